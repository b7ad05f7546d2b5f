// Published data is read once, at the edge, and nothing is believed that has not the expected shape.

import type { ExpandedPage, Expansion, SearchPage } from '../../site/search/expansion.ts';
import type { TextFile, TextPage } from '../../site/search/text-index.ts';
import type { State } from '../../site/state.ts';

/** The expansion file; throws when it is something else. */
export function parseExpansion(value: unknown): Expansion {
  if (
    isRecord(value) &&
    typeof value.asOf === 'string' &&
    isListOf(value.pages, isExpandedPage) &&
    isStrings(value.outside)
  )
    return { asOf: value.asOf, pages: value.pages, outside: value.outside };
  throw new TypeError('the expansion file has not the expected shape');
}

/** The file of all texts; throws when it is something else. */
export function parseText(value: unknown): TextFile {
  if (isRecord(value) && typeof value.asOf === 'string' && isListOf(value.pages, isTextPage) && isRecord(value.words)) {
    const words = Object.entries(value.words);
    if (words.every((entry): entry is [string, string] => typeof entry[1] === 'string'))
      return { asOf: value.asOf, pages: value.pages, words: Object.fromEntries(words) };
  }
  throw new TypeError('the file of texts has not the expected shape');
}

function isExpandedPage(value: unknown): value is ExpandedPage {
  return isPage(value) && 'terms' in value && isStrings(value.terms) && typeof value.outside === 'boolean';
}

function isTextPage(value: unknown): value is TextPage {
  return isPage(value) && typeof value.id === 'string' && typeof value.length === 'number';
}

function isPage(value: unknown): value is SearchPage & Readonly<Record<string, unknown>> {
  return (
    isRecord(value) &&
    isStrings([value.href, value.topic, value.kind, value.title, value.says]) &&
    (value.state === null || isState(value.state))
  );
}

function isState(value: unknown): value is State {
  return (
    isRecord(value) &&
    typeof value.mark === 'string' &&
    /^[a-z-]+$/.test(value.mark) &&
    isStrings([value.words, value.lapsed]) &&
    (value.until === null || typeof value.until === 'string')
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isStrings(value: unknown): value is readonly string[] {
  return isListOf(value, (one): one is string => typeof one === 'string');
}

function isListOf<Item>(value: unknown, isItem: (one: unknown) => one is Item): value is readonly Item[] {
  return Array.isArray(value) && value.every(isItem);
}
