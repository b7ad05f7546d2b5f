// All content, read once: typed entries with places, and a finding for everything that could not be read as what its
// folder says it is. Nothing is skipped in silence.

import type { Finding } from '../diagnostics/finding.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { type Place, positionIndex } from '../diagnostics/place.ts';
import type { Published } from '../schemas/published.ts';
import type { Site } from '../schemas/site.ts';
import type { FileReader } from './file-reader.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { evidenceFolder, type KindData, type KindName, kinds, singles, sourceTextPath } from './kinds.ts';
import { type AllowedComponents, type ComponentUse, readMdx } from './mdx-allowed.ts';
import { validate } from './validate.ts';
import { type FieldPath, readYaml } from './yaml-file.ts';

/** One content file, read. */
export type SourceEntry<Data = unknown> = {
  readonly kind: KindName;
  /** The file name without its ending. */
  readonly id: string;
  readonly file: string;
  readonly data: Data;
  /** Components that the body uses; empty for YAML. */
  readonly components: readonly ComponentUse[];
  /** Where a field stands. */
  readonly placeOf: (path: FieldPath) => Place;
};

/** The entries of each kind, sorted by file name. */
export type Entries = { readonly [Name in KindName]: readonly SourceEntry<KindData<Name>>[] };

/** All content of a site. */
export type Sources = {
  readonly entries: Entries;
  readonly site: Site | null;
  readonly published: Published | null;
  /** The text that the site is made from; `null` when it is missing. */
  readonly sourceText: string | null;
  /** Every content file that is text, decoded, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** Files of each kind that could not be read: their ids exist all the same, and what they say is not known. */
  readonly unread: ReadonlyMap<KindName, readonly string[]>;
  /** Everything that could not be read. */
  readonly findings: readonly Finding[];
};

/** Reads all content through `reader`. Never throws for what an author may write: bad content becomes findings. */
export function readSources(reader: FileReader, allowed: AllowedComponents): Sources {
  const findings: Finding[] = [];
  const texts = new Map<string, string>();
  const unread = new Map<KindName, readonly string[]>();
  const entries = Object.fromEntries(Object.keys(kinds).map((name) => [name, [] as SourceEntry[]]));
  const paths = reader.list('content').filter(({ path }) => !path.startsWith(`${evidenceFolder}/`));
  for (const { path, kind } of paths) {
    if (kind !== 'file') {
      findings.push({ code: 'CONTENT_SYMLINK', place: filePlace(path), args: { path, kind: `a ${kind}` } });
      continue;
    }
    const home = homeOf(path);
    const text = decode(path, reader.read(path) ?? new Uint8Array());
    if (typeof text === 'string') texts.set(path, text);
    if (home !== null && typeof home !== 'string') {
      findings.push(home);
      continue;
    }
    const read =
      typeof text !== 'string' ? { findings: [text] } : home === null ? null : readEntry(home, path, text, allowed);
    if (read === null) continue;
    if ('entry' in read) entries[read.entry.kind]?.push(read.entry);
    else {
      findings.push(...read.findings);
      if (home !== null) unread.set(home, [...(unread.get(home) ?? []), idOf(path)]);
    }
  }
  findings.push(...emptyKinds(paths.map(({ path }) => path)));
  const isThere = (path: string) => paths.some((one) => one.path === path);
  const site = readSingle('site', texts, findings, isThere);
  const published = readSingle('published', texts, findings, isThere);
  const sourceText = texts.get(sourceTextPath) ?? null;
  if (sourceText === null && !isThere(sourceTextPath))
    findings.push(missing(sourceTextPath, 'it holds the text that the site is made from'));
  return { entries: entries as unknown as Entries, site, published, sourceText, texts, unread, findings };
}

/** A place that names a whole file. */
export function filePlace(file: string): Place {
  return { file, label: 'file', range: null };
}

function decode(path: string, bytes: Uint8Array): string | Finding {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const offset = firstInvalidByte(bytes);
    const before = new TextDecoder().decode(bytes.subarray(0, offset));
    const at = positionIndex(before)(before.length);
    const range = { start: at, end: { ...at, column: at.column + 1 } };
    return { code: 'CONTENT_ENCODING', place: { file: path, label: 'file', range }, args: { offset: String(offset) } };
  }
}

function firstInvalidByte(bytes: Uint8Array): number {
  const decodes = (length: number) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (decodes(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The kind a path belongs to, `null` for the single files, or a finding. */
function homeOf(path: string): KindName | null | Finding {
  const [, folder = '', ...rest] = path.split('/');
  const singlePaths: readonly string[] = [...Object.values(singles).map((single) => single.path), sourceTextPath];
  if (singlePaths.includes(path)) return null;
  const name = rest.join('/');
  const unknown = (expected: string, better: string): Finding => ({
    code: 'CONTENT_FILE_UNKNOWN',
    place: filePlace(path),
    args: { path, expected, nearest: better },
  });
  if (name === '') return unknown(singlePaths.join(', '), nearest(path, singlePaths));
  if (!Object.hasOwn(kinds, folder)) {
    const near = nearest(folder, Object.keys(kinds));
    return unknown(`a folder out of ${Object.keys(kinds).join(', ')}`, near && `content/${near}/${name}`);
  }
  const kind = folder as KindName;
  const { ending } = kinds[kind];
  if (rest.length > 1 || !name.endsWith(`.${ending}`)) {
    const stem = (rest.at(-1) ?? '').replace(/\.[^.]*$/, '');
    return unknown(`content/${folder}/<id>.${ending}`, `content/${folder}/${stem}.${ending}`);
  }
  return kind;
}

function readEntry(
  kind: KindName,
  file: string,
  text: string,
  allowed: AllowedComponents,
): { entry: SourceEntry } | { findings: readonly Finding[] } {
  const { ending, schema } = kinds[kind];
  const id = idOf(file);
  const findings: Finding[] = [];
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    const better = id
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    findings.push({
      code: 'CONTENT_FILE_NAME',
      place: filePlace(file),
      args: { name: id, nearest: `${better || 'name'}.${ending}` },
    });
  }
  const parts = ending === 'mdx' ? splitFrontmatter(text) : { yaml: text };
  if (parts === null) {
    const start = { line: 1, column: 1 };
    const place = { file, label: 'frontmatter', range: { start, end: { line: 1, column: 2 } } };
    return { findings: [...findings, { code: 'CONTENT_FRONTMATTER_MISSING', place, args: {} }] };
  }
  const mdx = ending === 'mdx' ? readMdx(file, text, allowed) : { findings: [], components: [] };
  findings.push(...mdx.findings);
  const yaml = readYaml(file, parts.yaml, ending === 'mdx' ? 'frontmatter' : '');
  if ('findings' in yaml) return { findings: [...findings, ...yaml.findings] };
  const checked = validate(yaml, schema);
  if ('findings' in checked) return { findings: [...findings, ...checked.findings] };
  if (findings.length > 0) return { findings };
  return { entry: { kind, id, file, data: checked.data, components: mdx.components, placeOf: yaml.placeOf } };
}

function idOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}

function emptyKinds(paths: readonly string[]): Finding[] {
  return Object.entries(kinds).flatMap(([name, { ending, mayBeEmpty }]) => {
    const folder = `content/${name}`;
    if (mayBeEmpty || paths.some((path) => path.startsWith(`${folder}/`) && path.endsWith(`.${ending}`))) return [];
    return [{ code: 'CONTENT_EMPTY' as const, place: filePlace(folder), args: { folder, ending } }];
  });
}

function readSingle<Name extends keyof typeof singles>(
  name: Name,
  texts: ReadonlyMap<string, string>,
  findings: Finding[],
  isThere: (path: string) => boolean,
): (Name extends 'site' ? Site : Published) | null {
  const { path, schema, what } = singles[name];
  const text = texts.get(path);
  if (text === undefined) {
    if (!isThere(path)) findings.push(missing(path, what));
    return null;
  }
  const yaml = readYaml(path, text, '');
  const checked = 'findings' in yaml ? yaml : validate(yaml, schema);
  if ('findings' in checked) {
    findings.push(...checked.findings);
    return null;
  }
  return checked.data as Name extends 'site' ? Site : Published;
}

function missing(path: string, what: string): Finding {
  return { code: 'CONTENT_FILE_MISSING', place: filePlace(path), args: { path, what } };
}
