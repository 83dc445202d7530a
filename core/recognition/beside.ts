import { isCalledKin, isSignature, isVersus } from './called.ts';
import type { CompiledPerson } from './compiled-lexicon.ts';
import type { Hit, NearWord, Setting } from './hits.ts';
import { touches } from './near-words.ts';
import { isAfterParticle, isFirm, isGermanTrade, isNamelike, isFiledStranger, isNounOrFamily, isOwnedPlace } from './longer-names.ts';
import { isInState } from './places.ts';
import * as words from './vocabulary.ts';

/** Somebody else's given name stands before a surname, or what tells that it is a firm's. */
export interface Stranger {
  readonly kind: 'stranger';
  readonly given: string;
  /** named as somebody's kin ("his wife, Vera Odell"): the surname stays with that somebody */
  readonly isKin: boolean;
}

/** What the words right beside a surname say of it. */
export type Beside =
  /** nothing that speaks against it */
  | { readonly kind: 'free' }
  | Stranger
  /** it is part of a longer name: of a place, a firm, a family, a double surname, another person */
  | { readonly kind: 'compound'; readonly words: string };

export const FREE: Beside = { kind: 'free' };
/** How far before a name set off by a comma a word of kinship may stand. */
const KIN_REACH = 4;

/** "the pilot Will Odell", but not "in May Odell", nor "Will Odell" where a sentence begins. */
function isGivenNameToo({ word, capital }: NearWord, ahead: NearWord | undefined): boolean {
  if (!capital || !words.NAMES_TOO.test(word) || !touches(ahead)) return false;
  return !words.NOT_A_NAME.has(ahead.word) && !words.OPENERS.has(ahead.word) && !/\d/.test(ahead.word);
}

/** A capitalised first word that tells of the name after it: "Watching Odell", "Tearful Odell". */
function isModifier(word: string): boolean {
  return /(?:ing|ed|ly|ful|less|ous|ando|endo|iendo)$/.test(word) && !words.LIKE_MODIFIERS.test(word);
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
  if (isInState(after, second)) return { kind: 'compound', words: after?.word ?? '' };
  if (after?.gap === 'comma' && second?.word === '&' && third && words.INSTITUTIONS.has(third.word))
    return { kind: 'compound', words: '&' };
  // "die Odell-Verteidigung" is no double name
  if (after?.gap === 'hyphen' && isNamelike(after) && !known(after.word) && !(touches(before) && words.GERMAN_ARTICLES.has(before.word)))
    return { kind: 'compound', words: after.word };
  if (before?.gap === 'hyphen' && before.capital) return { kind: 'compound', words: before.word };
  if (after && isFiledStranger(hit) && !known(after.word)) return { kind: 'stranger', given: after.word, isKin: false };
  if (setting === 'prose' && isOwnedPlace(hit)) return { kind: 'compound', words: second?.word ?? '' };
  if (touches(after)) {
    if (words.INSTITUTIONS.has(after.word) && (after.capital || words.KINDRED.has(after.word)))
      return { kind: 'compound', words: after.word };
    if (after.word === '&' && touches(second) && second.capital) return { kind: 'compound', words: '&' };
    if (isGermanTrade(hit)) return { kind: 'compound', words: after.word };
    // "Odell WEEPS as judge rules", "ODELL WEEPS as judge rules"
    if (setting === 'prose' && isNamelike(after) && !after.allCapitals && !known(after.word))
      return { kind: 'compound', words: after.word };
  }
  // somebody's nickname: "Vera 'Red' Odell"; but: on 'Red' Odell; Vera Odell ("Odell")
  if (
    before?.gap === 'quote' &&
    !hit.folded.endsWith(before.word) &&
    isNamelike(before) &&
    !known(before.word) &&
    !words.STAGE_DIRECTIONS.test(before.word) &&
    !isPlaced(hit)
  )
    return { kind: 'compound', words: before.word };
  if (touches(before)) {
    if (before.word === '&' && touches(hit.before[1]) && hit.before[1].capital) return { kind: 'compound', words: '&' };
    if (isFirm(hit)) return { kind: 'stranger', given: before.word, isKin: false };
    if (isNounOrFamily(hit) || (setting === 'prose' && isAfterParticle(hit, known))) return { kind: 'compound', words: before.word };
    // "the Halls of Justice"; but "the Halls plea"
    if (before.word === 'the' && touches(after) && after.word === 'of') return { kind: 'compound', words: after.word };
  }
  return givenBefore(hit, setting, people, known);
}

/** Prepositions that open a sentence with a place or a medium: "On Twitter Baldwin spoke". */
const ADVERBIAL = new Set(['on', 'at', 'in', 'via', 'en', 'em', 'no', 'na', 'sur', 'dans', 'auf']);
/** A sentence up to its subject that opens with when and where: "On a wet morning in Santa Rosa Odell …". */
const OPENING_PLACE =
  /(?:^|[.!?]["'”’»)]*\s+)(?:on|in|at|one|after|before|last|during)\s[^.,;:!?]*\s(?:in|at|near|outside)\s+[^\s.,;:!?]+\s+[^\s.,;:!?]+\s+$/;
/** What in a headline too stands before a given name: who wrote or photographed it, a professor, a doctor. */
const BYLINES = new Set(['by', 'por', 'par', 'von', 'di', 'prof', 'dr', 'hosts', 'host', 'hosted', 'presented']);
/** What joins the names of a byline: "by Vera Vane and Luis Odell". */
const JOINS = new Set(['and', '&', 'y', 'e', 'et', 'und']);
const ARTICLES = new Set(['the', 'el', 'la', 'o', 'a', 'le']);

function givenBefore(hit: Hit, setting: Setting, people: readonly CompiledPerson[], known: (word: string) => boolean): Beside {
  let at = 0;
  // over initials: "Joseph E. Baldwin"
  while (touches(hit.before[at]) && hit.before[at]?.word.length === 1 && hit.before[at]?.capital && !isOpeningArticle(hit, at)) at += 1;
  // "D.A. Odell"
  if (at > 1 && isAbbreviatedTitle(hit, at, people)) return FREE;
  // "ODELL V. VANE"
  if (hit.allCapitals && isVersus(hit.before[0])) return FREE;
  const word = hit.before[at];
  if (
    !touches(word) ||
    !(isNamelike(word) || isGivenNameToo(word, hit.before[at + 1])) ||
    people.some(({ titles }) => titles.some((title) => title.split(' ').includes(word.word)))
  ) {
    // "J. Hutchins" is nobody whose name begins otherwise; "M. Baldwin" may be a monsieur
    const initial = hit.before[at - 1]?.word;
    return initial === undefined || people.some(({ initials }) => initials.includes(initial)) || words.MALE_COURTESY.has(initial)
      ? FREE
      : isSigned(hit)
        ? { kind: 'compound', words: initial }
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
  // a place of the case: "filed in Santa Fe Odell says"
  if (first > at && hit.before.slice(at, first + 1).every((each) => known(each.word))) return FREE;
  const ahead = hit.before[first + 1];
  const opens = sentenceStarts(hit, first + 1);
  const stranger: Beside = { kind: 'stranger', given: word.word, isKin: isSaidToBeKin(hit, first) };
  // in a headline a capital says nothing: the survey knows which given names are strangers'; in a byline it does
  if (setting !== 'prose') return at > 0 || isInByline(hit, first + 1) || (opens && isSignedFromPlace(hit)) ? stranger : FREE;
  if (opens && (isModifier(word.word) || (first === 0 && isRareDouble(hit)))) return FREE;
  if (touches(ahead)) {
    const owns = hit.after[0]?.gap === 'apostrophe';
    if (ADVERBIAL.has(ahead.word) && ahead.capital && sentenceStarts(hit, first + 2) && !owns) return FREE;
    if (ARTICLES.has(ahead.word) && first > at) return FREE;
    if (first > at && touches(hit.after[0]) && !hit.after[0].capital && OPENING_PLACE.test(hit.lead())) return FREE;
  }
  return stranger;
}

/** "O Odell": right before the name, without a period, it may be an article that begins a sentence in Portuguese. */
function isOpeningArticle(hit: Hit, at: number): boolean {
  const [article] = hit.before;
  return at === 0 && article !== undefined && article.word === 'o' && hit.start - article.end === 1 && sentenceStarts(hit, 1);
}

/** Whether the single letters before a surname, `at` of them, shorten a title of who bears it. */
function isAbbreviatedTitle({ before }: Hit, at: number, people: readonly CompiledPerson[]): boolean {
  const letters = before.slice(0, at).map(({ word }) => word);
  const title = letters.toReversed().join(' ');
  return people.some(({ titles }) => titles.includes(title));
}

/** Whether a byline stands before `hit.before[at - 1]`, perhaps with another name in between. */
function isInByline({ before }: Hit, at: number): boolean {
  const ahead = before[at];
  if (!touches(ahead)) return false;
  return BYLINES.has(ahead.word) || (JOINS.has(ahead.word) && before.slice(at + 1).some(({ word }) => BYLINES.has(word)));
}

/** A double surname that hardly anybody bears: a word that opens the sentence before it is no given name. */
function isRareDouble({ folded, bearers }: Hit): boolean {
  return folded.includes(' ') && bearers.every(({ kind, ambiguity }) => kind === 'surname' && ambiguity === 'low');
}

/** "Vera Odell, Taos", "Vera Odell, Santa Fe" and no more, as letters are signed. */
function isSignedFromPlace({ before: [, ahead], after: [where, second, third] }: Hit): boolean {
  if (ahead !== undefined || where?.gap !== 'comma' || !where.capital || third !== undefined) return false;
  return second === undefined || (second.capital && second.gap !== 'stop');
}

/** Whether what is quoted before the name stands after a small word, as a title does: "on 'Red' Odell had". */
function isPlaced({ before }: Hit): boolean {
  const ahead = before.slice(1).find(({ gap }) => gap !== 'space');
  return ahead?.gap === 'quote' && words.NOT_A_NAME.has(ahead.word) && !(ahead.capital && words.NAMES_TOO.test(ahead.word));
}

/** "A. Odell, Taos" under a letter: whoever signs it bears the surname nowhere else. */
function isSigned(hit: Hit): boolean {
  const [next] = hit.after;
  return isSignature(hit) && (next === undefined || next.gap === 'comma' || next.gap === 'stop');
}

/** Whether what stands before the name, `hit.before[first]` its first word, makes it somebody's kin: "his wife, Vera Odell", "the wife of the actor, Vera Odell". */
function isSaidToBeKin(hit: Hit, first: number): boolean {
  const reach = hit.before[first + 1]?.gap === 'comma' ? KIN_REACH : 1;
  const near = hit.before.slice(first + 1);
  for (const [at, { word, gap }] of near.slice(0, reach).entries()) {
    if (gap === 'stop') return false;
    // "brother-in-law Luis Odell"
    if (words.MALE_KIN.has(word) || words.FEMALE_KIN.has(word) || (word === 'law' && near[at + 1]?.gap === 'hyphen')) return true;
  }
  return false;
}

/** "Vera Odell, Matt DelPiano, Ann Vane": between commas a name and a capital are a whole name, in a headline's capitals too. */
function isInList({ before: [before], after: [after, next] }: Hit): boolean {
  return before?.gap === 'comma' && touches(after) && isNamelike(after) && (next === undefined || next.gap === 'comma');
}

/** The stranger's surname after a given name ("Matt DelPiano"), or before it; undefined when the given name stands alone. */
export function surnameBeside(hit: Hit, setting: Setting, known: (word: string) => boolean): string | undefined {
  const [before] = hit.before;
  const [after] = hit.after;
  if (before?.gap === 'hyphen') return before.word;
  if (setting !== 'prose') return isInList(hit) ? after?.word : undefined;
  if (after && (after.gap === 'space' || after.gap === 'hyphen') && isNamelike(after) && !known(after.word)) return after.word;
  // "Uncle Mara" is no name of two words
  if (!touches(before) || !isNamelike(before) || known(before.word) || isCalledKin(hit)) return undefined;
  // a capital that only opens the sentence is no name: "There Matt said"
  return sentenceStarts(hit, 1) ? undefined : before.word;
}
