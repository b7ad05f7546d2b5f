// The one list of readers, and the function that reads any document.

import { positionIndex, type SourceRange } from '../diagnostics/place.ts';
import type { Block } from './block.ts';
import { collectBlocks } from './collect.ts';
import { readJson, readJsonLines } from './data/json.ts';
import { readYaml } from './data/yaml.ts';
import { decodeText } from './decode.ts';
import { readHtml } from './html/reader.ts';
import { readMarkdown, readMdx } from './markdown/reader.ts';
import { type EmbeddedFormat, type Reader, Unreadable } from './reading.ts';
import { readPython } from './script/python.ts';
import { readScript } from './script/script.ts';
import { readStylesheet } from './script/stylesheet.ts';
import { readPlainText } from './text.ts';
import { readFeed } from './xml/feed.ts';
import { readSvg } from './xml/svg.ts';

/** A document to read. */
export type DocumentSource = {
  /** File name or path; its extension decides the reader. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Texts of the style sheets that a page links to: they may hide words and add some. */
  readonly styles?: readonly string[];
};

/** What became of a document. */
export type ReadResult =
  | { readonly kind: 'read'; readonly blocks: readonly Block[] }
  /** The format is known, the bytes are not of it; `range` is where reading stopped, if the format has lines. */
  | { readonly kind: 'unreadable'; readonly reason: string; readonly range: SourceRange | null }
  /** No reader for this extension. */
  | { readonly kind: 'unsupported' };

/** Readers by extension, lower case, without the dot. */
export const readers = {
  html: readHtml,
  htm: readHtml,
  mdx: readMdx,
  md: readMarkdown,
  markdown: readMarkdown,
  txt: readPlainText,
  json: readJson,
  jsonld: readJson,
  webmanifest: readJson,
  map: readJson,
  ndjson: readJsonLines,
  jsonl: readJsonLines,
  yaml: readYaml,
  yml: readYaml,
  svg: readSvg,
  xml: readFeed,
  rss: readFeed,
  atom: readFeed,
  css: readStylesheet,
  js: readScript,
  mjs: readScript,
  py: readPython,
} as const satisfies Record<string, Reader>;

/** Extensions that `readDocument` knows, lower case, without the dot. */
export type KnownExtension = keyof typeof readers;

const embedded: Readonly<Record<EmbeddedFormat, Reader>> = {
  html: readHtml,
  json: readJson,
  script: readScript,
  css: readStylesheet,
  yaml: readYaml,
};

/** Reads a document into blocks, ordered by their place in the file. The same bytes give the same blocks. */
export function readDocument(source: DocumentSource): ReadResult {
  const extension = extensionOf(source.file);
  if (!isKnown(extension)) return { kind: 'unsupported' };
  const decoded = decodeText(source.bytes);
  if (decoded.kind === 'malformed') return unreadable(decoded.before, decoded.reason, decoded.before.length);
  try {
    return { kind: 'read', blocks: collectBlocks(decoded.text, readers[extension], embedded, source.styles) };
  } catch (error) {
    if (error instanceof Unreadable) return unreadable(decoded.text, error.message, error.offset);
    if (error instanceof RangeError) return unreadable(decoded.text, 'unexpected nesting, too deep to read', null);
    throw error;
  }
}

/** True if a reader exists for the file's extension. */
export function isReadable(file: string): boolean {
  return isKnown(extensionOf(file));
}

function isKnown(extension: string): extension is KnownExtension {
  return Object.hasOwn(readers, extension);
}

function extensionOf(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}

function unreadable(text: string, reason: string, offset: number | null): ReadResult {
  if (offset === null) return { kind: 'unreadable', reason, range: null };
  const position = positionIndex(text)(Math.min(offset, text.length));
  return { kind: 'unreadable', reason, range: { start: position, end: { ...position, column: position.column + 1 } } };
}
