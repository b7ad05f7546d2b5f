import { describe, expect, test } from 'vitest';
import { backingOf, isBacked, validUntil } from '../../src/domain/backing.ts';
import { date } from '../../src/domain/date.ts';
import { outcomesOn } from '../../src/domain/evaluate.ts';
import { climb, gate, ledger } from './fixtures.ts';

const gates = [gate('pier'), gate('crane'), gate('lock')];
const entries = ledger(
  ...climb('pier', 'independently-verified', '2027-01-01', { expires: date('2027-03-05') }),
  ...climb('crane', 'independently-verified', '2027-01-01', { expires: date('2027-03-31') }),
);
const on = (day: string): ReturnType<typeof outcomesOn> => outcomesOn(gates, entries, date(day));

describe('a subject', () => {
  test('is backed while all its gates are met, through the first expiry', () => {
    expect(backingOf({ backing: ['pier', 'crane'] }, on('2027-03-01'))).toEqual({ backed: true, until: '2027-03-05' });
    expect(isBacked({ backing: ['pier', 'crane'] }, on('2027-03-05'))).toBe(true);
    expect(isBacked({ backing: ['pier', 'crane'] }, on('2027-03-06'))).toBe(false);
    expect(isBacked({ backing: ['crane'] }, on('2027-03-06'))).toBe(true);
  });
  test('is not backed by gates of which one is not met', () => {
    expect(backingOf({ backing: ['pier', 'lock'] }, on('2027-03-01'))).toEqual({
      backed: false,
      because: 'gates',
      gates: [{ id: 'lock', outcome: 'not-met' }],
    });
  });
  test('that no gate backs is never backed, whatever the ledger says', () => {
    expect(backingOf({ backing: 'none' }, on('2027-03-01'))).toEqual({ backed: false, because: 'none' });
  });
  test('with an empty list or an unknown gate is not backed', () => {
    expect(backingOf({ backing: [] }, on('2027-03-01'))).toEqual({ backed: false, because: 'no-gates' });
    expect(backingOf({ backing: ['pier', 'moon'] }, on('2027-03-01'))).toEqual({
      backed: false,
      because: 'unknown-gate',
      gate: 'moon',
    });
  });
});

test.each([
  ['2027-02-01', '2027-02-08'],
  ['2027-03-01', '2027-03-05'],
  ['2027-03-05', '2027-03-05'],
  ['2027-03-06', '2027-03-13'],
  ['2027-03-28', '2027-03-31'],
  ['2028-01-01', '2028-01-08'],
])('a statement of %s is valid through %s', (day, until) => {
  expect(validUntil(date(day), on(day))).toBe(until);
});
