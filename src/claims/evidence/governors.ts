// Words that govern a mention: plans, requirements, wording, bans and demonstrations against it; states, hints and people that
// stand with it. Each is noted with its reach.

import { closed } from '../lexicon/closed.ts';
import type { GrammarClass } from '../lexicon/grammar.ts';
import type { Reach } from '../scope.ts';
import { attachmentOf } from './attachment.ts';
import { isAttributive } from './naming.ts';
import type { Notes } from './notes.ts';
import { isTestimony } from './quotation.ts';
import type { Reading } from './reading.ts';

/** Classes whose words count against a claim wherever they govern it. */
const against = [
  'plan',
  'modalFuture',
  'need',
  'meta',
  'prohibit',
  'demo',
  'define',
] as const satisfies readonly GrammarClass[];
/** Classes that are noted where they stand in the mention's own clause. */
const noted = [
  'stateWeak',
  'otherOurs',
  'itsOwn',
  'universal',
  'dismissed',
  'shown',
  'capability',
  'hedge',
  'past',
  'modalMay',
  'yours',
] as const satisfies readonly GrammarClass[];

/** Notes the governing words of each segment. */
export function noteGovernors(reading: Reading, notes: Notes): void {
  const { unit, site } = reading;
  unit.segments.forEach((segment, index) => {
    const base = site.reach(index);
    const opening = unit.firstWord(segment.from);
    for (let at = segment.from; at < segment.to; at += 1) {
      if (unit.tokens[at]?.word.text === 'before' && (at === opening || site.fragment) && base !== 'link') {
        if (base === 'own') notes.govern('own:need', at);
        else notes.put(`${near(base)}:need`, at);
      }
      if (!unit.marks.any(at) && !unit.isName(at)) continue;
      if (reading.used.has(at) || unit.isMuted(at)) continue;
      if (reading.deniedSpeech !== null && at < reading.deniedSpeech && reading.good) continue;
      noteWord(reading, notes, { at, base, opening, from: segment.from, to: segment.to, condition: segment.condition });
    }
  });
}

type Place = {
  readonly at: number;
  readonly base: Reach;
  /** First word of the segment. */
  readonly opening: number;
  readonly from: number;
  readonly to: number;
  /** The segment is a condition. */
  readonly condition: boolean;
};

function noteWord(reading: Reading, notes: Notes, place: Place): void {
  const { unit, mention, possessed } = reading;
  const { at, base, opening } = place;
  const { marks } = unit;
  const reach = base === 'own' && at >= reading.site.innerFrom ? 'inner' : near(base);
  for (const name of against) if (marks.has(at, name)) noteAgainst(reading, notes, name, place, reach);
  if (reach === 'link' && marks.has(at, 'shown')) notes.put('own:shown', at);
  if (reach === 'own')
    for (const name of noted)
      if (marks.has(at, name) && !(name === 'modalMay' && isMonth(reading, at))) notes.put(`own:${name}`, at);
  if (
    (reach === 'own' || reach === 'link') &&
    marks.has(at, 'state') &&
    !isAttributive(unit, at, place.from, place.to)
  ) {
    notes.put(`${reach}:state`, at);
    if (reach === 'own') notes.put(at >= mention.to ? 'state:after' : 'state:ahead', at);
  }
  if (reach === 'own' && (marks.has(at, 'ours') || unit.isName(at))) notes.put('own:ours', at);
  if (
    marks.has(at, 'condition') &&
    unit.tokens[at]?.word.text !== 'whether' &&
    !place.condition &&
    at < mention.from &&
    base === 'own'
  )
    notes.govern('own:condition', at);
  if (marks.has(at, 'deflect') && at === opening && !possessed && at < mention.from && base === 'own')
    notes.govern('own:deflect', at);
  if (marks.has(at, 'prohibitOpening') && at === opening && (base === 'own' || base === 'clause'))
    notes.govern('own:opening', at);
}

function noteAgainst(
  reading: Reading,
  notes: Notes,
  name: (typeof against)[number],
  { at, base, opening, from, to }: Place,
  reach: ReturnType<typeof near>,
): void {
  const { unit, polarity, affirmed } = reading;
  if (name === 'meta' && (isTestimony(reading, at) || isCaption(reading, at))) return;
  if (name === 'need' && at === opening && reading.possessed) return;
  if (name === 'need' && isDismissed(reading, at)) {
    notes.put('cancelled:need', at);
    return;
  }
  const negatedFuture = name === 'modalFuture' && unit.marks.has(at + 1, 'negator') && polarity.flips > 0;
  if (
    polarity.cancelled.has(at) ||
    negatedFuture ||
    (affirmed && reach === 'own' && name !== 'prohibit' && name !== 'demo')
  )
    notes.put(`cancelled:${name}`, at);
  else if (reach === 'far') {
    if (isDenied(reading, at)) notes.put('far:contrast', at);
    else if (name !== 'need' && name !== 'define') notes.put(`far:${name}`, at);
  } else if (base === 'own' && reach === 'own' && name !== 'demo' && name !== 'prohibit') {
    const attached = attachmentOf(reading, at, from, to);
    if (attached === 'governs') notes.govern(`own:${name}`, at);
    else notes.put(attached === 'met' ? 'cancelled:need' : `adjunct:${name}`, at);
  } else if (reach === 'own' || reach === 'link') notes.govern(`${reach}:${name}`, at);
  else notes.put(`${reach}:${name}`, at);
}

/** "on 4 May": a capital inside the sentence. */
function isMonth({ unit }: Reading, at: number): boolean {
  return unit.tokens[at]?.capital === true && at !== unit.firstWord(unit.range.from);
}

/** "shield icon captioned …", "badge reading …": what a picture shows is no talk about wording. */
function isCaption({ unit }: Reading, at: number): boolean {
  if (!closed.caption.has(unit.tokens[at]?.word.text ?? '')) return false;
  for (let k = at - 1; k >= unit.range.from && k > at - 4; k -= 1) if (unit.marks.has(k, 'shown')) return true;
  return false;
}

/** "so your team doesn't have to": nothing is asked for. */
function isDismissed({ unit }: Reading, at: number): boolean {
  for (let k = at; k > at - 4 && k >= unit.range.from; k -= 1) if (unit.marks.has(k, 'dismissed')) return true;
  return false;
}

/** Is a plan or a demonstration elsewhere itself denied ("this is no sandbox: …")? */
function isDenied({ unit }: Reading, at: number): boolean {
  for (let k = at - 1; k > at - 5 && k >= unit.range.from; k -= 1)
    if (
      unit.marks.has(k, 'negator') ||
      unit.marks.has(k, 'noLonger') ||
      unit.marks.has(k, 'notOnly') ||
      unit.marks.has(k, 'insteadOf')
    )
      return true;
  return false;
}

/** Reach, coarsened to what the weights tell apart. */
export function near(reach: Reach): 'own' | 'inner' | 'link' | 'far' {
  switch (reach) {
    case 'own':
    case 'clause':
      return 'own';
    case 'tail':
    case 'link':
      return 'link';
    default:
      return reach;
  }
}
