import type { CompiledLexicon, CompiledPerson } from './compile.ts';
import { type Bearer, type BlockData, type Hit, isFull } from './hits.ts';
import { type Beside, besideSurname, surnameBeside } from './surroundings.ts';

/** A hit of one case, judged by its surroundings. */
export interface JudgedHit {
  readonly block: number;
  readonly hit: Hit;
  readonly setting: BlockData['setting'];
  /** readings within the case at hand, the people the reader excluded left out */
  readonly bearers: readonly Bearer[];
  readonly beside: Beside;
}

/** What the page as a whole says before any name is resolved. */
export interface Survey {
  readonly judged: readonly JudgedHit[];
  /** person → how often named in full */
  readonly full: ReadonlyMap<number, number>;
  /** folded surname → strangers' given names with it → how often */
  readonly strangers: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** folded given names that strangers bear on this page */
  readonly strangerGivens: ReadonlySet<string>;
}

/** Collects, over the whole page, who is named in full and which strangers share a name with someone of the case. Cost follows the hits. */
export function surveyPage(lexicon: CompiledLexicon, caseIndex: number, blocks: readonly BlockData[], excluded: readonly string[]): Survey {
  const judged: JudgedHit[] = [];
  const full = new Map<number, number>();
  const strangers = new Map<string, Map<string, number>>();
  const strangerGivens = new Set<string>();
  const termWords = new Set(lexicon.cases[caseIndex]?.terms.flatMap(({ term }) => term.toLowerCase().split(' ')));
  const known = (word: string) => termWords.has(word);
  const noteStranger = (surname: string, given: string) => {
    const bearers = strangers.get(surname) ?? new Map<string, number>();
    strangers.set(surname, bearers.set(given, (bearers.get(given) ?? 0) + 1));
    strangerGivens.add(given);
  };
  blocks.forEach((block, index) => {
    for (const hit of block.hits) {
      const bearers = hit.bearers.filter(({ person }) => lexicon.people[person]?.caseIndex === caseIndex);
      if (bearers.length === 0) continue;
      let beside: Beside = { kind: 'free' };
      if (bearers.some(({ kind }) => isFull(kind))) {
        for (const { person, kind } of bearers) if (isFull(kind)) full.set(person, (full.get(person) ?? 0) + 1);
      } else if (bearers.some(({ kind }) => kind === 'surname')) {
        const titles = bearers.flatMap(({ person }) => (lexicon.people[person] as CompiledPerson).titles);
        beside = besideSurname(hit, block.setting, titles, known);
        if (beside.kind === 'stranger') noteStranger(hit.folded, beside.given);
      } else {
        const surname = surnameBeside(hit, block.setting, known);
        if (surname !== undefined) {
          beside = { kind: 'compound', words: surname };
          strangerGivens.add(hit.folded);
        }
      }
      const allowed = bearers.filter(({ person }) => !excluded.includes((lexicon.people[person] as CompiledPerson).id));
      judged.push({ block: index, hit, setting: block.setting, bearers: allowed, beside });
    }
  });
  return { judged, full, strangers, strangerGivens };
}
