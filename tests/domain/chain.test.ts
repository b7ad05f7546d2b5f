import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ChainProblem, chainProblems, headOf, headsOf, inOrder } from '../../src/domain/chain.ts';
import { date } from '../../src/domain/date.ts';
import type { Entry } from '../../src/domain/entry.ts';
import { entryDigest } from '../../src/domain/entry-digest.ts';
import { laterOf, rechain } from '../../src/domain/rechain.ts';
import { chained, climb, counterEvidence, downgrade, ledger, renewal, upgrade } from './fixtures.ts';
import { history } from './history.ts';

const nothing = { pins: [], today: null };
const entries = ledger(
  ...climb('pier', 'independently-verified', '2027-01-01'),
  downgrade('pier', '2027-03-01'),
  counterEvidence('pier', '2027-03-02'),
);
const at = (place: number): Entry => {
  const entry = entries[place];
  if (entry === undefined) throw new RangeError(`no entry at ${place}`);
  return entry;
};
const problemsOf = (list: readonly Entry[], context = nothing): readonly string[] =>
  chainProblems(list, context).map(({ kind, entry }) => `${kind} ${entry}`);

describe('chainProblems', () => {
  test('finds nothing in a whole ledger, in an empty one, and in files in any order', () => {
    expect(chainProblems(entries, nothing)).toEqual([]);
    expect(chainProblems([], nothing)).toEqual([]);
    expect(chainProblems(entries.toReversed(), nothing)).toEqual([]);
    expect(chainProblems(entries, { pins: [headOf(entries), headOf([])], today: date('2027-03-02') })).toEqual([]);
  });
  test.each<[string, readonly Entry[], readonly string[]]>([
    ['a changed entry, at the link after it', entries.with(2, { ...at(2), note: 'x' }), ['wrong-previous 4']],
    [
      'a changed link',
      entries.with(2, { ...at(2), previous: at(0).previous }),
      ['wrong-previous 3', 'wrong-previous 4'],
    ],
    [
      'a first entry with one before it',
      entries.with(0, { ...at(0), previous: entryDigest(at(3)) }),
      ['wrong-previous 1', 'wrong-previous 2'],
    ],
    ['a removed entry', entries.toSpliced(2, 1), ['missing-entry 3']],
    ['a removed first entry', entries.slice(1), ['missing-entry 1']],
    ['an entry numbered 0', [{ ...at(0), sequence: 0 }], ['missing-entry 1']],
    ['a mistyped number, without counting up to it', [at(0), { ...at(1), sequence: 20_270_101 }], ['missing-entry 2']],
    ['a copy', [...entries, at(2)], ['repeated-entry 3']],
    [
      'a second entry with a number',
      [...entries, chained(at(1), upgrade('crane', 'explained', '2027-01-01'))],
      ['forked-entry 3'],
    ],
    [
      'a day before the entry before',
      [...entries, chained(at(5), downgrade('pier', '2027-03-01'))],
      ['backdated-entry 7'],
    ],
  ])('names %s', (_, list, problems) => expect(problemsOf(list)).toEqual(problems));
  test('names an entry dated after the day of the check', () => {
    expect(problemsOf(entries, { pins: [], today: date('2027-03-01') } as never)).toEqual(['future-entry 6']);
  });
  test('tells a cut and a rewritten history by the heads that were published', () => {
    const pins = [headOf(entries.slice(0, 2)), headOf(entries)];
    const rewritten = rechain([], entries.with(1, { ...at(1), note: 'x' }));
    expect(chainProblems(entries.slice(0, 4), { pins, today: null })).toEqual([
      { kind: 'cut-off', entry: 6, size: 4, pinned: headOf(entries).digest },
    ]);
    expect(problemsOf(rewritten, nothing)).toEqual([]);
    expect(chainProblems(rewritten, { pins, today: null })).toMatchObject([{ kind: 'rewritten', entry: 2 }]);
    expect(chainProblems(rewritten, { pins: [headOf(entries)], today: null })).toMatchObject([{ entry: 6 }]);
  });
  test('names the very entry in which the ledger differs from an earlier copy', () => {
    const pins = headsOf(entries);
    const rewritten = rechain([], entries.with(3, { ...at(3), note: 'x' }));
    expect(chainProblems(rewritten, { pins, today: null })).toMatchObject([{ kind: 'rewritten', entry: 4, at: 3 }]);
    expect(chainProblems(entries.slice(0, 3), { pins, today: null })).toMatchObject([{ kind: 'cut-off', entry: 4 }]);
    expect(pins.at(-1)).toEqual(headOf(entries));
  });
  test('says where in the list the entry stands, so that its file can be named', () => {
    const [problem] = chainProblems([...entries, at(2)], nothing) as readonly [
      ChainProblem & { at: number; other: number },
    ];
    expect([problem.at, problem.other]).toEqual([6, 2]);
  });
  test('takes the one that was published as the first of two with one number, wherever it stands', () => {
    const other = { ...at(5), note: 'another' };
    const pins = [headOf(entries)];
    for (const list of [
      [...entries, other],
      [other, ...entries],
    ]) {
      const problems = chainProblems(list, { pins, today: null });
      expect(problems).toMatchObject([{ kind: 'forked-entry', entry: 6, at: list.indexOf(other) }]);
    }
  });
  test('names an entry dated before a head that was published without it', () => {
    const pin = { ...headOf(entries.slice(0, 5)), published: date('2027-12-31') };
    expect(chainProblems(entries, { pins: [pin], today: null })).toMatchObject([
      { kind: 'late-entry', entry: 6, published: '2027-12-31', size: 5 },
    ]);
    expect(chainProblems(entries, { pins: [{ ...pin, published: at(5).recorded }], today: null })).toEqual([]);
  });
  test('notices any change to any entry but the last, and with the head to that one too', () => {
    const place = fc.integer({ min: 0, max: history.length - 1 });
    fc.assert(
      fc.property(place, fc.string({ minLength: 1 }), (index, note) => {
        const entry = history[index];
        if (entry === undefined || !note.isWellFormed()) return;
        const changed = history.with(index, { ...entry, note });
        expect(chainProblems(changed, { pins: [headOf(history)], today: null })).not.toEqual([]);
        expect(chainProblems(changed, nothing).length > 0).toBe(index < history.length - 1);
      }),
    );
  });
});

describe('rechain', () => {
  const kept = chained(at(5), upgrade('crane', 'explained', '2027-04-02'));
  const moved = chained(at(5), upgrade('lock', 'explained', '2027-04-01'));
  test('puts one of two entries with the same number after the other', () => {
    const [after] = rechain([...entries, kept], [moved]);
    expect(after).toEqual({ ...moved, sequence: 8, previous: entryDigest(kept), recorded: '2027-04-02' });
    expect(chainProblems([...entries, kept, ...(after ? [after] : [])], nothing)).toEqual([]);
  });
  test('keeps answers right when the entry that they name moves too', () => {
    const doubt = chained(at(5), counterEvidence('pier', '2027-04-01'));
    const answer = chained(doubt, renewal('pier', 'independently-verified', '2027-04-01', { answers: [6, 7] }));
    expect(rechain([...entries, kept], [doubt, answer])[1]).toMatchObject({ sequence: 9, answers: [6, 8] });
  });
  test('moves the entry that was recorded later, and of one day always the same', () => {
    expect(laterOf(kept, moved)).toBe(kept);
    const other = { ...moved, gate: 'crane' };
    expect(laterOf(moved, other)).toBe(laterOf(other, moved));
  });
  test('makes a whole ledger of any two branches', () => {
    const size = fc.integer({ min: 0, max: history.length });
    fc.assert(
      fc.property(size, size, (split, start) => {
        const trunk = history.slice(0, split);
        const whole = [...trunk, ...rechain(trunk, history.slice(start))];
        expect(chainProblems(whole, nothing)).toEqual([]);
        expect(inOrder(whole)).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });
});
