import type { Language } from '../../core/language/language.ts';

/**
 * A count with its noun in the right number, e.g. `2 sources`.
 * @param forms the noun alone and for many; the number is set in front in the reader's own digits grouping
 */
export function counted(language: Language, count: number, forms: { readonly one: string; readonly other: string }): string {
  const form = new Intl.PluralRules(language).select(count) === 'one' ? forms.one : forms.other;
  return `${new Intl.NumberFormat(language).format(count)} ${form}`;
}
