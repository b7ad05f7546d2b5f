import { beforeAll, describe, expect, test } from 'vitest';
import { chainProblems } from '../../src/domain/chain.ts';
import { date } from '../../src/domain/date.ts';
import { entryProblems } from '../../src/domain/ledger-problem.ts';
import { entrySchema } from '../../src/schemas/entry.ts';
import { ourAnswer, pythonAnswers, type VerifierAnswer, type VerifierCase } from './both-verifiers.ts';
import { gate } from './fixtures.ts';
import { heldHead, history, untouched } from './history.ts';
import { type Tampered, tampered, tamperings } from './tampering.ts';

const count = 1000;
const cannotSee = 'entries cut off at the end, a fork and a history written anew cannot be seen';

describe('a valid history of 50 entries', () => {
  test('has no problem of any kind', () => {
    expect(history).toHaveLength(50);
    expect(chainProblems(history, { pins: [heldHead], today: date('2028-01-01') })).toEqual([]);
    expect(entryProblems([gate('pier'), gate('crane'), gate('lock')], history)).toEqual([]);
    for (const entry of history) expect(entrySchema.parse(JSON.parse(JSON.stringify(entry)))).toEqual(entry);
  });
  test('is confirmed by both verifiers, with and without a head', () => {
    const held = [heldHead, null, { size: 20, digest: history[20]?.previous ?? null }];
    const cases: VerifierCase[] = held.map((head) => ({ ...untouched, held: head }));
    const answers = pythonAnswers(cases);
    expect(cases.map(ourAnswer)).toEqual(answers);
    expect(answers.map(({ problems }) => problems)).toEqual([[], [], []]);
    expect(answers.map(({ limits }) => limits)).toEqual([
      [],
      [expect.stringContaining(cannotSee)],
      [expect.stringContaining('newer than the head given')],
    ]);
  });
});

describe(`${count} tampered histories`, () => {
  type Judged = { tampered: Tampered; ours: VerifierAnswer; python: VerifierAnswer };
  let withHead: readonly Judged[] = [];
  let withoutHead: readonly Judged[] = [];
  beforeAll(() => {
    const all = Array.from({ length: count }, (_, seed) => tampered(seed));
    const judge = (some: readonly Tampered[], held: VerifierCase['held']): readonly Judged[] => {
      const cases = some.map(({ log, evidence }) => ({ log, evidence, held }));
      const answers = pythonAnswers(cases);
      return cases.flatMap((one, at) => {
        const [python, original] = [answers[at], some[at]];
        return python && original ? [{ tampered: original, ours: ourAnswer(one), python }] : [];
      });
    };
    withHead = judge(all, heldHead);
    withoutHead = judge(
      all.filter(({ careful }, at) => careful || at % 5 === 0),
      null,
    );
  });

  test('are all detected by both verifiers with the head that a reader holds', () => {
    expect(withHead.filter(({ ours }) => ours.problems.length > 0)).toHaveLength(count);
    expect(withHead.filter(({ python }) => python.problems.length > 0)).toHaveLength(count);
  });
  test('are described alike by both verifiers, with and without the head', () => {
    for (const { ours, python } of [...withHead, ...withoutHead]) expect(ours).toEqual(python);
  });
  test('are each named by the number of an entry: the one touched, where one was', () => {
    for (const { tampered: one, ours } of withHead) {
      const numbers = ours.problems.map(([, entry]) => entry);
      expect(numbers.every((entry) => Number.isInteger(entry) && entry <= 51)).toBe(true);
      expect(numbers.some((entry) => entry >= 1)).toBe(true);
      if (one.places.length > 0) expect(one.places.some((place) => numbers.includes(place))).toBe(true);
    }
  });
  test('include careful ones that only the head tells; without it both say plainly what they cannot see', () => {
    for (const { ours, python } of withoutHead) {
      expect(ours.limits).toEqual([expect.stringContaining(cannotSee)]);
      expect(python.limits).toEqual(ours.limits);
    }
    const unseen = withoutHead.filter(({ tampered: one, ours }) => one.careful && ours.problems.length === 0);
    for (const how of ['drop', 'edit', 'insert', 'fork', 'truncate', 'swap-evidence'] as const)
      expect(unseen.filter(({ tampered: one }) => one.how === how).length).toBeGreaterThan(20);
  });
  test('are of every kind', () => {
    for (const how of tamperings)
      expect(withHead.filter(({ tampered: one }) => one.how === how).length).toBeGreaterThan(
        count / tamperings.length - 2,
      );
  });
});
