import type { CaseLexicon, Lexicon } from './types.ts';

const WORDS = /[\p{L}\p{M}]+/gu;

/**
 * Words with a capital of every writing of the names of those who are central (see `CompiledPerson.isCentral`), as written.
 * @param enough where there are more words than this, the rest is left out
 */
export function centralWords({ cases }: Lexicon, enough = Infinity): ReadonlySet<string> {
  const words = new Set<string>();
  for (const each of cases) {
    for (const name of centralNames(each)) {
      if (words.size > enough) return words;
      for (const word of name.match(WORDS) ?? []) if (word.length > 1 && word !== word.toLowerCase()) words.add(word);
    }
  }
  return words;
}

function* centralNames({ people, forms }: CaseLexicon): Generator<string> {
  const hasPrincipals = people.some(({ isPrincipal }) => isPrincipal);
  const central = people.filter(({ isPrincipal }) => isPrincipal === true || !hasPrincipals);
  const ids = new Set(central.map(({ id }) => id));
  for (const { given, surnames } of central) yield* [...given, ...surnames];
  for (const { form, people: bearers } of forms) if (bearers.some((id) => ids.has(id))) yield form;
}
