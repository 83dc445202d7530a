import { isOneOfSeveral } from './called.ts';
import type { JudgedHit } from './judged-hit.ts';
import { touches } from './near-words.ts';
import { noteBearer, type PageState, personOf } from './page-state.ts';
import { foreignOffice } from './titles-of-people.ts';
import { INSTITUTIONS } from './vocabulary.ts';

const ARTICLES = /^(?:the|an?|el|la|le|il|o|der|die|das)$/;

/** Of a name that is nobody's of the case, notes that somebody else bears the surname here: "Senator Odell", "Odell Vane", a "Mara Odell" who is a namesake. */
export function noteOther(state: PageState, judged: JudgedHit): void {
  const { hit, bearers } = judged;
  const [first] = bearers;
  if (first === undefined) return;
  if (hit.isWhole) {
    for (const surname of personOf(state, first.person).surnames)
      if (hit.folded.endsWith(` ${surname}`)) noteBearer(state, surname, hit.folded, judged);
  } else if (bearers.every(({ kind }) => kind === 'surname') && (isOffice(state, judged) || isLonger(judged) || isOneOfSeveral(hit))) {
    noteBearer(state, hit.folded, hit.folded, judged);
  }
}

function isOffice(state: PageState, { hit, bearers, beside }: JudgedHit): boolean {
  return beside.kind === 'free' && bearers.every(({ person }) => foreignOffice(hit, personOf(state, person)) !== undefined);
}

/** "Luis met Odell Vane", a surname of two words; but "the Odell Netflix series", "Odell Hills" are nobody. */
function isLonger({ hit: { nearest, after }, beside }: JudgedHit): boolean {
  const [next] = after;
  if (beside.kind !== 'compound' || !touches(next) || next.word !== beside.words || INSTITUTIONS.has(next.word)) return false;
  return nearest === undefined || !touches(nearest) || !ARTICLES.test(nearest.word);
}
