import type { CompiledLexicon, CompiledPerson } from './compiled-lexicon.ts';
import { isGiven } from './hits.ts';
import type { JudgedHit } from './judged-hit.ts';
import type { Survey } from './survey.ts';

/** See `Survey.leading` and `Survey.opening`. */
export function leadingStrangers(lexicon: CompiledLexicon, judged: readonly JudgedHit[]): Pick<Survey, 'leading' | 'opening'> {
  const leading = new Map<string, string>();
  const opening = new Map<string, string>();
  const shared = new Set(judged.filter(({ beside }) => beside.kind === 'stranger').map(({ hit }) => hit.folded));
  if (shared.size === 0) return { leading, opening };
  const firstOrder = new Map<string, number>();
  const named = new Set<string>();
  for (const { hit, order, beside, bearers } of judged) {
    const isGivenOnly = bearers.every(({ kind }) => isGiven(kind));
    for (const { person } of bearers) {
      for (const surname of (lexicon.people[person] as CompiledPerson).surnames) {
        if (!shared.has(surname)) continue;
        const first = firstOrder.get(surname) ?? order;
        firstOrder.set(surname, first);
        if (order !== first) continue;
        if (beside.kind !== 'stranger') {
          // "Vera Odell and brother Mara" is about Vera, and so is "Vera Odell spoke. Odell …"
          if (!isGivenOnly && !(leading.has(surname) && hit.folded === surname)) named.add(surname);
        } else if (hit.folded === surname && !leading.has(surname)) {
          leading.set(surname, beside.given);
          if (!named.has(surname)) opening.set(surname, beside.given);
        }
      }
    }
  }
  for (const surname of named) leading.delete(surname);
  return { leading, opening };
}
