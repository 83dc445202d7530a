/**
 * The subset of EDTF (ISO 8601-2) that the record uses: a day, a month, a year, and an interval of two of these with an
 * open start (`../2024-07-13`) or an open end (`2024-07-13/..`). Days are counted since 1970-01-01, proleptic Gregorian,
 * without time zones: no `Date` object ever shifts a day.
 */

/** How exact one end of a date is. */
export type Precision = 'day' | 'month' | 'year';

/** A date as written: year, and month and day as far as known (1-based). */
export interface CalendarDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly precision: Precision;
}

/** The days a date may mean, both ends included; ±Infinity where the record leaves an end open. */
export interface DayInterval {
  readonly first: number;
  readonly last: number;
}

/** A parsed date; `from` and `to` are the same where it is not an interval, null where open. */
export interface RecordDate {
  readonly edtf: string;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly interval: DayInterval;
}

const PART = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Days in a month (1 to 12) of a year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The number of a day, 1970-01-01 being 0. Counts years from March, so that a leap day ends its year. */
export function dayNumber(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const monthsSinceMarch = (month + 9) % 12;
  const daysBeforeMonth = Math.floor((153 * monthsSinceMarch + 2) / 5);
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const MARCH_1_OF_YEAR_0 = -719_468;
  return marchYear * 365 + leapDays + daysBeforeMonth + day - 1 + MARCH_1_OF_YEAR_0;
}

function parsePart(text: string): CalendarDate | null {
  const match = PART.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return { year, month: null, day: null, precision: 'year' };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  if (match[3] === undefined) return { year, month, day: null, precision: 'month' };
  const day = Number(match[3]);
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return { year, month, day, precision: 'day' };
}

function firstDay(date: CalendarDate): number {
  return dayNumber(date.year, date.month ?? 1, date.day ?? 1);
}

function lastDay(date: CalendarDate): number {
  const month = date.month ?? 12;
  return dayNumber(date.year, month, date.day ?? daysInMonth(date.year, month));
}

/**
 * Reads a date of the record.
 * @returns null where the text is not of the subset, names a day that does not exist, or ends before it begins
 */
export function parseDate(edtf: string): RecordDate | null {
  const [start, end, ...rest] = edtf.split('/');
  if (start === undefined || rest.length > 0) return null;
  if (end === undefined) {
    const date = parsePart(start);
    return date && { edtf, from: date, to: date, interval: { first: firstDay(date), last: lastDay(date) } };
  }
  if (start === '..' && end === '..') return null;
  const from = start === '..' ? null : parsePart(start);
  const to = end === '..' ? null : parsePart(end);
  if ((start !== '..' && !from) || (end !== '..' && !to)) return null;
  const interval = { first: from ? firstDay(from) : -Infinity, last: to ? lastDay(to) : Infinity };
  return interval.first <= interval.last ? { edtf, from, to, interval } : null;
}

/**
 * The days a date of the record may mean.
 * @throws RangeError where the text is no date of the subset; validated data never is
 */
export function intervalOf(edtf: string): DayInterval {
  const date = parseDate(edtf);
  if (!date) throw new RangeError(`not a date of the record: ${edtf}`);
  return date.interval;
}

/**
 * Order by time, for sorting oldest first. A date counts from the first day it may mean, and of two that begin on the same
 * day the more exact one is the later: so an imprecise date never outranks an exact one that may be later.
 * @returns negative when `a` comes before `b`, 0 when they rank alike
 */
export function compareDates(a: string, b: string): number {
  const left = intervalOf(a);
  const right = intervalOf(b);
  if (left.first !== right.first) return left.first < right.first ? -1 : 1;
  if (left.last !== right.last) return left.last > right.last ? -1 : 1;
  return 0;
}
