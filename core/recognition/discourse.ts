import type { CompiledLexicon } from './compile.ts';
import { byFullName } from './full-name-rule.ts';
import { byGivenName } from './given-name-rule.ts';
import { type Hit, isFull, isGiven } from './hits.ts';
import { type JudgedHit, type Survey } from './page-survey.ts';
import { type Decision, noteBearer, type PageState, personOf } from './page-state.ts';
import { byPage, bySurname, candidatesFor } from './surname-rule.ts';
import type { Mention } from './types.ts';

/** Hits decided between two steps. */
const STRIDE = 100;

/**
 * Resolves one page's hits for one case, in reading order, in steps.
 * @param firm whether the page is about the case, so that what is left open is read as the case's
 * @returns mentions, sorted and disjoint as the hits are
 */
export function* resolveNames(lexicon: CompiledLexicon, survey: Survey, firm: boolean): Generator<undefined, Mention[]> {
  const state: PageState = {
    lexicon,
    survey,
    firm,
    established: new Set(),
    last: new Map(),
    counts: new Map(),
  };
  let seen = 0;
  for (const judged of survey.judged) {
    for (const person of madeKnown(state, judged)) state.established.add(person);
    seen += 1;
    if (seen % STRIDE === 0) yield;
  }
  const mentions: Mention[] = [];
  const antecedents = new Map<number, Mention>();
  for (const judged of survey.judged) {
    seen += 1;
    if (seen % STRIDE === 0) yield;
    if (judged.beside.kind === 'stranger' && !(judged.beside.isKin && firm))
      noteBearer(state, judged.hit.folded, judged.beside.given, judged);
    const decision = decide(state, judged);
    if (!decision) continue;
    const mention = mentionOf(state, judged, decision, antecedents.get(decision.person));
    mentions.push(mention);
    antecedents.set(decision.person, mention);
    state.established.add(decision.person);
    state.counts.set(decision.person, (state.counts.get(decision.person) ?? 0) + 1);
    // a given name alone takes no surname back from a stranger: "Vera Odell spoke of Mara. Odell …"
    if (judged.bearers.every(({ kind }) => isGiven(kind))) continue;
    for (const surname of personOf(state, decision.person).surnames) {
      // nor does a double name take its last part back
      if (isPartOf(surname, judged.hit.folded, decision.person, state) && typeof state.last.get(surname)?.who === 'string') continue;
      noteBearer(state, surname, decision.person, judged);
    }
  }
  return mentions;
}

function decide(state: PageState, judged: JudgedHit): Decision | undefined {
  if (judged.bearers.some(({ kind }) => isFull(kind))) return byFullName(state, judged);
  return bySurname(state, judged) ?? byGivenName(state, judged);
}

/** Whom one place makes known to the whole page, headlines above it included: by full name, or by a surname that is clear in itself. */
function madeKnown(state: PageState, judged: JudgedHit): number[] {
  const full = byFullName(state, judged);
  if (full) return [full.person];
  const given = byGivenName(state, judged);
  if (given?.rule === 'rare-given-name') return [given.person];
  if (state.survey.strangers.has(judged.hit.folded)) return [];
  const surnames = candidatesFor(state, judged);
  const clear = surnames.length > 0 ? byPage(state, judged, surnames) : undefined;
  return clear ? [clear.person] : [];
}

function mentionOf(
  state: PageState,
  { block, hit, continues }: JudgedHit,
  { person, rule, evidence }: Decision,
  before: Mention | undefined,
): Mention {
  const { id, caseIndex, initials } = personOf(state, person);
  return {
    block,
    start: startWithInitials(hit, initials),
    end: hit.end,
    caseId: state.lexicon.cases[caseIndex]?.caseId ?? '',
    person: id,
    why: { rule, evidence, ...(before && { antecedent: { block: before.block, start: before.start, end: before.end } }) },
    ...(continues && { continues: true }),
  };
}

/** Where a surname's mention begins: its bearer's initials belong to it ("K. T. Odell"), but an M may be a monsieur, and without a period it is a word. */
function startWithInitials({ start, before }: Hit, initials: readonly string[]): number {
  let from = start;
  let first: string | undefined;
  for (const { word, capital, gap, start: at, end } of before) {
    const isInitial = word.length === 1 && capital && gap === 'space' && from - end > 1 && word !== 'm';
    if (!isInitial) break;
    from = at;
    first = word;
  }
  return first !== undefined && initials.includes(first) ? from : start;
}

/** Whether the written name ends in a longer surname of the person's than this one: "Reed" in "Mara Vane-Reed". */
function isPartOf(surname: string, written: string, person: number, state: PageState): boolean {
  return personOf(state, person).surnames.some(
    (longer) => longer.length > surname.length && longer.includes(surname) && written.endsWith(longer),
  );
}
