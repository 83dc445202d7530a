import { expect, test } from 'vitest';
import { matchesSearch, searchWords } from '../../components/people/search.ts';

test.each([
  ['gutierrez reed', 'Hannah Gutiérrez-Reed', true],
  ['REED hannah', 'Hannah Gutiérrez-Reed', true],
  ["o'brien", 'Mara O’Brien', true],
  ['vale penn', 'Ada Vale', false],
  ['  ', 'Ada Vale', true],
])('%j in %j: %j', (query, name, found) => {
  expect(matchesSearch(searchWords(query), [name, null])).toBe(found);
});
