import { describe, expect, it } from 'vitest';
import { createRecogniser } from '../../../core/recognition/recogniser.ts';
import type { CaseLexicon, LexiconPerson } from '../../../core/recognition/types.ts';
import { SMALL_LEXICON } from './lexicon.ts';
import { read } from './read.ts';

/** Rows of: why, the page's paragraphs. */
type Row = readonly [why: string, ...paragraphs: string[]];

describe('a title that is also a word', () => {
  it.each<Row>([
    ['in quotation marks, beside somebody of the case', 'With ‘Rust’ I lost three years, said Alec Baldwin to Joel Souza.'],
    ['so quoted in a headline', '‘Rust’ on TV: Alec Baldwin speaks of Joel Souza', 'He sleeps badly.'],
    [
      'quoted, beside a telling word, whoever stands there',
      'After the shooting on the set of “Rust” he was away.',
      'Alec Baldwin is back.',
    ],
    ['beside a telling word and somebody of the case', 'The movie Rust starred Alec Baldwin.'],
  ])('opens the gate %s', (_, ...paragraphs) => {
    expect(read(paragraphs).verdict.about).not.toBe('none');
  });

  it.each<Row>([
    ['of another work', 'American Rust star Jeff Daniels met Alec Baldwin, Thell Reed and Joel Souza.'],
    ['of a nickname', 'The actor’s best: Rustin “Rust” Cohle.', 'Alec Baldwin in “30 Rock”.'],
    ['beside a telling word, but with nobody of the case', 'The Rust director left the crew.', 'Alec Baldwin sang.'],
    ['beside a telling word and a name that many bear', 'The Rust director left Jason Lewis and Johnson.', 'Lewis sang.'],
    ['of half a word', 'It had a “Rust”-red rug, said Joel Souza to Alec Baldwin.'],
    ['of a longer name', 'She made “Rust and Bone”; Alec Baldwin liked it.'],
  ])('does not %s', (_, ...paragraphs) => {
    expect(read(paragraphs).verdict.about).toBe('none');
  });
});

it('a place of the case is no evidence of it', () => {
  const ranch: LexiconPerson = { id: 'ranch', entity: 'organisation', given: [], surnames: [], titles: [], kin: [] };
  const [entry] = SMALL_LEXICON.cases as readonly [CaseLexicon];
  const withRanch = createRecogniser({
    cases: [
      {
        ...entry,
        people: [...entry.people, ranch],
        forms: [...entry.forms, { form: 'Odell Ranch', kind: 'organisation', people: ['ranch'], ambiguity: 'low' }],
      },
    ],
  });
  const page = ['At Odell Ranch near Santa Fe a prop gun was found.', 'At Odell Ranch they spoke of involuntary manslaughter and “Rust”.'];
  expect(read(page, undefined, withRanch).verdict.about).toBe('none');
});
