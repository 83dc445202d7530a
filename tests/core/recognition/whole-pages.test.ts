import { expect, it } from 'vitest';
import { loadCases } from '../../../scripts/data/load.ts';
import { createRecogniser } from '../../../core/recognition/recogniser.ts';
import { names, read } from './read.ts';

/** What a page tells as a whole, and in which order, decides who is meant in it: tried on the record itself. */
const recogniser = createRecogniser(loadCases().lexicon);

it.each<readonly [why: string, blocks: readonly string[], expected: readonly string[]]>([
  [
    'a headline has an accused whom the page never names in full, though a stranger bears the surname',
    [
      'Baldwin trial live',
      'All times are local',
      'Marissa Poppell spoke. “Rust” had live rounds, Halyna Hutchins was killed.',
      'Stephen Baldwin came.',
    ],
    ['Baldwin → alec-baldwin', 'Marissa Poppell → marissa-poppell', 'Halyna Hutchins → halyna-hutchins'],
  ],
  [
    'a headline tells what would be of a victim',
    [
      'Hutchins Would Be Alive, Jury Told',
      'Jason Lewis, a prosecutor in the “Rust” trial, said so of Hannah Gutierrez-Reed and David Halls.',
    ],
    [
      'Hutchins → halyna-hutchins',
      'Jason Lewis → jason-lewis',
      'Hannah Gutierrez-Reed → hannah-gutierrez-reed',
      'David Halls → david-halls',
    ],
  ],
  [
    'nor does a brother who is called by given name take it there',
    [
      'Billy Baldwin on Canada and brother Alec',
      'Billy Baldwin plays a dad.',
      '“Not guilty,” Baldwin says of Alec Baldwin and the “Rust” case.',
    ],
    ['Alec → alec-baldwin', 'Alec Baldwin → alec-baldwin'],
  ],
  [
    'a page that begins with a stranger leaves him the surname',
    [
      'Daniel Baldwin sings',
      'His brother Alec hums. Alec Baldwin had a charge over the “Rust” shooting dropped.',
      'A fan thanked Baldwin.',
    ],
    ['Alec → alec-baldwin', 'Alec Baldwin → alec-baldwin'],
  ],
  [
    'but for the case called by his name',
    [
      'On the carpet',
      'Hilaria Baldwin came with Alec; it was her first time since the Baldwin trial over the “Rust” shooting of Halyna Hutchins.',
      'Alec Baldwin hid.',
    ],
    ['Alec → alec-baldwin', 'Baldwin → alec-baldwin', 'Halyna Hutchins → halyna-hutchins', 'Alec Baldwin → alec-baldwin'],
  ],
  [
    'a talk with a known brother calls him by given name',
    ['Stephen Baldwin prays', 'He does not speak with Alec about “Rust,” nor about Halyna Hutchins, who was killed there.'],
    ['Alec → alec-baldwin', 'Halyna Hutchins → halyna-hutchins'],
  ],
  [
    'one of the accused or the victims makes another known',
    ['Frances Fisher', 'She had breakfast with Halyna Hutchins on the set of “Rust.” “We did it for her,” she says of Baldwin.'],
    ['Halyna Hutchins → halyna-hutchins', 'Baldwin → alec-baldwin'],
  ],
  [
    'an accused whom a caption names, and nobody else does',
    [
      'A jury convicted Hannah Gutierrez-Reed over the death of Halyna Hutchins on the set of “Rust.”',
      'Nothing else was shown.',
      'And nothing was asked.',
      'What was ordered in State of New Mexico v. Baldwin is another matter.',
    ],
    ['Hannah Gutierrez-Reed → hannah-gutierrez-reed', 'Halyna Hutchins → halyna-hutchins', 'Baldwin → alec-baldwin'],
  ],
  [
    'nobody in a line that leads elsewhere, in the midst of the page',
    [
      'Alec Baldwin was tried over the death of Halyna Hutchins on the set of “Rust.” Casey Fitch is the judge.',
      'Read more: Fitch puts three funds on watch',
      'Kari Morrissey spoke.',
    ],
    ['Alec Baldwin → alec-baldwin', 'Halyna Hutchins → halyna-hutchins', 'Casey Fitch → casey-fitch', 'Kari Morrissey → kari-morrissey'],
  ],
  [
    'unless it is about the case',
    [
      'Hilaria Baldwin: “We cannot sleep”',
      'Alec Baldwin wept for Halyna Hutchins and for Joel Souza, shot on “Rust.”',
      '“No,” Baldwin said.',
    ],
    ['Alec Baldwin → alec-baldwin', 'Halyna Hutchins → halyna-hutchins', 'Joel Souza → joel-souza', 'Baldwin → alec-baldwin'],
  ],
  [
    'two given names before a line that breaks',
    [
      'Alec Baldwin was tried over the death of Halyna Hutchins on “Rust.”',
      'It was signed by Langley Allen',
      'Cheney, who made films in Georgia.',
    ],
    ['Alec Baldwin → alec-baldwin', 'Halyna Hutchins → halyna-hutchins', 'Langley Allen → langley-cheney', 'Cheney → langley-cheney'],
  ],
  [
    'who is called by given name and trade, on a page about something else',
    [
      'Guns in the garden shed',
      'Luis Vane rents them out. He thinks of Halyna Hutchins, killed on “Rust,” and of Hannah, the armorer, who was 24.',
      'His wife likes none of it.',
    ],
    ['Halyna Hutchins → halyna-hutchins', 'Hannah → hannah-gutierrez-reed'],
  ],
  [
    'but not by a trade of another place',
    [
      'Guns in the garden shed',
      'Luis Vane rents them out. He thinks of Halyna Hutchins, killed on “Rust,” and of Hannah, the armorer of his last show.',
      'His wife likes none of it.',
    ],
    ['Halyna Hutchins → halyna-hutchins'],
  ],
  [
    'of two on a page about something else, nobody far from the case',
    [
      'Town wants barns for films',
      'Anjul Nigam and Ryan Smith made films near here.',
      'Some ask why, says Wanda Smith: Ryan Smith produced “Rust,” on which Alec Baldwin held the gun that killed Halyna Hutchins.',
      'Smith told the room that the barn is dry.',
    ],
    [
      'Anjul Nigam → anjul-nigam',
      'Ryan Smith → ryan-smith',
      'Ryan Smith → ryan-smith',
      'Alec Baldwin → alec-baldwin',
      'Halyna Hutchins → halyna-hutchins',
    ],
  ],
])('%s', (_, blocks, expected) => {
  expect(names(blocks, read(blocks, undefined, recogniser).mentions)).toEqual(expected);
});
