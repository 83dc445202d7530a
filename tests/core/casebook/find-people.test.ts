import { expect, test } from 'vitest';
import { findPeople } from '../../../core/casebook/find-people.ts';
import { loadCases } from '../../../scripts/data/load.ts';

const { casebooks } = loadCases();
const names = (text: string): string[] => findPeople(casebooks, text).map(({ person }) => person.name);

test.each([
  ['David Halls', 'David “Dave” Halls'],
  ['Dave Halls', 'David “Dave” Halls'],
  ['halls', 'David “Dave” Halls'],
  ['HALLS’S', 'David “Dave” Halls'],
  ['gut ree', 'Hannah Gutierrez-Reed'],
  ['Gutiérrez Reed', 'Hannah Gutierrez-Reed'],
  ['gutierrez-reed', 'Hannah Gutierrez-Reed'],
])('%s finds %s first', (text, name) => {
  expect(names(text)[0]).toBe(name);
});

test('a surname of several finds them all, parts within a word find nobody', () => {
  expect(names('Hutchins')).toEqual(expect.arrayContaining(['Halyna Hutchins', 'Matthew Hutchins']));
  expect(names('utchins')).toEqual([]);
});

test.each(['', '  ', '’s', 'nobody of this name', 'David Nobody'])('"%s" finds nobody', (text) => {
  expect(names(text)).toEqual([]);
});

test('no more than asked for', () => {
  expect(findPeople(casebooks, 'a', 3)).toHaveLength(3);
});
