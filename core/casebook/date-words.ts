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

function partInWords(date: CalendarDate, language: Language, withYear = true): string {
  const shown = { day: date.day !== null, month: date.month !== null, year: withYear || date.month === null };
  // From parts and in UTC at both ends: a text such as 2024-07-12 read as a local time would shift the day.
  const at = new Date(Date.UTC(2000, (date.month ?? 1) - 1, date.day ?? 1));
  at.setUTCFullYear(date.year);
  return formatter(language, shown).format(at);
}

/** A Spanish day within a sentence takes its article: "el 20 de octubre". */
function inSentence(date: CalendarDate, language: Language, withYear = true): string {
  const words = partInWords(date, language, withYear);
  return language === 'es' && date.day !== null ? `el ${words}` : words;
}

const INTERVAL_WORDS: Readonly<
  Record<Language, { between: (a: string, b: string) => string; by: (b: string) => string; since: (a: string) => string }>
> = {
  en: { between: (a, b) => `between ${a} and ${b}`, by: (b) => `by ${b}`, since: (a) => `since ${a}` },
  es: { between: (a, b) => `entre ${a} y ${b}`, by: (b) => `a más tardar ${b}`, since: (a) => `desde ${a}` },
};

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
    const sameYear = from.year === to.year && from.month !== null && to.month !== null;
    return words.between(inSentence(from, language, !sameYear), inSentence(to, language));
  }
  if (to) return words.by(inSentence(to, language));
  if (from) return words.since(inSentence(from, language));
  throw new RangeError(`an interval with two open ends is no date of the record: ${edtf}`);
}

/** A date as the record has it and in words. */
export function dateView(edtf: string, language: Language): DateView {
  return { edtf, text: dateInWords(edtf, language) };
}
