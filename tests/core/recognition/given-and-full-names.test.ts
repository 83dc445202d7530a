import { describe, expect, it } from 'vitest';
import { CASE_PARAGRAPH, names, read } from './read.ts';
import { table } from './table.ts';

table('a nickname within the name', [
  ['in curly quotes', 'Then David “Dave” Halls left.', ['David “Dave” Halls → david-halls']],
  ['in straight quotes', 'Then David "Dave" Halls left.', ['David "Dave" Halls → david-halls']],
  ['in brackets', 'Then Matthew (Matt) Hutchins left.', ['Matthew (Matt) Hutchins → matthew-hutchins']],
  ['a quotation of more words is none', 'It was David “who knows” Halls.', []],
]);

table('a given name alone', [
  ['of somebody known', 'They like Alec.', ['Alec → alec-baldwin']],
  ['so rare that it stands for itself', 'They miss Halyna.', ['Halyna → halyna-hutchins']],
  ['a tie beside it', 'Hutchins’ husband, Matthew, came.', ['Hutchins → halyna-hutchins', 'Matthew → matthew-hutchins']],
  ['of nobody known', 'They like Matt.', []],
  ['spoken of as a name', 'Matthew Hutchins came. Someone named Matt left.', ['Matthew Hutchins → matthew-hutchins']],
  ['before a stranger’s surname', 'They like Alec Guinness.', []],
  ['of whoever writes', 'Alec in Ohio: I like it.', []],
  ['shared with a stranger', 'Dave Halls came with Dave Cortese. Dave spoke.', ['Dave Halls → david-halls']],
  ['in a family list', 'Alec and Hilaria Baldwin came.', ['Alec → alec-baldwin']],
]);

table('a full name that strangers bear', [
  ['beside its title', 'Special prosecutor Jason Lewis spoke.', ['Jason Lewis → jason-lewis']],
  ['among others of the case', 'Kari Morrissey and Jason Lewis spoke.', ['Kari Morrissey → kari-morrissey', 'Jason Lewis → jason-lewis']],
  ['before its title', 'It fell to Jason Lewis, a prosecutor.', ['Jason Lewis → jason-lewis']],
  ['beside an office that is another’s', 'Kari Morrissey met Senator Jason Lewis.', ['Kari Morrissey → kari-morrissey']],
  ['alone', 'In York a roofer, Jason Lewis, was fined.', []],
  ['as half of another', 'Kari Morrissey met Jason Lewis-Vane.', ['Kari Morrissey → kari-morrissey']],
]);

describe('a name broken over two blocks', () => {
  it('is one name, painted in both', () => {
    const blocks = [CASE_PARAGRAPH, 'It was signed by Mary', 'Marlowe Sommer that day.'];
    const { mentions } = read(blocks);
    expect(names(blocks, mentions).slice(2)).toEqual(['Mary → mary-marlowe-sommer', 'Marlowe Sommer → mary-marlowe-sommer']);
    expect(mentions.map(({ continues }) => continues === true)).toEqual([false, false, false, true]);
  });

  it('also over the number of a line', () => {
    const blocks = [CASE_PARAGRAPH, '4  You then met Kari', '5  Morrissey in the hall?'];
    const { mentions } = read(blocks);
    expect(names(blocks, mentions).slice(2)).toEqual(['Kari → kari-morrissey', 'Morrissey → kari-morrissey']);
  });

  it('also where the break is in a double surname', () => {
    const blocks = [CASE_PARAGRAPH, 'They blame Gutierrez', 'Reed for it; Hannah Gutierrez Reed denies it.'];
    const { mentions } = read(blocks);
    expect(names(blocks, mentions).slice(2)).toEqual([
      'Gutierrez → hannah-gutierrez-reed',
      'Reed → hannah-gutierrez-reed',
      'Hannah Gutierrez Reed → hannah-gutierrez-reed',
    ]);
    expect(mentions[3]?.continues).toBe(true);
  });
});
