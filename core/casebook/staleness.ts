import type { Language } from '../language/language.ts';
import { dateInWords } from './date-words.ts';
import { intervalOf } from './dates.ts';
import type { Casebook, CasebookPerson, ProceedingRecord } from './schema.ts';
import { standingOfProceeding } from './select-status.ts';

/**
 * After how many days without a newer word an open proceeding counts as long unchecked. Four months: long enough that
 * trial courts usually have acted in a live case, short enough that a reader is warned before a trial date passes unseen.
 */
export const STALE_AFTER_DAYS = 120;

/** A proceeding that may have moved on without the record noticing. */
export interface StaleLane {
  readonly proceeding: ProceedingRecord;
  /** whole days between the record's last word on it and today */
  readonly days: number;
}

/** The roles whose bearer is told that a proceeding may have moved on. */
const OUTSIDE_ROLES: ReadonlySet<string> = new Set(['witness', 'expert_witness', 'investigator', 'law_enforcement']);

/**
 * The proceedings that have not ended as far as is known and whose last word is older than STALE_AFTER_DAYS.
 * @param today an ISO day, `2026-11-21`
 */
export function staleLanes(casebook: Casebook, today: string): readonly StaleLane[] {
  const now = intervalOf(today).first;
  return casebook.proceedings
    .filter((proceeding) => standingOfProceeding(proceeding) !== 'ended')
    .map((proceeding) => ({ proceeding, days: now - intervalOf(proceeding.asOf).last }))
    .filter(({ days }) => days > STALE_AFTER_DAYS);
}

const SENTENCES: Readonly<
  Record<Language, { one: (caption: string, date: string) => string; many: (count: string, date: string) => string }>
> = {
  en: {
    one: (caption, date) => `${caption} has not ended as far as this record knows (newest entry: ${date}); there may be news.`,
    many: (count, date) => `${count} proceedings have not ended as far as this record knows (last checked: ${date}); there may be news.`,
  },
  es: {
    one: (caption, date) => `Según este registro, no consta el final de ${caption} (dato más reciente: ${date}); puede haber novedades.`,
    many: (count, date) =>
      `Según este registro, no consta el final de ${count} procedimientos (última revisión: ${date}); puede haber novedades.`,
  },
};

function sentence(casebook: Casebook, lanes: readonly StaleLane[], language: Language): string | null {
  const [first, ...others] = lanes;
  if (!first) return null;
  const words = SENTENCES[language];
  if (others.length === 0) return words.one(first.proceeding.caption[language], dateInWords(first.proceeding.asOf, language));
  const count = new Intl.NumberFormat(language).format(lanes.length);
  return words.many(count, dateInWords(casebook.asOf, language));
}

/** The sentence to show with the case when open proceedings are long unchecked, else null. */
export function staleSentence(casebook: Casebook, language: Language, today: string): string | null {
  return sentence(casebook, staleLanes(casebook, today), language);
}

/** The same for one person: only the proceedings they have a part in, not those they only testified in. */
export function staleSentenceFor(casebook: Casebook, person: CasebookPerson, language: Language, today: string): string | null {
  const own = new Set(person.roles.filter(({ role }) => !OUTSIDE_ROLES.has(role)).map(({ proceeding }) => proceeding));
  const lanes = staleLanes(casebook, today).filter(({ proceeding }) => own.has(proceeding.id));
  return sentence(casebook, lanes, language);
}
