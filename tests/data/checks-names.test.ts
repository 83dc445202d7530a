import { describe } from 'vitest';
import { refuses } from './broken-case.ts';
import { entry } from './lantern.ts';

describe('the checks of names refuse', () => {
  refuses([
    [
      'a form that two people bear unsaid',
      (data) => entry(data.people, 'mara-vane').nameForms.push({ form: 'oren quillan', kind: 'variant', ambiguity: 'low' }),
      /people: oren-quillan → nameForms → Oren Quillan: is also borne by mara-vane/,
    ],
    [
      'an ambiguous form without who else bears it',
      (data) => (entry(data.people, 'mara-vane').nameForms[0] = { form: 'Mara Vane', kind: 'full', ambiguity: 'medium' }),
      /Mara Vane: is ambiguous/,
    ],
    [
      'the same form twice',
      (data) => entry(data.people, 'mara-vane').nameForms.push({ form: 'MARA VANE', kind: 'variant', ambiguity: 'low' }),
      /MARA VANE: stands here twice/,
    ],
    ['a surname that is none', (data) => (entry(data.people, 'mara-vane').surnames = ['Wane']), /nameForms → Vane: is of kind "surname"/],
    [
      'someone without a full name',
      (data) => (entry(data.people, 'mara-vane').nameForms = [{ form: 'Mara', kind: 'given', ambiguity: 'low' }]),
      /needs a form of kind "full"/,
    ],
    [
      'a text that names someone the event leaves out',
      (data) => entry(data.events, 'ev-suit').persons.shift(),
      /the text names Vane: add mara-vane/,
    ],
  ]);
});
