import { expect, it } from 'vitest';
import { namesInCase } from './read.ts';
import { table } from './table.ts';

table('a name filed by surname', [
  ['in capitals, as a docket has it', 'HALLS DAVID - Defendant', ['HALLS DAVID → david-halls']],
  ['with an initial', 'MORRISSEY KARI T. - Attorney', ['MORRISSEY KARI T. → kari-morrissey']],
  ['with an initial and a numeral', 'BALDWIN ALEC R. III, Defendant', ['BALDWIN ALEC R. III → alec-baldwin']],
  ['with a second given name', 'MITCHELL MAMIE JEAN - Plaintiff', ['MITCHELL MAMIE JEAN → mamie-mitchell']],
  ['with a comma, at the head of a line', 'Gutierrez-Reed, Hannah', ['Gutierrez-Reed, Hannah → hannah-gutierrez-reed']],
  [
    'in a list parted by semicolons',
    'Parties: Halls, David; Kenney, Seth (supplier)',
    ['Halls, David → david-halls', 'Kenney, Seth → seth-kenney'],
  ],
  ['but whoever wrote a work', 'Souza, Joel (October 2022). What I saw.', []],
  ['nor a stranger so filed', 'Baldwin, James (1963). The Fire. Then Baldwin left.', []],
  ['with a comma and a second given name', 'Kenney, Seth Lee - Supplier', ['Kenney, Seth Lee → seth-kenney']],
  ['but not where a comma only parts two', 'According to Baldwin, Alec was a boy then.', ['Baldwin → alec-baldwin', 'Alec → alec-baldwin']],
]);

it('a name goes on in the next block behind an initial', () => {
  expect(namesInCase('Morrissey and others rose.', ['Counsel for the State is Kari T.'])).toEqual(['Morrissey → kari-morrissey']);
});
