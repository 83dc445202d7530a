import { describe, expect, it } from 'vitest';
import { compileCasebook } from '../../../core/casebook/compile-casebook.ts';
import { compileCaseLexicon, foldForm } from '../../../core/casebook/compile-lexicon.ts';
import { entry, lantern } from '../../data/lantern.ts';

describe('the lexicon of a case', () => {
  it('files a form that two people bear once, with both, and as ambiguous as the more ambiguous of them', () => {
    const data = lantern();
    entry(data.people, 'oren-quillan').nameForms.push({ form: 'Vane', kind: 'surname', ambiguity: 'low' });
    const shared = compileCaseLexicon(data).forms.filter(({ form }) => foldForm(form) === 'vane');
    expect(shared).toEqual([{ form: 'Vane', kind: 'surname', people: ['oren-quillan', 'mara-vane'], ambiguity: 'high' }]);
  });

  it('carries nothing of what the record says about anyone', () => {
    const text = JSON.stringify(compileCaseLexicon(lantern()));
    expect(text).not.toMatch(/dismiss|negligen|suit/);
    expect(text).toContain('Lantern Theatre');
  });

  it('knows every person and every namesake', () => {
    const data = lantern();
    const lexicon = compileCaseLexicon(data);
    expect(lexicon.people.map(({ id }) => id)).toEqual(data.people.map(({ id }) => id));
    expect(lexicon.namesakes).toEqual([{ name: 'Iris Quillan', surname: 'Quillan' }]);
  });
});

describe('two written forms are one', () => {
  it.each([
    ['Gómez-Ruiz', 'GOMEZ‑RUIZ'],
    ['Ada  Odell', 'ada odell'],
    ['Núñez', 'Nún\u0303ez'],
  ])('%s and %s', (a, b) => {
    expect(foldForm(a)).toBe(foldForm(b));
  });

  it('but a hyphen is not a blank: pages write both, and each is a form', () => {
    expect(foldForm('Gomez-Ruiz')).not.toBe(foldForm('Gomez Ruiz'));
  });
});

describe('the casebook of a case', () => {
  it('has its events oldest first, whatever the order of the file', () => {
    const data = lantern();
    data.events.reverse();
    expect(compileCasebook(data).events.map(({ id }) => id)).toEqual([
      'ev-lamp',
      'ev-quillan-charged',
      'ev-suit',
      'ev-quillan-dismissed',
      'ev-motion',
      'ev-schedule',
    ]);
  });

  it('leaves out what only recognition and data authors read, and terms that no event uses', () => {
    const data = lantern();
    entry(data.people, 'mara-vane').latestNote = 'a note to ourselves';
    for (const event of data.events) event.terms = [];
    const casebook = compileCasebook(data);
    expect(JSON.stringify(casebook)).not.toMatch(/nameForms|a note to ourselves/);
    expect(casebook.terms).toEqual([]);
  });
});
