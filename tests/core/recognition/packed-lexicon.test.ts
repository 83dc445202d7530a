import { expect, it } from 'vitest';
import { packLexicon, unpackLexicon } from '../../../core/recognition/packed-lexicon.ts';
import { loadCases } from '../../../scripts/data/load.ts';
import { SMALL_LEXICON } from './lexicon.ts';

it.each([
  ['the bundled cases', loadCases().lexicon],
  ['a small one', SMALL_LEXICON],
  ['none', { cases: [] }],
])('a packed lexicon is the same once unpacked: %s', (_, lexicon) => {
  const plain: unknown = JSON.parse(JSON.stringify(lexicon));
  expect(JSON.parse(JSON.stringify(unpackLexicon(packLexicon(lexicon))))).toEqual(plain);
});

it('holds no bar in a name or a word, with which it joins them', () => {
  const written = loadCases().lexicon.cases.flatMap(({ people, forms, terms, namesakes }) => [
    ...people.flatMap(({ given, surnames, titles, kin }) => [...given, ...surnames, ...titles, ...kin.flatMap(({ words }) => words)]),
    ...forms.map(({ form }) => form),
    ...terms.map(({ term }) => term),
    ...namesakes.flatMap(({ name, surname }) => [name, surname]),
  ]);
  expect(written.filter((each) => each.includes('|') || each === '')).toEqual([]);
});
