import type { CompiledPerson } from './compile.ts';
import type { Bearer, Hit, NearWord, Setting } from './hits.ts';
import type { JudgedHit } from './judged-hit.ts';
import { type Decision, type PageState, personOf } from './page-state.ts';
import { courtesy, foreignOffice, genderOf, otherBearer, titleAfter, titleBeside } from './surroundings.ts';
import {
  ADDRESSES,
  FEMALE_PRONOUNS,
  MALE_PRONOUNS,
  SUBJECTS,
  LINKS,
  LIVING_DOES,
  LIVING_DOES_TO,
  PROSECUTION,
  TOLD_OF_THE_DEAD,
} from './vocabulary.ts';

/** How many others of the case a page must name before a surname that nobody introduces is read as the case's. */
const OTHERS_NEEDED = { low: 0, medium: 2, high: 4 } as const;
/** For how many characters a stranger named in full keeps a surname on a page about the case. */
const TAKEN_OVER_FOR = 250;
/** How many others of the case make a page one about it. */
const OTHERS_ABOUT = 2;
/** Somebody an article has spoken of this often may be meant in the headlines below it. */
const LEADING_FROM = 4;

/** A bare surname: fixed by a title, or borne by someone the page has made known, or clear from the page as a whole. */
export function bySurname(state: PageState, judged: JudgedHit): Decision | undefined {
  const { hit } = judged;
  const readings = candidatesFor(state, judged);
  if (readings.length === 0) return undefined;
  const strangers = state.survey.strangers.get(hit.folded);
  const titled = readings
    .map(({ person }) => ({ person, title: titleBeside(hit, personOf(state, person)) }))
    .filter(({ title }) => title !== undefined);
  const [fixed] = titled;
  if (fixed?.title && titled.length === 1 && (state.established.has(fixed.person) || (state.firm && !strangers))) {
    return { person: fixed.person, rule: 'title-fixes-role', evidence: [fixed.title, hit.folded] };
  }
  const known = readings.filter(({ person }) => state.established.has(person));
  // somebody named by given name only, as another's kin, does not take the surname over
  const named = known.filter(({ person }) => state.survey.full.has(person));
  const established = named.length > 0 ? named : known;
  const mourned =
    readings.length > 1 && state.firm ? readings.find(({ person }) => state.lexicon.dead.has(personOf(state, person).id)) : undefined;
  if (mourned && isToldOfTheDead(hit)) return { person: mourned.person, rule: 'surname-of-two', evidence: [hit.folded] };
  if (established.length === 0) return strangers ? undefined : byPage(state, judged, readings);
  const chosen = choose(state, judged, established);
  if (!chosen || isDoubtful(state, judged, readings, chosen) || takenOver(state, judged, chosen) || isStrayHeadline(state, judged, chosen))
    return undefined;
  return { person: chosen.person, rule: established.length > 1 ? 'surname-of-two' : 'surname-after-introduction', evidence: [hit.folded] };
}

/** The readings that the words beside the surname leave open. */
export function candidatesFor(state: PageState, { hit, bearers, beside }: JudgedHit): Bearer[] {
  if (beside.kind !== 'free' || otherBearer(hit)) return [];
  const polite = courtesy(hit);
  const isParty = isVersus(hit.after[0]);
  const [opponent] = isParty ? hit.after.slice(1) : isVersus(hit.before[0]) ? hit.before.slice(1) : [];
  return bearers.filter(({ person, kind }) => {
    const entry = personOf(state, person);
    // "Odell v. Mississippi" in a list of precedents
    if (opponent && !isOpponent(state, entry, opponent.word)) return false;
    // "Hutchins v. Baldwin": the dead do not sue
    if (isParty && state.lexicon.dead.has(entry.id)) return false;
    return kind === 'surname' && !foreignOffice(hit, entry) && (!polite || (genderOf(entry) ?? polite) === polite);
  });
}

/** Whether the other side of a caption can be: somebody or something of the case; the prosecution only for those it accused. */
function isOpponent(state: PageState, { caseIndex, entry }: CompiledPerson, word: string): boolean {
  return PROSECUTION.has(word) ? entry.isPrincipal === true : state.lexicon.cases[caseIndex]?.parties.has(word) === true;
}

function isVersus(near: NearWord | undefined): boolean {
  return near?.word === 'v' || near?.word === 'vs';
}

/** The dead do not speak, and who is called by a double name is not called by its last part: somebody else may be meant whom the page does not name. */
function isDoubtful(state: PageState, { hit }: JudgedHit, readings: readonly Bearer[], { person }: Bearer): boolean {
  const { id, surnames } = personOf(state, person);
  if (state.lexicon.dead.has(id) && acts(hit)) {
    const pronoun = hit.after.map(({ word }) => pronounOf(word)).find((found) => found !== undefined);
    const absent = readings.filter((other) => other.person !== person && !state.established.has(other.person));
    if (absent.some((other) => !pronoun || pronoun === (genderOf(personOf(state, other.person)) ?? pronoun))) return true;
  }
  return readings.length > 1 && surnames.some((surname) => surname.endsWith(` ${hit.folded}`) && state.survey.surnames.has(surname));
}

/** A stranger bears the surname for the next few sentences of the block that names him in full; on a page that is not about the case, through the next block too. */
function takenOver(state: PageState, { hit, order }: JudgedHit, { person }: Bearer): boolean {
  if (isStrangersPage(state, hit.folded, person)) return true;
  const last = state.last.get(hit.folded);
  if (typeof last?.who !== 'string') return false;
  // who is no principal gets it back only by name or among others of the case
  if (!personOf(state, person).entry.isPrincipal && order - last.order === 1 && othersIn(state, order, person) === 0) return true;
  if (last.order === order && (!state.firm || hit.start - last.end < TAKEN_OVER_FOR)) return true;
  return !state.firm && order - last.order === 1;
}

/** How many of the case a block names besides these. */
function othersIn({ survey }: PageState, order: number, ...people: readonly number[]): number {
  return (survey.present[order] ?? []).filter((other) => !people.includes(other)).length;
}

/** Whether a surname is the whole of the person's, and no part of a double name. */
function isCalledSo({ surnames }: CompiledPerson, surname: string): boolean {
  return surnames.every((other) => other === surname || !other.split(' ').includes(surname));
}

/**
 * A page that begins with a stranger and names him in full no less often is about him: its bare surname is his all over. Unless it names others of the case
 * beside one of the accused or the victims who is called just so: then it is about the case, whoever of another family speaks.
 */
function isStrangersPage(state: PageState, surname: string, person: number): boolean {
  const { survey } = state;
  const bearer = personOf(state, person);
  const others = survey.people.size - (survey.people.has(person) ? 1 : 0);
  if (bearer.entry.isPrincipal && isCalledSo(bearer, surname) && others >= OTHERS_ABOUT) return false;
  const leading = (bearer.entry.isPrincipal ? survey.leading : survey.opening).get(surname);
  return leading !== undefined && (survey.strangers.get(surname)?.get(leading) ?? 0) >= (survey.full.get(person) ?? 0);
}

/** A headline among the links below the article may be of another story: only whom the article speaks of most is read there, or several of the case together. */
function isStrayHeadline(state: PageState, { order, isSentence }: JudgedHit, { person, ambiguity }: Bearer): boolean {
  if (isSentence || ambiguity !== 'high' || order <= state.survey.lastSentence) return false;
  const times = state.counts.get(person) ?? 0;
  return (state.survey.present[order]?.length ?? 0) < 2 && times < LEADING_FROM && times < Math.max(2, ...state.counts.values());
}

/** Which of several people of the case with one surname: see each step. */
function choose(state: PageState, judged: JudgedHit, established: readonly Bearer[]): Bearer | undefined {
  const [first] = established as readonly [Bearer];
  const last = state.last.get(judged.hit.folded);
  const living = established.filter(({ person }) => !state.lexicon.dead.has(personOf(state, person).id));
  const [only] = living;
  if (only && living.length === 1 && living.length < established.length) {
    const times = (bearer: Bearer) => state.counts.get(bearer.person) ?? 0;
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
  const open = whole.length > 0 ? whole : established;
  const named = open.find(({ person }) => person === last?.who);
  if (named && last && judged.order - last.order <= 1) {
    // "Odell and his son, Vane Odell": after both of them, either may be meant
    const isEither = open.filter(({ person }) => state.survey.present[last.order]?.includes(person)).length > 1;
    return isEither && last.order < judged.order ? undefined : named;
  }
  const most = Math.max(...open.map(({ person }) => state.counts.get(person) ?? 0));
  return open.find(({ person }) => (state.counts.get(person) ?? 0) === most) ?? first;
}

/** "Hutchins' husband", "the death of Hutchins", "Hutchins was killed". */
function isToldOfTheDead(hit: Hit): boolean {
  const near = (words: readonly NearWord[]) => words.slice(0, 3).some(({ word, gap }) => gap !== 'stop' && TOLD_OF_THE_DEAD.has(word));
  return near(hit.after) || near(hit.before);
}

/** What may stand between a name and its verb: "Hutchins later said". */
const BETWEEN = /^(?:later|also|then|now|never|once|\w+ly)$/;

/** "Hutchins said", "…, said Hutchins", but not "Baldwin said Hutchins had asked". */
function acts({ after: [next, verbAfter], before: [verb, subject], opens, allCapitals }: Hit): boolean {
  // "ODELL: I did." in a transcript
  if (opens && allCapitals && next?.gap === 'stop') return true;
  const does = next?.gap === 'space' && BETWEEN.test(next.word) ? verbAfter : next;
  if (does && does.gap !== 'stop' && (LIVING_DOES.has(does.word) || LIVING_DOES_TO.has(does.word))) return true;
  const isOthers = subject?.gap === 'space' && !ADDRESSES.has(verb?.word ?? '') && (subject.capital || SUBJECTS.has(subject.word));
  return verb !== undefined && verb.gap !== 'stop' && LIVING_DOES.has(verb.word) && !isOthers;
}

function pronounOf(word: string): 'male' | 'female' | undefined {
  if (FEMALE_PRONOUNS.has(word)) return 'female';
  return MALE_PRONOUNS.has(word) ? 'male' : undefined;
}

/** Of two with one surname, one of whom has died: the courtesy title tells, the living act, the dead were killed; else the only one named so far, or whom this block named last. */
function meansTheLiving(state: PageState, hit: Hit, living: Bearer, isLast: boolean): boolean {
  const polite = courtesy(hit);
  const gender = genderOf(personOf(state, living.person));
  if (polite && gender) return polite === gender;
  const ofTheOther = hit.after.some(({ word }) => word.endsWith('self') && pronounOf(word) !== gender);
  return (acts(hit) && !ofTheOther) || isLast;
}

/**
 * A surname that nobody on the page introduces: an excerpt, a summary. A rare one stands for itself; else only on a page about the case, close to others of
 * the case, and with the more of them on the page the more strangers bear it.
 */
export function byPage(
  state: PageState,
  { hit, order, setting, isSentence }: JudgedHit,
  readings: readonly Bearer[],
): Decision | undefined {
  const found = (person: number) => ({ person, rule: 'surname-on-case-page', evidence: [hit.folded] });
  const rare = readings.find(({ ambiguity }) => ambiguity === 'low');
  if (rare) return found(rare.person);
  const titled = state.firm ? readings.filter(({ person }) => titleAfter(hit, personOf(state, person))) : [];
  if (titled.length === 1 && titled[0] && !state.survey.strangers.has(hit.folded)) return found(titled[0].person);
  const dead = readings.find(({ person }) => state.lexicon.dead.has(personOf(state, person).id));
  const others = othersIn(state, order, ...readings.map(({ person }) => person));
  // of several who live, the one the record puts first, where he stands in a list of others
  const whole = readings.find(({ person }) => isCalledSo(personOf(state, person), hit.folded));
  const [bearer] = readings.length === 1 ? readings : [dead ?? (others > 1 ? whole : undefined)];
  if (!state.firm || !bearer || !hasCompany(state, order, bearer)) return undefined;
  if (bearer.ambiguity !== 'high') return found(bearer.person);
  const opens = hit.before.length === 0 || hit.before[0]?.gap === 'stop' || setting !== 'prose';
  if (!opens) return found(bearer.person);
  // "Morrissey cancels two shows" among other news is nobody of the case
  const isPrincipal = personOf(state, bearer.person).entry.isPrincipal === true;
  const isLikely = others > 0 || (isSentence && hit.opens) || acts(hit) || isPrincipal;
  return follows(hit, setting, isPrincipal && others > 0 && isCalledSo(personOf(state, bearer.person), hit.folded)) && isLikely
    ? found(bearer.person)
    : undefined;
}

/** At the start of a sentence or in a headline any word has a capital: there the next words must go on as after a name. */
function follows(hit: Hit, setting: Setting, isPrincipal: boolean): boolean {
  const [next] = hit.after;
  if (!next) return false;
  // "Halls? He wept."
  if (next.gap === 'stop') return setting === 'prose' && isPrincipal;
  if (next.gap === 'apostrophe') return next.word === 's';
  if (next.gap === 'space' && LIVING_DOES.has(next.word)) return true;
  return setting === 'prose' && !next.capital && (next.gap === 'space' || next.gap === 'comma') && !LINKS.has(next.word);
}

/** Whether enough others of the case stand on the page, one of them at most one block away. */
function hasCompany(state: PageState, order: number, { person, ambiguity }: Bearer): boolean {
  const { present } = state.survey;
  const isNear = [order - 1, order, order + 1].some((at) => present[at]?.some((other) => other !== person));
  const others = state.survey.people.size - (state.survey.people.has(person) ? 1 : 0);
  return isNear && others >= (personOf(state, person).entry.isPrincipal ? OTHERS_NEEDED.medium : OTHERS_NEEDED[ambiguity]);
}
