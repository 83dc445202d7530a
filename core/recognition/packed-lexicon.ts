import type { CaseLexicon, FormKind, Lexicon, LexiconPerson, NameForm } from './types.ts';

const BAR = '|';
const KINDS: readonly FormKind[] = ['full', 'variant', 'misspelling', 'surname', 'given', 'nickname', 'organisation'];
const AMBIGUITIES: readonly NameForm['ambiguity'][] = ['low', 'medium', 'high'];
const ENTITIES: readonly LexiconPerson['entity'][] = ['person', 'organisation'];

/** Strings joined by bars: no name or word of a case holds one. */
type Joined = string;

/** A case's lexicon as a script carries it: what repeats is written once, people and lists of words are called by their place. */
interface PackedCase {
  readonly id: string;
  /** lists of titles and of words of kinship */
  readonly lists: readonly Joined[];
  readonly people: readonly (readonly [
    id: string,
    entity: number,
    given: Joined,
    surnames: Joined,
    titles: number,
    kin: readonly (readonly [person: number, words: number])[],
    isPrincipal: 0 | 1,
  ])[];
  /** runs of forms that differ in nothing but how they are written */
  readonly forms: readonly (readonly [kind: number, ambiguity: number, people: readonly number[], forms: Joined])[];
  /** runs of terms of one weight */
  readonly terms: readonly (readonly [weight: 1 | 2 | 3, terms: Joined])[];
  readonly namesakes: readonly (readonly [surname: string, names: Joined])[];
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
      id,
      ENTITIES.indexOf(entity),
      given.join(BAR),
      surnames.join(BAR),
      listOf(titles),
      kin.map(({ person, words }) => [placeOf(person), listOf(words)] as const),
      isPrincipal ? 1 : 0,
    ]),
    forms: runs(
      forms,
      ({ kind, ambiguity, people: ids }) => [KINDS.indexOf(kind), AMBIGUITIES.indexOf(ambiguity), ids.map(placeOf)] as const,
      ({ form }) => form,
    ),
    terms: runs(
      terms,
      ({ weight }) => [weight] as const,
      ({ term }) => term,
    ),
    namesakes: runs(
      namesakes,
      ({ surname }) => [surname] as const,
      ({ name }) => name,
    ),
    lists,
  };
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
  const idOf = (place: number) => people[place]?.[0] ?? '';
  const listOf = (place: number) => partsOf(lists[place] ?? '');
  return {
    caseId,
    people: people.map(([id, entity, given, surnames, titles, kin, isPrincipal]) => ({
      id,
      entity: ENTITIES[entity] ?? 'person',
      given: partsOf(given),
      surnames: partsOf(surnames),
      titles: listOf(titles),
      kin: kin.map(([person, words]) => ({ person: idOf(person), words: listOf(words) })),
      ...(isPrincipal === 1 && { isPrincipal: true as const }),
    })),
    forms: forms.flatMap(([kind, ambiguity, bearers, written]) =>
      partsOf(written).map((form) => ({
        form,
        kind: KINDS[kind] ?? 'full',
        people: bearers.map(idOf),
        ambiguity: AMBIGUITIES[ambiguity] ?? 'high',
      })),
    ),
    terms: terms.flatMap(([weight, written]) => partsOf(written).map((term) => ({ term, weight }))),
    namesakes: namesakes.flatMap(([surname, names]) => partsOf(names).map((name) => ({ name, surname }))),
  };
}

function partsOf(joined: Joined): string[] {
  return joined === '' ? [] : joined.split(BAR);
}
