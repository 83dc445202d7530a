import type { CompiledLexicon } from './compiled-lexicon.ts';
import { type Bearer, isGiven } from './hits.ts';
import type { JudgedHit } from './judged-hit.ts';

/**
 * "Mara" at the very end of one block and "Vane-Odell" at the very start of the next are one name, as in pages made from print; so are "Mara Vane" or "Vane"
 * and "Odell", where the surname is "Vane Odell".
 * @param full person → how often named in full; counted up
 */
export function joinBrokenNames(lexicon: CompiledLexicon, judged: readonly JudgedHit[], full: Map<number, number>): JudgedHit[] {
  const joined = [...judged];
  for (let i = 1; i < joined.length; i += 1) {
    const first = joined[i - 1] as JudgedHit;
    const second = joined[i] as JudgedHit;
    if (!first.hit.closes || !second.hit.opens || second.order !== first.order + 1) continue;
    const bearer = second.bearers.find(
      ({ person, kind }) =>
        kind === 'surname' && first.bearers.some((other) => other.person === person && goesOn(lexicon, first, second, other)),
    );
    if (!bearer) continue;
    const whole = { bearers: [{ person: bearer.person, kind: 'variant', ambiguity: 'low' }], beside: { kind: 'free' } } as const;
    joined[i - 1] = { ...first, ...whole };
    joined[i] = { ...second, ...whole, continues: true };
    full.set(bearer.person, (full.get(bearer.person) ?? 0) + 1);
  }
  return joined;
}

/** Whether the name in the first block is a given name, or ends in the first half of a double surname that the second block ends. */
function goesOn(lexicon: CompiledLexicon, { hit: first }: JudgedHit, { hit: second }: JudgedHit, { person, kind }: Bearer): boolean {
  const last = first.folded.split(' ').at(-1) ?? '';
  return isGiven(kind) || lexicon.people[person]?.surnames.includes(`${last} ${second.folded}`) === true;
}
