import type { Bearer, PersonIndex } from './hits.ts';
import { BEREAVED } from './vocabulary.ts';
import { foldWords } from './letters.ts';
import { type Filed, NameIndex } from './name-index.ts';
import { WordFilter } from './word-filter.ts';
import type { CaseLexicon, CaseTerm, FormKind, Lexicon, LexiconPerson } from './types.ts';

/** A person of the lexicon with what resolution asks of it, words folded. */
export interface CompiledPerson {
  readonly caseIndex: number;
  readonly id: string;
  readonly entry: LexiconPerson;
  /** one of those whom any text about the case names; everybody, where the record marks nobody as a principal */
  readonly isCentral: boolean;
  readonly titles: readonly string[];
  readonly surnames: readonly string[];
  /** first letters of the given names */
  readonly initials: readonly string[];
  readonly kinWords: readonly { readonly person: string; readonly words: readonly string[] }[];
}

/** A term of a case. A title is a single capitalised word, such as a film's, that by itself is also something else. */
export interface CompiledTerm {
  readonly caseIndex: number;
  readonly term: CaseTerm;
  /** folded words: one key for all writings of a term */
  readonly key: string;
  readonly isTitle: boolean;
  readonly isProper: boolean;
}

/** What is asked of a case as a whole, words folded. */
export interface CompiledCase {
  readonly caseId: string;
  /** single words of its terms, but for names: beside a surname they do not make a longer name of it */
  readonly termWords: ReadonlySet<string>;
  /** words that may name the other side of a caption: of its people's and firms' names (with what follows these), of its terms */
  readonly parties: ReadonlySet<string>;
  /** terms that are a person's name, and by themselves tell of no more than that person */
  readonly nameTerms: ReadonlyMap<string, PersonIndex>;
  /** full names of known strangers */
  readonly namesakes: ReadonlySet<string>;
}

/** The lexicon made ready: two indexes and the people, numbered across all cases. */
export interface CompiledLexicon {
  readonly cases: readonly CompiledCase[];
  /** ids of those who have died: somebody of the case is their widow or widower */
  readonly dead: ReadonlySet<string>;
  readonly people: readonly CompiledPerson[];
  readonly names: NameIndex<Bearer>;
  readonly terms: NameIndex<CompiledTerm>;
  /** passes the words with which a form or a term may begin */
  readonly firstWords: WordFilter;
  readonly allTerms: readonly CompiledTerm[];
  /** words with a capital of every writing of the names of those who are central, as written */
  readonly centralWords: ReadonlySet<string>;
}

/** Compiles a lexicon. Linear in the number of forms. */
export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  const people: CompiledPerson[] = [];
  const names: Filed<Bearer>[] = [];
  const terms: Filed<CompiledTerm>[] = [];
  const cases: CompiledCase[] = [];
  lexicon.cases.forEach((entry, caseIndex) => {
    const numbers = new Map<string, number>();
    const hasPrincipals = entry.people.some(({ isPrincipal }) => isPrincipal);
    for (const person of entry.people) {
      numbers.set(person.id, people.length);
      people.push({
        caseIndex,
        id: person.id,
        entry: person,
        isCentral: person.isPrincipal === true || !hasPrincipals,
        titles: person.titles.map(foldWords),
        surnames: person.surnames.map(foldWords),
        initials: person.given.map((given) => foldWords(given).charAt(0)),
        kinWords: person.kin.map(({ person: other, words }) => ({ person: other, words: words.map(foldWords) })),
      });
    }
    // what is filed first is what a form is read as: the data's own reading goes before the bare parts of a name
    const file = (form: string, id: string, kind: Bearer['kind'], ambiguity: Bearer['ambiguity']) => {
      const person = numbers.get(id);
      if (person !== undefined) names.push({ form, value: { person, kind, ambiguity } });
    };
    const byId = new Map(entry.people.map((person) => [person.id, person]));
    for (const { form, kind, people: bearers, ambiguity } of entry.forms) {
      for (const id of bearers) file(form, id, effectiveKind(form, kind, byId.get(id)), ambiguity);
    }
    for (const person of entry.people) {
      for (const given of person.given) file(given, person.id, 'given', 'medium');
      for (const surname of person.surnames) file(surname, person.id, 'surname', 'high');
    }
    const nameWords = new Set(entry.people.flatMap(({ given, surnames }) => foldWords([...given, ...surnames].join(' ')).split(' ')));
    const termWords = entry.terms.flatMap(({ term }) => foldWords(term).split(' ')).filter((word) => !nameWords.has(word));
    const firms = entry.forms.filter(({ kind }) => kind === 'organisation').flatMap(({ form }) => foldWords(form).split(' '));
    cases.push({
      caseId: entry.caseId,
      termWords: new Set(termWords),
      nameTerms: nameTermsOf(entry, numbers),
      parties: new Set([...nameWords, ...termWords, ...firms]),
      namesakes: new Set(entry.namesakes.map(({ name }) => foldWords(name))),
    });
    for (const term of entry.terms) {
      const key = foldWords(term.term);
      const isProper = term.term !== term.term.toLowerCase();
      terms.push({
        form: term.term,
        value: { caseIndex, term, key, isProper, isTitle: isProper && !key.includes(' ') && term.weight < 3 },
      });
    }
  });
  const nameIndex = new NameIndex(names);
  const termIndex = new NameIndex(terms);
  const firstWords = new WordFilter(nameIndex.size + termIndex.size);
  nameIndex.admitFirstWords(firstWords, () => true);
  termIndex.admitFirstWords(firstWords, ({ isProper }) => isProper);
  return {
    cases,
    dead: bereaved(people),
    people,
    names: nameIndex,
    terms: termIndex,
    firstWords,
    allTerms: terms.map(({ value }) => value),
    centralWords: new Set(lexicon.cases.flatMap(wordsOfCentral)),
  };
}

function wordsOfCentral({ people, forms }: CaseLexicon): string[] {
  const hasPrincipals = people.some(({ isPrincipal }) => isPrincipal);
  const central = people.filter(({ isPrincipal }) => isPrincipal === true || !hasPrincipals);
  const ids = new Set(central.map(({ id }) => id));
  const written = [
    ...central.flatMap(({ given, surnames }) => [...given, ...surnames]),
    ...forms.filter((each) => each.people.some((id) => ids.has(id))).map(({ form }) => form),
  ];
  const words = written.flatMap((name) => name.match(/[\p{L}\p{M}]+/gu) ?? []);
  return words.filter((word) => word.length > 1 && word !== word.toLowerCase());
}

/** Terms that are written as somebody's name is. */
function nameTermsOf({ terms, forms }: CaseLexicon, numbers: ReadonlyMap<string, PersonIndex>): Map<string, PersonIndex> {
  const keys = new Map(terms.map(({ term }) => [term, foldWords(term)]));
  const found = new Map<string, PersonIndex>();
  for (const { form, kind, people } of forms) {
    const key = keys.get(form);
    const person = key === undefined || kind === 'organisation' ? undefined : numbers.get(people[0] ?? '');
    if (key !== undefined && person !== undefined) found.set(key, person);
  }
  return found;
}

/** A misspelt surname alone is a surname, and a nickname with its surname is a full name. */
function effectiveKind(form: string, kind: FormKind, person: LexiconPerson | undefined): FormKind {
  if (kind !== 'misspelling' && kind !== 'nickname') return kind;
  const words = form.trim().split(/\s+/);
  if (kind === 'nickname') return words.length > 1 ? 'variant' : kind;
  const longest = Math.max(0, ...(person?.surnames ?? []).map((surname) => surname.split(/\s+/).length));
  return words.length <= longest && !person?.given.includes(words[0] ?? '') ? 'surname' : kind;
}

function bereaved(people: readonly CompiledPerson[]): ReadonlySet<string> {
  return new Set(
    people.flatMap(({ kinWords }) => kinWords.filter(({ words }) => words.some((word) => BEREAVED.has(word))).map(({ person }) => person)),
  );
}
