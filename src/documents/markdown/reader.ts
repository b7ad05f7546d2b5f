// Markdown and MDX, read from the syntax tree.

import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';
import { readMarkup } from '../markup/walk.ts';
import { type Reader, Unreadable } from '../reading.ts';
import { extent, slice, type Traced } from '../traced.ts';
import { refuseEntangled } from './bounds.ts';
import { markdownNodes } from './tree.ts';

/** Reads Markdown with the GitHub extensions and YAML frontmatter. */
export const readMarkdown: Reader = (source, reading) => {
  refuseEntangled(source);
  const tree = fromMarkdown(source.text, {
    extensions: [gfm(), frontmatter(['yaml'])],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml'])],
  });
  readTree(tree, source, reading);
};

/** Reads MDX. Its syntax errors are unreadable: nothing is known about what such a file would show. */
export const readMdx: Reader = (source, reading) => {
  refuseEntangled(source);
  readTree(parseMdx(source), source, reading);
};

function parseMdx(source: Traced): Root {
  try {
    return fromMarkdown(source.text, {
      extensions: [gfm(), frontmatter(['yaml']), mdxjs()],
      mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml']), mdxFromMarkdown()],
    });
  } catch (error) {
    if (error instanceof RangeError || !(error instanceof Error)) throw error;
    throw new Unreadable(error.message, extent(source, offsetOf(error) ?? 0, (offsetOf(error) ?? 0) + 1)?.from ?? null);
  }
}

function readTree(tree: Root, source: Traced, reading: Parameters<Reader>[1]): void {
  for (const node of tree.children) {
    if (node.type !== 'yaml') continue;
    const start = source.text.indexOf('\n', node.position?.start.offset ?? 0) + 1;
    const yaml = slice(source, start, start + node.value.length);
    const error = reading.embed('yaml', yaml, { prefix: `${reading.prefix}frontmatter `, hidden: false });
    if (error !== null) throw error;
  }
  readMarkup(markdownNodes(tree.children, source), reading);
}

/** The offset that a parser's error names: a `place` that is a point or a position. */
function offsetOf(error: Error): number | null {
  const place: unknown = 'place' in error ? error.place : null;
  if (typeof place !== 'object' || place === null) return null;
  const point: unknown = 'start' in place ? place.start : place;
  if (typeof point !== 'object' || point === null || !('offset' in point)) return null;
  return typeof point.offset === 'number' ? point.offset : null;
}
