import { courtesy, isSignature, isVersus } from './called.ts';
import type { CompiledPerson } from './compiled-lexicon.ts';
import type { Bearer, Hit, Setting } from './hits.ts';
import type { JudgedHit } from './judged-hit.ts';
import { touches } from './near-words.ts';
import { type Decision, isCalledSo, isNameOfCase, othersIn, type PageState, personOf } from './page-state.ts';
import { isUnderLabel, titleAfter } from './titles-of-people.ts';
import { acts } from './told-of.ts';
import { AUXILIARIES, LINKS, LIVING_DOES, PROSECUTION } from './vocabulary.ts';

/** How many others of the case a page must name before a surname that nobody introduces is read as the case's. */
const OTHERS_NEEDED = { low: 0, medium: 2, high: 4 } as const;

/** A page that names more of the case than this tells of hardly anybody else. */
const PEOPLE_ALL_OF_CASE = 7;

/**
 * A surname that nobody on the page introduces: an excerpt, a summary. A rare one stands for itself; else only on a page about the case, close to others of
 * the case, and with the more of them on the page the more strangers bear it.
 */
export function byPage(state: PageState, judged: JudgedHit, readings: readonly Bearer[]): Decision | undefined {
  const { hit, order, setting, isSentence } = judged;
  const found = (person: number) => ({ person, rule: 'surname-on-case-page', evidence: [hit.folded] });
  const rare = readings.find(({ ambiguity }) => ambiguity === 'low');
  if (rare) return found(rare.person);
  // "R. Price, Brooklyn" under a letter is whoever wrote it
  if (isSignature(hit)) return undefined;
  if (state.firm && readings.length === 1 && readings[0] && isAgainstPrincipal(state, hit, readings[0].person))
    return found(readings[0].person);
  if (state.firm && readings.length === 1 && readings[0] && personOf(state, readings[0].person).entry.isPrincipal && isProsecuted(hit))
    return found(readings[0].person);
  const titled = readings.filter(
    ({ person }) => (state.firm || personOf(state, person).entry.isPrincipal) && hasTitle(hit, personOf(state, person)),
  );
  if (titled.length === 1 && titled[0] && !state.survey.strangers.has(hit.folded)) return found(titled[0].person);
  const dead = readings.find(({ person }) => state.lexicon.dead.has(personOf(state, person).id));
  const others = othersIn(state, order, ...readings.map(({ person }) => person));
  const listed = state.isSubject ? readings.find(({ person }) => isListed(state, hit, person)) : undefined;
  if (listed && readings.length === 1) return found(listed.person);
  // of several who live, the one the record puts first, where he stands in a list of others
  const whole = readings.find(({ person }) => isCalledSo(personOf(state, person), hit.folded));
  const [bearer] = readings.length === 1 ? readings : [dead ?? (others > 1 ? whole : undefined)];
  if (!state.firm || !bearer || !hasCompany(state, hit, order, bearer)) return undefined;
  // where the page tells of something else as well, whoever is called so may be of that
  if (!state.isSubject && !isAmongSure(state, judged, bearer.person)) return undefined;
  if (bearer.ambiguity !== 'high') return found(bearer.person);
  const opens = !courtesy(hit) && (hit.before.length === 0 || hit.before[0]?.gap === 'stop' || setting !== 'prose');
  if (!opens) return found(bearer.person);
  // "Morrissey cancels two shows" among other news is nobody of the case
  const isPrincipal = personOf(state, bearer.person).entry.isPrincipal === true;
  const isCrowded = state.isSubject && state.survey.people.size > PEOPLE_ALL_OF_CASE;
  const isLikely = others > 0 || (isSentence && (hit.opens || isCrowded)) || acts(hit) || isPrincipal;
  const isAmongOthers = isPrincipal && others > 0 && isCalledSo(personOf(state, bearer.person), hit.folded);
  const goesOn = follows(hit, setting, isAmongOthers) || (isPrincipal && touches(hit.after[0]) && AUXILIARIES.test(hit.after[0].word));
  return goesOn && isLikely ? found(bearer.person) : undefined;
}

/** Whether somebody is an accused or a victim, and called just so, or stands in one block with another of the case beyond doubt, or with two. */
function isAmongSure(state: PageState, { hit, order }: JudgedHit, person: number): boolean {
  const bearer = personOf(state, person);
  if (bearer.entry.isPrincipal && isCalledSo(bearer, hit.folded)) return true;
  return othersIn(state, order, person) > 1 || state.survey.sure[order]?.some((other) => other !== person) === true;
}

function hasTitle(hit: Hit, person: CompiledPerson): boolean {
  return titleAfter(hit, person) !== undefined || isUnderLabel(hit, person);
}

/**
 * Whether the surname of one of the accused or the victims, whom the page names nowhere in full, is theirs although a stranger bears it too: on a page about the
 * case, where no stranger bears it first.
 */
export function isTheirsFirst({ lexicon, survey, firm }: PageState, surname: string, [bearer, second]: readonly Bearer[]): boolean {
  const person = bearer && lexicon.people[bearer.person];
  if (!firm || !person || second !== undefined || person.entry.isPrincipal !== true) return false;
  return isCalledSo(person, surname) && !survey.leading.has(surname) && survey.people.size >= OTHERS_NEEDED.medium;
}

/** "Odell v. Vane", where the other side is one of the accused or the victims. */
function isAgainstPrincipal(state: PageState, { before, after }: Hit, person: number): boolean {
  const other = isVersus(before[0]) ? before[1] : isVersus(after[0]) ? after[1] : undefined;
  if (other === undefined) return false;
  const { caseIndex } = personOf(state, person);
  return state.lexicon.people.some((each) => each.caseIndex === caseIndex && each.entry.isPrincipal && each.surnames.includes(other.word));
}

/** "Vane, Odell, Price": between commas or words that join, with a name of the case on both sides. */
function isListed(state: PageState, { before: [left], after: [right] }: Hit, person: number): boolean {
  return left?.gap === 'comma' && right?.gap === 'comma' && [left, right].every((near) => isNameOfCase(state, person, near, 'surnames'));
}

/** "State of Utah v. Odell", "People v. Odell". */
function isProsecuted({ before: [versus, ...side] }: Hit): boolean {
  return isVersus(versus) && side.some(({ word }) => PROSECUTION.has(word));
}

/** At the start of a sentence or in a headline any word has a capital: there the next words must go on as after a name. */
function follows(hit: Hit, setting: Setting, isPrincipal: boolean): boolean {
  const [next] = hit.after;
  if (!next) return false;
  // "Halls? He wept."
  if (next.gap === 'stop') return setting === 'prose' && isPrincipal;
  if (next.gap === 'apostrophe') return next.word === 's';
  if (next.gap === 'space' && LIVING_DOES.has(next.word)) return true;
  // "Vane, for the defense, rose", "Vane, for Odell, rose"
  if (next.gap === 'comma' && next.word === 'for')
    return setting === 'prose' && (hit.after[1]?.word === 'the' || hit.after[1]?.capital === true);
  return setting === 'prose' && !next.capital && (next.gap === 'space' || next.gap === 'comma') && !LINKS.has(next.word);
}

/**
 * Whether enough others of the case stand on the page, one of them at most one block away from a name below the headline; who is called Mr. or Ms., as in a transcript, may stand apart. One
 * of the accused or the victims makes another known.
 */
function hasCompany(state: PageState, hit: Hit, order: number, { person, ambiguity }: Bearer): boolean {
  const { present, people } = state.survey;
  const isPrincipal = personOf(state, person).entry.isPrincipal === true;
  // a page's headline stands beside all that the page holds
  const isNear = (isPrincipal && order === 0) || [order - 1, order, order + 1].some((at) => present[at]?.some((other) => other !== person));
  if (!isNear && courtesy(hit) === undefined) return false;
  const others = people.size - (people.has(person) ? 1 : 0);
  if (!isPrincipal) return others >= OTHERS_NEEDED[ambiguity];
  return (
    others >= OTHERS_NEEDED.medium || [...people].some((other) => other !== person && personOf(state, other).entry.isPrincipal === true)
  );
}
