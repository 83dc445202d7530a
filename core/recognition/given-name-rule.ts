import type { Hit } from './hits.ts';
import type { JudgedHit } from './judged-hit.ts';
import { isCalledKin, isSpokenOfAsName } from './called.ts';
import { touches } from './near-words.ts';
import { type Decision, type PageState, personOf } from './page-state.ts';

/** How far before a given name the word of kinship may stand: "Hutchins' husband, Matthew". */
const KIN_REACH = 4;
/** How many of the case a page must name before a given name that nobody introduces is read as the case's. */
const OTHERS_NEEDED = 3;
const OTHERS_NEEDED_IN_FAMILY = 1;
const FROM = /^(?:in|from|of)$/;

/** A given name alone: a tie named beside it, or someone made known whom no stranger on the page shares it with, or a name so rare that it stands for itself. */
export function byGivenName(state: PageState, { hit, order, bearers, beside }: JudgedHit): Decision | undefined {
  if (beside.kind !== 'free') return undefined;
  const readings = bearers.filter(({ kind }) => kind === 'given' || kind === 'nickname');
  for (const { person } of readings) {
    const tie = kinWord(state, hit, person);
    if (tie) return { person, rule: 'kinship', evidence: [tie, hit.folded] };
    const [word] = hit.before;
    // "his brother Alec" on a page that names another Baldwin
    if (word && isCalledKin(hit) && personOf(state, person).surnames.some((surname) => state.survey.strangers.has(surname)))
      return { person, rule: 'kin-of-namesake', evidence: [word.word, hit.folded] };
  }
  // "someone named Matt"
  if (isSpokenOfAsName(hit) || isWriter(hit)) return undefined;
  const [bearer, second] = readings.filter(({ person }) => state.established.has(person));
  if (!bearer) {
    const [rare] = readings;
    if (rare?.ambiguity === 'low') return { person: rare.person, rule: 'rare-given-name', evidence: [hit.folded] };
    return rare && isOnCasePage(state, hit, order, rare.person)
      ? { person: rare.person, rule: 'given-name-on-case-page', evidence: [hit.folded] }
      : undefined;
  }
  if (second || (bearer.ambiguity !== 'low' && state.survey.strangerGivens.has(hit.folded))) return undefined;
  return { person: bearer.person, rule: 'given-name-after-introduction', evidence: [hit.folded] };
}

/** "Hannah in Ohio: …" above a letter or a comment is whoever wrote it. */
function isWriter({ opens, after: [where, place, next] }: Hit): boolean {
  if (!opens || !touches(where) || !FROM.test(where.word)) return false;
  return touches(place) && place.capital && (next === undefined || next.gap === 'stop');
}

/** The accused, the victims and the family of the one who died are called by given name too, where others of the case stand around and no stranger bears the name. */
function isOnCasePage(state: PageState, hit: Hit, order: number, person: number): boolean {
  const { entry, kinWords } = personOf(state, person);
  const isClose = entry.isPrincipal === true || kinWords.some((tie) => state.lexicon.dead.has(tie.person));
  const needed = entry.isPrincipal && standsWithFamily(state, person) ? OTHERS_NEEDED_IN_FAMILY : OTHERS_NEEDED;
  if (!state.firm || !isClose || isSpeaker(hit) || state.survey.strangerGivens.has(hit.folded) || state.survey.people.size < needed)
    return false;
  return [order - 1, order, order + 1].some((at) => state.survey.present[at]?.some((other) => other !== person));
}

/** "DAVE: Welcome back" is whoever speaks. */
function isSpeaker({ opens, after: [next] }: Hit): boolean {
  return opens && next?.gap === 'stop';
}

/** Whether the page names somebody of the person's surname whom the data knows: a talk with a brother calls the other by given name. */
function standsWithFamily(state: PageState, person: number): boolean {
  const { caseIndex, surnames } = personOf(state, person);
  const known = state.lexicon.cases[caseIndex]?.namesakes;
  return surnames.some((surname) =>
    [...(state.survey.strangers.get(surname)?.keys() ?? [])].some((given) => known?.has(`${given} ${surname}`)),
  );
}

function kinWord(state: PageState, hit: Hit, person: number): string | undefined {
  // "her husband, Matthew" and "Matthew, her husband"
  const apposed = hit.after[0]?.gap === 'comma' ? hit.after : [];
  const clause = [...hit.before.slice(0, KIN_REACH), ...apposed].map(({ word }) => word);
  return personOf(state, person)
    .kinWords.flatMap(({ words }) => words)
    .find((word) => clause.includes(word));
}
