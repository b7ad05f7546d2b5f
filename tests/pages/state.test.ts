// What a state says: never "met" without its last day, and nothing open that one closed gate keeps shut.

import { describe, expect, test } from 'vitest';
import { date } from '../../src/domain/date.ts';
import type { Evaluation } from '../../src/domain/evaluate.ts';
import { closed, gateState, plain, type State, stateOfAll } from '../../src/site/state.ts';

const base = { gate: 'a', rung: null, history: [], openCounterEvidence: [], acceptedRisks: [] } as const;
const until = date('2027-01-31');

const notMet: Evaluation = { ...base, outcome: 'not-met', reason: { kind: 'no-entry' }, metUntil: null };
const untold: Evaluation = {
  ...base,
  outcome: 'cannot-tell',
  reason: { kind: 'counter-evidence', entries: [1] },
  metUntil: null,
};
const expired: Evaluation = {
  ...base,
  outcome: 'not-met',
  reason: { kind: 'expired', entry: 1, expired: date('2026-01-31') },
  metUntil: null,
};
const met: Evaluation = {
  ...base,
  outcome: 'met',
  reason: { kind: 'met', rung: 'independently-verified', entry: 1, until },
  metUntil: until,
};

describe('the state of a gate', () => {
  test('is not met without an entry', () => {
    expect(gateState(notMet)).toEqual(closed('not met'));
  });

  test('is published as not met where nobody can tell', () => {
    expect(gateState(untold)).toEqual(closed('not met'));
  });

  test('is lapsed after an expiry', () => {
    expect(gateState(expired)).toMatchObject({ mark: 'lapsed', words: 'lapsed', until: null });
  });

  test('carries its last day where it is met', () => {
    expect(gateState(met)).toEqual({
      mark: 'met',
      words: 'met until 2027-01-31; nothing counts after 2027-01-31',
      until,
      lapsed: 'lapsed',
    });
  });

  test('is not met where an outcome of met names no last day', () => {
    expect(gateState({ ...met, metUntil: null })).toEqual(closed('not met'));
  });
});

describe('the state of something that waits for gates', () => {
  const open = (day: string): { state: State } => ({ state: gateState({ ...met, metUntil: date(day) }) });

  test('is closed for no gates and for none that would suffice', () => {
    expect(stateOfAll([], 'blocked')).toEqual(closed('blocked'));
    expect(stateOfAll('none', 'blocked')).toEqual(closed('blocked'));
  });

  test('is closed while one gate is', () => {
    expect(stateOfAll([open('2027-01-31'), { state: gateState(notMet) }], 'blocked')).toEqual(closed('blocked'));
    expect(stateOfAll([{ state: gateState(expired) }, open('2027-01-31')], 'blocked')).toEqual(closed('blocked'));
  });

  test('is open until the first expiry, and then says again what was blocked', () => {
    expect(stateOfAll([open('2027-03-01'), open('2027-01-31'), open('2027-02-01')], 'blocked')).toEqual({
      mark: 'met',
      words: 'gates met until 2027-01-31; nothing counts after 2027-01-31',
      until,
      lapsed: 'blocked',
    });
  });

  test('stays closed beside a state that no day takes away', () => {
    expect(stateOfAll([{ state: plain('stated') }], 'blocked')).toEqual(closed('blocked'));
  });
});
