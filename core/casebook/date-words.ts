import type { Language } from '../language/language.ts';
import { parseDate } from './dates.ts';
import type { CalendarDate } from './dates.ts';
import type { DateView } from './view.ts';

/** US conventions: the courts, outlets and most readers of the record use them. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-US' };

/** The parts of a date that are put into words. */
interface Shown {
  readonly day: boolean;
  readonly month: boolean;
  readonly year: boolean;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(language: Language, { day, month, year }: Shown): Intl.DateTimeFormat {
  const key = `${language}${day}${month}${year}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: 'UTC',
    ...(day ? { day: 'numeric' as const } : {}),
    ...(month ? { month: 'long' as const } : {}),
    ...(year ? { year: 'numeric' as const } : {}),
  });
  formatters.set(key, made);
  return made;
}

/** A date as the formatters take it. From parts and in UTC at both ends: a text read as a local time would shift the day. */
function instant(date: CalendarDate): Date {
  const at = new Date(Date.UTC(2000, (date.month ?? 1) - 1, date.day ?? 1));
  at.setUTCFullYear(date.year);
  return at;
}

function partInWords(date: CalendarDate, language: Language, withYear = true): string {
  const shown = { day: date.day !== null, month: date.month !== null, year: withYear || date.month === null };
  return formatter(language, shown).format(instant(date));
}

/** A Spanish day within a sentence takes its article: "el 20 de octubre". */
function inSentence(date: CalendarDate, language: Language, withYear = true): string {
  const words = partInWords(date, language, withYear);
  return language === 'es' && date.day !== null ? `el ${words}` : words;
}

interface IntervalWords {
  readonly between: (from: string, to: string) => string;
  readonly by: (to: string) => string;
  readonly since: (from: string) => string;
  /** the days of two days of one month, to stand where one day's number would */
  readonly daysBetween: { readonly before: string; readonly and: string };
  readonly or: string;
}

const INTERVAL_WORDS: Readonly<Record<Language, IntervalWords>> = {
  en: {
    between: (from, to) => `between ${from} and ${to}`,
    by: (to) => `by ${to}`,
    since: (from) => `since ${from}`,
    daysBetween: { before: 'between ', and: ' and ' },
    or: ' or ',
  },
  es: {
    between: (from, to) => `entre ${from} y ${to}`,
    by: (to) => `a más tardar ${to}`,
    since: (from) => `desde ${from}`,
    daysBetween: { before: 'entre el ', and: ' y el ' },
    or: ' o ',
  },
};

function areDaysOfOneMonth(from: CalendarDate, to: CalendarDate): boolean {
  return from.day !== null && to.day !== null && from.year === to.year && from.month === to.month;
}

/** Two days of one month, as a format writes one: "October 20 or 21, 2025", "between October 3 and 9, 2025". */
function daysOfOneMonth(from: CalendarDate, to: CalendarDate, language: Language, format: Intl.DateTimeFormat): string {
  const { daysBetween, or } = INTERVAL_WORDS[language];
  const neighbours = (to.day ?? 0) - (from.day ?? 0) === 1;
  const days = `${from.day}${neighbours ? or : daysBetween.and}${to.day}`;
  const words = format
    .formatToParts(instant(to))
    .map(({ type, value }) => (type === 'day' ? days : value))
    .join('');
  return neighbours ? words : `${daysBetween.before}${words}`;
}

/**
 * A date of the record in words: "July 12, 2024", "noviembre de 2022", "between May and December 2025".
 * @param edtf as the record has it
 * @throws RangeError where it is no date of the record
 */
export function dateInWords(edtf: string, language: Language): string {
  const date = parseDate(edtf);
  if (!date) throw new RangeError(`not a date of the record: ${edtf}`);
  const { from, to } = date;
  if (from && from === to) return partInWords(from, language);
  const words = INTERVAL_WORDS[language];
  if (from && to) {
    if (areDaysOfOneMonth(from, to)) return daysOfOneMonth(from, to, language, formatter(language, { day: true, month: true, year: true }));
    const sameYear = from.year === to.year && from.month !== null && to.month !== null;
    return words.between(inSentence(from, language, !sameYear), inSentence(to, language));
  }
  if (to) return words.by(inSentence(to, language));
  if (from) return words.since(inSentence(from, language));
  throw new RangeError(`an interval with two open ends is no date of the record: ${edtf}`);
}

/** A date in words as it stands after a preposition: in Spanish a day takes its article there ("desde el 20 de octubre"). */
export function dateAfterPreposition(edtf: string, language: Language): string {
  const date = parseDate(edtf);
  return date?.from && date.from === date.to ? inSentence(date.from, language) : dateInWords(edtf, language);
}

const mediumFormats = new Map<Language, Intl.DateTimeFormat>();

function mediumFormat(language: Language): Intl.DateTimeFormat {
  const known = mediumFormats.get(language);
  if (known) return known;
  const made = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  mediumFormats.set(language, made);
  return made;
}

/** A date as there is room for it on a card: a day, or two of one month, with the month abbreviated, anything less exact in the record's own words. */
function dateInShort(edtf: string, language: Language): string {
  const { from, to } = parseDate(edtf) ?? {};
  if (from && to && areDaysOfOneMonth(from, to)) {
    const format = mediumFormat(language);
    return from === to ? format.format(instant(from)) : daysOfOneMonth(from, to, language, format);
  }
  return dateInWords(edtf, language);
}

/** A date as the record has it, in words and in short: put into words here, because a page's first `Intl` format takes 30 ms to make. */
export function dateView(edtf: string, language: Language): DateView {
  return { edtf, text: dateInWords(edtf, language), short: dateInShort(edtf, language) };
}
