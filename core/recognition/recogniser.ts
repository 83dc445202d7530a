import { compileLexicon } from './compile.ts';
import { resolveNames } from './discourse.ts';
import { judgePage } from './gate.ts';
import type { BlockData } from './hits.ts';
import { surveyPage } from './page-survey.ts';
import { EMPTY, BlockScanner } from './scan.ts';
import { readSlips } from './spellings.ts';
import { sieveFor } from './sieve.ts';
import { wordsAmong } from './word-filter.ts';
import type { BlockScan, GateVerdict, Lexicon, Mention, Recogniser } from './types.ts';

const NO_CASE: GateVerdict = { about: 'none', why: { rule: 'gate-no-case', evidence: [] } };
/** Most paragraphs: one answer serves all. */
const EMPTY_SCAN: BlockScan = { empty: true, data: EMPTY };
const STRENGTH = { none: 0, passing: 1, case: 2 } as const;

/** Makes the recogniser of a lexicon: compiled once, then pure. */
export function createRecogniser(lexicon: Lexicon): Recogniser {
  const compiled = compileLexicon(lexicon);
  const scanner = new BlockScanner(compiled);
  let sieve: ((text: string) => boolean) | undefined;
  const scan = (text: string): BlockScan => {
    const data = scanner.scan(text);
    if (data === EMPTY) return EMPTY_SCAN;
    return { empty: data.hits.length === 0 && data.terms.length === 0, data };
  };
  const resolveInSteps: Recogniser['resolveInSteps'] = function* (scans, page, reader) {
    const blocks = readSlips(scans.map(({ data }) => data as BlockData));
    const told = [page.title, page.description, page.metadata, page.url.replace(/[-_/.]+/g, ' ')];
    const headlines = readSlips(told.map((text) => scanner.scan(text)));
    let verdict = NO_CASE;
    let mentions: Mention[] = [];
    for (const caseIndex of lexicon.cases.keys()) {
      yield;
      const { about, why, isSubject } = yield* judgePage(compiled, caseIndex, blocks, headlines);
      if (STRENGTH[about] > STRENGTH[verdict.about] || verdict === NO_CASE) verdict = { about, why };
      if (about === 'none' && !reader?.lookAnyway) continue;
      yield;
      const survey = yield* surveyPage(compiled, caseIndex, blocks, reader?.notPeople ?? []);
      yield;
      const found = yield* resolveNames(compiled, survey, about === 'case', isSubject);
      mentions = mentions.length === 0 ? found : merge(mentions, found);
    }
    return { verdict, mentions };
  };
  return {
    // most callers have asked the anchors before they had the names
    mayConcern: (text) => (sieve ??= sieveFor(compiled))(text),
    mayHoldAt: (text) => wordsAmong(text, compiled.firstWords),
    scan,
    resolveInSteps,
    resolve(scans, page, reader) {
      const steps = resolveInSteps(scans, page, reader);
      for (;;) {
        const step = steps.next();
        if (step.done === true) return step.value;
      }
    },
  };
}

/** Both lists in page order; where two cases claim the same words, the first keeps them. */
function merge(first: readonly Mention[], second: readonly Mention[]): Mention[] {
  const free = second.filter(
    (mention) => !first.some((other) => other.block === mention.block && other.start < mention.end && mention.start < other.end),
  );
  return [...first, ...free].sort((a, b) => a.block - b.block || a.start - b.start);
}
