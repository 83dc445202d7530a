import type { DateView } from '../../core/casebook/view.ts';
import type { Language } from '../../core/language/language.ts';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** One for each language: making one takes longer than drawing the line it is for. */
const formats = new Map<Language, Intl.DateTimeFormat>();

/** A date as a card has room for it: an exact day with its month abbreviated, anything less exact in the record's own words. */
export function shortDate(date: DateView, language: Language): string {
  const [, year, month, day] = DAY.exec(date.edtf) ?? [];
  if (year === undefined) return date.text;
  const format = formats.get(language) ?? new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  formats.set(language, format);
  return format.format(Date.UTC(Number(year), Number(month) - 1, Number(day)));
}
