import { courtesy, genderOf } from './called.ts';
import type { Bearer, Hit, NearWord } from './hits.ts';
import type { JudgedHit } from './judged-hit.ts';
import { isNamelike } from './longer-names.ts';
import { touches } from './near-words.ts';
import { isCalledSo, othersIn, type PageState, personOf } from './page-state.ts';
import { tellsOfCase, tellsOfWork } from './titles-of-works.ts';
import { NEAR_PROOF } from './survey.ts';
import { isUnderLabel } from './titles-of-people.ts';
import { acts, isRepresented, pronounOf } from './told-of.ts';

/** For how many characters a stranger named in full keeps a surname on a page about the case. */
const TAKEN_OVER_FOR = 250;
/** What is said of an accused alone. */
const BEFORE_COURT =
  /^(?:(?:stood|stands|faced|faces) (?:trial|charges)|(?:was|is|were) (?:charged|indicted|tried|convicted|acquitted|sentenced|arraigned))$/;
/** Words of the courts in a headline, besides those that tell of a case. */
const COURT =
  /^(?:giudice|tribunale?|jue[zc]a?|fiscal(?:ia)?|juicio|juiza?|juge|richter(?:in)?|verfahren|anklage|gericht|urteil|staatsanwalt(?:in|schaft)?|julgamento|acusacao|inculpation)$/;
/** How many others of the case make a page one about it. */
const OTHERS_ABOUT = 2;
/** Somebody an article has spoken of this often may be meant in the headlines below it. */
const LEADING_FROM = 4;

function near({ before, after }: Hit): readonly NearWord[] {
  return [...before, ...after];
}

/** Whether a surname, although its bearer is known, may be somebody else's here. */
export function isInDoubt(state: PageState, judged: JudgedHit, readings: readonly Bearer[], chosen: Bearer): boolean {
  return (
    isDoubtful(state, judged, readings, chosen) ||
    isElsewhere(state, judged, chosen) ||
    isUnintroduced(state, judged, chosen) ||
    takenOver(state, judged, chosen) ||
    isStrayHeadline(state, judged, chosen)
  );
}

/** The dead do not speak, and who is called by a double name is not called by its last part: somebody else may be meant whom the page does not name. */
function isDoubtful(state: PageState, { hit }: JudgedHit, readings: readonly Bearer[], { person }: Bearer): boolean {
  const { id, surnames } = personOf(state, person);
  if (state.lexicon.dead.has(id) && (acts(hit) || isRepresented(hit))) {
    const pronoun = hit.after.map(({ word }) => pronounOf(word)).find((found) => found !== undefined);
    const absent = readings.filter((other) => other.person !== person && !state.established.has(other.person));
    if (absent.some((other) => !pronoun || pronoun === (genderOf(personOf(state, other.person)) ?? pronoun))) return true;
  }
  // "Halls of Ivy", where the page tells of something else as well
  const [of, what] = hit.after;
  if (!state.isSubject && touches(of) && of.word === 'of' && what?.capital && personOf(state, person).entry.isPrincipal) return true;
  const { surnames: written, strangers } = state.survey;
  // nor by its last part where a stranger bore that name last
  if (!isCalledSo(personOf(state, person), hit.folded) && strangers.has(hit.folded) && typeof state.last.get(hit.folded)?.who === 'string')
    return true;
  const isDouble = readings.length > 1 && surnames.some((surname) => surname.endsWith(` ${hit.folded}`) && written.has(surname));
  // unless nobody else of the surname is on the page, which calls so more than once
  const isOnly =
    state.firm && (written.get(hit.folded) ?? 0) > 1 && state.last.get(hit.folded)?.who === person && !strangers.has(hit.folded);
  return isDouble && !(isOnly && readings.every((other) => other.person === person || !state.established.has(other.person)));
}

/**
 * Where the page tells of something else as well, an item of a list that names nobody of the case beyond doubt, and no court, may be of that: nobody is meant whom the page
 * has not named before, nobody by a part of a double name, and where the item says of what it is ("2. Senate: …") nobody at all.
 */
function isElsewhere(state: PageState, { hit, order, opening }: JudgedHit, { person }: Bearer): boolean {
  if (state.isSubject || opening !== 'item' || (state.survey.sure[order]?.length ?? 0) > 0) return false;
  if (near(hit).some(({ word }) => tellsOfCase(word))) return false;
  const isNew = state.survey.full.has(person) && !state.counts[person];
  return (
    isNew || !isCalledSo(personOf(state, person), hit.folded) || hit.before.some(({ word, gap }) => gap === 'stop' && !/\d/.test(word))
  );
}

/**
 * Before the page has named somebody who is neither accused nor a victim, a line with nothing else of the case may be of another: any, where the page tells of something else
 * as well, and else a headline in which a given name may stand before it ("Vera Odell Wins").
 */
function isUnintroduced(state: PageState, { hit, order, isSentence, setting }: JudgedHit, { person, ambiguity }: Bearer): boolean {
  if (ambiguity === 'low' || !state.survey.full.has(person) || (state.counts[person] ?? 0) > 0) return false;
  const bearer = personOf(state, person);
  if ((bearer.entry.isPrincipal && isCalledSo(bearer, hit.folded)) || !isAlone(state, order, person)) return false;
  if (near(hit).some(({ word }) => tellsOfCase(word) || COURT.test(word))) return false;
  // a headline of the case stands above who is of it beyond doubt
  if (!state.isSubject && (isSentence || (state.survey.sure[order + 1]?.length ?? 0) === 0)) return true;
  if (isSentence) return false;
  const [ahead] = hit.before;
  return setting === 'title' && touches(ahead) && isNamelike(ahead);
}

/** Whether a block holds nothing of the case besides this one. */
function isAlone({ survey }: PageState, order: number, person: number): boolean {
  return [survey.sure, survey.present].every((each) => each[order]?.every((other) => other === person) ?? true);
}

/** A stranger bears the surname for the next few sentences of the block that names him in full; on a page that is not about the case, through the next block too. */
function takenOver(state: PageState, judged: JudgedHit, bearer: Bearer): boolean {
  return isStrangers(state, judged, bearer) && !(personOf(state, bearer.person).entry.isPrincipal && namesCase(judged.hit));
}

/** "the Odell trial" is that of the accused, and "Odell stood trial" is told of them, whoever else of the name was spoken of. */
function namesCase({ before: [article], after: [next, second] }: Hit): boolean {
  if (!touches(next)) return false;
  if (BEFORE_COURT.test(`${next.word} ${second?.word}`)) return true;
  return touches(article) && article.word === 'the' && tellsOfCase(next.word);
}

function isStrangers(state: PageState, judged: JudgedHit, { person }: Bearer): boolean {
  const { hit, order } = judged;
  if (isOfAnotherStory(state, judged, person)) return true;
  const last = state.last.get(hit.folded);
  // a page about the case has just named the one who is no principal: "Luis Odell, an expert, came. Odell …"
  if (state.isSubject && last?.who === person && order - last.order <= 1 && !personOf(state, person).entry.isPrincipal) return false;
  if (isStrangersPage(state, hit.folded, order, person)) return true;
  if (typeof last?.who !== 'string') return false;
  // "Vera Odell took notes. Mr. Odell …": a given name in -a is a woman's in the languages read here
  if (courtesy(hit) === 'male' && last.who.endsWith('a')) return false;
  // who is no principal gets it back only by name or among others of the case
  if (!personOf(state, person).entry.isPrincipal && order - last.order === 1 && othersIn(state, order, person) === 0) return true;
  // nor on a page of something else who has not been named yet
  if (!state.isSubject && order - last.order <= 1 && state.counts[person] === 0) return true;
  if (last.order === order && (!state.firm || hit.start - last.end < TAKEN_OVER_FOR)) return true;
  if (order - last.order !== 1) return false;
  return !state.firm || ((!state.isSubject || acts(hit)) && othersIn(state, order, person) === 0);
}

/**
 * Whether a surname in a block with nothing else of the case is that of a stranger whom the block below this headline names; where the page tells of something else as well, also that
 * of any stranger on it, or, of one of the accused or the victims who is called just so, of one whom this block is about to name.
 */
function isOfAnotherStory(state: PageState, { hit, order, isSentence }: JudgedHit, person: number): boolean {
  const { survey, isSubject } = state;
  if (!survey.strangers.has(hit.folded) || !isAlone(state, order, person)) return false;
  const bearer = personOf(state, person);
  const isCalled = bearer.entry.isPrincipal === true && isCalledSo(bearer, hit.folded);
  const isNamed = (at: number) => survey.strangersIn[at]?.includes(hit.folded) === true;
  if (!isSubject) return !isCalled || isNamed(order) || (!isSentence && isNamed(order + 1));
  return !isCalled && !isSentence && isNamed(order + 1);
}

/**
 * A page that begins with a stranger and names him in full no less often is about him: its bare surname is his all over. Unless it names others of the case
 * beside one of the accused or the victims who is called just so: then it is about the case, whoever of another family speaks.
 */
function isStrangersPage(state: PageState, surname: string, order: number, person: number): boolean {
  const { survey } = state;
  const bearer = personOf(state, person);
  const others = survey.people.size - (survey.people.has(person) ? 1 : 0);
  if (bearer.entry.isPrincipal && isCalledSo(bearer, surname) && others >= OTHERS_ABOUT && isToldOf(state, surname, order, person))
    return false;
  const leading = (bearer.entry.isPrincipal ? survey.leading : survey.opening).get(surname);
  return leading !== undefined && (survey.strangers.get(surname)?.get(leading) ?? 0) >= (survey.full.get(person) ?? 0);
}

/** Whether a page, or the place on it, speaks of somebody of the case; where it tells of something else as well an unknown stranger is of that, and a known one may be family. */
function isToldOf(state: PageState, surname: string, order: number, person: number): boolean {
  if (state.isSubject || othersIn(state, order, person) > 0) return true;
  const { caseIndex } = personOf(state, person);
  const isFamily = state.lexicon.cases[caseIndex]?.namesakes.has(`${state.survey.leading.get(surname)} ${surname}`) === true;
  return isFamily && state.last.get(surname)?.who === person;
}

/** A headline among the links below the article, or a line within it that leads elsewhere, may be of another story: only whom the article speaks of most is read there, or several of the case together. */
function isStrayHeadline(state: PageState, { hit, order, isSentence, opening }: JudgedHit, { person, ambiguity }: Bearer): boolean {
  if (isSentence || ambiguity === 'low' || (order <= state.survey.lastSentence && opening !== 'pointer')) return false;
  // "Odell's western", "Defense: Odell, Vane"
  if (isUnderLabel(hit, personOf(state, person)) || near(hit).some(({ word }) => tellsOfWork(word) && !tellsOfCase(word))) return false;
  const bearer = personOf(state, person);
  // "Odell, judge rejects appeal" is of the accused
  if (bearer.entry.isPrincipal && isCalledSo(bearer, hit.folded) && near(hit).some(({ word }) => tellsOfCase(word) || COURT.test(word)))
    return false;
  // "Odell asks for a second ‘Ferry’ hearing"
  if (state.survey.sure[order]?.includes(NEAR_PROOF)) return false;
  if ((state.survey.present[order] ?? []).some((other) => other !== person && isBeyondDoubt(state, order, other))) return false;
  const times = state.counts[person] ?? 0;
  return !isCalledSo(bearer, hit.folded) || (times < LEADING_FROM && (times < 2 || state.counts.some((other) => times < other)));
}

/** Whether somebody whom a block names is one of the accused or the victims with one surname only, or is named there in a way that few strangers share. */
function isBeyondDoubt(state: PageState, order: number, person: number): boolean {
  const { entry, surnames } = personOf(state, person);
  return (entry.isPrincipal === true && surnames.length === 1) || state.survey.sure[order]?.includes(person) === true;
}
