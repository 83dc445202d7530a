import { genderOf, isToldApart } from './called.ts';
import type { CompiledLexicon, CompiledPerson } from './compiled-lexicon.ts';
import { byFullName } from './full-name-rule.ts';
import { byGivenName } from './given-name-rule.ts';
import { type Hit, isFull, isGiven, type PersonIndex } from './hits.ts';
import type { JudgedHit } from './judged-hit.ts';
import { noteOther } from './other-bearers.ts';
import type { Survey } from './survey.ts';
import { type Decision, noteBearer, type PageState, personOf } from './page-state.ts';
import { byPage, isTheirsFirst } from './surname-on-case-page.ts';
import { bySurname, candidatesFor } from './surname-rule.ts';
import type { Mention } from './types.ts';

/** Hits decided between two steps. */
const STRIDE = 100;

/**
 * Resolves one page's hits for one case, in reading order, in steps.
 * @param firm whether the page is about the case, so that what is left open is read as the case's
 * @param isSubject whether that is what the page as a whole tells of, not some part of it
 * @returns mentions, sorted and disjoint as the hits are
 */
export function* resolveNames(
  lexicon: CompiledLexicon,
  survey: Survey,
  firm: boolean,
  isSubject: boolean,
): Generator<undefined, Mention[]> {
  const state: PageState = {
    lexicon,
    survey,
    firm,
    isSubject,
    established: new Set(),
    last: new Map(),
    calledByPart: new Set(),
    givenIn: new Map(),
    lastNamed: undefined,
    counts: lexicon.people.map(() => 0),
  };
  let seen = 0;
  for (const judged of survey.judged) {
    const known = madeKnown(state, judged);
    if (known !== undefined) state.established.add(known);
    seen += 1;
    if (seen % STRIDE === 0) yield;
  }
  const mentions: Mention[] = [];
  const antecedents = new Map<PersonIndex, Mention>();
  for (const judged of survey.judged) {
    seen += 1;
    if (seen % STRIDE === 0) yield;
    const decision = resolveOne(state, judged);
    if (!decision) continue;
    const mention = mentionOf(state, judged, decision, antecedents.get(decision.person));
    mentions.push(mention);
    antecedents.set(decision.person, mention);
  }
  return mentions;
}

/** Decides who is meant by the next hit of the page, and keeps account of it. */
function resolveOne(state: PageState, judged: JudgedHit): Decision | undefined {
  const { hit, beside, bearers } = judged;
  if (beside.kind === 'stranger' && !(beside.isKin && state.firm)) noteBearer(state, hit.folded, beside.given, judged);
  const decision = decide(state, judged);
  if (!decision) {
    noteOther(state, judged);
    return undefined;
  }
  const { person } = decision;
  state.established.add(person);
  (state.counts[person] as number) += 1;
  state.lastNamed = { person, order: judged.order, end: hit.end };
  // a given name alone takes no surname back from a stranger: "Vera Odell spoke of Mara. Odell …"
  if (bearers.every(({ kind }) => isGiven(kind))) state.givenIn.set(person, judged.order);
  else noteSurnames(state, judged, person);
  return decision;
}

/** Notes that somebody bore their surnames here, but for those of which the page holds no more. */
function noteSurnames(state: PageState, judged: JudgedHit, person: PersonIndex): void {
  const { surnames } = personOf(state, person);
  for (const surname of surnames) {
    if (!state.survey.parts.has(surname)) continue;
    const last = state.last.get(surname);
    if (typeof last?.who === 'string' && last.order === judged.order && isToldApart(judged.hit)) continue;
    // nor does a double name take its last part back
    if (isPartOf(surname, judged.hit.folded, surnames) && typeof last?.who === 'string') continue;
    noteBearer(state, surname, person, judged);
  }
}

function decide(state: PageState, judged: JudgedHit): Decision | undefined {
  if (judged.bearers.some(({ kind }) => isFull(kind))) return byFullName(state, judged);
  return bySurname(state, judged) ?? byGivenName(state, judged);
}

/** Whom one place makes known to the whole page, headlines above it included: by full name, or by a surname that is clear in itself. */
function madeKnown(state: PageState, judged: JudgedHit): PersonIndex | undefined {
  const { hit, bearers } = judged;
  if (hit.isSure && bearers.length === 1) return bearers[0]?.person;
  const full = byFullName(state, judged);
  if (full || hit.isWhole) return full?.person;
  const given = byGivenName(state, judged);
  if (given?.rule === 'rare-given-name') return given.person;
  const surnames = candidatesFor(state, judged);
  if (state.survey.strangers.has(hit.folded) && !isTheirsFirst(state, hit.folded, surnames)) return undefined;
  return surnames.length > 0 ? byPage(state, judged, surnames)?.person : undefined;
}

function mentionOf(
  state: PageState,
  { block, hit, continues }: JudgedHit,
  { person, rule, evidence }: Decision,
  before: Mention | undefined,
): Mention {
  const { id, caseIndex } = personOf(state, person);
  const mention = {
    block,
    start: startWithInitials(hit, personOf(state, person)),
    end: hit.end,
    caseId: state.lexicon.cases[caseIndex]?.caseId ?? '',
    person: id,
    why: before ? { rule, evidence, antecedent: { block: before.block, start: before.start, end: before.end } } : { rule, evidence },
  };
  return continues ? { ...mention, continues } : mention;
}

/** Where a surname's mention begins: its bearer's initials belong to it ("K. T. Odell"), but a man's M may be a monsieur, and without a period it is a word. */
function startWithInitials(hit: Hit, bearer: CompiledPerson): number {
  const { start } = hit;
  if (hit.nearest?.word.length !== 1) return start;
  let from = start;
  let first: string | undefined;
  for (const { word, capital, gap, start: at, end } of hit.before) {
    const isInitial = word.length === 1 && capital && gap === 'space' && from - end > 1 && !(word === 'm' && genderOf(bearer) !== 'female');
    if (!isInitial) break;
    from = at;
    first = word;
  }
  return first !== undefined && bearer.initials.includes(first) ? from : start;
}

/** Whether the written name ends in a longer surname of a person's than this one: "Reed" in "Mara Vane-Reed". */
function isPartOf(surname: string, written: string, surnames: readonly string[]): boolean {
  return surnames.some((longer) => longer.length > surname.length && longer.includes(surname) && written.endsWith(longer));
}
