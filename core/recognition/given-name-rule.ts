import type { CompiledPerson } from './compiled-lexicon.ts';
import { PAIRING } from './full-names.ts';
import type { Bearer, Hit, NearWord } from './hits.ts';
import type { JudgedHit } from './judged-hit.ts';
import { isCalledKin, isContact, isOthersKin, isSpokenOfAsName } from './called.ts';
import { touches } from './near-words.ts';
import { titleBeside } from './titles-of-people.ts';
import { FEMALE_KIN, MALE_KIN } from './vocabulary.ts';
import { type Decision, isNameOfCase, type PageState, personOf } from './page-state.ts';

/** How far before a given name the word of kinship may stand: "Hutchins' husband, Matthew". */
const KIN_REACH = 4;
/** How many of the case a page must name before a given name that nobody introduces is read as the case's. */
const OTHERS_NEEDED = 3;
const OTHERS_NEEDED_IN_FAMILY = 1;
const FROM = /^(?:in|from|of)$/;
const ARTICLE = /^(?:the|la|el|[ao]|l|die|der)$/;

/** A given name alone: a tie named beside it, or someone made known whom no stranger on the page shares it with, or a name so rare that it stands for itself. */
export function byGivenName(state: PageState, { hit, order, bearers, beside, opening }: JudgedHit): Decision | undefined {
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
  const titled = readings.filter(
    ({ person }) =>
      (isApposed(hit) && titleBeside(hit, personOf(state, person)) !== undefined) ||
      (!state.survey.strangerGivens.has(hit.folded) && isItsTitle(hit, personOf(state, person))),
  );
  if (titled.length === 1 && titled[0] && isClose(state, titled[0].person))
    return { person: titled[0].person, rule: 'title-fixes-role', evidence: [hit.folded] };
  const relative = readings.find(({ person }) => isKinOf(hit) && isNamesakesKin(state, hit, order, person));
  if (relative) return { person: relative.person, rule: 'kinship', evidence: [hit.nearest?.word ?? '', hit.folded] };
  if (readings.some(({ person }) => isUnrelated(state, hit, person))) return undefined;
  // "someone named Matt"
  if (isSpokenOfAsName(hit) || isWriter(hit) || isContact(hit) || isOthersKin(hit)) return undefined;
  const [bearer, second] = readings.filter(({ person }) => state.established.has(person));
  if (!bearer) {
    const listed = readings.filter(({ person }) => state.isSubject && isListed(state, hit, person));
    if (listed.length === 1 && listed[0]) return { person: listed[0].person, rule: 'given-name-on-case-page', evidence: [hit.folded] };
    const [rare] = readings;
    if (rare?.ambiguity === 'low') return { person: rare.person, rule: 'rare-given-name', evidence: [hit.folded] };
    return rare && isOnCasePage(state, hit, order, rare.person)
      ? { person: rare.person, rule: 'given-name-on-case-page', evidence: [hit.folded] }
      : undefined;
  }
  // where the page tells of something else as well, an item of a list is of that, and so is who has not been named yet where nothing else of the case stands
  if (!state.isSubject && !state.survey.sure[order]?.length && (opening === 'item' || isUnnamed(state, order, bearer))) return undefined;
  if (second || (bearer.ambiguity !== 'low' && state.survey.strangerGivens.has(hit.folded))) return undefined;
  return { person: bearer.person, rule: 'given-name-after-introduction', evidence: [hit.folded] };
}

/** Whether the page has not come to the full name of somebody yet, nor to anybody else in this block; one whose given name is rare needs none. */
function isUnnamed({ counts, survey }: PageState, order: number, { person, ambiguity }: Bearer): boolean {
  return ambiguity !== 'low' && counts[person] === 0 && (survey.present[order]?.length ?? 0) === 0;
}

/** "the armorer, Mara, who": set off by commas from what she is. */
function isApposed({ before: [ahead], after: [next] }: Hit): boolean {
  return ahead?.gap === 'comma' && next?.gap !== 'space' && next?.gap !== 'hyphen';
}

/** "Mara, the armorer, who": between commas what she is, and no more ("Mara, the armorer of another film"). */
function isItsTitle({ after: [article, title, next] }: Hit, { titles }: CompiledPerson): boolean {
  if (article?.gap !== 'comma' || !touches(title) || !ARTICLE.test(article.word) || !titles.includes(title.word)) return false;
  return next === undefined || next.gap === 'comma' || next.gap === 'stop';
}

/** "his son Mara", "his son, Mara". */
function isKinOf(hit: Hit): boolean {
  const tie = hit.nearest;
  return isCalledKin(hit) || (tie?.gap === 'comma' && (MALE_KIN.has(tie.word) || FEMALE_KIN.has(tie.word)));
}

/** How far before a given name the name may end whose bearer's kin it is: "Luis Odell and his son Vane". */
const NAMESAKE_REACH = 20;

/** Whether the block has just named somebody of the case who shares a surname with this one. */
function isNamesakesKin({ lexicon, lastNamed }: PageState, { start }: Hit, order: number, person: number): boolean {
  if (lastNamed === undefined || lastNamed.person === person || lastNamed.order !== order || start - lastNamed.end > NAMESAKE_REACH)
    return false;
  const others = lexicon.people[lastNamed.person]?.surnames ?? [];
  return lexicon.people[person]?.surnames.some((surname) => others.includes(surname)) === true;
}

/** "Mara, Luis, Vera and Vane": in a list of given names, one of the case right before it and one behind it or before that. */
function isListed(state: PageState, { before: [left, second], after: [right, next] }: Hit, person: number): boolean {
  const isGivenName = (near: NearWord | undefined) => isNameOfCase(state, person, near, 'given');
  const ahead = left !== undefined && PAIRING.has(left.word) ? second : left?.gap === 'comma' ? left : undefined;
  const behind = right?.gap === 'comma' ? right : right !== undefined && PAIRING.has(right.word) ? next : undefined;
  return isGivenName(ahead) && (isGivenName(behind) || ahead === second);
}

/** "Hannah in Ohio: …" above a letter or a comment is whoever wrote it. */
function isWriter({ opens, before: [ahead], after: [where, place, next] }: Hit): boolean {
  if (!(opens || ahead?.gap === 'stop') || !touches(where) || !FROM.test(where.word)) return false;
  return touches(place) && place.capital && (next === undefined || next.gap === 'stop');
}

/** Whether somebody is accused, a victim, or of the family of one who died. */
function isClose(state: PageState, person: number): boolean {
  const { entry, kinWords } = personOf(state, person);
  return entry.isPrincipal === true || kinWords.some((tie) => state.lexicon.dead.has(tie.person));
}

/** The accused, the victims and the family of the one who died are called by given name too, where others of the case stand around and no stranger bears the name. */
function isOnCasePage(state: PageState, hit: Hit, order: number, person: number): boolean {
  const { entry } = personOf(state, person);
  const needed = entry.isPrincipal && standsWithFamily(state, person) ? OTHERS_NEEDED_IN_FAMILY : OTHERS_NEEDED;
  if (
    !state.firm ||
    !isClose(state, person) ||
    isSpeaker(hit) ||
    state.survey.strangerGivens.has(hit.folded) ||
    state.survey.people.size < needed
  )
    return false;
  const near = state.isSubject ? [order - 1, order, order + 1] : [order];
  return near.some((at) => state.survey.present[at]?.some((other) => other !== person));
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

/** The word of a tie beside a given name, where the record holds it and the page names its other end: "her husband, Matthew". */
function kinWord(state: PageState, hit: Hit, person: number): string | undefined {
  return tiesBeside(state, hit, person).find(({ isThere }) => isThere)?.word;
}

/** "his daughter, Mara", where the page does not name whose daughter the record says she is: unless it tells of the case and has named her. */
function isUnrelated(state: PageState, hit: Hit, person: number): boolean {
  return !(state.isSubject && state.established.has(person)) && tiesBeside(state, hit, person).length > 0;
}

/** The words of a person's ties beside their given name, and whether the page names who is at the other end. */
function tiesBeside({ lexicon, survey }: PageState, hit: Hit, person: number): { word: string; isThere: boolean }[] {
  const { kinWords } = lexicon.people[person] as CompiledPerson;
  if (kinWords.length === 0) return [];
  // "her husband, Matthew" and "Matthew, her husband"
  const apposed = hit.after[0]?.gap === 'comma' ? hit.after : [];
  const clause = [...hit.before.slice(0, KIN_REACH), ...apposed].map(({ word }) => word);
  const ties = kinWords.flatMap((tie) => tie.words.filter((word) => clause.includes(word)).map((word) => ({ word, whose: tie.person })));
  const isNamed = (id: string) => [...survey.people].some((other) => lexicon.people[other]?.id === id);
  return ties.map(({ word, whose }) => ({ word, isThere: isNamed(whose) }));
}
