import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadCases } from '../../../scripts/data/load.ts';
import { type LabelledPage, readLabelledPages } from '../../../scripts/evaluation/labelled-page.ts';
import { report } from '../../../scripts/evaluation/report.ts';
import { organisations, readPage } from '../../../scripts/evaluation/read-page.ts';
import { precision, recall, type Score, scorePages } from '../../../scripts/evaluation/score.ts';
import { NO_CONTEXT } from './read.ts';
import { createRecogniser } from '../../../core/recognition/recogniser.ts';

const OWN = fileURLToPath(new URL('../../fixtures/corpus/', import.meta.url));
/** A folder of labelled pages kept elsewhere; held to the same figures when it is named. */
const ELSEWHERE = process.env['CASELIGHT_CORPUS'];

const { lexicon } = loadCases();
const recogniser = createRecogniser(lexicon);
const unlabelled = organisations(lexicon);

function scoresOf(pages: readonly LabelledPage[]): Map<string, Score> {
  return scorePages(pages, ({ text }) => readPage(recogniser, text, unlabelled).spans).scores;
}

/** The figures that hold for any folder of labelled pages. */
function holdsFigures(pages: readonly LabelledPage[]): void {
  const failures = () => report(lexicon, pages).lines.join('\n');
  const scores = scoresOf(pages);
  const { case: about, passing, none } = Object.fromEntries(scores);
  if (about) expect([precision(about) >= 0.995, recall(about) >= 0.985], failures()).toEqual([true, true]);
  if (passing) expect([precision(passing) >= 0.99, recall(passing) >= 0.96], failures()).toEqual([true, true]);
  expect(none?.falsePages ?? [], failures()).toEqual([]);
}

describe('labelled pages', () => {
  const pages = readLabelledPages(OWN);

  it('are many, of every label, each with an id of its own', () => {
    expect(pages.length).toBeGreaterThanOrEqual(120);
    expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
    for (const label of ['case', 'passing', 'none']) expect(pages.filter((page) => page.label === label).length).toBeGreaterThanOrEqual(15);
  });

  it('name only people of the record', () => {
    const known = new Set(lexicon.cases.flatMap(({ people }) => people.map(({ id }) => id)));
    expect(pages.flatMap(({ mentions }) => mentions.map(({ person }) => person)).filter((person) => !known.has(person))).toEqual([]);
  });

  it('are read right: the right person or nothing, and nothing where the case is not spoken of', () => {
    holdsFigures(pages);
  });

  it('pass the sieve wherever the gate opens, whole or in pieces', () => {
    const opens = (text: string) => {
      const blocks = text.split('\n');
      return (
        recogniser.resolve(
          blocks.map((block) => recogniser.scan(block)),
          { ...NO_CONTEXT, title: blocks[0] ?? '' },
        ).verdict.about !== 'none'
      );
    };
    const texts = pages.flatMap(({ text }) => [text, ...text.split(/\n\n+/)]);
    expect(texts.filter(opens).length).toBeGreaterThan(200);
    expect(texts.filter((text) => !recogniser.mayConcern(text) && opens(text))).toEqual([]);
  });

  it.runIf(ELSEWHERE !== undefined)('kept elsewhere are read right too', () => {
    holdsFigures(readLabelledPages(ELSEWHERE ?? ''));
  });
});
