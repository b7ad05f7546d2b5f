// What must hold of every ledger, on ledgers drawn from seeds. A failing seed is printed: `generatedCase(seed)` draws it again.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validUntil } from '../../src/domain/backing.ts';
import { addDays, type CalendarDate, later } from '../../src/domain/date.ts';
import { type Entry, isGrant } from '../../src/domain/entry.ts';
import { evaluate, outcomesOn } from '../../src/domain/evaluate.ts';
import { entryFaults } from '../../src/domain/fault.ts';
import { isHigher } from '../../src/domain/outcome.ts';
import { reaches } from '../../src/domain/rung.ts';
import type { Verdicts } from '../../src/domain/verdict.ts';
import { agreementOn } from './agreement.ts';
import { acceptedRisk, counterEvidence, downgrade, type EntryDraft } from './fixtures.ts';
import { type GeneratedCase, generatedCase } from './generated-ledgers.ts';

const cases = fc.nat(2 ** 31).map((seed) => ({ seed, ...generatedCase(seed) }));
const runs = { numRuns: 120 };

/** Runs a property over generated cases, each with all of its days. */
function everyDay(property: (one: GeneratedCase, day: CalendarDate, verdicts: Verdicts) => void): void {
  fc.assert(
    fc.property(cases, (one) => {
      for (const day of one.days) property(one, day, outcomesOn(one.gates, one.entries, day));
    }),
    runs,
  );
}

describe('every ledger', () => {
  test('meets no gate without a sound, unexpired entry at its rung and met prerequisites', () => {
    everyDay(({ gates, entries }, day, verdicts) => {
      for (const rule of gates) {
        const { outcome, metUntil, reason } = verdicts.get(rule.id) ?? {};
        expect(outcome === 'met').toBe(metUntil !== null && metUntil !== undefined);
        if (outcome !== 'met' || reason?.kind !== 'met') continue;
        const entry = entries.find(({ sequence }) => sequence === reason.entry);
        if (entry === undefined || !isGrant(entry)) throw new Error('met by nothing');
        expect(entry.gate).toBe(rule.id);
        expect(entryFaults(entry)).toEqual([]);
        expect(entry.recorded <= day && day <= entry.expires).toBe(true);
        expect(reaches(entry.rung, rule.rung) && reaches(entry.rung, 'independently-verified')).toBe(true);
        expect(
          entries.some(
            (one) =>
              one.gate === rule.id &&
              one.change === 'downgrade' &&
              one.recorded <= day &&
              one.sequence > entry.sequence,
          ),
        ).toBe(false);
        for (const need of rule.needs) expect(verdicts.get(need)?.outcome).toBe('met');
        expect(metUntil !== null && metUntil !== undefined && metUntil >= day && metUntil <= entry.expires).toBe(true);
      }
    });
  });
  test.each<[string, (gate: string, day: CalendarDate) => EntryDraft]>([
    ['a revocation', (gate, day) => downgrade(gate, day)],
    ['a lapse', (gate, day) => downgrade(gate, day, 'lapsed')],
    ['counter-evidence', (gate, day) => counterEvidence(gate, day)],
    ['an accepted risk', (gate, day) => acceptedRisk(gate, day)],
  ])('has no outcome raised by adding %s', (_, draft) => {
    everyDay(({ gates, entries }, day, verdicts) => {
      for (const { id } of gates) {
        const recorded = entries.reduce((last, entry) => later(last, entry.recorded), day);
        for (const after of [recorded, addDays(recorded, 9)]) {
          const before = outcomesOn(gates, entries, after);
          const more = outcomesOn(gates, appended(entries, draft(id, recorded)), after);
          for (const [gate, { outcome }] of more)
            expect(isHigher(outcome, before.get(gate)?.outcome ?? 'not-met')).toBe(false);
        }
      }
      expect(verdicts.size).toBe(gates.length);
    });
  });
  test('has no outcome raised by time alone', () => {
    everyDay(({ gates, entries }, day, verdicts) => {
      const known = entries.filter(({ recorded }) => recorded <= day);
      const before = known.length === entries.length ? verdicts : outcomesOn(gates, known, day);
      for (const days of [1, 7, 30, 400, 3650])
        for (const [gate, { outcome }] of outcomesOn(gates, known, addDays(day, days)))
          expect(isHigher(outcome, before.get(gate)?.outcome ?? 'not-met')).toBe(false);
    });
  });
  test('meets a gate through the day it says and no longer, if nothing is added', () => {
    everyDay(({ gates, entries }, day, verdicts) => {
      const known = entries.filter(({ recorded }) => recorded <= day);
      if (known.length < entries.length && [...verdicts.values()].some(({ reason }) => reason.kind === 'broken-order'))
        return;
      for (const [gate, { metUntil }] of verdicts) {
        if (metUntil === null) continue;
        expect(outcomesOn(gates, known, metUntil).get(gate)?.outcome).toBe('met');
        expect(outcomesOn(gates, known, addDays(metUntil, 1)).get(gate)?.outcome).toBe('not-met');
      }
    });
  });
  test('is valid for a week at most, and never beyond an expiry', () => {
    everyDay((_, day, verdicts) => {
      const until = validUntil(day, verdicts);
      expect(until >= day && until <= addDays(day, 7)).toBe(true);
      for (const { metUntil } of verdicts.values()) expect(metUntil === null || until <= metUntil).toBe(true);
    });
  });
  test('has a history that says met exactly where the outcome is', () => {
    fc.assert(
      fc.property(cases, ({ gates, entries, days }) => {
        const last = days.at(-1);
        if (last === undefined) return;
        for (const [gate, { history, outcome }] of evaluate(gates, entries, last)) {
          const turns = history.filter(({ kind }) => kind !== 'entry');
          expect(turns.map(({ kind }) => kind)).toEqual(turns.map((_, at) => (at % 2 === 0 ? 'met' : 'ended')));
          expect(turns.at(-1)?.kind === 'met').toBe(outcome === 'met');
          for (const day of days) {
            const turn = turns.findLast((one) => one.day <= day);
            expect(outcomesOn(gates, entries, day).get(gate)?.outcome === 'met').toBe(turn?.kind === 'met');
          }
        }
      }),
      runs,
    );
  });
  test('comes to the same whatever the order of its files', () => {
    everyDay(({ gates, entries }, day, verdicts) => {
      expect(outcomesOn(gates, entries.toReversed(), day)).toEqual(verdicts);
    });
  });
});

test('both evaluators agree on 2,000 generated ledgers', () => {
  const { cases: compared, outcomes, disagreements } = agreementOn(1, 2000);
  expect(disagreements).toEqual([]);
  expect(compared).toBe(2000);
  for (const outcome of ['met', 'not-met', 'cannot-tell']) expect(outcomes[outcome] ?? 0).toBeGreaterThan(2000);
});

test('both evaluators agree on a ledger that begins with number 0', () => {
  expect(agreementOn(1_036_657, 1).disagreements).toEqual([]);
});

function appended(entries: readonly Entry[], draft: EntryDraft): readonly Entry[] {
  const sequence = entries.reduce((highest, entry) => Math.max(highest, entry.sequence), 0) + 1;
  return [...entries, { ...draft, sequence, previous: null }];
}
