import { FiledNames } from './filed-names.ts';
import type { Bearer, PersonIndex } from './hits.ts';
import { foldWords } from './letters.ts';
import { NameIndex } from './name-index.ts';
import { BEREAVED } from './vocabulary.ts';
import { WordFilter } from './word-filter.ts';
import type { CaseLexicon, CaseTerm, Lexicon, LexiconPerson } from './types.ts';

/** A person of the lexicon with what resolution asks of it, words folded. */
export interface CompiledPerson {
  readonly caseIndex: number;
  readonly id: string;
  readonly entry: LexiconPerson;
  /** one of those whom any text about the case names; everybody, where the record marks nobody as a principal */
  readonly isCentral: boolean;
  readonly titles: readonly string[];
  readonly given: readonly string[];
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
  readonly names: FiledNames;
  /** entries are places in `terms` */
  readonly termIndex: NameIndex;
  readonly terms: readonly CompiledTerm[];
  /** passes the words with which a form or a term may begin */
  readonly firstWords: WordFilter;
  /** what it was compiled from */
  readonly source: Lexicon;
}

/** Those of the bearers who are of this case. */
export function bearersOf({ cases, people }: CompiledLexicon, caseIndex: number, bearers: readonly Bearer[]): readonly Bearer[] {
  return cases.length === 1 ? bearers : bearers.filter(({ person }) => people[person]?.caseIndex === caseIndex);
}

/** Compiles a lexicon. Linear in the number of forms. */
export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  const people: CompiledPerson[] = [];
  const names = new FiledNames(people);
  const added = lexicon.cases.map((entry, caseIndex) => addNames(entry, addPeople(entry, caseIndex, people), names));
  const terms = lexicon.cases.flatMap((entry, caseIndex) => entry.terms.map((term) => compileTerm(term, caseIndex)));
  const firstWords = new WordFilter(names.size + terms.length);
  names.file(firstWords);
  const termIndex = new NameIndex(terms.map(({ term }) => ({ form: term.term })));
  termIndex.fileAll(firstWords, (entry) => (terms[entry] as CompiledTerm).isProper);
  const cases = lexicon.cases.map((entry, caseIndex) => {
    const { from, to, firms } = added[caseIndex] as AddedNames;
    return compileCase(entry, firms, names.bearersOfTerms(entry.terms, from, to));
  });
  return { cases, dead: bereaved(people), people, names, termIndex, terms, firstWords, source: lexicon };
}

/** Numbers the people of a case; @returns id → number */
function addPeople(entry: CaseLexicon, caseIndex: number, people: CompiledPerson[]): ReadonlyMap<string, PersonIndex> {
  const numbers = new Map<string, PersonIndex>();
  const hasPrincipals = entry.people.some(({ isPrincipal }) => isPrincipal);
  for (const person of entry.people) {
    const given = person.given.map(foldWords);
    numbers.set(person.id, people.length);
    people.push({
      caseIndex,
      id: person.id,
      entry: person,
      isCentral: person.isPrincipal === true || !hasPrincipals,
      titles: person.titles.map(foldWords),
      given,
      surnames: person.surnames.map(foldWords),
      initials: given.map((name) => name.charAt(0)),
      kinWords: person.kin.map(({ person: other, words }) => ({ person: other, words: words.map(foldWords) })),
    });
  }
  return numbers;
}

/** What was added of a case: its own forms from one place to before another, and those of firms. */
interface AddedNames {
  readonly from: number;
  readonly to: number;
  readonly firms: readonly string[];
}

/** Adds all forms of a case. What is added first is what a form is read as: the data's own reading goes before the bare parts of a name. */
function addNames(entry: CaseLexicon, numbers: ReadonlyMap<string, PersonIndex>, names: FiledNames): AddedNames {
  const from = names.size;
  const firms: string[] = [];
  for (const form of entry.forms) {
    if (form.kind === 'organisation') firms.push(form.form);
    for (const id of form.people) {
      const person = numbers.get(id);
      if (person !== undefined) names.add(form, person);
    }
  }
  const to = names.size;
  for (const { id, given, surnames } of entry.people) {
    const person = numbers.get(id) as PersonIndex;
    for (const form of given) names.add({ form, kind: 'given', people: [id], ambiguity: 'medium' }, person);
    for (const form of surnames) names.add({ form, kind: 'surname', people: [id], ambiguity: 'high' }, person);
  }
  return { from, to, firms };
}

function compileTerm(term: CaseTerm, caseIndex: number): CompiledTerm {
  const key = foldWords(term.term);
  const isProper = term.term !== term.term.toLowerCase();
  return { caseIndex, term, key, isProper, isTitle: isProper && !key.includes(' ') && term.weight < 3 };
}

function compileCase(entry: CaseLexicon, firms: readonly string[], nameTerms: ReadonlyMap<string, PersonIndex>): CompiledCase {
  const nameWords = new Set(entry.people.flatMap(({ given, surnames }) => foldWords([...given, ...surnames].join(' ')).split(' ')));
  const termWords = entry.terms.flatMap(({ term }) => foldWords(term).split(' ')).filter((word) => !nameWords.has(word));
  return {
    caseId: entry.caseId,
    termWords: new Set(termWords),
    nameTerms,
    parties: new Set([...nameWords, ...termWords, ...firms.flatMap((form) => foldWords(form).split(' '))]),
    namesakes: new Set(entry.namesakes.map(({ name }) => foldWords(name))),
  };
}

function bereaved(people: readonly CompiledPerson[]): ReadonlySet<string> {
  return new Set(
    people.flatMap(({ kinWords }) => kinWords.filter(({ words }) => words.some((word) => BEREAVED.has(word))).map(({ person }) => person)),
  );
}
