import { describe, expect, it } from 'vitest';
import { namesInCase } from './read.ts';

describe('a name is found however it is written', () => {
  it.each([
    ['The armorer, Hannah Gutierrez-Reed, said so.', 'Hannah Gutierrez-Reed'],
    ['The armorer, Hannah Gutierrez Reed, said so.', 'Hannah Gutierrez Reed'],
    ['La armera, Hannah Gutiérrez\u2011Reed, habló.', 'Hannah Gutiérrez\u2011Reed'],
    ['La armera, Hannah Gutie\u0301rrez–Reed, habló.', 'Hannah Gutie\u0301rrez–Reed'],
    ['The armorer, Hannah\u00a0Gutierrez-Reed, said so.', 'Hannah\u00a0Gutierrez-Reed'],
    ['The armorer, Han\u00adnah Gutier\u00adrez-Reed, said so.', 'Han\u00adnah Gutier\u00adrez-Reed'],
    ['The armorer, Hannah\u200b Gutierrez\u200b-Reed, said so.', 'Hannah\u200b Gutierrez\u200b-Reed'],
    ['The armorer, Hannah\n    Gutierrez-Reed, said so.', 'Hannah\n    Gutierrez-Reed'],
    ['The armorer, HANNAH GUTIERREZ-REED, said so.', 'HANNAH GUTIERREZ-REED'],
    ['the armorer, hannah gutierrez-reed, said so', 'hannah gutierrez-reed'],
    ['The armorer, Hannah Gutierrez, said so.', 'Hannah Gutierrez'],
  ])('%j', (text, written) => {
    expect(namesInCase(text)).toEqual([`${written} → hannah-gutierrez-reed`]);
  });

  it.each([
    ["It was Dave Halls's gun.", 'Dave Halls → david-halls'],
    ['It was Dave Halls’ gun.', 'Dave Halls → david-halls'],
    ['It was Dave Halls’s gun.', 'Dave Halls → david-halls'],
    ['“Dave Halls” said so.', 'Dave Halls → david-halls'],
  ])('leaves the possessive and the quotation marks outside: %j', (text, found) => {
    expect(namesInCase(text)).toEqual([found]);
  });

  it.each([
    ['The filing names Alexander R. Baldwin III.', 'Alexander R. Baldwin III → alec-baldwin'],
    ['The filing names Kari T. Morrissey.', 'Kari T. Morrissey → kari-morrissey'],
    ['The filing names Kari Morrissey.', 'Kari Morrissey → kari-morrissey'],
    ['The filing names Seth J. Kenney.', 'Seth J. Kenney → seth-kenney'],
    ['The filing names Matt Hutchins.', 'Matt Hutchins → matthew-hutchins'],
    ['The filing names Halina Hutchins.', 'Halina Hutchins → halyna-hutchins'],
    ['The filing names Seth Kenny.', 'Seth Kenny → seth-kenney'],
  ])('takes in initials, nicknames and slips: %j', (text, found) => {
    expect(namesInCase(text)).toEqual([found]);
  });

  it.each([
    'See alec-baldwin.html for more.',
    'Ask @Baldwin or #Baldwin.',
    'The Baldwinesque manner.',
    'Alec_Baldwin was the login.',
    'The residence halls were full, and the price rose.',
  ])('finds nothing in %j', (text) => {
    expect(namesInCase(text)).toEqual([]);
  });
});
