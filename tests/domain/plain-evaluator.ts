// A second evaluator, written from the rules and not from the first: it lives through the ledger one day after the other,
// changes its notes in place, counts days as numbers, and finds the last met day by walking forward until it is over.
// It shares types with the first, and no code.

import type { CalendarDate } from '../../src/domain/date.ts';
import type { Entry } from '../../src/domain/entry.ts';
import type { GateRule } from '../../src/domain/gate.ts';

/** What the plain evaluator says about a gate on a day. */
export type PlainAnswer = { outcome: 'met' | 'not-met' | 'cannot-tell'; rung: string | null; metUntil: string | null };

const ladder = ['explained', 'verified', 'validated', 'independently-verified', 'independently-validated'];
const words = ['not-met', 'cannot-tell', 'met'] as const;

/** What every gate comes to on one day. */
export function plainAnswers(
  gates: readonly GateRule[],
  all: readonly Entry[],
  day: CalendarDate,
): Map<string, PlainAnswer> {
  const known = all.filter((entry) => entry.recorded <= day).sort((a, b) => a.sequence - b.sequence);
  const whole = isWhole(all);
  const notes = live(known, day);
  const today = number(day);
  const scores = score(gates, notes, whole, today);
  const answers = new Map<string, PlainAnswer>();
  for (const gate of gates) {
    const outcome = words[scores.get(gate.id) ?? 0] ?? 'not-met';
    let last: number | null = null;
    if (outcome === 'met') {
      last = today;
      while (score(gates, notes, whole, last + 1).get(gate.id) === 2) last++;
    }
    answers.set(gate.id, {
      outcome,
      rung: whole ? topRung(notes.get(gate.id), today) : null,
      metUntil: last === null ? null : text(last),
    });
  }
  return answers;
}

type Notes = { until: (number | null)[]; steps: number; against: Set<number> };

/** Lives from the first entry to `day`; what is noted for a rung is the last day on which it counts. */
function live(known: readonly Entry[], day: CalendarDate): Map<string, Notes> {
  const notes = new Map<string, Notes>();
  let at = 0;
  for (let today = number(known[0]?.recorded ?? day); today <= number(day); today++) {
    while (at < known.length && number(known[at]?.recorded ?? day) <= today) {
      const entry = known[at++];
      if (entry === undefined) break;
      let own = notes.get(entry.gate);
      if (own === undefined) {
        own = { until: [null, null, null, null, null], steps: 0, against: new Set() };
        notes.set(entry.gate, own);
      }
      write(own, entry, today);
    }
  }
  return notes;
}

function write(own: Notes, entry: Entry, today: number): void {
  if (entry.change === 'counter-evidence') own.against.add(entry.sequence);
  if (entry.change === 'downgrade') {
    own.until.fill(null);
    if (entry.reason.kind === 'revoked') own.steps = 0;
  }
  if (entry.change !== 'upgrade' && entry.change !== 'renewal') return;
  if (!soundAlone(entry)) return;
  const step = ladder.indexOf(entry.rung);
  let top = -1;
  for (let rung = 0; rung < 5; rung++) if ((own.until[rung] ?? 0) >= today) top = rung;
  if (entry.change === 'upgrade' && (step <= top || step > own.steps)) return;
  if (entry.change === 'renewal' && step >= own.steps) return;
  const answers = entry.answers ?? [];
  if (answers.some((one) => !own.against.has(one))) return;
  if (entry.answers !== undefined && step < 3) return;
  for (const one of answers) own.against.delete(one);
  own.until[step] = number(entry.expires);
  if (step === own.steps) own.steps++;
}

function soundAlone(entry: Entry & { change: 'upgrade' | 'renewal' }): boolean {
  const plain = (name: string): string => name.toLowerCase().split(' ').filter(Boolean).join(' ');
  if (plain(entry.implementer) === plain(entry.verifier)) return false;
  const [year = 0, month = 0, day = 0] = entry.recorded.split('-').map(Number);
  const nextYear = month === 2 && day === 29 ? Date.UTC(year + 1, 1, 28) : Date.UTC(year + 1, month - 1, day);
  if (number(entry.expires) * 86_400_000 > nextYear || number(entry.expires) < number(entry.recorded)) return false;
  if (entry.evidence.length < 1) return false;
  for (const piece of entry.evidence) {
    if (number(piece.collected) > number(entry.recorded)) return false;
    if (number(piece.period.from) > number(piece.period.to)) return false;
    if (number(piece.period.to) > number(piece.collected)) return false;
  }
  return (entry.answers ?? []).every((one) => one < entry.sequence);
}

/** 0, 1 or 2 for every gate: the smallest of its own and those it needs, lowered until nothing moves. */
function score(
  gates: readonly GateRule[],
  notes: Map<string, Notes>,
  whole: boolean,
  today: number,
): Map<string, number> {
  const scores = new Map<string, number>();
  for (const gate of gates) {
    const need = Math.max(3, ladder.indexOf(gate.rung));
    const own = notes.get(gate.id);
    let value = 0;
    for (let rung = need; rung < 5; rung++) if (own !== undefined && (own.until[rung] ?? 0) >= today) value = 2;
    if (value === 2 && (own?.against.size ?? 0) > 0) value = 1;
    scores.set(gate.id, whole ? value : 1);
  }
  for (const gate of gates) if (comesBack(gates, gate.id)) scores.set(gate.id, 0);
  for (let moved = true; moved; ) {
    moved = false;
    for (const gate of gates) {
      const now = scores.get(gate.id) ?? 0;
      const lowest = Math.min(now, ...gate.needs.map((need) => scores.get(need) ?? 1));
      if (lowest < now) {
        scores.set(gate.id, lowest);
        moved = true;
      }
    }
  }
  return scores;
}

/** Whether a walk along the needs, for as many steps as there are gates, can end where it began. */
function comesBack(gates: readonly GateRule[], start: string): boolean {
  let here = new Set([start]);
  for (let step = 0; step < gates.length; step++) {
    const next = new Set<string>();
    for (const gate of gates) if (here.has(gate.id)) for (const need of gate.needs) next.add(need);
    if (next.has(start)) return true;
    here = next;
  }
  return false;
}

function isWhole(all: readonly Entry[]): boolean {
  const sorted = [...all].sort((a, b) => a.sequence - b.sequence);
  return sorted.every(
    (entry, at) => entry.sequence === at + 1 && (at === 0 || entry.recorded >= (sorted[at - 1]?.recorded ?? '')),
  );
}

function topRung(own: Notes | undefined, today: number): string | null {
  let top: string | null = null;
  for (let rung = 0; rung < 5; rung++)
    if (own !== undefined && (own.until[rung] ?? 0) >= today) top = ladder[rung] ?? null;
  return top;
}

function number(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

function text(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
