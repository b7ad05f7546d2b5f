// Whether a mention is said outright: nothing governs it, explains it, quotes it or asks for it. And its reverse: a name that
// nothing asserts.

import type { Notes } from './notes.ts';
import type { Reading } from './reading.ts';

/** What asserts a name in a clause. */
const asserting: ReadonlySet<string> = new Set([
  'own:state',
  'link:state',
  'own:ours',
  'own:yours',
  'own:universal',
  'own:stateWeak',
  'own:hedge',
  'possessed',
  'affirmed',
  'mark:tick',
]);
/** What asserts a name in a fragment. */
const assertingFragment: ReadonlySet<string> = new Set(['own:state', 'link:state', 'possessed', 'mark:tick']);
const explaining = [
  'own:indirect',
  'own:definition',
  'subject:other',
  'subject:institution',
  'lead:how',
  'habitual:indefinite',
] as const;

/** Notes what is said outright, and what is only named. */
export function noteOutright(
  { unit, site, kind, form, good, polarity }: Reading,
  notes: Notes,
  { quoted, answered }: { readonly quoted: boolean; readonly answered: boolean },
): void {
  const asserts = (name: string): boolean =>
    (site.fragment ? assertingFragment : asserting).has(name) || name.startsWith('cancelled');
  if (good && kind === 'term' && !notes.some(asserts)) {
    notes.put('generic');
    if (unit.range.to - unit.range.from <= 5 && unit.tokens[unit.range.to - 1]?.mark === false) notes.put('bare');
  }
  const clean =
    notes.governors() === 0 &&
    !explaining.some(notes.has) &&
    !quoted &&
    polarity.absent === null &&
    (form === 'statement' || answered);
  if (site.fragment && kind === 'term') for (const name of ['own:universal', 'subject:universal']) notes.drop(name);
  if (!clean || !good) return;
  const namesOnly = site.fragment && (kind === 'situation' || kind === 'term');
  if (!namesOnly && !(kind === 'situation' && notes.has('nominal:situation'))) notes.put(`clean:${kind}`);
  if (notes.has('own:state') || notes.has('link:state')) notes.put('clean:state', notes.at('own:state'));
  if (site.fragment && !notes.has('generic')) notes.put(`clean:fragment:${kind}`);
}
