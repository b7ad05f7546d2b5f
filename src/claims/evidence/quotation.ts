// Quoted and reported wording: words that are shown, banned or talked about, and testimony that is ours.

import { closed } from '../lexicon/closed.ts';
import type { Notes } from './notes.ts';
import type { Reading } from './reading.ts';

/** Notes quotation marks around the mention; answers whether all of it is quoted, and not by one of us as testimony. */
export function noteQuotation(reading: Reading, notes: Notes): boolean {
  const { mention, unit } = reading;
  let count = 0;
  for (const at of mention.words) if (unit.isQuoted(at)) count += 1;
  if (count === 0 || isAssigned(reading)) return false;
  for (let at = mention.to; at < unit.range.to; at += 1)
    if (isTestimony(reading, at)) {
      notes.put('testimony', at);
      return false;
    }
  const whole = count === mention.words.length;
  notes.put(whole ? 'quoted' : 'quoted:partly', mention.from);
  if (notes.some((name) => name.endsWith(':shown'))) notes.put('quoted:shown');
  if (notes.some((name) => name.endsWith(':meta') || name.endsWith(':prohibit') || name.endsWith(':opening')))
    notes.put('quoted:meta');
  return whole;
}

/** “…,” says our CEO: the words are ours. */
export function isTestimony({ mention, unit }: Reading, at: number): boolean {
  if (at < mention.to || !closed.saying.has(unit.tokens[at]?.word.text ?? '')) return false;
  for (const near of [at - 2, at - 1, at + 1, at + 2])
    if (unit.marks.has(near, 'ours') || unit.isName(near)) return true;
  return false;
}

/** `title = "…"`: the quotation marks are a program's, not a writer's. */
function isAssigned({ mention, unit }: Reading): boolean {
  let at = mention.from - 1;
  while (at > unit.range.from && unit.isQuoted(at)) at -= 1;
  return unit.tokens[at - 1]?.word.text === '=';
}
