import type { Bearer, Hit } from './hits.ts';
import type { JudgedHit } from './page-survey.ts';
import { type Decision, type PageState, personOf } from './page-state.ts';
import { courtesy, foreignOffice, genderOf, otherBearer, titleBeside } from './surroundings.ts';
import { LIVING_DOES } from './vocabulary.ts';

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
  const established = readings.filter(({ person }) => state.established.has(person));
  if (established.length === 0) return strangers ? undefined : byPage(state, judged, readings);
  const chosen = choose(state, hit, established);
  if (takenOver(state, judged, chosen) || isStrayHeadline(state, judged, chosen)) return undefined;
  return { person: chosen.person, rule: established.length > 1 ? 'surname-of-two' : 'surname-after-introduction', evidence: [hit.folded] };
}

/** The readings that the words beside the surname leave open. */
export function candidatesFor(state: PageState, { hit, bearers, beside }: JudgedHit): Bearer[] {
  if (beside.kind !== 'free' || otherBearer(hit)) return [];
  const polite = courtesy(hit);
  const isParty = hit.after[0]?.word === 'v' || hit.after[0]?.word === 'vs';
  return bearers.filter(({ person, kind }) => {
    const entry = personOf(state, person);
    // "Hutchins v. Baldwin": the dead do not sue
    if (isParty && state.lexicon.dead.has(entry.id)) return false;
    return kind === 'surname' && !foreignOffice(hit, entry) && (!polite || (genderOf(entry) ?? polite) === polite);
  });
}

/** A stranger bears the surname for the rest of the block that names him in full, and a little beyond on a page that is not about the case. */
function takenOver(state: PageState, { hit, order }: JudgedHit, { person }: Bearer): boolean {
  const last = state.last.get(hit.folded);
  if (typeof last?.who !== 'string') return false;
  if (last.order === order) return true;
  const times = state.survey.strangers.get(hit.folded)?.get(last.who) ?? 0;
  return (
    !state.firm &&
    state.first.get(hit.folded) === last.who &&
    order - last.order === 1 &&
    times > 1 &&
    times > (state.survey.full.get(person) ?? 0)
  );
}

/** A headline among the links below the article may be of another story: only whom the article speaks of most is read there, or several of the case together. */
function isStrayHeadline(state: PageState, { order, isSentence }: JudgedHit, { person, ambiguity }: Bearer): boolean {
  if (isSentence || ambiguity !== 'high' || order <= state.survey.lastSentence) return false;
  const times = state.counts.get(person) ?? 0;
  return (state.survey.present.get(order)?.size ?? 0) < 2 && times < LEADING_FROM && times < Math.max(2, ...state.counts.values());
}

/** Which of several people of the case with one surname: a living one acts, the one called just so goes before one with a double name, else the last one named. */
function choose(state: PageState, hit: Hit, established: readonly Bearer[]): Bearer {
  const [first] = established as readonly [Bearer];
  const living = established.filter(({ person }) => !state.lexicon.dead.has(personOf(state, person).id));
  if (living.length < established.length) {
    const polite = courtesy(hit);
    const acts = [hit.after[0], hit.before[0]].some((word) => word && word.gap !== 'stop' && LIVING_DOES.has(word.word));
    const [only] = living;
    if (only && living.length === 1 && (acts || (polite && genderOf(personOf(state, only.person)) === polite))) return only;
    return established.find((bearer) => !living.includes(bearer)) ?? first;
  }
  const whole = established.filter(
    ({ person }) => !personOf(state, person).surnames.some((surname) => surname.split(' ').includes(hit.folded) && surname !== hit.folded),
  );
  const open = whole.length > 0 ? whole : established;
  const last = state.last.get(hit.folded);
  return open.find(({ person }) => person === last?.who) ?? open[0] ?? first;
}

/** A surname that nobody on the page introduces: an excerpt, a summary. Only on a page about the case, and among others of the case. */
export function byPage(state: PageState, { hit, order, setting }: JudgedHit, readings: readonly Bearer[]): Decision | undefined {
  const found = (person: number) => ({ person, rule: 'surname-on-case-page', evidence: [hit.folded] });
  const rare = readings.find(({ ambiguity }) => ambiguity === 'low');
  if (rare) return found(rare.person);
  if (!state.firm) return undefined;
  const company = new Set<number>();
  for (let near = order - 1; near <= order + 1; near += 1) for (const person of state.survey.present.get(near) ?? []) company.add(person);
  if (company.size < 2) return undefined;
  const [bearer] = readings;
  if (readings.length > 1 || !bearer) {
    const dead = readings.find(({ person }) => state.lexicon.dead.has(personOf(state, person).id));
    return dead && found(dead.person);
  }
  // at the start of a sentence or in a headline any word has a capital: "Price", "Halls", "Bash"
  const opens = hit.before[0] === undefined || hit.before[0].gap === 'stop' || setting !== 'prose';
  const acts = hit.after[0]?.gap === 'space' && LIVING_DOES.has(hit.after[0].word);
  const owns = hit.after[0]?.gap === 'apostrophe' && hit.after[0].word === 's';
  return bearer.ambiguity === 'high' && opens && !acts && !owns ? undefined : found(bearer.person);
}
