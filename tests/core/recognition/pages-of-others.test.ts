import { expect, it } from 'vitest';
import { loadCases } from '../../../scripts/data/load.ts';
import { createRecogniser } from '../../../core/recognition/recogniser.ts';
import { names, read } from './read.ts';

/** Pages that tell of somebody or something else too, and when a name there is that of the case: tried on the record itself. */
const recogniser = createRecogniser(loadCases().lexicon);

it.each<readonly [why: string, blocks: readonly string[], expected: readonly string[]]>([
  [
    'nobody who is about to be named as another',
    [
      'What else was on',
      'Alec Baldwin walked free over the death of Halyna Hutchins on “Rust,” where Joel Souza was hurt too.',
      'Souza sings at the harbour. Vera Souza has sold every seat.',
    ],
    ['Alec Baldwin → alec-baldwin', 'Halyna Hutchins → halyna-hutchins', 'Joel Souza → joel-souza'],
  ],
  [
    'nor in the headline above that',
    [
      'Alec Baldwin’s suit over “Rust” thrown out by Judge Casey Fitch',
      'Alec Baldwin, tried over the death of Halyna Hutchins, had sued Kari Morrissey, Mary Carmack-Altwies and Alexandria Hancock.',
      'Fitch expects less of pulp mills',
      'At ratings firm Fitch they see a glut.',
    ],
    [
      'Alec Baldwin → alec-baldwin',
      'Casey Fitch → casey-fitch',
      'Alec Baldwin → alec-baldwin',
      'Halyna Hutchins → halyna-hutchins',
      'Kari Morrissey → kari-morrissey',
      'Mary Carmack-Altwies → mary-carmack-altwies',
      'Alexandria Hancock → alexandria-hancock',
    ],
  ],
  [
    'nobody whom the page names later, where it tells of something else as well',
    [
      'The week in song and film',
      'Morrissey stayed in bed, and so did his band.',
      'Alec Baldwin is free: Kari Morrissey, who tried him over the death of Halyna Hutchins on “Rust,” gave up.',
      'The old songs will do.',
    ],
    ['Alec Baldwin → alec-baldwin', 'Kari Morrissey → kari-morrissey', 'Halyna Hutchins → halyna-hutchins'],
  ],
  [
    'nor in a headline where a given name may stand before it',
    [
      'News Weather Dollar Price Watch',
      'Reese Price and Ross Addiego settle over the “Rust” shooting',
      'Both were near when Halyna Hutchins was killed. Price wept.',
    ],
    ['Reese Price → reese-price', 'Ross Addiego → ross-addiego', 'Halyna Hutchins → halyna-hutchins', 'Price → reese-price'],
  ],
  [
    'nor what is one of several',
    [
      'Seen in a museum',
      'In the first room Alec Baldwin looks down from a poster of “Rust,” on whose set Halyna Hutchins was killed.',
      'Au fond, un Baldwin de 1920, fort rare. Le Baldwin joue encore.',
      'The café is good.',
    ],
    ['Alec Baldwin → alec-baldwin', 'Halyna Hutchins → halyna-hutchins'],
  ],
  [
    'nor who plays football',
    [
      'O dia em notas',
      'Fica no clube o zagueiro Souza. Souza assina hoje.',
      'Chega “Rust”, com Alec Baldwin, e em que morreu Halyna Hutchins. Joel Souza dirigiu.',
      'Amanhã chove.',
    ],
    ['Alec Baldwin → alec-baldwin', 'Halyna Hutchins → halyna-hutchins', 'Joel Souza → joel-souza'],
  ],
  [
    'a victim by surname before the page has come to the widower',
    [
      'Deal over the “Rust” shooting of 2021',
      'Hutchins, de 42 años, estaba junto a la cámara, con Joel Souza.',
      'Alec Baldwin pagó. Matthew Hutchins no lo dijo.',
    ],
    ['Hutchins → halyna-hutchins', 'Joel Souza → joel-souza', 'Alec Baldwin → alec-baldwin', 'Matthew Hutchins → matthew-hutchins'],
  ],
  [
    'a stranger goes on in the next paragraph until the page names the other',
    [
      'How guns are made of rubber',
      'Since Halyna Hutchins died on “Rust” nobody asks for steel, says Beto Souza.',
      'Souza has done this for years. He will not speak of Alec Baldwin.',
      'Joel Souza, who was hurt, is no kin.',
      'Paint is the hard part.',
    ],
    ['Halyna Hutchins → halyna-hutchins', 'Alec Baldwin → alec-baldwin', 'Joel Souza → joel-souza'],
  ],
  [
    'nor in the headline of a talk with another',
    [
      'Morrissey: “I sing what I like”',
      'Morrissey has a cold. The papers are full of another Morrissey.',
      'Kari Morrissey tried Alec Baldwin over the death of Halyna Hutchins on “Rust.”',
      'A waiter asks Morrissey for a song.',
      'It rains.',
    ],
    ['Kari Morrissey → kari-morrissey', 'Alec Baldwin → alec-baldwin', 'Halyna Hutchins → halyna-hutchins'],
  ],
  [
    'nor under a label of its own in a list of news',
    [
      'The day in brief',
      'Film. “Rust” opens: Alec Baldwin plays, Joel Souza directs, Halyna Hutchins is mourned.',
      'Football. Bahia sells Souza, and Souza is glad.',
      'Music. A prize for Vera Baldwin.',
      'Chess. Nobody won.',
    ],
    ['Alec Baldwin → alec-baldwin', 'Joel Souza → joel-souza', 'Halyna Hutchins → halyna-hutchins'],
  ],
  [
    'nobody by given name before the page has come to the film',
    [
      'What to see',
      'Joel, the dog who solves crimes, is back.',
      '“Rust” by Joel Souza opens, on whose set Halyna Hutchins was killed.',
      'Bring a coat.',
    ],
    ['Joel Souza → joel-souza', 'Halyna Hutchins → halyna-hutchins'],
  ],
  [
    'an expert right after his name, though a stranger bore it first',
    [
      'Alec Baldwin, tried over the death of Halyna Hutchins on “Rust”',
      'A juror, Vera Haag, takes notes. Haag teaches.',
      'Alex Spiro asks Marissa Poppell.',
      'Lucien Haag, who rebuilt the gun, comes. Haag goes home.',
    ],
    [
      'Alec Baldwin → alec-baldwin',
      'Halyna Hutchins → halyna-hutchins',
      'Alex Spiro → alex-spiro',
      'Marissa Poppell → marissa-poppell',
      'Lucien Haag → lucien-haag',
      'Haag → lucien-haag',
    ],
  ],
  [
    'a page that begins with a stranger and calls her by surname is about her',
    [
      'Rules for guns on sets',
      'Katy Souza, a senator, wrote them. Souza is proud.',
      'Hers come after “Rust,” on which Halyna Hutchins was killed and Joel Souza hurt.',
      'Souza will try again.',
    ],
    ['Halyna Hutchins → halyna-hutchins', 'Joel Souza → joel-souza'],
  ],
  [
    'though what somebody does with a firm makes none of the name',
    [
      'Alec Baldwin was tried over the death of Halyna Hutchins on “Rust.”',
      'Ryan Smith and Anjul Nigam, of a company Smith runs, made it.',
    ],
    [
      'Alec Baldwin → alec-baldwin',
      'Halyna Hutchins → halyna-hutchins',
      'Ryan Smith → ryan-smith',
      'Anjul Nigam → anjul-nigam',
      'Smith → ryan-smith',
    ],
  ],
  [
    'a double name takes its last part from nobody',
    ['Sheila Reed, who writes, does not know Hannah Gutierrez-Reed of the “Rust” set. “I quit,” says Reed.'],
    ['Hannah Gutierrez-Reed → hannah-gutierrez-reed'],
  ],
  [
    'a pair with one surname',
    ['Alec and Hilaria Baldwin spoke of Halyna Hutchins and the “Rust” set.'],
    ['Alec → alec-baldwin', 'Halyna Hutchins → halyna-hutchins'],
  ],
])('%s', (_, blocks, expected) => {
  expect(names(blocks, read(blocks, undefined, recogniser).mentions)).toEqual(expected);
});
