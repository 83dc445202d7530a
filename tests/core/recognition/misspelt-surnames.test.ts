import { expect, it } from 'vitest';
import { createRecogniser } from '../../../core/recognition/recogniser.ts';
import { SMALL_LEXICON } from './lexicon.ts';
import { names, NO_CONTEXT, CASE_PARAGRAPH } from './read.ts';

const [entry] = SMALL_LEXICON.cases;
/** The small lexicon with two slips of the pen. */
const recogniser = createRecogniser({
  cases: entry
    ? [
        {
          ...entry,
          forms: [
            ...entry.forms,
            { form: 'Seth Kenny', kind: 'misspelling', people: ['seth-kenney'], ambiguity: 'low' },
            { form: 'Hannah Guttierez-Reed', kind: 'misspelling', people: ['hannah-gutierrez-reed'], ambiguity: 'low' },
          ],
        },
      ]
    : [],
});

function found(...paragraphs: string[]): string[] {
  const blocks = [CASE_PARAGRAPH, ...paragraphs];
  const { mentions } = recogniser.resolve(
    blocks.map((text) => recogniser.scan(text)),
    NO_CONTEXT,
  );
  return names(
    blocks,
    mentions.filter(({ block }) => block > 0),
  );
}

it.each([
  ['that sounds alike', 'They blame Seth Kannay for it.', ['Seth Kannay → seth-kenney']],
  ['that does not', 'They blame Seth Keller for it.', []],
])('a surname %s beside the right given name', (_, paragraph, expected) => {
  expect(found('Seth Kenney came.', paragraph).slice(1)).toEqual(expected);
});

it.each<readonly [why: string, paragraphs: readonly string[], expected: readonly string[]]>([
  ['as the page misspells the full name', ['Seth Kenny came.', 'Kenny left.'], ['Seth Kenny → seth-kenney', 'Kenny → seth-kenney']],
  [
    'a double one likewise',
    ['They blame Hannah Guttierez-Reed. Guttierez-Reed wept.'],
    ['Hannah Guttierez-Reed → hannah-gutierrez-reed', 'Guttierez-Reed → hannah-gutierrez-reed'],
  ],
  ['nobody’s where the page spells the name right', ['Seth Kenney came.', 'Kenny left.'], ['Seth Kenney → seth-kenney']],
  ['nobody’s where the page does not name its bearer', ['Kenny left.'], []],
  ['a stranger’s given name is none', ['Seth Kenny came.', 'They heard Kenny Rogers.'], ['Seth Kenny → seth-kenney']],
  [
    'in a note that corrects it',
    ['Seth Kenney came.', 'An earlier version misspelled Seth Kenney’s surname as Kenny.'],
    ['Seth Kenney → seth-kenney', 'Seth Kenney → seth-kenney', 'Kenny → seth-kenney'],
  ],
])('a misspelt surname, %s', (_, paragraphs, expected) => {
  expect(found(...paragraphs)).toEqual(expected);
});
