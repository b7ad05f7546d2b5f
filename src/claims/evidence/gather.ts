// What speaks for and against a mention being a claim, as named evidence. Nothing is decided here: the names are weighed in
// `verdict.ts`, and told to the reader in `explain.ts`.

import type { Mention } from '../matcher.ts';
import type { Evidence } from '../named-evidence.ts';
import type { Unit } from '../units.ts';
import { noteConditions } from './conditions.ts';
import { constructions } from './constructions/list.ts';
import { noteTeaching } from './definition.ts';
import { noteGovernors } from './governors.ts';
import { emptyNotes } from './notes.ts';
import { noteOutright } from './outright.ts';
import { noteOwner } from './ownership.ts';
import { noteQuotation } from './quotation.ts';
import { readingOf } from './reading.ts';

/** They speak for a claim only where the mention is affirmed. */
const hints = [
  'own:yours',
  'own:ours',
  'own:universal',
  'own:stateWeak',
  'own:hedge',
  'subject:yours',
  'subject:universal',
] as const;

/** Evidence for one mention in its unit. */
export function evidenceFor(mention: Mention, unit: Unit): Evidence[] {
  const reading = readingOf(mention, unit);
  const { kind, site, polarity, good } = reading;
  const notes = emptyNotes();
  noteGovernors(reading, notes);
  noteConditions(reading, notes);

  if (!good) notes.drop('own:hedge');
  notes.put(`${kind}:${good ? 'for' : 'against'}`, polarity.negators[0] ?? polarity.absent);
  if (polarity.double) notes.put('double');
  else if (polarity.flips >= 2) notes.put('flips:2');
  if (polarity.absent !== null) notes.put('absent', polarity.absent);
  if (site.fragment && good) notes.put(`fragment:${kind}`);
  if (site.fragment && ['link:plan', 'link:need', 'link:modalFuture', 'link:demo'].some(notes.has))
    notes.put('status:against');
  noteOwner(reading, notes);
  noteTeaching(reading, notes);
  for (const note of constructions) note(reading, notes);
  const quoted = noteQuotation(reading, notes);
  if (unit.isStruck(mention.from)) notes.put('struck', mention.from);
  const { form } = reading;
  const answered = good && (form === 'question:yes' || form === 'question:no');
  if (form !== 'statement') notes.put(answered ? 'question:answered' : form === 'question:no' ? 'question' : form);
  if (unit.imperative) notes.put(isShort(unit) ? 'infinitive' : 'imperative');
  if (unit.denied(site.last)) notes.put('denied');
  else if (reading.affirmed) notes.put('affirmed');
  for (const at of polarity.cancelled) if (unit.marks.has(at, 'absent')) notes.put('cancelled:absent');
  if (good && notes.governors() === 0 && reading.possessed) notes.put('possessed');
  if (unit.subjectsNear(mention) >= 4) notes.put('listed');
  if (reading.nominal) notes.put(`nominal:${kind}`);
  noteOutright(reading, notes, { quoted, answered });

  if (!good) for (const name of hints) notes.drop(name);
  const around = unit.surroundings({ token: mention.from, good, fragment: site.fragment });
  if (around.some(({ name }) => name === 'lead:for' || name === 'mark:tick')) notes.drop('bare');
  return [...notes.all(), ...around];
}

/** A few words without an end: what a person types or a button says, not a statement. */
function isShort({ range, tokens, marks }: Unit): boolean {
  const { from, to } = range;
  if (to - from > 6 || tokens[to - 1]?.mark === true) return false;
  for (let at = from; at < to; at += 1)
    if (tokens[at]?.mark === true || marks.has(at, 'state') || marks.has(at, 'yours') || marks.has(at, 'ours'))
      return false;
  return true;
}
