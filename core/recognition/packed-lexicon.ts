import type { CaseLexicon, FormKind, Lexicon, NameForm } from './types.ts';
import { foldWords } from './words.ts';

const BAR = '|';
const KINDS: readonly FormKind[] = ['full', 'variant', 'misspelling', 'surname', 'given', 'nickname', 'organisation'];
const AMBIGUITIES: readonly NameForm['ambiguity'][] = ['low', 'medium', 'high'];
/** What a person is, by a figure. */
const PERSON = 0;
const PRINCIPAL = 1;
const ORGANISATION = 2;

/** Strings joined by bars: no name or word of a case holds one. */
type Joined = string;
/** Names joined by bars; one that ends in a space goes on with the surname at hand. */
type Endless = string;

/** A case's lexicon as a script carries it: what repeats is written once, people and lists of words are called by their place. */
interface PackedCase {
  readonly id: string;
  /** lists of titles and of words of kinship */
  readonly lists: readonly Joined[];
  /** an id of 0 is what `idOf` makes of the name */
  readonly people: readonly (readonly [
    id: string | 0,
    what: number,
    given: Joined,
    surnames: Joined,
    titles: number,
    kin: readonly (readonly [person: number, words: number])[],
  ])[];
  /** runs of forms that differ in nothing but how they are written; the surname at hand is the first of the first who bears them */
  readonly forms: readonly (readonly [kind: number, ambiguity: number, people: readonly number[], forms: Endless])[];
  /** runs of terms of one weight */
  readonly terms: readonly (readonly [weight: 1 | 2 | 3, terms: Joined])[];
  readonly namesakes: readonly (readonly [surname: string, names: Endless])[];
}

/** A lexicon packed; plain JSON. */
export type PackedLexicon = readonly PackedCase[];

/** Packs a lexicon for a script: a fifth smaller once compressed. `unpackLexicon` is its exact inverse. */
export function packLexicon({ cases }: Lexicon): PackedLexicon {
  return cases.map(packCase);
}

function packCase({ caseId, people, forms, terms, namesakes }: CaseLexicon): PackedCase {
  const places = new Map(people.map(({ id }, place) => [id, place]));
  const placeOf = (id: string) => places.get(id) ?? -1;
  const lists: string[] = [];
  const listOf = (words: readonly string[]) => {
    const list = words.join(BAR);
    if (!lists.includes(list)) lists.push(list);
    return lists.indexOf(list);
  };
  return {
    id: caseId,
    people: people.map(({ id, entity, given, surnames, titles, kin, isPrincipal }) => [
      id === idOf(given[0], surnames[0]) ? 0 : id,
      entity === 'organisation' ? ORGANISATION : isPrincipal ? PRINCIPAL : PERSON,
      given.join(BAR),
      surnames.join(BAR),
      listOf(titles),
      kin.map(({ person, words }) => [placeOf(person), listOf(words)] as const),
    ]),
    forms: runs(
      forms,
      ({ kind, ambiguity, people: ids }) => [KINDS.indexOf(kind), AMBIGUITIES.indexOf(ambiguity), ids.map(placeOf)] as const,
      ({ form, people: [first = ''] }) => withoutSurname(form, people[placeOf(first)]?.surnames[0]),
    ),
    terms: runs(
      terms,
      ({ weight }) => [weight] as const,
      ({ term }) => term,
    ),
    namesakes: runs(
      namesakes,
      ({ surname }) => [surname] as const,
      ({ name, surname }) => withoutSurname(name, surname),
    ),
    lists,
  };
}

/** The id that a person has as a rule: "mara-vane-odell". */
function idOf(given = '', surname = ''): string {
  return foldWords(`${given} ${surname}`).replaceAll(' ', '-');
}

function withoutSurname(name: string, surname = ''): string {
  return surname !== '' && name.endsWith(` ${surname}`) ? name.slice(0, -surname.length) : name;
}

/** Joins what follows each other with the same head. */
function runs<Item, Head extends readonly unknown[]>(
  items: readonly Item[],
  headOf: (item: Item) => Head,
  writtenOf: (item: Item) => string,
): [...Head, Joined][] {
  const found: { head: Head; key: string; written: string[] }[] = [];
  for (const item of items) {
    const head = headOf(item);
    const key = JSON.stringify(head);
    const last = found.at(-1);
    if (last?.key === key) last.written.push(writtenOf(item));
    else found.push({ head, key, written: [writtenOf(item)] });
  }
  return found.map(({ head, written }) => [...head, written.join(BAR)]);
}

/** The lexicon that was packed. */
export function unpackLexicon(packed: PackedLexicon): Lexicon {
  return { cases: packed.map(unpackCase) };
}

function unpackCase({ id: caseId, lists, people, forms, terms, namesakes }: PackedCase): CaseLexicon {
  const ids = people.map(([id, , given, surnames]) => (id === 0 ? idOf(partsOf(given)[0], partsOf(surnames)[0]) : id));
  const idAt = (place: number) => ids[place] ?? '';
  const listOf = (place: number) => partsOf(lists[place] ?? '');
  return {
    caseId,
    people: people.map(([, what, given, surnames, titles, kin], place) => ({
      id: idAt(place),
      entity: what === ORGANISATION ? 'organisation' : 'person',
      given: partsOf(given),
      surnames: partsOf(surnames),
      titles: listOf(titles),
      kin: kin.map(([person, words]) => ({ person: idAt(person), words: listOf(words) })),
      ...(what === PRINCIPAL && { isPrincipal: true as const }),
    })),
    forms: forms.flatMap(([kind, ambiguity, bearers, written]) =>
      namesOf(written, partsOf(people[bearers[0] ?? -1]?.[3] ?? '')[0]).map((form) => ({
        form,
        kind: KINDS[kind] ?? 'full',
        people: bearers.map(idAt),
        ambiguity: AMBIGUITIES[ambiguity] ?? 'high',
      })),
    ),
    terms: terms.flatMap(([weight, written]) => partsOf(written).map((term) => ({ term, weight }))),
    namesakes: namesakes.flatMap(([surname, names]) => namesOf(names, surname).map((name) => ({ name, surname }))),
  };
}

function namesOf(joined: Endless, surname = ''): string[] {
  return partsOf(joined).map((name) => (name.endsWith(' ') ? name + surname : name));
}

function partsOf(joined: Joined): string[] {
  return joined === '' ? [] : joined.split(BAR);
}
