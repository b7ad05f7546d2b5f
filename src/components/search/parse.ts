// Published data is read once, at the edge, and nothing is believed that has not the expected shape.

import type { ExpandedPage, Expansion } from '../../site/search/expansion.ts';
import type { State } from '../../site/state.ts';

/** A state from its JSON text; `null` for none and for whatever is not one. */
export function parseState(json: string | undefined): State | null {
  if (json === undefined) return null;
  try {
    const value: unknown = JSON.parse(json);
    return isState(value) ? value : null;
  } catch {
    return null;
  }
}

/** The expansion file; throws when it is something else. */
export function parseExpansion(value: unknown): Expansion {
  if (isRecord(value) && typeof value.asOf === 'string' && isListOf(value.pages, isPage) && isStrings(value.outside))
    return { asOf: value.asOf, pages: value.pages, outside: value.outside };
  throw new TypeError('the expansion file has not the expected shape');
}

function isPage(value: unknown): value is ExpandedPage {
  return (
    isRecord(value) &&
    isStrings([value.href, value.topic, value.kind, value.title, value.says]) &&
    isStrings(value.terms) &&
    typeof value.outside === 'boolean' &&
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
