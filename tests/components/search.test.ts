import { expect, test } from 'vitest';
import { fold, holdsAll, rowMatches, searchWords } from '../../components/people/search.ts';
import { caseFixture } from '../fixtures/views/case.ts';

test.each([
  ['gutierrez reed', 'Hannah Gutiérrez-Reed', true],
  ['REED hannah', 'Hannah Gutiérrez-Reed', true],
  ["o'brien", 'Mara O’Brien', true],
  ['vale penn', 'Ada Vale', false],
  ['  ', 'Ada Vale', true],
])('%j in %j: %j', (query, name, found) => {
  expect(holdsAll(searchWords(query), fold(name))).toBe(found);
});

test('a person is found by role, status and latest ruling too, again and again', () => {
  const foreman = caseFixture.people.find(({ id }) => id === 'hugo-penn');
  expect(foreman?.status).toContain('sentence served');
  for (const [query, found] of [
    ['site foreman', true],
    ['served penn', true],
    ['sérved', true],
    ['mayor', false],
    ['', true],
    ['foreman', true],
  ] as const) {
    expect(foreman === undefined ? null : rowMatches(searchWords(query), foreman), query).toBe(found);
  }
});
