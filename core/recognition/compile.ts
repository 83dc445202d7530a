import type { Bearer } from './hits.ts';
import { foldWords } from './letters.ts';
import { type Filed, NameIndex } from './name-index.ts';
import type { CaseLexicon, CaseTerm, Lexicon, LexiconPerson } from './types.ts';

/** A person of the lexicon with what resolution asks of it, words folded. */
export interface CompiledPerson {
  readonly caseIndex: number;
  readonly id: string;
  readonly entry: LexiconPerson;
  readonly titles: readonly string[];
  readonly surnames: readonly string[];
  readonly kinWords: readonly { readonly person: string; readonly words: readonly string[] }[];
}

/** The lexicon made ready: two indexes and the people, numbered across all cases. */
export interface CompiledLexicon {
  readonly cases: readonly CaseLexicon[];
  readonly people: readonly CompiledPerson[];
  readonly names: NameIndex<Bearer>;
  readonly terms: NameIndex<{ caseIndex: number; term: CaseTerm }>;
}

/** Compiles a lexicon. Linear in the number of forms. */
export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  const people: CompiledPerson[] = [];
  const names: Filed<Bearer>[] = [];
  const terms: Filed<{ caseIndex: number; term: CaseTerm }>[] = [];
  lexicon.cases.forEach((entry, caseIndex) => {
    const numbers = new Map<string, number>();
    for (const person of entry.people) {
      numbers.set(person.id, people.length);
      people.push({
        caseIndex,
        id: person.id,
        entry: person,
        titles: person.titles.map(foldWords),
        surnames: person.surnames.map(foldWords),
        kinWords: person.kin.map(({ person: other, words }) => ({ person: other, words: words.map(foldWords) })),
      });
    }
    const known = new Set<string>();
    const file = (form: string, id: string, kind: Bearer['kind'], ambiguity: Bearer['ambiguity']) => {
      const person = numbers.get(id);
      const key = `${id} ${form}`;
      if (person === undefined || known.has(key)) return;
      known.add(key);
      names.push({ form, value: { person, kind, ambiguity } });
    };
    for (const { form, kind, people: bearers, ambiguity } of entry.forms) for (const id of bearers) file(form, id, kind, ambiguity);
    for (const person of entry.people) {
      for (const given of person.given) file(given, person.id, 'given', 'medium');
      for (const surname of person.surnames) file(surname, person.id, 'surname', 'high');
    }
    for (const term of entry.terms) terms.push({ form: term.term, value: { caseIndex, term } });
  });
  return { cases: lexicon.cases, people, names: new NameIndex(names), terms: new NameIndex(terms) };
}
