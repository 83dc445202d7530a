import { expect, it } from 'vitest';
import { loadCases } from '../../../scripts/data/load.ts';
import { createRecogniser } from '../../../core/recognition/recogniser.ts';
import { names, NO_CONTEXT } from './read.ts';

const recogniser = createRecogniser(loadCases().lexicon);
const RECALLED =
  'In 2021 Halyna Hutchins was killed and Joel Souza hurt on the set of “Rust” by a revolver that Alec Baldwin held; Hannah Gutierrez-Reed went to prison.';

const RECALLED_NAMES = [
  'Halyna Hutchins → halyna-hutchins',
  'Joel Souza → joel-souza',
  'Alec Baldwin → alec-baldwin',
  'Hannah Gutierrez-Reed → hannah-gutierrez-reed',
];

/** What is found on a page of this title that recalls the case in one paragraph, outside that paragraph. */
function besides(title: string, ...paragraphs: string[]): string[] {
  const blocks = [title, ...paragraphs];
  const { mentions } = recogniser.resolve(
    blocks.map((text) => recogniser.scan(text)),
    { ...NO_CONTEXT, title },
  );
  return names(
    blocks,
    mentions.filter(({ block }) => blocks[block] !== RECALLED),
  );
}

it.each<readonly [why: string, title: string, paragraphs: readonly string[], expected: readonly string[]]>([
  [
    'a stranger keeps the surname through the next block',
    'Barn fire in Ohio',
    ['The fire was put out, said the marshal, Gus Baldwin.', '“We came in time,” Baldwin said.', RECALLED],
    [],
  ],
  [
    'and all over, where he leads the page',
    'Barn fire in Ohio',
    ['They called Gus Baldwin.', RECALLED, 'Nobody else was hurt, Baldwin said.'],
    [],
  ],
  ['a chief is none of the accused', 'Barn fire in Ohio', [RECALLED, 'No cow was lost, Chief Baldwin said.'], []],
  [
    'a surname that nobody introduces is a local’s',
    'A stunt in Provence',
    [RECALLED, 'The police have heard Mme Martinez, a dresser.'],
    [],
  ],
  [
    'unless somebody of the case stands beside it',
    'What films pay for safety',
    [RECALLED, 'Its judge, Mary Marlowe Sommer, heard Spiro say so.'],
    ['Mary Marlowe Sommer → mary-marlowe-sommer', 'Spiro → alex-spiro'],
  ],
  [
    'the last part of a double name is a stranger’s whom the page names',
    'A quarrel over water',
    ['For the farmers spoke Abel Reed.', `${RECALLED} Jason Bowles defended her.`, 'Bowles said yes; Reed said no.'],
    [...RECALLED_NAMES, 'Jason Bowles → jason-bowles', 'Bowles → jason-bowles'],
  ],
  [
    'each item of a list stands by itself',
    'The evening in short',
    ['» Football: Souza signs until 2028, Gutierrez is hurt.', `1. ${RECALLED}`, '» The weather, with Gloria.'],
    RECALLED_NAMES,
  ],
  [
    'an item that says of what it is, of that',
    'The evening in short',
    [`1. ${RECALLED}`, '2. Senate: Baldwin votes against the bill.', '3. Weather: storm Hannah moves north.'],
    RECALLED_NAMES,
  ],
  [
    'a common full name in another item is a namesake’s',
    'The week in money',
    [`1. ${RECALLED} Its producer Ryan Smith stayed.`, '2. The hockey owner Ryan Smith buys land. Smith has two partners.'],
    [...RECALLED_NAMES, 'Ryan Smith → ryan-smith'],
  ],
  [
    'a given name that the paragraph does not introduce',
    'A smith of old guns',
    [RECALLED, 'Hannah, my granddaughter, keeps the shop.'],
    [],
  ],
  [
    'a title called as the surname is',
    'An actor of eighty',
    [RECALLED, 'Dave Halls came. She was in the long-running Halls of Ivy.'],
    ['Dave Halls → david-halls'],
  ],
])('on a page about something else, %s', (_, title, paragraphs, expected) => {
  expect(besides(title, ...paragraphs)).toEqual(expected);
});
