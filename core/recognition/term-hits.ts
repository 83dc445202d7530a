import type { CompiledLexicon, CompiledTerm } from './compiled-lexicon.ts';
import { type Bearer, type Hit, isFull, type TermHit } from './hits.ts';
import { foldWords } from './words.ts';
import { wordsAfter, wordsBefore } from './near-words.ts';
import { isNamedInSentence, isNearAnother, isOfAnother, isQuoted, toldOf } from './titles-of-works.ts';
import { tellsWhatHappened } from './told-of-names.ts';

/** A term as it stands in a text, before the words around it are looked at. */
interface ReadTerm {
  readonly hit: TermHit;
  readonly isTitle: boolean;
  /** the name of an accused or of one who has died, near proof of the case once its sentence tells what happened; null: it is no such name */
  readonly names: 'accused' | 'dead' | null;
}

interface Known {
  readonly written: string;
  readonly terms: readonly ReadTerm[];
}

/** Reads terms as they stand in a text. One term comes again and again: per node the last answer is remembered. */
export class TermReader {
  private readonly lexicon: CompiledLexicon;
  private readonly last = new Map<number, Known>();

  constructor(lexicon: CompiledLexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Adds the terms that lead to a node, as they stand between `start` and `end`.
   * @param above only those that weigh more than this
   * @returns what the heaviest of them weighs by itself, 0 when there is none
   */
  addTo(hits: TermHit[], node: number, text: string, start: number, end: number, above: number): number {
    const before = hits.length;
    let heaviest = 0;
    for (const { hit, isTitle, names } of this.termsAt(node, text, start, end)) {
      if (hit.weight <= above) continue;
      const isRepeated =
        hits.length > before && hits.slice(before).some(({ key, caseIndex }) => key === hit.key && caseIndex === hit.caseIndex);
      if (isRepeated) continue;
      const found = isTitle ? readTitle(this.lexicon, hit, text, start, end) : hit;
      hits.push(names === null ? found : new NameTerm(found, text, start, end, names));
      heaviest = Math.max(heaviest, hit.weight);
    }
    return heaviest;
  }

  private termsAt(node: number, text: string, start: number, end: number): readonly ReadTerm[] {
    const last = this.last.get(node);
    if (last !== undefined && last.written.length === end - start && text.startsWith(last.written, start)) return last.terms;
    const written = text.slice(start, end);
    const isSmall = written === written.toLowerCase();
    const terms = this.lexicon.termIndex
      .at(node, foldWords(written))
      .map((entry) => this.lexicon.terms[entry] as CompiledTerm)
      // "Rust" is a film, "rust" is not: a term with a capital asks for one
      .filter(({ isProper }) => !isProper || !isSmall)
      .map(({ caseIndex, key, term: { weight }, isTitle }) => ({
        hit: {
          caseIndex,
          key,
          weight,
          needs: 'nobody' as const,
          alone: weight,
          means: isTitle ? ('anything' as const) : ('case' as const),
          isTold: false,
        },
        isTitle,
        names: weight === 3 ? namesWhom(this.lexicon, caseIndex, key) : null,
      }));
    this.last.set(node, { written, terms });
    return terms;
  }
}

/** A term that is a name that is near proof: what its sentence tells is looked at once somebody asks. */
class NameTerm implements TermHit {
  readonly caseIndex: number;
  readonly key: string;
  readonly weight: TermHit['weight'];
  readonly needs: TermHit['needs'];
  readonly alone: TermHit['alone'];
  readonly means: TermHit['means'];
  private readonly tells: () => boolean;

  constructor(hit: TermHit, text: string, start: number, end: number, names: 'accused' | 'dead') {
    this.caseIndex = hit.caseIndex;
    this.key = hit.key;
    this.weight = hit.weight;
    this.needs = hit.needs;
    this.alone = hit.alone;
    this.means = hit.means;
    this.tells = () => tellsWhatHappened(text, start, end, names === 'dead');
  }

  get isTold(): boolean {
    return this.tells();
  }
}

function namesWhom({ cases, people, dead }: CompiledLexicon, caseIndex: number, key: string): ReadTerm['names'] {
  const bearer = people[cases[caseIndex]?.nameTerms.get(key) ?? -1];
  if (bearer?.isCentral !== true) return null;
  return dead.has(bearer.id) ? 'dead' : 'accused';
}

/** What a title that is also a common word proves here; as a part of somebody else's name or of another work's ("Mathias Rust", "American Rust") that it may be another's elsewhere too. */
function readTitle(lexicon: CompiledLexicon, hit: TermHit, text: string, start: number, end: number): TermHit {
  const before = wordsBefore(text, start);
  const [left] = before;
  if (left?.gap === 'space' && lexicon.cases[hit.caseIndex]?.namesakes.has(`${left.word} ${hit.key}`)) return { ...hit, means: 'other' };
  const after = wordsAfter(text, end);
  const quoted = isQuoted(text, start, end, before, after);
  const told = toldOf(before, after);
  if (!quoted && (isOfAnother(before, after) || (told === 'case' && isNearAnother(text, start, end)))) return { ...hit, means: 'other' };
  if (told)
    return {
      ...hit,
      weight: 3,
      needs: quoted ? 'nobody' : 'somebody',
      alone: quoted ? 3 : 2,
      means: told === 'work' ? 'work' : quoted ? 'case' : 'anything',
      isTold: told === 'case' && lexicon.cases[hit.caseIndex]?.nameTerms.has(hit.key) !== true,
    };
  if (!quoted && !isNamedInSentence(before, after)) return hit;
  return { ...hit, weight: 3, needs: 'central', alone: quoted ? 2 : hit.weight, means: quoted ? 'work' : 'anything' };
}

/** Other works and people bear a title too: without the company it needs, it weighs less. */
export function provenTitles(lexicon: CompiledLexicon, terms: readonly TermHit[], hits: readonly Hit[]): readonly TermHit[] {
  if (terms.every(({ needs }) => needs === 'nobody')) return terms;
  const isThere = (test: (bearer: Bearer) => boolean, caseIndex: number) =>
    hits.some(({ bearers }) => bearers.some((bearer) => lexicon.people[bearer.person]?.caseIndex === caseIndex && test(bearer)));
  const isSure = ({ person, kind, ambiguity }: Bearer) =>
    lexicon.people[person]?.entry.entity === 'person' && (isFull(kind) ? ambiguity !== 'high' : kind === 'surname' && ambiguity === 'low');
  const isCentral = ({ person, kind, ambiguity }: Bearer) =>
    lexicon.people[person]?.isCentral === true && isFull(kind) && kind !== 'misspelling' && ambiguity === 'low';
  return terms.map((term) => {
    if (term.needs === 'nobody' || isThere(term.needs === 'central' ? isCentral : isSure, term.caseIndex)) return term;
    return { ...term, weight: term.alone };
  });
}
