// Calendar dates in UTC, as data: a day has no time and no zone, so nothing here can roll over or shift.

declare const calendarDate: unique symbol;

/** A real day of the Gregorian calendar, `YYYY-MM-DD`, years 1900 to 9999. Compares correctly as a string. */
export type CalendarDate = string & { readonly [calendarDate]: true };

/** First and last year that a date may name. */
export const firstYear = 1900;
export const lastYear = 9999;

/** The last day that a date may name. */
export const lastDay = `${lastYear}-12-31` as CalendarDate;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisecondsPerDay = 86_400_000;

/** The date a text names, or `null` where it is not exactly `YYYY-MM-DD` or names a day that does not exist. */
export function parseDate(text: string): CalendarDate | null {
  const [, year, month, day] = shape.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  if (Number(year) < firstYear) return null;
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (Number(day) < 1 || Number(day) > daysInMonth(Number(year), Number(month))) return null;
  return text as CalendarDate;
}

/** Like `parseDate`, for dates written in code; throws where the text is not a date. */
export function date(text: string): CalendarDate {
  const parsed = parseDate(text);
  if (parsed === null) throw new RangeError(`“${text}” is not a calendar date YYYY-MM-DD`);
  return parsed;
}

/** Negative where `a` is earlier, positive where it is later, 0 for the same day. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The earlier of two dates. */
export function earlier(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? a : b;
}

/** The later of two dates. */
export function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? b : a;
}

/** The date so many days on (or back, for a negative number); throws outside the years that a date may name. */
export function addDays(from: CalendarDate, days: number): CalendarDate {
  return fromEpoch(Date.parse(`${from}T00:00:00Z`) + days * millisecondsPerDay);
}

/** The same day so many years on. 29 February becomes 28 February in a year without one: never a day later than a year. */
export function addYears(from: CalendarDate, years: number): CalendarDate {
  const year = Number(from.slice(0, 4)) + years;
  const month = Number(from.slice(5, 7));
  const day = Math.min(Number(from.slice(8, 10)), daysInMonth(year, month));
  return date(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

/** The day in UTC at a number of milliseconds since 1970. The caller owns the clock. */
export function fromEpoch(milliseconds: number): CalendarDate {
  const moment = new Date(milliseconds);
  const text = `${pad(moment.getUTCFullYear(), 4)}-${pad(moment.getUTCMonth() + 1, 2)}-${pad(moment.getUTCDate(), 2)}`;
  return date(text);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
