// Ledgers drawn from a seed: mostly sensible, with every kind of mistake sprinkled in, so that gates are met, lapse, are
// withdrawn, doubted and answered often enough to compare evaluators on.

import { addDays, type CalendarDate, date } from '../../src/domain/date.ts';
import type { Entry } from '../../src/domain/entry.ts';
import type { GateRule } from '../../src/domain/gate.ts';
import { rungs } from '../../src/domain/rung.ts';
import {
  acceptedRisk,
  climb,
  counterEvidence,
  downgrade,
  type EntryDraft,
  evidence,
  renewal,
  upgrade,
} from './fixtures.ts';
import { type Random, randomOf } from './random.ts';

/** One generated case: gates, entries, and the days to look at. */
export type GeneratedCase = {
  readonly gates: readonly GateRule[];
  readonly entries: readonly Entry[];
  readonly days: readonly CalendarDate[];
};

const ids = ['pier', 'crane', 'lock', 'light'] as const;
const firstDay = date('2028-02-10');

/** The case of a seed. Links between entries are left out: the evaluation does not read them. */
export function generatedCase(seed: number): GeneratedCase {
  const random = randomOf(seed);
  const gates = generatedGates(random);
  const entries = generatedEntries(
    random,
    gates.map((gate) => gate.id),
  );
  const days = Array.from({ length: 12 }, () => addDays(firstDay, random.below(70) - 4)).sort();
  return { gates, entries, days };
}

function generatedGates(random: Random): readonly GateRule[] {
  const count = 1 + random.below(ids.length);
  return ids.slice(0, count).map((id, at) => {
    const earlierGates = ids.slice(0, at);
    const needs = earlierGates.filter(() => random.chance(0.35));
    const odd = random.chance(0.06) ? [random.pick([...ids, 'nowhere'])] : [];
    const rung = random.chance(0.1) ? random.pick(rungs) : random.pick(rungs.slice(3, 4 + random.below(2)));
    return { id, needs: [...needs, ...odd], rung };
  });
}

function generatedEntries(random: Random, gates: readonly string[]): readonly Entry[] {
  const entries: Entry[] = [];
  const climbed = new Map<string, number>();
  const doubts = new Map<string, number[]>();
  let recorded = firstDay;
  for (const gate of gates) {
    if (random.chance(0.4)) continue;
    const top = random.pick(['validated', 'independently-verified', 'independently-validated'] as const);
    const start = climb(gate, top, recorded, { expires: addDays(recorded, 5 + random.below(60)) });
    for (const draft of start) entries.push({ sequence: entries.length + 1, previous: null, ...draft });
    climbed.set(gate, start.length);
  }
  for (let length = random.below(18); length > 0; length--) {
    recorded = addDays(recorded, random.chance(0.55) ? 0 : random.below(9));
    if (random.chance(0.003)) recorded = addDays(recorded, -1);
    const gate = random.chance(0.03) ? 'elsewhere' : random.pick(gates);
    const sequence = entries.length + 1 + (random.chance(0.002) ? random.pick([-1, 1]) : 0);
    const draft = generatedDraft(random, gate, recorded, climbed, doubts);
    if (draft.change === 'counter-evidence') doubts.set(gate, [...(doubts.get(gate) ?? []), sequence]);
    entries.push({ sequence, previous: null, ...draft });
  }
  return entries;
}

function generatedDraft(
  random: Random,
  gate: string,
  recorded: CalendarDate,
  climbed: Map<string, number>,
  doubts: Map<string, number[]>,
): EntryDraft {
  const height = climbed.get(gate) ?? 0;
  const drawn = random.below(100);
  if (drawn < 7) {
    const kind = random.pick(['revoked', 'lapsed'] as const);
    if (kind === 'revoked') climbed.set(gate, 0);
    return downgrade(gate, recorded, kind);
  }
  if (drawn < 14) return counterEvidence(gate, recorded);
  if (drawn < 18) return acceptedRisk(gate, recorded);
  const mistaken = random.chance(0.06);
  const expires = addDays(recorded, random.chance(0.1) ? random.pick([-1, 0, 365, 366, 367]) : 3 + random.below(40));
  const open = doubts.get(gate) ?? [];
  const answers = open.length > 0 && random.chance(0.7) ? open : random.chance(0.01) ? [1 + random.below(20)] : null;
  const more = {
    expires,
    ...(mistaken && random.chance(0.3) ? { verifier: ' first  PERSON' } : {}),
    ...(mistaken && random.chance(0.2) ? { evidence: [] } : {}),
    ...(mistaken && random.chance(0.2) ? { evidence: [evidence(addDays(recorded, 1))] } : {}),
    ...(mistaken && random.chance(0.2) ? { evidence: [withPeriod(recorded, random)] } : {}),
    ...(answers === null ? {} : { answers }),
  };
  if (answers !== null && answers === open) doubts.set(gate, []);
  if (height > 0 && (height === rungs.length || random.chance(0.35))) {
    const rung = rungs[mistaken ? random.below(rungs.length) : random.below(height)] ?? 'explained';
    return renewal(gate, rung, recorded, more);
  }
  const rung = mistaken ? random.pick(rungs) : (rungs[height] ?? 'explained');
  if (!mistaken) climbed.set(gate, height + 1);
  return upgrade(gate, rung, recorded, more);
}

function withPeriod(day: CalendarDate, random: Random): ReturnType<typeof evidence> {
  const [from, to] = random.pick([
    [addDays(day, 0), addDays(day, -1)],
    [addDays(day, 0), addDays(day, 1)],
    [addDays(day, -9), addDays(day, 0)],
  ] as const);
  return { ...evidence(day), period: { from, to } };
}
