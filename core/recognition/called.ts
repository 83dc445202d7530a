import type { CompiledPerson } from './compiled-lexicon.ts';
import type { Hit, NearWord } from './hits.ts';
import { touches } from './near-words.ts';
import * as words from './vocabulary.ts';

/** A given name right after a word of kinship: "his brother Alec", "uncle Alec". */
export function isCalledKin(hit: Hit): boolean {
  const [word] = hit.before;
  return touches(word) && (words.MALE_KIN.has(word.word) || words.FEMALE_KIN.has(word.word));
}

const WHOSE = /^(?:my|our|his|her|their|mi|nuestr[oa]|minha|meu|ma|mon|meine?)$/;

/** Whose kin a writer speaks of in the first person: their own. */
const MINE = /^(?:my|our|mi|nuestr[oa]|minha|meu|ma|mon|meine?)$/;

/** "Mara, my granddaughter", "my wife, Mara": somebody's kin by a tie that is none of the case's. */
export function isOthersKin({ before: [tied, mine], after: [whose, kin] }: Hit): boolean {
  const isTied = tied !== undefined && (words.MALE_KIN.has(tied.word) || words.FEMALE_KIN.has(tied.word));
  if (isTied && mine !== undefined && MINE.test(mine.word)) return true;
  if (whose?.gap !== 'comma' || !WHOSE.test(whose.word) || !touches(kin)) return false;
  const tie = kin.word.replace(/^(?:grand|step)/, '');
  return words.MALE_KIN.has(tie) || words.FEMALE_KIN.has(tie);
}

/** "a man called Odell", "her name is Odell", "Vera Vane, née Odell"; but in "the suit named Odell" and "they called Odell to the stand" it is a verb. */
export function isSpokenOfAsName({ before: [naming, whom, article], after: [next] }: Hit): boolean {
  if (!touches(naming)) return false;
  if (words.NAMING.has(naming.word)) return true;
  // "the dog's name is Mara"
  if (/^(?:is|was)$/.test(naming.word) && touches(whom) && whom.word === 'name') return true;
  if (!words.MAY_BE_NAMING.has(naming.word) || next?.gap === 'apostrophe' || !touches(whom)) return false;
  const isSome = touches(article) && words.INDEFINITE.has(article.word) && !words.PAPERS.has(whom.word);
  return words.ANYBODY.has(whom.word) || isSome;
}

/** How a bracket begins that tells somebody apart from a namesake: "Odell (our Odell, not Mara)". */
const GLOSSES = /^(?:our|not|nuestr[oa]|notre|unsere?|noss[oa]|nostr[oa])$/;

/** "Odell (no relation)". */
function isUnrelated({ after: [no, relation] }: Hit): boolean {
  return no?.word === 'no' && no.gap !== 'stop' && relation?.word === 'relation';
}

/** Words that single out some other bearer: "the younger Baldwin", "two men called Kenney", "a Mr. Bowles of York". */
export function otherBearer(hit: Hit): string | undefined {
  const [word, article] = hit.before;
  const [gloss] = hit.after;
  if ((gloss?.gap === 'quote' && GLOSSES.test(gloss.word)) || isUnrelated(hit)) return gloss?.word;
  if (isReporter(hit)) return 'reported';
  if (!touches(word)) return undefined;
  const anyone = courtesy(hit) !== undefined && touches(article) && words.INDEFINITE.has(article.word);
  if (isOneOf(hit)) return word.word;
  return anyone || words.OTHER_BEARER.has(word.word) || isSpokenOfAsName(hit) ? word.word : undefined;
}

/** An initial and a surname that begin a block, or stand after a dash. */
export function isSignature({ before: [initial, ahead] }: Hit): boolean {
  return touches(initial) && initial.capital && initial.word.length === 1 && (ahead === undefined || ahead.gap === 'stop');
}

/** What parts the sides of a caption. */
export function isVersus(near: NearWord | undefined): boolean {
  return near?.word === 'v' || near?.word === 'vs';
}

/** What stands before a name of which somebody is only told apart: "Vera Odell (no relation to Mara Odell)". */
const APART =
  /\b(?:no relation|no kin|not related|unrelated|not to be confused|nothing to do|distinct|sin relaci[oó]n|nessuna parentela) (?:to|of|with|from|con) (?:the )?(?:\S+ ){0,2}$/;

/** Whether a name stands there to tell its bearer apart from a namesake. */
export function isToldApart(hit: Hit): boolean {
  return APART.test(hit.lead());
}

/** An address of mail in the same line: "Write to desk@paper.example. Ask for Mara." */
export function isContact(hit: Hit): boolean {
  const lead = hit.lead();
  return lead.includes('@') && /\S@\S+\.\w/.test(lead);
}

/** A line that tells who wrote or edited the page: "Contributing: Vera Vane, Mara Odell". */
const CREDITS = /\b(?:contributing|(?:report|edit)(?:ed|ing) by)\b[^.]*$/;

/** Whether a name stands in a line that tells who made the page. */
export function isCredited(hit: Hit): boolean {
  return CREDITS.test(hit.lead());
}

/** "Odell reported from Taos": a journalist. */
function isReporter({ after: [verb, from] }: Hit): boolean {
  return verb?.word === 'reported' && from?.word === 'from';
}

/** "married to a Baldwin": in English, as "a" is a preposition elsewhere. */
function isOneOf({ before: [article, ahead], after: [next] }: Hit): boolean {
  if (article?.word !== 'a' || article.capital || !touches(ahead)) return false;
  return words.BEFORE_ARTICLE.test(ahead.word) && (next === undefined || next.gap === 'stop' || next.gap === 'comma');
}

/** The prosecuting side of a caption up to the accused: "State of New Mexico v. ". */
const PROSECUTES = /\b(?:state|people|commonwealth)\b[a-z\s]{0,30}\bvs?\.?\s+$/;

/** Whether a full name is that of the accused in the caption of a criminal case; asked of sure names too. */
export function isProsecuted(hit: Hit): boolean {
  return PROSECUTES.test(hit.lead());
}

/** "un Odell de 1911", "a Odell from 1911": one of several, or a thing that is called so. */
export function isOneOfSeveral({ before: [article], after: [from] }: Hit): boolean {
  if (!touches(article) || article.capital) return false;
  return /^(?:un|una|uno|um|uma)$/.test(article.word) || (article.word === 'a' && touches(from) && /^(?:from|of)$/.test(from.word));
}

/** "another Odell": the page has two. */
export function isAnother({ nearest }: Hit): boolean {
  return touches(nearest) && /^(?:another|other|different|otr[oa]|outr[oa]|autre|altr[oa])$/.test(nearest.word);
}

/** What the courtesy title before a name says of its bearer. */
export function courtesy(hit: Hit): 'male' | 'female' | undefined {
  const [word] = hit.before;
  // "a.m." is not "M."
  if (!touches(word) || (word.word === 'm' && !word.capital)) return undefined;
  if (words.MALE_COURTESY.has(word.word)) return 'male';
  return words.FEMALE_COURTESY.has(word.word) ? 'female' : undefined;
}

const genders = new WeakMap<CompiledPerson, ReturnType<typeof readGender>>();

/** What the data's words of kinship and of roles say of a person; undefined when they say nothing. Asked often, so it is read once. */
export function genderOf(person: CompiledPerson): 'male' | 'female' | undefined {
  if (!genders.has(person)) genders.set(person, readGender(person));
  return genders.get(person);
}

function readGender(person: CompiledPerson): 'male' | 'female' | undefined {
  const said = [...person.titles, ...person.kinWords.flatMap(({ words }) => words)].flatMap((title) => title.split(' '));
  if (said.some((word) => words.FEMALE_KIN.has(word) || words.FEMALE_ROLE.has(word))) return 'female';
  return said.some((word) => words.MALE_KIN.has(word) || words.MALE_ROLE.has(word)) ? 'male' : undefined;
}
