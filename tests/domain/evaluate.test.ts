import { describe, expect, test } from 'vitest';
import { type CalendarDate, date } from '../../src/domain/date.ts';
import type { Entry } from '../../src/domain/entry.ts';
import { evaluate, outcomeOn, outcomesOn } from '../../src/domain/evaluate.ts';
import type { Fault } from '../../src/domain/fault.ts';
import { type GateRule, gateProblems } from '../../src/domain/gate.ts';
import type { HistoryEvent } from '../../src/domain/history.ts';
import { entryProblems, problemWords } from '../../src/domain/ledger-problem.ts';
import { isHigher } from '../../src/domain/outcome.ts';
import { type Reason, reasonSentence } from '../../src/domain/reason.ts';
import { rungs } from '../../src/domain/rung.ts';
import {
  acceptedRisk,
  climb,
  counterEvidence,
  downgrade,
  type EntryDraft,
  gate,
  ledger,
  renewal,
  upgrade,
} from './fixtures.ts';

const pier = gate('pier');
const top = 'independently-verified';
const met = climb('pier', top, '2027-01-01', { expires: date('2027-06-30') });

/** The verdict on the pier on a day. */
function on(day: string, entries: readonly Entry[], gates: readonly GateRule[] = [pier]): ReturnType<typeof outcomeOn> {
  return outcomeOn('pier', gates, entries, date(day));
}

describe('the outcome of one gate', () => {
  test.each<[string, EntryDraft[], string, string, Partial<Reason>]>([
    ['not met without an entry', [], '2027-03-01', 'not-met', { kind: 'no-entry' }],
    [
      'not met by an entry about another gate',
      climb('crane', top, '2027-01-01'),
      '2027-03-01',
      'not-met',
      { kind: 'no-entry' },
    ],
    ['not met before the first entry', met, '2026-12-31', 'not-met', { kind: 'not-yet-recorded', entry: 1 }],
    ['met on the day of the entry', met, '2027-01-01', 'met', { kind: 'met', entry: 4, until: date('2027-06-30') }],
    ['met through the day of expiry', met, '2027-06-30', 'met', { kind: 'met' }],
    [
      'not met on the day after',
      met,
      '2027-07-01',
      'not-met',
      { kind: 'expired', entry: 4, expired: date('2027-06-30') },
    ],
    [
      'not met below the rung',
      met.slice(0, 3),
      '2027-03-01',
      'not-met',
      { kind: 'below-rung', rung: 'validated', entry: 3 },
    ],
    ['not met when rungs below have expired too', met.slice(0, 3), '2027-07-01', 'not-met', { kind: 'expired' }],
    [
      'not met from the day it is revoked',
      [...met, downgrade('pier', '2027-03-01')],
      '2027-03-01',
      'not-met',
      { kind: 'withdrawn', how: 'revoked', entry: 5 },
    ],
    ['met the day before', [...met, downgrade('pier', '2027-03-01')], '2027-02-28', 'met', { kind: 'met' }],
    [
      'not met once it is said to have lapsed',
      [...met, downgrade('pier', '2027-03-01', 'lapsed')],
      '2027-03-01',
      'not-met',
      { kind: 'withdrawn', how: 'lapsed' },
    ],
    [
      'not met by a lower rung after a revocation',
      [...met, downgrade('pier', '2027-03-01'), upgrade('pier', 'explained', '2027-03-02')],
      '2027-03-02',
      'not-met',
      { kind: 'below-rung', rung: 'explained' },
    ],
    [
      'not met by jumping back up after a revocation',
      [...met, downgrade('pier', '2027-03-01'), upgrade('pier', top, '2027-03-02')],
      '2027-03-02',
      'not-met',
      { kind: 'not-counted' },
    ],
    [
      'met by climbing anew after a revocation',
      [...met, downgrade('pier', '2027-03-01'), ...climb('pier', top, '2027-03-02')],
      '2027-03-02',
      'met',
      { entry: 9 },
    ],
    [
      'met by one renewal after a lapse',
      [...met, downgrade('pier', '2027-03-01', 'lapsed'), renewal('pier', top, '2027-03-02')],
      '2027-03-02',
      'met',
      { entry: 6 },
    ],
    [
      'met by a renewal after the expiry',
      [...met, renewal('pier', top, '2027-08-01')],
      '2027-08-01',
      'met',
      { entry: 5 },
    ],
    [
      'met longer by a renewal before it',
      [...met, renewal('pier', top, '2027-06-01')],
      '2028-06-01',
      'met',
      { entry: 5 },
    ],
    [
      'not met by renewing a lower rung',
      [...met, renewal('pier', 'verified', '2027-06-01')],
      '2027-08-01',
      'not-met',
      { kind: 'expired', entry: 4 },
    ],
    [
      'met at a higher rung',
      climb('pier', 'independently-validated', '2027-01-01'),
      '2027-03-01',
      'met',
      { rung: 'independently-validated' },
    ],
    [
      'told from nothing while counter-evidence is open',
      [...met, counterEvidence('pier', '2027-03-01')],
      '2027-03-01',
      'cannot-tell',
      { kind: 'counter-evidence', entries: [5] },
    ],
    [
      'met again once a review answers it',
      [...met, counterEvidence('pier', '2027-03-01'), renewal('pier', top, '2027-03-05', { answers: [5] })],
      '2027-03-05',
      'met',
      { entry: 6 },
    ],
    [
      'told from nothing by a review that does not say so',
      [...met, counterEvidence('pier', '2027-03-01'), renewal('pier', top, '2027-03-05')],
      '2027-03-05',
      'cannot-tell',
      { entries: [5] },
    ],
    [
      'not met when it expires meanwhile',
      [...met, counterEvidence('pier', '2027-03-01')],
      '2027-07-01',
      'not-met',
      { kind: 'expired' },
    ],
    [
      'told from nothing after a revocation and a climb that do not answer',
      [
        ...met,
        counterEvidence('pier', '2027-03-01'),
        downgrade('pier', '2027-03-02'),
        ...climb('pier', top, '2027-03-03'),
      ],
      '2027-03-03',
      'cannot-tell',
      { entries: [5] },
    ],
    [
      'not met by counter-evidence alone',
      [counterEvidence('pier', '2027-03-01')],
      '2027-03-01',
      'not-met',
      { kind: 'no-grant' },
    ],
    ['met with an accepted risk beside it', [...met, acceptedRisk('pier', '2027-03-01')], '2027-03-01', 'met', {}],
    [
      'not met by an accepted risk',
      [...met.slice(0, 3), acceptedRisk('pier', '2027-03-01')],
      '2027-03-01',
      'not-met',
      {},
    ],
  ])('is %s', (_, drafts, day, outcome, reason) => {
    expect(on(day, ledger(...drafts))).toMatchObject({ outcome, reason });
  });

  test.each<[string, EntryDraft[], Fault['kind']]>([
    ['its verifier is the implementer', climb('pier', top, '2027-01-01', { verifier: 'FIRST person' }), 'same-person'],
    ['it expires too late', climb('pier', top, '2027-01-01', { expires: date('2028-01-02') }), 'expires-too-late'],
    ['it has no evidence', climb('pier', top, '2027-01-01', { evidence: [] }), 'no-evidence'],
    ['it skips a rung', [...met.slice(0, 2), upgrade('pier', top, '2027-01-01')], 'rung-skipped'],
    ['it renews what was never reached', [...met.slice(0, 3), renewal('pier', top, '2027-01-01')], 'nothing-to-renew'],
    ['it is an upgrade to where the gate stands', [...met, upgrade('pier', top, '2027-06-01')], 'not-an-upgrade'],
    [
      'it is an upgrade to below where the gate stands',
      [...met, upgrade('pier', 'explained', '2027-06-01')],
      'not-an-upgrade',
    ],
    ['it answers nothing', [...met, renewal('pier', top, '2027-06-01', { answers: [1] })], 'nothing-to-answer'],
    ['it answers what comes later', [...met, renewal('pier', top, '2027-06-01', { answers: [9] })], 'answers-later'],
    [
      'it answers from too low',
      [...met, counterEvidence('pier', '2027-06-01'), renewal('pier', 'validated', '2027-06-01', { answers: [5] })],
      'answer-too-low',
    ],
  ])('does not count an entry when %s, and names it', (_, drafts, kind) => {
    const entries = ledger(...drafts);
    const problems = entryProblems([pier], entries);
    expect(problems.at(-1)).toMatchObject({ kind: 'uncounted-entry', gate: 'pier', fault: { kind } });
    expect(problems.map((problem) => problemWords(problem).fault).join(' ')).not.toMatch(/undefined|\[object/);
    expect(on('2027-07-15', entries)).toMatchObject({ outcome: 'not-met' });
  });

  test('never needs less than independent verification, whatever the gate says', () => {
    const lax = gate('pier', [], 'explained');
    expect(on('2027-03-01', ledger(...met.slice(0, 3)), [lax])).toMatchObject({
      outcome: 'not-met',
      reason: { required: top },
    });
    expect(gateProblems([lax])).toEqual([{ kind: 'rung-too-low', gate: 'pier', rung: 'explained', lowest: top }]);
  });
  test('is not met at independent verification where validation is required', () => {
    const strict = gate('pier', [], 'independently-validated');
    expect(on('2027-03-01', ledger(...met), [strict])).toMatchObject({ outcome: 'not-met', rung: top });
  });
  test('shows the highest rung that counts as progress', () => {
    for (const rung of rungs)
      expect(on('2027-03-01', ledger(...climb('pier', rung, '2027-01-01')))).toMatchObject({ rung });
    expect(on('2027-07-01', ledger(...met))).toMatchObject({ rung: null });
  });
});

describe('prerequisites', () => {
  const gates = [gate('pier', ['crane']), gate('crane', ['lock']), gate('lock')];
  const lock = climb('lock', top, '2027-01-01', { expires: date('2027-03-31') });
  const crane = climb('crane', top, '2027-01-01', { expires: date('2027-12-31') });

  test('all have to be met, through others too', () => {
    expect(on('2027-03-01', ledger(...met), gates)).toMatchObject({
      outcome: 'not-met',
      reason: { kind: 'prerequisites', gates: ['crane'] },
    });
    expect(on('2027-03-01', ledger(...met, ...crane), gates)).toMatchObject({
      outcome: 'not-met',
      reason: { gates: ['crane'] },
    });
    expect(on('2027-03-01', ledger(...met, ...crane, ...lock), gates)).toMatchObject({ outcome: 'met' });
  });
  test('end what they are needed for on the day that they end', () => {
    const entries = ledger(...met, ...crane, ...lock);
    expect(on('2027-03-31', entries, gates)).toMatchObject({
      outcome: 'met',
      metUntil: '2027-03-31',
      reason: { until: '2027-03-31' },
    });
    expect(on('2027-04-01', entries, gates)).toMatchObject({ outcome: 'not-met', metUntil: null });
  });
  test('that nobody can tell leave what needs them untold', () => {
    const entries = ledger(...met, ...crane, ...lock, counterEvidence('lock', '2027-02-01'));
    expect(on('2027-03-01', entries, gates)).toMatchObject({
      outcome: 'cannot-tell',
      reason: { kind: 'prerequisites', gates: ['crane'] },
    });
  });
  test('that are no gates leave what needs them untold', () => {
    const odd = [gate('pier', ['moon'])];
    expect(on('2027-03-01', ledger(...met), odd)).toMatchObject({
      outcome: 'cannot-tell',
      reason: { kind: 'unknown-prerequisite', gate: 'moon' },
    });
    expect(gateProblems(odd)).toEqual([{ kind: 'unknown-prerequisite', gate: 'pier', needs: 'moon' }]);
  });
  test('in a circle are never met, nor is what needs the circle', () => {
    const round = [gate('pier', ['crane']), gate('crane', ['crane', 'lock']), gate('lock', ['crane'])];
    const entries = ledger(...met, ...crane, ...lock);
    expect(on('2027-03-01', entries, round)).toMatchObject({
      outcome: 'not-met',
      reason: { kind: 'prerequisites', gates: ['crane'] },
    });
    expect(outcomeOn('crane', round, entries, date('2027-03-01'))?.reason).toEqual({
      kind: 'prerequisite-cycle',
      cycle: ['crane', 'crane'],
    });
    expect(gateProblems(round)).toEqual([
      { kind: 'prerequisite-cycle', gate: 'crane', cycle: ['crane', 'crane'] },
      { kind: 'prerequisite-cycle', gate: 'lock', cycle: ['lock', 'crane', 'lock'] },
    ]);
  });
  test('are found among many gates without walking every way', () => {
    const many = Array.from({ length: 60 }, (_, at) =>
      gate(
        `gate-${at}`,
        Array.from({ length: at }, (_, before) => `gate-${before}`),
      ),
    );
    expect(outcomesOn(many, [], date('2027-01-01')).size).toBe(60);
    expect(gateProblems(many)).toEqual([]);
  });
});

describe('a ledger that proves nothing', () => {
  const entries = ledger(...met);
  test.each<[string, readonly Entry[], object]>([
    ['an entry is missing', entries.toSpliced(1, 1), { kind: 'broken-order', entry: 2, how: 'missing' }],
    ['the first entry is missing', entries.slice(1), { kind: 'broken-order', entry: 1, how: 'missing' }],
    [
      'two entries have one number',
      [...entries, ...entries.slice(1, 2)],
      { kind: 'broken-order', entry: 2, how: 'twice' },
    ],
    [
      'an entry is backdated',
      [...entries, ...ledger(...met, downgrade('crane', '2026-01-01')).slice(4)],
      { kind: 'broken-order', entry: 5, how: 'backdated' },
    ],
  ])('leaves every gate untold when %s', (_, list, reason) => {
    for (const verdict of outcomesOn([pier, gate('crane')], list, date('2027-03-01')).values())
      expect(verdict).toMatchObject({ outcome: 'cannot-tell', reason, rung: null, metUntil: null });
  });
  test('leaves untold the gate that an unreadable file is about, or every gate where that is not known', () => {
    const gates = [pier, gate('crane')];
    const one = evaluate(gates, entries, date('2027-03-01'), [{ gate: 'pier', file: '0005-pier.yaml' }]);
    expect([...one.values()].map(({ outcome }) => outcome)).toEqual(['cannot-tell', 'not-met']);
    const all = evaluate(gates, entries, date('2027-03-01'), [{ gate: null, file: '0005.yaml' }]);
    expect([...all.values()].map(({ outcome }) => outcome)).toEqual(['cannot-tell', 'cannot-tell']);
  });
});

describe('the history of a gate', () => {
  const turns = (events: readonly HistoryEvent[] | undefined): unknown =>
    events?.filter(({ kind }) => kind !== 'entry');
  test('keeps every lapse, with the day, the reason and how long it was met', () => {
    const entries = ledger(
      ...met,
      renewal('pier', top, '2027-08-01'),
      downgrade('pier', '2027-09-01', 'revoked', 'The lock was broken.'),
    );
    expect(turns(evaluate([pier], entries, date('2028-01-01')).get('pier')?.history)).toEqual([
      {
        kind: 'met',
        day: '2027-01-01',
        until: '2027-06-30',
        reason: { kind: 'met', rung: top, entry: 4, until: '2027-06-30' },
      },
      {
        kind: 'ended',
        day: '2027-07-01',
        since: '2027-01-01',
        through: '2027-06-30',
        outcome: 'not-met',
        because: { kind: 'expired', entry: 4, expired: '2027-06-30' },
      },
      {
        kind: 'met',
        day: '2027-08-01',
        until: '2028-08-01',
        reason: { kind: 'met', rung: top, entry: 5, until: '2028-08-01' },
      },
      {
        kind: 'ended',
        day: '2027-09-01',
        since: '2027-08-01',
        through: '2027-08-31',
        outcome: 'not-met',
        because: {
          kind: 'withdrawn',
          entry: 6,
          recorded: '2027-09-01',
          how: 'revoked',
          sentence: 'The lock was broken.',
        },
      },
    ]);
  });
  test('shows a lapse that comes from another gate', () => {
    const entries = ledger(...met, ...climb('crane', top, '2027-01-01', { expires: date('2027-02-28') }));
    const { history } =
      evaluate([gate('pier', ['crane']), gate('crane')], entries, date('2027-03-01')).get('pier') ?? {};
    expect(turns(history)).toMatchObject([
      { kind: 'met', until: '2027-02-28' },
      { kind: 'ended', day: '2027-03-01', because: { kind: 'prerequisites', gates: ['crane'] } },
    ]);
  });
  test('does not mention what comes after the day', () => {
    const entries = ledger(...met, downgrade('pier', '2027-03-01'));
    const evaluation = evaluate([pier], entries, date('2027-02-01')).get('pier');
    expect(evaluation).toMatchObject({ outcome: 'met', metUntil: '2027-06-30' });
    expect(evaluation?.history.every(({ day }) => day <= '2027-02-01')).toBe(true);
  });
  test('lists every entry, also those that do not count, counter-evidence and accepted risks', () => {
    const entries = ledger(
      upgrade('pier', top, '2027-01-01'),
      counterEvidence('pier', '2027-01-02'),
      acceptedRisk('pier', '2027-01-03', '2027-06-30'),
    );
    const evaluation = evaluate([pier], entries, date('2027-06-30')).get('pier');
    expect(evaluation?.history.map((event) => event.kind === 'entry' && [event.change, event.fault?.kind])).toEqual([
      ['upgrade', 'rung-skipped'],
      ['counter-evidence', undefined],
      ['accepted-risk', undefined],
    ]);
    expect(evaluation).toMatchObject({ openCounterEvidence: [2], acceptedRisks: [3] });
    expect(evaluate([pier], entries, date('2027-07-01')).get('pier')).toMatchObject({ acceptedRisks: [] });
  });
  test('reaches the last day of the calendar', () => {
    const last = ledger(...climb('pier', top, '9999-12-31', { expires: date('9999-12-31') }));
    expect(evaluate([pier], last, date('9999-12-31')).get('pier')).toMatchObject({ outcome: 'met' });
    const before = ledger(...climb('pier', top, '9998-12-31'));
    expect(evaluate([pier], before, date('9999-12-31')).get('pier')).toMatchObject({ metUntil: '9999-12-31' });
  });
});

test('a reason is one plain sentence with the names that readers know', () => {
  const reasons: readonly Reason[] = [
    { kind: 'met', rung: top, entry: 4, until: day('2027-06-30') },
    { kind: 'no-entry' },
    { kind: 'not-yet-recorded', entry: 1, recorded: day('2027-01-01') },
    { kind: 'below-rung', rung: 'validated', required: top, entry: 3 },
    { kind: 'expired', entry: 4, expired: day('2027-06-30') },
    { kind: 'withdrawn', entry: 5, recorded: day('2027-03-01'), how: 'revoked', sentence: 'It stood open.' },
    { kind: 'not-counted', entry: 5, fault: { kind: 'no-evidence', path: [] } },
    { kind: 'no-grant' },
    { kind: 'prerequisites', gates: ['crane', 'lock'] },
    { kind: 'prerequisite-cycle', cycle: ['crane', 'lock', 'crane'] },
    { kind: 'unknown-prerequisite', gate: 'moon' },
    { kind: 'counter-evidence', entries: [5, 7] },
    { kind: 'unreadable-entry', file: '0005.yaml' },
    { kind: 'broken-order', entry: 2, how: 'missing' },
  ];
  const names: Record<string, string> = { crane: 'Big crane', lock: 'Sea lock' };
  expect(reasons.map((reason) => reasonSentence(reason, (gate) => names[gate] ?? gate))).toMatchInlineSnapshot(`
    [
      "Entry 4 shows it independently verified; it counts through 2027-06-30.",
      "No entry in the ledger.",
      "No entry in the ledger on this day; the first, entry 1, was recorded on 2027-01-01.",
      "Entry 3 shows it validated; independently verified is required.",
      "The last entry that counted, entry 4, expired on 2027-06-30.",
      "Entry 5 of 2027-03-01 says revoked: It stood open.",
      "Entry 5 does not count. It names no evidence; an upgrade or renewal needs at least one piece.",
      "No entry in the ledger says that it was reached.",
      "It needs Big crane and Sea lock first.",
      "The gates need each other in a circle: Big crane needs Sea lock needs Big crane.",
      "It needs “moon” first, which is not a gate.",
      "Entries 5 and 7 speak against it and nothing has answered yet.",
      "0005.yaml could not be read or checked.",
      "Entry 2 of the ledger is missing. Nothing can be told from a ledger in this order.",
    ]
  `);
});

test('outcomes are ordered: not met, cannot tell, met', () => {
  expect(isHigher('met', 'cannot-tell') && isHigher('cannot-tell', 'not-met')).toBe(true);
  expect(isHigher('met', 'met') || isHigher('not-met', 'cannot-tell')).toBe(false);
});

function day(text: string): CalendarDate {
  return date(text);
}
