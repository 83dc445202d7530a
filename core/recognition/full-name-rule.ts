import { isCredited } from './called.ts';
import { type Bearer, type Hit, isFull, type Setting } from './hits.ts';
import { isNamelike } from './longer-names.ts';
import { touches } from './near-words.ts';
import type { JudgedHit } from './judged-hit.ts';
import { type Decision, type PageState, personOf } from './page-state.ts';
import { RANKS } from './vocabulary.ts';
import { foreignOffice, titleAfter, titleBeside } from './titles-of-people.ts';

/** A page that names more of the case than this is about nothing else, as a digest of several stories would be. */
const CROWD = 5;

/**
 * A full name: a rare one stands for itself; one that strangers bear too needs the person's title beside it or others of the case in its block (where a page names many of the case, in the blocks beside it too).
 */
export function byFullName(state: PageState, { hit, order, setting, bearers, beside }: JudgedHit): Decision | undefined {
  // "Luis Odell-Vane" is somebody else
  if (beside.kind !== 'free' || (hit.after[0]?.gap === 'hyphen' && hit.after[0].capital)) return undefined;
  const chosen = chosenOf(state, hit, bearers);
  if (!chosen) return undefined;
  const { person, kind, ambiguity } = chosen;
  // "Judge Luis Odell" is none of the lawyers; but a rank may be a trade's: "safety officer"
  const office = ambiguity === 'low' ? undefined : foreignOffice(hit, personOf(state, person));
  if (office !== undefined && !RANKS.has(office)) return undefined;
  if (ambiguity !== 'low' && (isCredited(hit) || isLonger(hit, setting))) return undefined;
  if (ambiguity === 'low' || (state.firm && ambiguity === 'medium')) {
    return { person, rule: kind === 'misspelling' ? 'misspelt-name' : 'full-name', evidence: [hit.folded] };
  }
  // where the page tells of something else as well, a namesake of a common name may be of that
  const isSlip = kind === 'misspelling' && !state.counts[person];
  if (state.established.has(person) && (ambiguity !== 'high' || (state.isSubject && !isSlip)))
    return { person, rule: 'full-name-of-known', evidence: [hit.folded] };
  const title = titleBeside(hit, personOf(state, person)) ?? (state.firm ? titleAfter(hit, personOf(state, person)) : undefined);
  if (title) return { person, rule: 'full-name-with-title', evidence: [title, hit.folded] };
  const near = state.firm && !isSlip && state.survey.people.size > CROWD ? [order, order - 1, order + 1] : [order];
  const company = near.flatMap((at) => state.survey.sure[at] ?? []).filter((other) => other !== person);
  return company.length > 0
    ? {
        person,
        rule: 'full-name-in-company',
        evidence: [hit.folded, ...company.slice(0, 2).map((other) => state.lexicon.people[other]?.id ?? '')],
      }
    : undefined;
}

/** "Mara Odell Vane" is somebody else. */
function isLonger({ after: [next] }: Hit, setting: Setting): boolean {
  return setting === 'prose' && touches(next) && isNamelike(next) && !next.allCapitals;
}

/** Of several who are called so, the one whose title stands beside the name; with one reading a title decides nothing. */
function chosenOf(state: PageState, hit: Hit, bearers: readonly Bearer[]): Bearer | undefined {
  const first = bearers[0];
  if (first && bearers.length === 1) return isFull(first.kind) ? first : undefined;
  const readings = bearers.filter(({ kind }) => isFull(kind));
  return readings.length === 1 ? readings[0] : readings.find(({ person }) => titleBeside(hit, personOf(state, person)));
}
