import type { CompiledPerson } from './compile.ts';
import type { Hit, NearWord, Setting } from './hits.ts';
import * as words from './vocabulary.ts';

/** What the words right beside a surname say of it. */
export type Beside =
  /** nothing that speaks against it */
  | { readonly kind: 'free' }
  /** somebody else's given name stands before it */
  | {
      readonly kind: 'stranger';
      readonly given: string;
      /** named as somebody's kin ("his wife, Vera Odell"): the surname stays with that somebody */
      readonly isKin: boolean;
    }
  /** it is part of a longer name: of a place, a firm, a family, a double surname, another person */
  | { readonly kind: 'compound'; readonly words: string };

export const FREE: Beside = { kind: 'free' };
/** How far before a name set off by a comma a word of kinship may stand. */
const KIN_REACH = 4;

/** Whether only white space parts the word from the hit's side. */
export function touches(word: NearWord | undefined): word is NearWord {
  return word?.gap === 'space';
}

/** A capitalised word that can be a part of a name rather than the beginning of a sentence, a role, a day. */
function isNamelike({ word, capital }: NearWord): boolean {
  const isRole = (role: string) => words.ROLE_WORDS.has(role) || words.OFFICES.has(role) || words.RANKS.has(role);
  const plain =
    words.NOT_A_NAME.has(word) || words.OPENERS.has(word) || isRole(word) || isRole(word.replace(/s$/, '')) || words.OTHER_BEARER.has(word);
  return capital && !plain && word !== '' && word !== '&' && !/\d/.test(word);
}

/** A capitalised first word that tells of the name after it: "Watching Odell", "Tearful Odell". */
function isModifier(word: string): boolean {
  return /(?:ing|ed|ly|ful|less|ous|ando|endo|iendo)$/.test(word);
}

/** Whether a sentence, or the block, begins right after `hit.before[at - 1]`. */
function sentenceStarts(hit: Hit, at: number): boolean {
  return hit.before[at] === undefined || hit.before[at]?.gap === 'stop';
}

/**
 * Judges a bare surname by its neighbours.
 * @param people those who may be meant
 * @param known words that belong to the case, which may stand beside a surname ("Baldwin Rust trial")
 */
export function besideSurname(hit: Hit, setting: Setting, people: readonly CompiledPerson[], known: (word: string) => boolean): Beside {
  const [before] = hit.before;
  const [after, second, third] = hit.after;
  if (after?.gap === 'comma' && second?.word === '&' && third && words.INSTITUTIONS.has(third.word))
    return { kind: 'compound', words: '&' };
  if (after?.gap === 'hyphen' && after.capital && !known(after.word)) return { kind: 'compound', words: after.word };
  if (before?.gap === 'hyphen' && before.capital) return { kind: 'compound', words: before.word };
  if (touches(after)) {
    if (words.INSTITUTIONS.has(after.word) && (after.capital || words.KINDRED.has(after.word)))
      return { kind: 'compound', words: after.word };
    if (after.word === '&' && touches(second) && second.capital) return { kind: 'compound', words: '&' };
    if (setting === 'prose' && isNamelike(after) && !known(after.word)) return { kind: 'compound', words: after.word };
  }
  // somebody's nickname: "Vera 'Red' Odell"
  if (before?.gap === 'quote' && isNamelike(before) && !known(before.word)) return { kind: 'compound', words: before.word };
  if (touches(before)) {
    if (before.word === '&' && touches(hit.before[1]) && hit.before[1].capital) return { kind: 'compound', words: '&' };
    if (words.NOUN_BEFORE.has(before.word)) return { kind: 'compound', words: before.word };
  }
  return givenBefore(hit, setting, people);
}

/** Prepositions that open a sentence with a place or a medium: "On Twitter Baldwin spoke". */
const ADVERBIAL = new Set(['on', 'at', 'in', 'via', 'en', 'em', 'no', 'na', 'sur', 'dans', 'auf']);
/** What in a headline too stands before a given name: who wrote or photographed it, a professor, a doctor. */
const BYLINES = new Set(['by', 'por', 'par', 'von', 'di', 'prof', 'dr']);
const ARTICLES = new Set(['the', 'el', 'la', 'o', 'a', 'le']);

function givenBefore(hit: Hit, setting: Setting, people: readonly CompiledPerson[]): Beside {
  let at = 0;
  // over initials: "Joseph E. Baldwin"
  while (touches(hit.before[at]) && hit.before[at]?.word.length === 1 && hit.before[at]?.capital) at += 1;
  const word = hit.before[at];
  if (!touches(word) || !isNamelike(word) || people.some(({ titles }) => titles.some((title) => title.split(' ').includes(word.word)))) {
    // "J. Hutchins" is nobody whose name begins otherwise; "M. Baldwin" may be a monsieur
    const initial = hit.before[at - 1]?.word;
    return initial === undefined || people.some(({ initials }) => initials.includes(initial)) || words.MALE_COURTESY.has(initial)
      ? FREE
      : { kind: 'stranger', given: initial, isKin: false };
  }
  // an acronym is no given name: "told CNN Halls"
  if (word.allCapitals && !hit.allCapitals && setting === 'prose') return FREE;
  // back over the whole run of capitals: "the Today Show Baldwin"
  let first = at;
  for (
    let next = hit.before[first + 1];
    touches(next) && next.capital && (isNamelike(next) || touches(hit.before[first + 2]));
    next = hit.before[first + 1]
  )
    first += 1;
  const ahead = hit.before[first + 1];
  const opens = sentenceStarts(hit, first + 1);
  const stranger: Beside = { kind: 'stranger', given: word.word, isKin: isSaidToBeKin(hit, first) };
  // in a headline a capital says nothing: the survey knows which given names are strangers'; in a byline it does
  if (setting !== 'prose') return at > 0 || (touches(ahead) && BYLINES.has(ahead.word)) ? stranger : FREE;
  if (opens && isModifier(word.word)) return FREE;
  if (touches(ahead)) {
    const owns = hit.after[0]?.gap === 'apostrophe';
    if (ADVERBIAL.has(ahead.word) && ahead.capital && sentenceStarts(hit, first + 2) && !owns) return FREE;
    if (ARTICLES.has(ahead.word) && first > at) return FREE;
  }
  return stranger;
}

/** Whether what stands before the name, `hit.before[first]` its first word, makes it somebody's kin: "his wife, Vera Odell", "the wife of the actor, Vera Odell". */
function isSaidToBeKin(hit: Hit, first: number): boolean {
  const reach = hit.before[first + 1]?.gap === 'comma' ? KIN_REACH : 1;
  for (const { word, gap } of hit.before.slice(first + 1, first + 1 + reach)) {
    if (gap === 'stop') return false;
    if (words.MALE_KIN.has(word) || words.FEMALE_KIN.has(word)) return true;
  }
  return false;
}

/** The stranger's surname after a given name ("Matt DelPiano"), or before it; undefined when the given name stands alone. */
export function surnameBeside(hit: Hit, setting: Setting, known: (word: string) => boolean): string | undefined {
  const [before] = hit.before;
  const [after] = hit.after;
  if (before?.gap === 'hyphen') return before.word;
  if (setting !== 'prose') return undefined;
  if (after && (after.gap === 'space' || after.gap === 'hyphen') && isNamelike(after) && !known(after.word)) return after.word;
  if (!touches(before) || !isNamelike(before) || known(before.word)) return undefined;
  // a capital that only opens the sentence is no name: "There Matt said"
  return sentenceStarts(hit, 1) ? undefined : before.word;
}

/** The person's own title standing before the name, or shared over a list ("prosecutors Odell and Vane"); undefined without one. */
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
    if (plural >= 0 && (joined.endsWith(` ${title}s `) || / (?:and|y|e|et|und) $/.test(joined.slice(plural)))) return `${title}s`;
  }
  return undefined;
}

/** The person's own title set after the name by a comma, or after a name that opens its block by any mark: "Luis Odell, an Albuquerque attorney", "Odell | Attorney". */
export function titleAfter(hit: Hit, person: CompiledPerson): string | undefined {
  const [first, ...rest] = hit.after;
  if (first?.gap !== 'comma' && !(hit.opens && first?.gap === 'stop')) return undefined;
  const end = rest.findIndex(({ gap }) => gap === 'stop' || gap === 'comma');
  const clause = [first, ...(end < 0 ? rest : rest.slice(0, end))];
  return person.titles.find((title) => clause.some(({ word }) => word === title));
}

/** An office or a rank beside the name that the person does not hold: "Senator Odell", "Judge Vane". */
export function foreignOffice(hit: Hit, person: CompiledPerson): string | undefined {
  const [word] = hit.before;
  if (!touches(word) || (!words.RANKS.has(word.word) && !words.OFFICES.has(word.word))) return undefined;
  const own = person.titles.flatMap((title) => title.split(' '));
  // the sheriff is no sergeant; of the others any may be called by any rank
  const isForeign = words.RANKS.has(word.word)
    ? !own.some((title) => words.RANKS.has(title)) || (person.titles.includes('sheriff') && word.word !== 'sheriff')
    : words.OFFICES.has(word.word) && !own.includes(word.word);
  return isForeign ? word.word : undefined;
}

/** A given name right after a word of kinship: "his brother Alec", "uncle Alec". */
export function isCalledKin(hit: Hit): boolean {
  const [word] = hit.before;
  return touches(word) && (words.MALE_KIN.has(word.word) || words.FEMALE_KIN.has(word.word));
}

/** "a man called Odell", "her name is Odell", "Vera Vane, née Odell"; but in "the suit named Odell" and "they called Odell to the stand" it is a verb. */
function isSpokenOfAsName({ before: [naming, whom, article], after: [next] }: Hit): boolean {
  if (!touches(naming)) return false;
  if (words.NAMING.has(naming.word)) return true;
  if (!words.MAY_BE_NAMING.has(naming.word) || next?.gap === 'apostrophe' || !touches(whom)) return false;
  const isSome = touches(article) && words.INDEFINITE.has(article.word) && !words.PAPERS.has(whom.word);
  return words.ANYBODY.has(whom.word) || isSome;
}

/** Words that single out some other bearer: "the younger Baldwin", "two men called Kenney", "a Mr. Bowles of York". */
export function otherBearer(hit: Hit): string | undefined {
  const [word, article] = hit.before;
  if (!touches(word)) return undefined;
  const anyone = courtesy(hit) !== undefined && touches(article) && words.INDEFINITE.has(article.word);
  return anyone || words.OTHER_BEARER.has(word.word) || isSpokenOfAsName(hit) ? word.word : undefined;
}

/** What the courtesy title before a name says of its bearer. */
export function courtesy(hit: Hit): 'male' | 'female' | undefined {
  const [word] = hit.before;
  // "a.m." is not "M."
  if (!touches(word) || (word.word === 'm' && !word.capital)) return undefined;
  if (words.MALE_COURTESY.has(word.word)) return 'male';
  return words.FEMALE_COURTESY.has(word.word) ? 'female' : undefined;
}

/** What the data's words of kinship and of roles say of a person; undefined when they say nothing. */
export function genderOf(person: CompiledPerson): 'male' | 'female' | undefined {
  const said = [...person.titles, ...person.kinWords.flatMap(({ words }) => words)].flatMap((title) => title.split(' '));
  if (said.some((word) => words.FEMALE_KIN.has(word) || words.FEMALE_ROLE.has(word))) return 'female';
  return said.some((word) => words.MALE_KIN.has(word) || words.MALE_ROLE.has(word)) ? 'male' : undefined;
}
