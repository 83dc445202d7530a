import type { CaseLexicon, Lexicon } from './types.ts';

const WORDS = /[\p{L}\p{M}]+/gu;

/** Words with a capital of every writing of the names of those who are central (see `CompiledPerson.isCentral`), as written. */
export function centralWords({ cases }: Lexicon): ReadonlySet<string> {
  return new Set(cases.flatMap(ofCase));
}

function ofCase({ people, forms }: CaseLexicon): string[] {
  const hasPrincipals = people.some(({ isPrincipal }) => isPrincipal);
  const central = people.filter(({ isPrincipal }) => isPrincipal === true || !hasPrincipals);
  const ids = new Set(central.map(({ id }) => id));
  const written = [
    ...central.flatMap(({ given, surnames }) => [...given, ...surnames]),
    ...forms.filter((each) => each.people.some((id) => ids.has(id))).map(({ form }) => form),
  ];
  const words = written.flatMap((name) => name.match(WORDS) ?? []);
  return words.filter((word) => word.length > 1 && word !== word.toLowerCase());
}
