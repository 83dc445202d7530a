import type { CompiledCase, CompiledLexicon, CompiledPerson, CompiledTerm } from './compiled-lexicon.ts';
import { FiledNames } from './filed-names.ts';
import type { PersonIndex } from './hits.ts';
import { NameIndex } from './name-index.ts';
import { slipsIn } from './spellings.ts';
import type { CaseLexicon, CaseTerm, Lexicon } from './types.ts';
import { BEREAVED, OF_JUSTICE } from './vocabulary.ts';
import { WordFilter } from './word-filter.ts';
import { foldWords } from './words.ts';

/** Compiles a lexicon. Linear in the number of forms. */
export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  const people: CompiledPerson[] = [];
  const names = new FiledNames(people);
  const numbers = lexicon.cases.map((entry, caseIndex) => addPeople(entry, caseIndex, people));
  const added = lexicon.cases.map((entry, caseIndex) => addNames(entry, numbers[caseIndex] as ReadonlyMap<string, PersonIndex>, names));
  names.addSlips(lexicon.cases.flatMap(({ forms }, caseIndex) => slipsIn(forms, (id) => numbers[caseIndex]?.get(id), people)));
  names.addGenitives();
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
  const told = new Set(entry.terms.flatMap(({ term, weight }) => (weight > 1 ? foldWords(term).split(' ') : [])));
  for (const person of entry.people) {
    const isCentral = person.isPrincipal === true || !hasPrincipals;
    const surnames = person.surnames.map(foldWords);
    const given = person.given.map(foldWords);
    const titles = person.titles.map(foldWords);
    const titleEnds = titles.map((title) => title.slice(title.lastIndexOf(' ') + 1));
    numbers.set(person.id, people.length);
    people.push({
      caseIndex,
      id: person.id,
      entry: person,
      isCentral,
      isToldOf: isCentral && surnames.some((surname) => told.has(surname.slice(surname.lastIndexOf(' ') + 1))),
      isOfJustice: titles.some((title) => title.split(' ').some((word) => OF_JUSTICE.has(word))),
      titles,
      titleEnds: new Set([...titleEnds, ...titleEnds.map((end) => `${end}s`)]),
      given,
      surnames,
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
