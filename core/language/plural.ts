import type { Language } from './language.ts';

/** A noun alone and for many. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

/** From here on digits are grouped. */
const GROUPED = 1_000;

/** Whether a count takes the form for one: in every interface language exactly 1 does, and all else the other one (CLDR plural rules, whole numbers). */
export const isOne = (count: number): boolean => count === 1;

/**
 * A count with its noun, e.g. `2 sources`, digits grouped as the language does. Without `Intl` for small counts: the first of its objects in a
 * process takes some 30 ms to make, which the first card of a page and a popup would wait for.
 * @param count a whole number, 0 or more
 */
export function counted(language: Language, count: number, noun: Plural): string {
  const number = count < GROUPED ? String(count) : new Intl.NumberFormat(language).format(count);
  return `${number} ${isOne(count) ? noun.one : noun.other}`;
}
