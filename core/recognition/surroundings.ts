import type { CompiledPerson } from './compile.ts';
import type { Hit, NearWord, Setting } from './hits.ts';
import {
  BEREAVED,
  FEMALE_COURTESY,
  FEMALE_KIN,
  INSTITUTIONS,
  MALE_COURTESY,
  MALE_KIN,
  NOT_A_NAME,
  OFFICES,
  OTHER_BEARER,
  ROLE_WORDS,
} from './vocabulary.ts';

/** What the words right beside a surname say of it. */
export type Beside =
  /** nothing that speaks against it */
  | { readonly kind: 'free' }
  /** somebody else's given name stands before it */
  | { readonly kind: 'stranger'; readonly given: string }
  /** it is part of a longer name: of a place, a firm, a family, a double surname, another person */
  | { readonly kind: 'compound'; readonly words: string };

const FREE: Beside = { kind: 'free' };

function touches(word: NearWord | undefined): word is NearWord {
  return word?.gap === 'space';
}

/** A capitalised word that can be a part of a name rather than the beginning of a sentence, a role, a day. */
function isNamelike(word: NearWord): boolean {
  return (
    word.capital &&
    word.word !== '' &&
    !NOT_A_NAME.has(word.word) &&
    !ROLE_WORDS.has(word.word) &&
    !OFFICES.has(word.word) &&
    !OTHER_BEARER.has(word.word) &&
    !/\d/.test(word.word)
  );
}

function isParticiple(word: string): boolean {
  return /(?:ing|ed|ly|ando|endo|iendo)$/.test(word);
}

/**
 * Judges a bare surname by its neighbours.
 * @param known words that open or belong to the case, which may stand beside a surname ("Baldwin Rust trial")
 */
export function besideSurname(hit: Hit, setting: Setting, titles: readonly string[], known: (word: string) => boolean): Beside {
  const after = hit.after[0];
  if (after?.gap === 'hyphen' && after.capital && !known(after.word)) return { kind: 'compound', words: after.word };
  const before = hit.before[0];
  if (before?.gap === 'hyphen' && before.capital) return { kind: 'compound', words: before.word };
  if (touches(after)) {
    if (INSTITUTIONS.has(after.word) && (after.capital || /^(?:famil|famille|siblings|brothers|sons|clan|dynasty)/.test(after.word)))
      return { kind: 'compound', words: after.word };
    if (after.word === 'and' && hit.after[1]?.gap === 'space' && hit.after[1].word === hit.folded)
      return { kind: 'compound', words: 'and' };
    if (setting === 'prose' && isNamelike(after) && !known(after.word)) return { kind: 'compound', words: after.word };
  }
  return givenBefore(hit, setting, titles);
}

/** Prepositions that open a sentence with a place or a medium: "On Twitter Baldwin spoke". */
const ADVERBIAL = new Set(['on', 'at', 'in', 'via', 'en', 'em', 'no', 'na', 'sur', 'dans', 'auf']);
const ARTICLES = new Set(['the', 'el', 'la', 'o', 'a', 'le']);

function givenBefore(hit: Hit, setting: Setting, titles: readonly string[]): Beside {
  let at = 0;
  // over initials: "Joseph E. Baldwin"
  while (touches(hit.before[at]) && (hit.before[at] as NearWord).word.length === 1 && (hit.before[at] as NearWord).capital) at += 1;
  const word = hit.before[at];
  if (!touches(word) || !isNamelike(word) || titles.some((title) => title.split(' ').includes(word.word))) return FREE;
  let first = at;
  while (
    hit.before[first + 1]?.gap === 'space' &&
    hit.before[first + 1]?.capital &&
    (isNamelike(hit.before[first + 1] as NearWord) || touches(hit.before[first + 2]))
  )
    first += 1;
  const ahead = hit.before[first + 1];
  const opens = ahead === undefined || ahead.gap === 'stop';
  if (setting !== 'prose') return (opens && first === at) || at > 0 ? { kind: 'stranger', given: word.word } : FREE;
  if (opens && isParticiple(word.word)) return FREE;
  if (ahead?.gap === 'space') {
    const owns = hit.after[0]?.gap === 'apostrophe';
    const starts = hit.before[first + 2] === undefined || hit.before[first + 2]?.gap === 'stop';
    if (ADVERBIAL.has(ahead.word) && ahead.capital && starts && !owns) return FREE;
    if (ARTICLES.has(ahead.word) && first > at) return FREE;
  }
  return { kind: 'stranger', given: word.word };
}

/** The stranger's surname after a given name ("Matt DelPiano"), or before it; undefined when the given name stands alone. */
export function surnameBeside(hit: Hit, setting: Setting, known: (word: string) => boolean): string | undefined {
  const after = hit.after[0];
  if (after && (after.gap === 'space' || after.gap === 'hyphen') && isNamelike(after) && !known(after.word) && setting === 'prose')
    return after.word;
  const before = hit.before[0];
  if (before?.gap === 'hyphen') return before.word;
  if (!touches(before) || !isNamelike(before) || known(before.word) || setting !== 'prose') return undefined;
  // a capital that only opens the sentence is no name: "There Matt said"
  return hit.before[1] === undefined || hit.before[1].gap === 'stop' ? undefined : before.word;
}

/** The person's own title standing before or right after the name, or shared over a list ("prosecutors Odell and Vane"); undefined without one. */
export function titleBeside(hit: Hit, person: CompiledPerson): string | undefined {
  const clause: string[] = [];
  for (const near of hit.before) {
    if (near.gap === 'stop') break;
    clause.unshift(near.word);
  }
  const joined = ` ${clause.join(' ')} `;
  for (const title of person.titles) {
    if (joined.endsWith(` ${title} `)) return title;
    const plural = joined.lastIndexOf(` ${title}s `);
    if (plural >= 0 && / (?:and|y|e|et|und) $/.test(joined.slice(plural))) return `${title}s`;
  }
  return undefined;
}

/** An office beside the name that the person does not hold: "Senator Odell", "Judge Vane". */
export function foreignOffice(hit: Hit, person: CompiledPerson): string | undefined {
  const word = hit.before[0];
  if (!touches(word) || !OFFICES.has(word.word)) return undefined;
  return person.titles.some((title) => title.split(' ').includes(word.word)) ? undefined : word.word;
}

/** "the younger Baldwin", "another Hutchins". */
export function otherBearer(hit: Hit): string | undefined {
  const word = hit.before[0];
  return touches(word) && OTHER_BEARER.has(word.word) ? word.word : undefined;
}

/** What the courtesy title before a name says of its bearer. */
export function courtesy(hit: Hit): 'male' | 'female' | undefined {
  const word = hit.before[0];
  if (!touches(word)) return undefined;
  if (MALE_COURTESY.has(word.word)) return 'male';
  return FEMALE_COURTESY.has(word.word) ? 'female' : undefined;
}

/** What the data's words of kinship and courtesy say of a person; undefined when they say nothing. */
export function genderOf(person: CompiledPerson): 'male' | 'female' | undefined {
  const words = [...person.titles, ...person.kinWords.flatMap(({ words }) => words)];
  if (words.some((word) => MALE_KIN.has(word) || MALE_COURTESY.has(word))) return 'male';
  return words.some((word) => FEMALE_KIN.has(word) || FEMALE_COURTESY.has(word)) ? 'female' : undefined;
}

/** Ids of those of the case who have died: somebody is their widow or widower. */
export function bereaved(people: readonly CompiledPerson[]): ReadonlySet<string> {
  return new Set(
    people.flatMap(({ kinWords }) => kinWords.filter(({ words }) => words.some((word) => BEREAVED.has(word))).map(({ person }) => person)),
  );
}
