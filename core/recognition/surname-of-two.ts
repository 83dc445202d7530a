import { courtesy, genderOf } from './called.ts';
import type { Bearer, Hit } from './hits.ts';
import type { JudgedHit } from './judged-hit.ts';
import { isCalledSo, type PageState, personOf } from './page-state.ts';
import { acts, hasKin, isRepresented, pronounOf } from './told-of.ts';

/** How often a page calls somebody by given name alone that does so as a rule. */
const GIVEN_OFTEN = 3;

/** Which of several people of the case with one surname: see each step. */
export function choose(state: PageState, judged: JudgedHit, established: readonly Bearer[]): Bearer | undefined {
  const [first] = established as readonly [Bearer];
  const last = state.last.get(judged.hit.folded);
  const living = established.filter(({ person }) => !state.lexicon.dead.has(personOf(state, person).id));
  const [only] = living;
  if (only && living.length === 1 && living.length < established.length) {
    const times = (bearer: Bearer) => state.counts[bearer.person] ?? 0;
    const isAlone = times(only) > 0 && established.every((bearer) => bearer === only || times(bearer) === 0);
    const isLast = isAlone || (last?.who === only.person && last.order === judged.order);
    const isLiving = meansTheLiving(state, judged.hit, only, isLast);
    // an old word of hers, or a first one of his? "Hutchins wrote", before the page has named him
    if (
      isLiving &&
      !isLast &&
      !courtesy(judged.hit) &&
      times(only) === 0 &&
      judged.isSentence &&
      established.some((bearer) => times(bearer) > 0)
    )
      return undefined;
    return isLiving ? only : (established.find((bearer) => bearer !== only) ?? first);
  }
  // the one who is called just so goes before one with a double name, then the one named just now, then the one named most
  const whole = established.filter(({ person }) => isCalledSo(personOf(state, person), judged.hit.folded));
  const part = calledByPart(state, judged, established, whole);
  if (part) return part;
  const open = whole.length > 0 ? whole : established;
  const named = open.find(({ person }) => person === last?.who);
  if (named && last && judged.order - last.order <= 1) {
    // "Odell and his son, Vane Odell": after both of them, either may be meant
    const isEither = open.filter(({ person }) => state.survey.present[last.order]?.includes(person)).length > 1;
    return isEither && last.order < judged.order ? undefined : named;
  }
  const most = Math.max(...open.map(({ person }) => state.counts[person] ?? 0));
  return open.find(({ person }) => (state.counts[person] ?? 0) === most) ?? first;
}

/**
 * Somebody with a double name whom a page calls by its last part: before it has named the one who is called just so, and from then on, but for the block that
 * names that one.
 */
function calledByPart(
  state: PageState,
  { hit, order, isSentence }: JudgedHit,
  established: readonly Bearer[],
  whole: readonly Bearer[],
): Bearer | undefined {
  if (whole.length === 0 || whole.length === established.length) return undefined;
  const last = state.last.get(hit.folded);
  const isUnnamed = whole.every(({ person }) => (state.counts[person] ?? 0) === 0);
  if (isUnnamed && isSentence && established.some(({ person }) => person === last?.who)) state.calledByPart.add(hit.folded);
  if (!state.calledByPart.has(hit.folded) || (last?.order === order && whole.some(({ person }) => person === last.who))) return undefined;
  return established.find((bearer) => !whole.includes(bearer));
}

/** Of two with one surname, one of whom has died: the courtesy title tells, the living act, the dead were killed; else the only one named so far, or whom this block named last. */
function meansTheLiving(state: PageState, hit: Hit, living: Bearer, isLast: boolean): boolean {
  const polite = courtesy(hit);
  const gender = genderOf(personOf(state, living.person));
  if (polite && gender) return polite === gender;
  const ofTheOther = hit.after.some(({ word }) => word.endsWith('self') && pronounOf(word) !== gender);
  return (
    (acts(hit) && !ofTheOther) ||
    isRepresented(hit) ||
    (gender !== undefined && hasKin(hit, gender)) ||
    isLast ||
    isLedBy(state, hit.folded, living.person, hit.bearers)
  );
}

/** Whether a page first names the living in full, and calls the one who died by given name: then the surname is his. */
function isLedBy({ survey }: PageState, surname: string, living: number, bearers: readonly Bearer[]): boolean {
  return survey.first.get(surname) === living && bearers.some(({ person }) => (survey.calledByGiven.get(person) ?? 0) >= GIVEN_OFTEN);
}
