import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addYears, compareDates, date, earlier, fromEpoch, later, parseDate } from '../../src/domain/date.ts';

describe('parseDate', () => {
  test.each(['1900-01-01', '2027-12-31', '2028-02-29', '2000-02-29', '9999-12-31'])('reads %s', (text) => {
    expect(parseDate(text)).toBe(text);
  });
  test.each([
    ['a day that does not exist', '2027-02-29'],
    ['29 February of a century that is no leap year', '2100-02-29'],
    ['a 31st of a short month', '2027-04-31'],
    ['day 0', '2027-01-00'],
    ['month 0', '2027-00-10'],
    ['month 13', '2027-13-01'],
    ['a year before 1900', '1899-12-31'],
    ['short forms', '2027-1-1'],
    ['a time', '2027-01-01T00:00:00Z'],
    ['white space', ' 2027-01-01'],
    ['a line end', '2027-01-01\n'],
    ['other digits', '２０２７-01-01'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(parseDate(text)).toBeNull();
    expect(() => date(text)).toThrow('not a calendar date');
  });
});

describe('arithmetic', () => {
  test.each([
    ['2027-12-31', 1, '2028-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-03-01', -1, '2027-02-28'],
    ['2027-01-01', 0, '2027-01-01'],
  ])('%s and %i days is %s', (from, days, to) => expect(addDays(date(from), days)).toBe(to));
  test.each([
    ['2027-06-30', 1, '2028-06-30'],
    ['2028-02-29', 1, '2029-02-28'],
    ['2028-02-29', 4, '2032-02-29'],
    ['2027-02-28', 1, '2028-02-28'],
  ])('%s and %i years is %s', (from, years, to) => expect(addYears(date(from), years)).toBe(to));
  test('stops at the last day rather than inventing one', () => {
    expect(() => addDays(date('9999-12-31'), 1)).toThrow();
    expect(() => addYears(date('9999-12-31'), 1)).toThrow();
  });
  test('takes the day in UTC, up to its last millisecond', () => {
    expect(fromEpoch(Date.UTC(2027, 5, 30, 23, 59, 59, 999))).toBe('2027-06-30');
    expect(fromEpoch(Date.UTC(2027, 6, 1))).toBe('2027-07-01');
    expect(() => fromEpoch(Number.NaN)).toThrow();
  });
});

test('days go forth and back, and compare in that order', () => {
  const day = fc.integer({ min: 0, max: 80_000 }).map((days) => addDays(date('1900-01-01'), days));
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 20_000 }), (from, days) => {
      const to = addDays(from, days);
      expect(parseDate(to)).toBe(to);
      expect(addDays(to, -days)).toBe(from);
      expect(compareDates(from, to)).toBeLessThan(0);
      expect(compareDates(to, from)).toBeGreaterThan(0);
      expect([earlier(from, to), later(from, to), compareDates(to, to)]).toEqual([from, to, 0]);
    }),
  );
});
