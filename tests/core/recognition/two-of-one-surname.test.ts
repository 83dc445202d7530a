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
  [
    'whose wife has died',
    'Matthew Hutchins came. Hutchins and his late wife, Halyna Hutchins, met in 2004.',
    ['Matthew Hutchins → matthew-hutchins', 'Hutchins → matthew-hutchins', 'Halyna Hutchins → halyna-hutchins'],
  ],
  [
    'who has sued',
    'Matthew Hutchins spoke of Halyna Hutchins. Hutchins, who has sued Baldwin, wept.',
    ['Matthew Hutchins → matthew-hutchins', 'Halyna Hutchins → halyna-hutchins', 'Hutchins → matthew-hutchins', 'Baldwin → alec-baldwin'],
  ],
  [
    'who did not do what only the living might',
    'Matthew Hutchins came. Baldwin and Halyna Hutchins had met. Hutchins did not attend.',
    ['Matthew Hutchins → matthew-hutchins', 'Baldwin → alec-baldwin', 'Halyna Hutchins → halyna-hutchins', 'Hutchins → matthew-hutchins'],
  ],
  [
    'whom the block calls by given name, and who acts',
    'Halyna Hutchins was 42. Her husband Matthew was not there. Hutchins settled his suit.',
    ['Halyna Hutchins → halyna-hutchins', 'Matthew → matthew-hutchins', 'Hutchins → matthew-hutchins'],
  ],
  ['who says a name is not its bearer', 'Nobody there says Hutchins’s name.', ['Hutchins → halyna-hutchins']],
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
  [
    'but before he is named the one with a double name',
    'Hannah Gutierrez-Reed came. Reed’s father, Thell Reed, did too.',
    ['Hannah Gutierrez-Reed → hannah-gutierrez-reed', 'Reed → hannah-gutierrez-reed', 'Thell Reed → thell-reed'],
  ],
]);

it.each([
  ['in a transcript the living speak', 'HUTCHINS: There was a chain.', ['HUTCHINS → matthew-hutchins']],
  ['also after an adverb', 'Hutchins later called it reckless.', ['Hutchins → matthew-hutchins']],
  ['a lawyer is of the living', 'Luis Vane, for Hutchins, rose.', ['Hutchins → matthew-hutchins']],
  ['so are several', 'Attorneys for Hutchins rose.', ['Hutchins → matthew-hutchins']],
  [
    'the parents in German are hers',
    'Matthew Hutchins schweigt, Hutchins’ Eltern klagen.',
    ['Matthew Hutchins → matthew-hutchins', 'Hutchins → halyna-hutchins'],
  ],
  [
    'a death in the clause before is not told of him',
    'Matthew Hutchins filed a wrongful-death suit; Hutchins settled.',
    ['Matthew Hutchins → matthew-hutchins', 'Hutchins → matthew-hutchins'],
  ],
  ['whoever speaks after a comma is another', 'Vane, a friend of Hutchins, says no.', ['Hutchins → halyna-hutchins']],
  ['one who is called is not the one who calls', 'The agency called Hutchins a light.', ['Hutchins → halyna-hutchins']],
])('of two with one surname, %s', (_, paragraph, found) => {
  expect(namesInCase(paragraph, ['Matthew Hutchins came.', 'Halyna Hutchins was loved.'])).toEqual(found);
});

it('nobody who has a lawyer is the one who died', () => {
  expect(namesInCase('Attorneys for Hutchins rose.', ['Halyna Hutchins was loved.'])).toEqual([]);
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

it('a surname of two is his whom the page names first, where it calls the one who died by given name', () => {
  const blocks = [
    'Matthew Hutchins spoke of the Rust shooting.',
    'He met Halyna in 2004. Halyna studied. They moved, and Halyna took up the camera.',
    'Halyna Hutchins was killed on the set of Rust. By then Hutchins practiced law.',
  ];
  expect(names(blocks, read(blocks).mentions).at(-1)).toBe('Hutchins → matthew-hutchins');
});
