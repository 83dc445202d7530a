import type { CompiledLexicon, CompiledPerson } from './compiled-lexicon.ts';
import { type Bearer, type Hit, isFull, type Opening, type Setting } from './hits.ts';
import { type Beside, besideSurname, FREE, surnameBeside } from './beside.ts';
import { tellsOfWork } from './titles-of-works.ts';

/** A hit of one case, judged by its surroundings. */
export interface JudgedHit {
  readonly block: number;
  /** its block's place among the blocks that hold anything: neighbours differ by one */
  readonly order: number;
  readonly hit: Hit;
  readonly setting: Setting;
  /** whether its block is running text, not a headline or a link */
  readonly isSentence: boolean;
  /** how its block begins */
  readonly opening: Opening;
  /** readings within the case at hand, the people the reader excluded left out */
  readonly bearers: readonly Bearer[];
  readonly beside: Beside;
  /** the second half of a name that began in the block before */
  readonly continues?: true;
}

/** A hit's neighbours, and what it is read as. */
interface Judgement {
  readonly beside: Beside;
  readonly reading: 'full' | 'surname' | 'given';
}

const FULL: Judgement = { beside: FREE, reading: 'full' };

/** What the neighbours of a hit say of it, read as a name of this case's bearers. */
export function judgeHit(lexicon: CompiledLexicon, caseIndex: number, hit: Hit, setting: Setting, bearers: readonly Bearer[]): Judgement {
  if (hit.isWhole || bearers.some(({ kind }) => isFull(kind))) return FULL;
  const { termWords } = lexicon.cases[caseIndex] as CompiledLexicon['cases'][number];
  const known = (word: string) => termWords.has(word) || tellsOfWork(word);
  if (bearers.some(({ kind }) => kind === 'surname')) {
    const people = bearers.map(({ person }) => lexicon.people[person] as CompiledPerson);
    return { beside: besideSurname(hit, setting, people, known), reading: 'surname' };
  }
  const words = surnameBeside(hit, setting, known);
  return { beside: words === undefined ? FREE : { kind: 'compound', words }, reading: 'given' };
}
