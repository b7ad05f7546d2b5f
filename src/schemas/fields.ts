// Field shapes that several content kinds share.

import { z } from 'zod';
import { parseDate } from '../domain/date.ts';

/** A kebab-case identifier, as used in file names and URLs. */
export const identifier = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens')
  .describe('Lower-case words joined by hyphens; the file name without its ending.');

/** One line of text that a reader sees: not empty, no white space at its ends, no line break. */
export const line = z
  .string()
  .min(1, 'expected some text')
  .refine((text) => text.trim() === text && !/[\r\n]/.test(text), 'expected one line without white space at its ends')
  .describe('One line of text.');

/** A whole number from 1 that gives an item its place among its siblings; no two siblings share one. */
export const order = z.int().min(1).describe('Place among its siblings, from 1.');

/** A calendar date `YYYY-MM-DD` that exists, written as a string. */
export const date = z
  .string()
  .refine((text) => parseDate(text) !== null, 'expected a date that exists, in quotes, as "YYYY-MM-DD"')
  .describe('A calendar date (UTC), "YYYY-MM-DD".');

/** Sentences of the source text that an item carries, word for word. */
export const quotes = z
  .array(line)
  .min(1, 'expected at least one sentence of the source text')
  .describe('The sentences of the source text that this item carries, word for word.');

/** A path on this site: starts with `/`, no trailing slash, no ending. */
export const sitePath = z
  .string()
  .regex(/^\/(?:[a-z0-9-]+(?:\/[a-z0-9-]+)*)?(?:#[a-z0-9-]+)?$/, 'expected a path such as /gates/some-gate')
  .describe('A path on this site without a trailing slash, with an anchor if need be.');

/** What every page of prose has: a title and one sentence for search engines and link previews. */
export const pageFields = {
  title: line.describe('The heading of the page; a neutral name, never a statement that something is in place.'),
  description: line.describe('One honest sentence for search results and link previews.'),
};
