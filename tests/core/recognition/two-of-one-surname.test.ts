import { expect, it } from 'vitest';
import { names, namesInCase, read } from './read.ts';
import { table } from './table.ts';

table('two of the case with one surname', [
  [
    'the one who died, by default',
    'Hutchins was loved. Matthew Hutchins wept.',
    ['Hutchins → halyna-hutchins', 'Matthew Hutchins → matthew-hutchins'],
  ],
  [
    'whom the block named last',
    'Matthew Hutchins came. Hutchins will sue.',
    ['Matthew Hutchins → matthew-hutchins', 'Hutchins → matthew-hutchins'],
  ],
  [
    'what is told of the dead',
    'Matthew Hutchins wept. Hutchins was killed.',
    ['Matthew Hutchins → matthew-hutchins', 'Hutchins → halyna-hutchins'],
  ],
  ['the living speak', 'Matthew Hutchins came. Hutchins said no.', ['Matthew Hutchins → matthew-hutchins', 'Hutchins → matthew-hutchins']],
  [
    'whoever is asked',
    'Matthew Hutchins came. Kotb asked Hutchins why.',
    ['Matthew Hutchins → matthew-hutchins', 'Hutchins → matthew-hutchins'],
  ],
  ['somebody else speaks', 'Baldwin said Hutchins had asked him.', ['Baldwin → alec-baldwin', 'Hutchins → halyna-hutchins']],
  ['she speaks, and no other is named', 'Hutchins said she was cold.', ['Hutchins → halyna-hutchins']],
  [
    'she writes of herself',
    'Hutchins wrote of herself. Matthew Hutchins wept.',
    ['Hutchins → halyna-hutchins', 'Matthew Hutchins → matthew-hutchins'],
  ],
  ['courtesy tells', 'Matthew Hutchins came. Mr. Hutchins left.', ['Matthew Hutchins → matthew-hutchins', 'Hutchins → matthew-hutchins']],
  [
    'the one called just so',
    'Her father, Thell Reed, came with Hannah Gutierrez-Reed. Reed left.',
    ['Thell Reed → thell-reed', 'Hannah Gutierrez-Reed → hannah-gutierrez-reed', 'Reed → thell-reed'],
  ],
]);

it.each([
  ['in a transcript the living speak', 'HUTCHINS: There was a chain.', ['HUTCHINS → matthew-hutchins']],
  ['also after an adverb', 'Hutchins later called it reckless.', ['Hutchins → matthew-hutchins']],
  ['one who is called is not the one who calls', 'The agency called Hutchins a light.', ['Hutchins → halyna-hutchins']],
])('of two with one surname, %s', (_, paragraph, found) => {
  expect(namesInCase(paragraph, ['Matthew Hutchins came.', 'Halyna Hutchins was loved.'])).toEqual(found);
});

it('of two with one surname, nobody where an old word of hers may be a first one of his', () => {
  expect(namesInCase('“I dream,” Hutchins wrote. Matthew Hutchins wept.')).toEqual(['Matthew Hutchins → matthew-hutchins']);
});

it('a surname of two is his whom alone the page has named so far', () => {
  const blocks = [
    'Matthew Hutchins says that Alec Baldwin is to blame for the Rust shooting.',
    'Hutchins, a lawyer, wept on the set of Rust.',
    'Halyna Hutchins was shot.',
  ];
  expect(names(blocks, read(blocks).mentions)).toEqual([
    'Matthew Hutchins → matthew-hutchins',
    'Alec Baldwin → alec-baldwin',
    'Hutchins → matthew-hutchins',
    'Halyna Hutchins → halyna-hutchins',
  ]);
});
