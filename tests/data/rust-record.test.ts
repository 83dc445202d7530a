import { personView } from '../../core/casebook/person-view.ts';
import { describe, expect, it } from 'vitest';
import { intervalOf } from '../../core/casebook/dates.ts';
import { foldForm } from '../../core/casebook/compile-lexicon.ts';
import { compileCasebook } from '../../core/casebook/compile-casebook.ts';
import { latestByLane } from '../../core/casebook/select-latest.ts';
import { loadRecords } from '../../scripts/data/load.ts';

const found = loadRecords().find(({ data }) => data.case.id === 'rust');
if (!found) throw new Error('the Rust case is missing');
const { data } = found;

const person = (id: string) => {
  const one = data.people.find((candidate) => candidate.id === id);
  if (!one) throw new Error(`${id} is missing`);
  return one;
};
const event = (id: string) => {
  const one = data.events.find((candidate) => candidate.id === id);
  if (!one) throw new Error(`${id} is missing`);
  return one;
};
const proceeding = (id: string) => {
  const one = data.proceedings.find((candidate) => candidate.id === id);
  if (!one) throw new Error(`${id} is missing`);
  return one;
};
const everything = JSON.stringify(data);

describe('who is in the record', () => {
  const forms = new Map(data.people.flatMap(({ id, nameForms }) => nameForms.map(({ form }) => [foldForm(form), id] as const)));

  it.each([
    ['Alec Baldwin', 'alec-baldwin'],
    ['Halyna Hutchins', 'halyna-hutchins'],
    ['Matthew Hutchins', 'matthew-hutchins'],
    ['Joel Souza', 'joel-souza'],
    ['David Halls', 'david-halls'],
    ['Dave Halls', 'david-halls'],
    ['Hannah Gutierrez Reed', 'hannah-gutierrez-reed'],
    ['Hannah Gutiérrez-Reed', 'hannah-gutierrez-reed'],
    ['Sarah Zachry', 'sarah-zachry'],
    ['Seth Kenney', 'seth-kenney'],
    ['Mamie Mitchell', 'mamie-mitchell'],
    ['Kari Morrissey', 'kari-morrissey'],
    ['Mary Carmack-Altwies', 'mary-carmack-altwies'],
    ['Mary Marlowe Sommer', 'mary-marlowe-sommer'],
    ['Casey Fitch', 'casey-fitch'],
    ['Bryan Biedscheid', 'bryan-biedscheid'],
    ['Michael Whitaker', 'michael-whitaker'],
    ['Gloria Allred', 'gloria-allred'],
    ['Luke Nikas', 'luke-nikas'],
    ['Lisa Torraco', 'lisa-torraco'],
    ['Robert Schwartz', 'robert-schwartz'],
    ['El Dorado Pictures Inc.', 'el-dorado-pictures'],
    ['Rust Movie Productions', 'rust-movie-productions'],
  ])('knows %s', (form, id) => {
    expect(forms.get(foldForm(form))).toBe(id);
  });

  it('leaves out who only reported, and every unrelated matter', () => {
    expect(everything).not.toMatch(/Stephanopoulos/i);
    expect(everything).not.toMatch(/licensed bar|liquor|into a bar/i);
  });

  it.each(['Rust', 'RMP', 'the State', 'OSHA', 'PDQ', 'FJDA', 'county commissioners'])('does not take "%s" for a name', (form) => {
    expect(forms.has(foldForm(form))).toBe(false);
  });

  it.each(['Robert Schwartz', 'Ryan Smith', 'Jason Lewis', 'Luis Robles', 'Kristina Martinez', 'Michael Whitaker', 'Matthew Hutchins'])(
    'marks "%s" as a name that strangers bear',
    (name) => {
      const form = data.people.flatMap(({ nameForms }) => nameForms).find((candidate) => candidate.form === name);
      expect(form?.ambiguity).not.toBe('low');
      expect(form?.alsoBorneBy?.length).toBeGreaterThan(0);
    },
  );
});

describe('how charges ended', () => {
  it('tells the two charges against Baldwin apart', () => {
    expect(person('alec-baldwin').charges.map(({ disposition, disposedOn }) => [disposition, disposedOn])).toEqual([
      ['dismissed_without_prejudice', '2023-04-21'],
      ['dismissed_with_prejudice', '2024-07-12'],
    ]);
    expect(event('ev-baldwin-dropped').judge).toBeNull();
    expect(event('ev-dismissed').judge).toBe('mary-marlowe-sommer');
  });

  it('shows the tampering charge only with its acquittal', () => {
    const charges = person('hannah-gutierrez-reed').charges.map(({ id, disposition }) => [id, disposition]);
    expect(charges).toContainEqual(['ch-gutierrez-tampering', 'acquitted']);
    expect(charges).toContainEqual(['ch-gutierrez-manslaughter', 'convicted_jury']);
    expect(event('ev-gr-tamper').decided.en).toMatch(/acquitted/);
    expect(event('ev-gr-tamper').decided.es).toMatch(/absolvió/);
  });

  it('records a no-contest plea for Halls, and no charge for anyone else', () => {
    expect(person('david-halls').charges.map(({ disposition }) => disposition)).toEqual(['no_contest_plea']);
    const charged = data.people.filter(({ charges }) => charges.length > 0).map(({ id }) => id);
    expect(charged.toSorted()).toEqual(['alec-baldwin', 'david-halls', 'hannah-gutierrez-reed']);
  });
});

describe('how proceedings hang together', () => {
  it.each([
    ['crim-baldwin-2024', 'refiled_from', 'crim-baldwin-2023'],
    ['appeal-gutierrez', 'appeal_of', 'crim-gutierrez'],
    ['xc-baldwin', 'cross_complaint_in', 'civ-mitchell'],
    ['xc-halls', 'cross_complaint_in', 'civ-mitchell'],
    ['civ-baldwin-morrissey-federal', 'removed_from', 'civ-baldwin-morrissey'],
  ] as const)('%s is %s %s', (id, type, other) => {
    expect(proceeding(id).relations).toContainEqual({ type, proceeding: other });
  });

  it('keeps the cross-complaints in the docket of the suit they were filed in', () => {
    expect([proceeding('xc-baldwin').docket, proceeding('xc-halls').docket]).toEqual(['21STCV42301', '21STCV42301']);
    expect(proceeding('civ-mitchell').docket).toBe('21STCV42301');
  });

  it('does not name Baldwin in the suit that does not', () => {
    expect(person('alec-baldwin').roles.map((role) => role.proceeding)).not.toContain('civ-schaefer');
  });

  it('says of what it lost sight of that its state is not known', () => {
    for (const id of ['appeal-gutierrez', 'civ-mitchell', 'civ-schaefer', 'civ-gutierrez-kenney', 'arb-baldwin', 'civ-solovey-la']) {
      expect([id, proceeding(id).status]).toEqual([id, 'unknown']);
    }
  });
});

describe('dates', () => {
  it.each([
    ['ev-crew-settled', '2025-05/2025-12'],
    ['ev-bvm-reinstated', '2025-09/2025-10-20'],
    ['ev-bvm-removed', '2025-10-20/2025-10-21'],
  ])('leaves %s the range that it is', (id, date) => {
    expect(event(id).date).toBe(date);
  });

  it('puts the reinstatement before the move to federal court', () => {
    expect(intervalOf(event('ev-bvm-reinstated').date).last).toBeLessThanOrEqual(intervalOf(event('ev-bvm-removed').date).first);
  });

  it('gives Baldwin a latest event in each lane', () => {
    const lanes = latestByLane(compileCasebook(data), 'alec-baldwin').map(({ lane, event: { id } }) => [lane, id]);
    expect(lanes).toEqual([
      ['criminal', 'ev-appeal-withdrawn'],
      ['civil', 'ev-svetnoy-trial'],
    ]);
  });

  it.each([
    ['alec-baldwin', 'civil'],
    ['kari-morrissey', 'civil'],
  ])('shows the lane with the newest ruling first: %s, %s', (person, lane) => {
    const view = personView(compileCasebook(data), person, 'en', '2026-05-01');
    expect(view?.lanes[0]?.lane).toBe(lane);
    expect(view?.lanes[0]?.latest.id).toBe(view?.latest?.id);
  });
});

describe('what is claimed and what is certain', () => {
  it('flags the three tentative rulings, and only these', () => {
    const tentative = data.events.filter((one) => one.tentative).map(({ id }) => id);
    expect(tentative.toSorted()).toEqual(['ev-mitchell-kenney', 'ev-solovey-kenney', 'ev-svetnoy-kenney']);
  });

  it('takes every complaint for an allegation', () => {
    for (const one of data.events.filter(({ kind }) => kind === 'complaint'))
      expect([one.id, one.standing]).toEqual([one.id, 'allegation']);
  });

  it('has a victim without a ruling about her', () => {
    expect(person('halyna-hutchins').rulingConcernsPerson).toBe(false);
    expect(person('joel-souza').rulingConcernsPerson).toBe(false);
  });

  it('cites no mirror, aggregator or celebrity address', () => {
    const hosts = data.sources.flatMap(({ url }) => (url === null ? [] : [new URL(url).host]));
    expect(hosts.length).toBeGreaterThan(50);
    expect(
      hosts.filter((host) =>
        /lexlords|greaterusa|yahoo|aol\.|newsbreak|pressreader|rulings\.law|ibtimes|radaronline|blogspot|scribd/.test(host),
      ),
    ).toEqual([]);
  });
});
