import { courtesy, genderOf, isOneOfSeveral, isSignature, isVersus, otherBearer } from './called.ts';
import type { CompiledPerson } from './compiled-lexicon.ts';
import type { Bearer, Hit } from './hits.ts';
import type { JudgedHit } from './judged-hit.ts';
import { type Decision, type PageState, personOf } from './page-state.ts';
import { isInDoubt } from './surname-doubts.ts';
import { choose } from './surname-of-two.ts';
import { byPage, isTheirsFirst } from './surname-on-case-page.ts';
import { foreignOffice, titleBeside } from './titles-of-people.ts';
import { acts, hasKin, isRepresented, isToldOfTheDead } from './told-of.ts';
import { PROSECUTION } from './vocabulary.ts';

/** A bare surname: fixed by a title, or borne by someone the page has made known, or clear from the page as a whole. */
export function bySurname(state: PageState, judged: JudgedHit): Decision | undefined {
  const { hit } = judged;
  const readings = candidatesFor(state, judged);
  if (readings.length === 0) return undefined;
  const strangers = state.survey.strangers.get(hit.folded);
  const titled = readings.flatMap(({ person }) => {
    const title = titleBeside(hit, personOf(state, person));
    return title === undefined ? [] : [{ person, title }];
  });
  const [fixed] = titled;
  if (fixed && titled.length === 1 && (state.established.has(fixed.person) || (state.firm && !strangers))) {
    return { person: fixed.person, rule: 'title-fixes-role', evidence: [fixed.title, hit.folded] };
  }
  const known = readings.filter(({ person }) => state.established.has(person));
  // somebody named by given name only, as another's kin, does not take the surname over
  const named = known.filter(({ person }) => state.survey.full.has(person));
  const established =
    named.length > 0 && !(named.length < known.length && isLivingCalled(state, judged, named, known) && acts(hit)) ? named : known;
  const mourned =
    readings.length > 1 && state.firm ? readings.find(({ person }) => state.lexicon.dead.has(personOf(state, person).id)) : undefined;
  if (mourned && (isToldOfTheDead(hit, personOf(state, mourned.person)) || isBeforeTheLiving(state, judged, mourned, established)))
    return { person: mourned.person, rule: 'surname-of-two', evidence: [hit.folded] };
  if (established.length === 0)
    return strangers && !isTheirsFirst(state, hit.folded, readings) ? undefined : byPage(state, judged, readings);
  const chosen = choose(state, judged, established);
  if (!chosen || isInDoubt(state, judged, readings, chosen)) return undefined;
  return { person: chosen.person, rule: established.length > 1 ? 'surname-of-two' : 'surname-after-introduction', evidence: [hit.folded] };
}

/** "Odell was 42. … Her widower, Luis Odell": the page names nobody but the living in full, and that only below; the surname is hers till then, but for what only the living do. */
function isBeforeTheLiving(
  { counts }: PageState,
  { hit, isSentence }: JudgedHit,
  mourned: Bearer,
  established: readonly Bearer[],
): boolean {
  if (!isSentence || established.length === 0 || established.includes(mourned)) return false;
  return established.every(({ person }) => counts[person] === 0) && !acts(hit) && !isRepresented(hit) && !hasKin(hit, 'male');
}

/** "Her husband Luis came. Odell wept": of those named in full all have died, and the block calls a living one by given name. */
function isLivingCalled(
  { lexicon, givenIn }: PageState,
  { order }: JudgedHit,
  named: readonly Bearer[],
  known: readonly Bearer[],
): boolean {
  const hasDied = ({ person }: Bearer) => lexicon.dead.has(lexicon.people[person]?.id ?? '');
  return named.every(hasDied) && known.some((bearer) => !hasDied(bearer) && givenIn.get(bearer.person) === order);
}

/** The readings that the words beside the surname leave open. */
export function candidatesFor(state: PageState, { hit, bearers, beside }: JudgedHit): Bearer[] {
  if (beside.kind !== 'free' || otherBearer(hit)) return [];
  if (isPrecedent(hit) || isSignedFrom(hit) || (!state.isSubject && isOneOfSeveral(hit))) return [];
  const polite = courtesy(hit);
  const isParty = isVersus(hit.after[0]);
  const [opponent] = isParty ? hit.after.slice(1) : isVersus(hit.before[0]) ? hit.before.slice(1) : [];
  const initial = initialOf(hit);
  const isInitialed = bearers.some(({ person }) => personOf(state, person).initials.includes(initial));
  return bearers.filter(({ person, kind }) => {
    const entry = personOf(state, person);
    // "L. Odell" is not Vera Odell
    if (isInitialed && !entry.initials.includes(initial)) return false;
    // "Odell v. Mississippi" in a list of precedents
    if (opponent && !isOpponent(state, hit, entry, opponent.word)) return false;
    // "Hutchins v. Baldwin": the dead do not sue
    if (isParty && state.lexicon.dead.has(entry.id)) return false;
    // an M before a woman's name whose given name begins so is no monsieur
    const isInitial = initial === 'm' && entry.initials.includes(initial);
    return kind === 'surname' && !foreignOffice(hit, entry) && (isInitial || !polite || (genderOf(entry) ?? polite) === polite);
  });
}

/** "A. Odell, Brighton" under a letter is whoever wrote it. */
function isSignedFrom(hit: Hit): boolean {
  const [where, next] = hit.after;
  return isSignature(hit) && where?.gap === 'comma' && where.capital && next === undefined;
}

/** "State v. Odell, 138 N.M. 365" is of the law reports. */
function isPrecedent({ before: [versus], after: [volume] }: Hit): boolean {
  return isVersus(versus) && volume?.gap === 'comma' && /^\d+$/.test(volume.word);
}

/** The first initial that stands before a surname; empty where there is none. */
function initialOf({ before }: Hit): string {
  let initial = '';
  for (const { word, capital, gap } of before) {
    if (word.length !== 1 || !capital || gap !== 'space') break;
    initial = word;
  }
  return initial;
}

/**
 * Whether the other side of a caption can be: the prosecution only for those it accused, not called by the last part of a double name; of two people of the case one is an accused or a
 * victim, or the other one is named in full on the page or has a name that few bear; or another word of the case.
 */
function isOpponent(state: PageState, hit: Hit, { caseIndex, entry, surnames }: CompiledPerson, word: string): boolean {
  if (PROSECUTION.has(word)) return entry.isPrincipal === true && !surnames.some((surname) => surname.endsWith(` ${hit.folded}`));
  const { lexicon, survey } = state;
  const bearers = [...lexicon.people.entries()].filter(([, other]) => other.caseIndex === caseIndex && other.surnames.includes(word));
  if (bearers.length === 0 || entry.isPrincipal === true) return lexicon.cases[caseIndex]?.parties.has(word) === true;
  return bearers.some(
    ([person, other]) =>
      other.entry.isPrincipal === true || survey.full.has(person) || (lexicon.names.ambiguityOf(word, person) ?? 'high') !== 'high',
  );
}
