import { expect, it } from 'vitest';
import { loadCases } from '../../../scripts/data/load.ts';
import { readPage } from '../../../scripts/evaluation/read-page.ts';
import { createRecogniser } from '../../../core/recognition/recogniser.ts';

const recogniser = createRecogniser(loadCases().lexicon);

/** What is found in a labelled text, as "written form → person". */
function found(text: string): string[] {
  return readPage(recogniser, text, new Set()).spans.map(({ start, end, person }) => `${text.slice(start, end)} → ${person}`);
}

it.each([
  [
    'a line goes on in small letters',
    'Alec Baldwin spoke of his wife, Hilaria\nBaldwin, and of the\ntrial over Halyna\nHutchins, who\nwas killed.',
  ],
  ['over an empty line too', 'Alec Baldwin spoke of the\n\ntrial over Halyna\nHutchins, who\n\nwas killed.'],
])('%s', (_, text) => {
  expect(found(text)).toContain('Alec Baldwin → alec-baldwin');
  expect(found(text)).toContain('Halyna\nHutchins → halyna-hutchins');
});

it('a line that ends a sentence is a block, whatever follows', () => {
  const apart = 'They speak of Halyna Hutchins.\nwho was killed on set?';
  expect([found(apart), found(apart.replace('.', ','))]).toEqual([[], ['Halyna Hutchins → halyna-hutchins']]);
});
