import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CASE_PARAGRAPH, names, namesInCase, read } from './read.ts';

/** Rows of: why, paragraph, what is found in it on a page about the case. */
type Row = readonly [why: string, paragraph: string, found: readonly string[]];

function table(rule: string, rows: readonly Row[]): void {
  describe(rule, () => {
    it.each(rows)('%s: %s', (_, paragraph, found) => {
      expect(namesInCase(paragraph)).toEqual(found);
    });
  });
}

table('a bare surname', [
  ['its bearer is known from above', 'Baldwin left.', ['Baldwin → alec-baldwin']],
  ['known only from below', 'Souza left. Later Joel Souza spoke.', ['Souza → joel-souza', 'Joel Souza → joel-souza']],
  ['in small letters it is a word', 'The halls were empty; Dave Halls left.', ['Dave Halls → david-halls']],
  ['possessive', 'Baldwin’s and Hutchins’ lawyers met.', ['Baldwin → alec-baldwin', 'Hutchins → halyna-hutchins']],
]);

table('a nickname within the name', [
  ['in curly quotes', 'Then David “Dave” Halls left.', ['David “Dave” Halls → david-halls']],
  ['in straight quotes', 'Then David "Dave" Halls left.', ['David "Dave" Halls → david-halls']],
  ['in brackets', 'Then Matthew (Matt) Hutchins left.', ['Matthew (Matt) Hutchins → matthew-hutchins']],
  ['a quotation of more words is none', 'It was David “who knows” Halls.', []],
]);

table('a stranger’s given name before it', [
  ['mid-sentence', 'She met Stephen Baldwin.', []],
  ['with an initial', 'She met Joseph E. Baldwin.', []],
  ['takes the surname over for the block', 'Stephen Baldwin came. Baldwin prayed.', []],
  [
    'until the other is named again',
    'Stephen Baldwin came. Alec Baldwin sat. Baldwin wept.',
    ['Alec Baldwin → alec-baldwin', 'Baldwin → alec-baldwin'],
  ],
  ['a sentence’s first word is none', 'Yesterday Baldwin wept.', ['Baldwin → alec-baldwin']],
  ['nor a side', 'Team Baldwin was glad. Baldwin wept.', ['Baldwin → alec-baldwin', 'Baldwin → alec-baldwin']],
  ['nor an adjective', 'Tearful Baldwin left. Embattled Baldwin stayed.', ['Baldwin → alec-baldwin', 'Baldwin → alec-baldwin']],
  ['nor a participle', 'Watching Baldwin weep, a man cheered.', ['Baldwin → alec-baldwin']],
  ['nor a place or a medium', 'On Twitter Baldwin thanked them.', ['Baldwin → alec-baldwin']],
  ['nor a programme', 'To the Today Show Baldwin’s lawyer wrote.', ['Baldwin → alec-baldwin']],
  ['nor a role', 'Then Actor Baldwin wept.', ['Baldwin → alec-baldwin']],
  ['nor an acronym', 'She told CNN Baldwin wept.', ['Baldwin → alec-baldwin']],
  ['nor an imperative', 'Ask Baldwin why.', ['Baldwin → alec-baldwin']],
  ['nor roles in the plural', 'Producers Baldwin and Souza met.', ['Baldwin → alec-baldwin', 'Souza → joel-souza']],
  ['nor an Italian preposition', 'Secondo Baldwin tutto è finito.', ['Baldwin → alec-baldwin']],
  ['kin set off by a comma leave the surname', 'He saw the wife of the actor, Hilaria Baldwin. Baldwin wept.', ['Baldwin → alec-baldwin']],
  ['in a byline', 'Column By Mary Baldwin', []],
  ['an initial that is none of theirs', 'It was signed by J. Baldwin of Taos.', []],
  ['an initial that is theirs', 'It was signed by A. Baldwin.', ['A. Baldwin → alec-baldwin']],
]);

table('a longer name made of it', [
  ['a place', 'They drove to Baldwin Hills.', []],
  ['an institution', 'They met at the Hutchins Center.', []],
  ['a firm', 'They owned a Baldwin & Sons piano.', []],
  ['a family', 'The Hutchins family wept.', []],
  ['a double surname', 'Robin Hempel-Baldwin wept, as did a Baldwin-Smith.', []],
  ['somebody else’s given name', 'They met Mitchell Hurwitz.', []],
  ['a firm of partners', 'They hired Baldwin, Vane & Co. that day.', []],
  ['a nickname in quotes', 'They met Dwayne ‘The Rock’ Baldwin.', []],
  ['an adjective is none', 'An anti-Baldwin crowd and a Baldwin-led one met.', ['Baldwin → alec-baldwin', 'Baldwin → alec-baldwin']],
  ['a word of the case is none', 'The Baldwin Rust trial is over.', ['Baldwin → alec-baldwin']],
]);

table('a title', [
  ['fixes who is meant', 'Judge Sommer ruled.', ['Sommer → mary-marlowe-sommer']],
  ['shared over a list', 'Prosecutors Morrissey and Lewis agreed.', ['Morrissey → kari-morrissey', 'Lewis → jason-lewis']],
  ['in Spanish', 'Habló la jueza Sommer.', ['Sommer → mary-marlowe-sommer']],
  [
    'an office of somebody else',
    'Senator Baldwin voted. Kari Morrissey read that Judge Morrissey had ruled.',
    ['Kari Morrissey → kari-morrissey'],
  ],
  ['a rank of somebody else', 'Deputy Mitchell wrote it down. Mamie Mitchell wept.', ['Mamie Mitchell → mamie-mitchell']],
  ['another bearer', 'The younger Baldwin wept; a Mr. Baldwin of York did not.', []],
]);

table('a name spoken of as such', [
  ['born so', 'Hailey Bieber, née Baldwin, came.', []],
  ['somebody called so', 'A man called Baldwin came, and a deputy named Baldwin.', []],
  ['but a suit names', 'The suit named Baldwin.', ['Baldwin → alec-baldwin']],
  ['and a lawyer calls', 'The defense called Baldwin’s tests guesswork.', ['Baldwin → alec-baldwin']],
]);

table('a caption', [
  [
    'of the case',
    'Kari Morrissey read Baldwin v. Morrissey.',
    ['Kari Morrissey → kari-morrissey', 'Baldwin → alec-baldwin', 'Morrissey → kari-morrissey'],
  ],
  ['of another', 'Kari Morrissey cites Baldwin v. Mississippi and Jones v. Morrissey.', ['Kari Morrissey → kari-morrissey']],
]);

table('initials', [
  [
    'belong to the name',
    'Signed, K. T. Morrissey, for Kari Morrissey.',
    ['K. T. Morrissey → kari-morrissey', 'Kari Morrissey → kari-morrissey'],
  ],
  ['an article is none', 'A Baldwin film opens.', ['Baldwin → alec-baldwin']],
]);

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

table('a given name alone', [
  ['of somebody known', 'They like Alec.', ['Alec → alec-baldwin']],
  ['so rare that it stands for itself', 'They miss Halyna.', ['Halyna → halyna-hutchins']],
  ['a tie beside it', 'Hutchins’ husband, Matthew, came.', ['Hutchins → halyna-hutchins', 'Matthew → matthew-hutchins']],
  ['of nobody known', 'They like Matt.', []],
  ['before a stranger’s surname', 'They like Alec Guinness.', []],
  ['shared with a stranger', 'Dave Halls came with Dave Cortese. Dave spoke.', ['Dave Halls → david-halls']],
  ['in a family list', 'Alec and Hilaria Baldwin came.', ['Alec → alec-baldwin']],
]);

table('a full name that strangers bear', [
  ['beside its title', 'Special prosecutor Jason Lewis spoke.', ['Jason Lewis → jason-lewis']],
  ['among others of the case', 'Kari Morrissey and Jason Lewis spoke.', ['Kari Morrissey → kari-morrissey', 'Jason Lewis → jason-lewis']],
  ['before its title', 'It fell to Jason Lewis, a prosecutor.', ['Jason Lewis → jason-lewis']],
  ['beside an office that is another’s', 'Kari Morrissey met Senator Jason Lewis.', ['Kari Morrissey → kari-morrissey']],
  ['alone', 'In York a roofer, Jason Lewis, was fined.', []],
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

describe('a headline', () => {
  it('of few words in capitals is one', () => {
    expect(namesInCase('WHO HANDED BALDWIN THE GUN?')).toEqual(['BALDWIN → alec-baldwin']);
  });

  it('is not a sentence full of names', () => {
    const sentence = 'Matthew Hutchins, Ryan Winterstern, Anjul Nigam and Matt DelPiano produced.';
    expect(namesInCase(sentence)).toEqual(['Matthew Hutchins → matthew-hutchins']);
  });

  it('takes a given name for one that the prose below knows', () => {
    expect(namesInCase('Brother of Stephen Baldwin Wins Prize', ['Stephen Baldwin was there.'])).toEqual([]);
    expect(namesInCase('Judge Lets Baldwin Go After Long Trial', ['Stephen Baldwin was there.', 'Alec Baldwin wept.'])).toEqual([
      'Baldwin → alec-baldwin',
    ]);
  });

  it('below the article, of another story, is left alone', () => {
    expect(namesInCase('Morrissey cancels two shows', ['Kari Morrissey spoke.'])).toEqual([]);
  });
});

describe('a name broken over two blocks', () => {
  it('is one name, painted in both', () => {
    const blocks = [CASE_PARAGRAPH, 'It was signed by Mary', 'Marlowe Sommer that day.'];
    const { mentions } = read(blocks);
    expect(names(blocks, mentions).slice(2)).toEqual(['Mary → mary-marlowe-sommer', 'Marlowe Sommer → mary-marlowe-sommer']);
    expect(mentions.map(({ continues }) => continues === true)).toEqual([false, false, false, true]);
  });
});

describe('why', () => {
  it('is told by rule, words and the mention it rests on', () => {
    const { mentions } = read([CASE_PARAGRAPH, 'Baldwin wept.']);
    expect(mentions.at(-1)?.why).toEqual({
      rule: 'surname-after-introduction',
      evidence: ['baldwin'],
      antecedent: { block: 0, start: 0, end: 12 },
    });
  });
});

describe('the reader’s word wins', () => {
  it('not this person', () => {
    const blocks = [CASE_PARAGRAPH, 'Baldwin wept for Halyna Hutchins.'];
    const found = read(blocks, { lookAnyway: false, notPeople: ['alec-baldwin'] }).mentions;
    expect(names(blocks, found)).toEqual(['Halyna Hutchins → halyna-hutchins', 'Halyna Hutchins → halyna-hutchins']);
  });

  it('look anyway', () => {
    const blocks = ['Alec Baldwin cooks.', 'Baldwin likes rice. Morrissey does not.'];
    expect(read(blocks).mentions).toEqual([]);
    const { verdict, mentions } = read(blocks, { lookAnyway: true, notPeople: [] });
    expect(verdict.about).toBe('none');
    expect(names(blocks, mentions)).toEqual(['Alec Baldwin → alec-baldwin', 'Baldwin → alec-baldwin']);
  });
});

describe('docs/recognition.md', () => {
  it('documents every rule code', () => {
    const folder = new URL('../../../core/recognition/', import.meta.url);
    const source = readdirSync(folder)
      .map((file) => readFileSync(new URL(file, folder), 'utf8'))
      .join('\n');
    const codes = [...source.matchAll(/rule: (?:[^']*\? )?'([a-z-]+)'(?: : '([a-z-]+)')?|'(gate-[a-z-]+)'/g)].flatMap((match) =>
      match.slice(1).filter(Boolean),
    );
    const documented = readFileSync(new URL('../../../docs/recognition.md', import.meta.url), 'utf8');
    expect(codes.length).toBeGreaterThan(12);
    expect([...new Set(codes)].filter((code) => !documented.includes(`\`${code}\``))).toEqual([]);
  });
});
