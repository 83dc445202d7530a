import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDates, dayNumber, intervalOf, parseDate } from '../../../core/casebook/dates.ts';

const DAY = 86_400_000;

/** What the reference implementation says a date's first and last days are. */
function reference(text: string): { first: number; last: number } {
  const date = edtf(text);
  const first = text.startsWith('../') ? -Infinity : Math.floor(date.min / DAY);
  const last = text.endsWith('/..') ? Infinity : Math.floor(date.max / DAY);
  return { first, last };
}

const two = (value: number) => String(value).padStart(2, '0');
const year = fc.integer({ min: 1000, max: 9999 });
const day = fc.tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }));
const exact = day.map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`);
const part = fc.oneof(
  exact,
  day.map(([y, m]) => `${y}-${two(m)}`),
  year.map((y) => `${y}`),
);
const interval = fc
  .tuple(part, part)
  // The reference refuses a day that is followed by the year or month around it.
  .filter(([a, b]) => intervalOf(a).last < intervalOf(b).first || intervalOf(b).last < intervalOf(a).first)
  .map(([a, b]) => (intervalOf(a).first <= intervalOf(b).last ? `${a}/${b}` : `${b}/${a}`))
  .filter((text) => parseDate(text) !== null);
const anyDate = fc.oneof(
  part,
  interval,
  part.map((text) => `../${text}`),
  part.map((text) => `${text}/..`),
);

describe('dates of the record', () => {
  it('mean the same days as the reference implementation of EDTF says', () => {
    fc.assert(
      fc.property(anyDate, (text) => {
        expect(intervalOf(text)).toEqual(reference(text));
      }),
    );
  });

  it('count days as the calendar does, leap days among them', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 2_900_000 }), (number) => {
        const date = new Date(number * DAY);
        expect(dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(number);
      }),
    );
  });

  it.each([
    '2024-02-30',
    '2023-02-29',
    '2024-13',
    '2024-1-2',
    '24',
    '',
    '2024/2023',
    '../..',
    '2024-01-01/',
    '2024-07-12T10:00',
    '2024?',
    '2024-06/2024-07/2024-08',
  ])('does not read %j', (text) => {
    expect(parseDate(text)).toBeNull();
  });

  it('throws rather than guess where a date was promised', () => {
    expect(() => intervalOf('soon')).toThrow(RangeError);
  });
});

describe('which date is the later', () => {
  it('never lets an imprecise date outrank an exact one that may be later', () => {
    fc.assert(
      fc.property(anyDate, exact, (imprecise, known) => {
        const mayBeLater = intervalOf(known).first >= intervalOf(imprecise).first;
        if (mayBeLater) expect(compareDates(known, imprecise)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is a total order: sorting never depends on where one starts', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
        expect(Math.sign(compareDates(a, b))).toBe(0 - Math.sign(compareDates(b, a)));
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) expect(compareDates(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it.each([
    ['2025', '2025-07-29'],
    ['2025-05/2025-12', '2025-07-29'],
    ['2025-07', '2025-07-01'],
    ['2025-09/2025-10-20', '2025-10-20/2025-10-21'],
    ['../2024-07-13', '1999-01-01'],
    ['2025-07-29', '2025-08'],
  ])('%s stands before %s', (earlier, later) => {
    expect(compareDates(earlier, later)).toBeLessThan(0);
  });
});
