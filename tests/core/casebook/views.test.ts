import { describe, expect, it } from 'vitest';
import { caseView } from '../../../core/casebook/case-view.ts';
import { eventView } from '../../../core/casebook/event-view.ts';
import { personView } from '../../../core/casebook/person-view.ts';
import { sourcesOf } from '../../../core/casebook/source-view.ts';
import type { PersonView } from '../../../core/casebook/view.ts';
import { entry, lanternCasebook } from '../../data/lantern.ts';

const TODAY = '2029-10-02';

function person(id: string, language: 'en' | 'es' = 'en', casebook = lanternCasebook()): PersonView {
  const view = personView(casebook, id, language, TODAY);
  if (!view) throw new Error(`no view of ${id}`);
  return view;
}

describe('a person’s card', () => {
  it('says who it is, where they stand, and what was decided last, dated and with its court and judge', () => {
    const view = person('oren-quillan');
    expect(view).toMatchObject({
      caseTitle: 'The Lantern case',
      name: 'Oren Quillan',
      role: 'Stage manager',
      groupLabel: 'Crew',
      checkedOn: { text: 'October 1, 2029' },
    });
    expect(view.status?.asOf.text).toBe('September 14, 2029');
    expect(view.latest).toMatchObject({
      kindLabel: 'Motion denied',
      standing: 'ruling',
      court: 'First District Court',
      judge: 'Ada Odell',
      concernedAs: 'defendant',
      singleSource: true,
      date: { text: 'August 2029' },
    });
  });

  it('shows criminal and civil apart where both exist, the newer first, and no lanes where only one does', () => {
    expect(person('oren-quillan').lanes.map(({ label, latest }) => [label, latest.id])).toEqual([
      ['Civil suits', 'ev-motion'],
      ['Criminal case', 'ev-quillan-dismissed'],
    ]);
    expect(person('mara-vane').lanes).toEqual([]);
  });

  it('never shows a charge without its end', () => {
    const [charge] = person('oren-quillan').charges;
    expect(charge?.disposition).toBe('Dismissed with prejudice (cannot be filed again). By Judge Odell, for lack of evidence.');
    expect(charge?.disposed?.text).toBe('June 2, 2029');
  });

  it('says of an open charge that no end was found', () => {
    const casebook = lanternCasebook((data) => {
      const [charge] = entry(data.people, 'oren-quillan').charges;
      if (!charge) throw new Error('no charge');
      charge.disposition = 'none_yet';
      delete charge.disposedOn;
      delete charge.dispositionEvent;
      delete charge.ground;
    });
    const [charge] = person('oren-quillan', 'en', casebook).charges;
    expect(charge).toMatchObject({ disposition: 'Open: no end found', disposed: null });
  });

  it('shows of someone whom no ruling concerns neither lanes nor later steps', () => {
    const casebook = lanternCasebook((data) => {
      entry(data.people, 'oren-quillan').rulingConcernsPerson = false;
    });
    expect(person('oren-quillan', 'en', casebook)).toMatchObject({ rulingConcernsPerson: false, lanes: [], since: [] });
  });

  it('carries the glossary terms and sources of what it shows, court records first', () => {
    const view = person('oren-quillan');
    expect(view.terms.map(({ term }) => term)).toEqual(['with prejudice']);
    expect(view.sources[0]?.outlet).toBe('First District Court');
    expect(new Set(view.sources.map(({ id }) => id)).size).toBe(view.sources.length);
  });

  it('gives the person’s own position with who gives it, and what sources dispute', () => {
    const view = person('oren-quillan');
    expect(view.position).toMatchObject({ by: 'Through his lawyer', date: { text: 'February 6, 2029' } });
    expect(view.conflicts[0]).toMatchObject({ topic: 'Who checked the lamp', resolution: 'No court has decided it.' });
  });

  it('speaks Spanish as well', () => {
    const view = person('oren-quillan', 'es');
    expect(view.latest).toMatchObject({ kindLabel: 'Petición denegada', date: { text: 'agosto de 2029' } });
    expect(view.parts.map(({ role }) => role)).toEqual(['Persona acusada', 'Parte demandada (según la demanda inicial)']);
  });

  it('gives a role with its period', () => {
    expect(person('ada-odell').parts.map(({ role }) => role)).toEqual(['Trial judge', 'Trial judge (from March 1, 2029)']);
    expect(person('ada-odell', 'es').parts[1]?.role).toBe('Juez o jueza de primera instancia (desde el 1 de marzo de 2029)');
  });

  it('does not exist for someone the case does not know', () => {
    expect(personView(lanternCasebook(), 'nobody', 'en', TODAY)).toBeNull();
  });
});

describe('the case', () => {
  const view = caseView(lanternCasebook(), 'en', TODAY);

  it('has its title with the work apart, its summary and its latest ruling', () => {
    expect(view).toMatchObject({ title: ['The ', 'Lantern', ' case'], asOf: { text: 'October 1, 2029' } });
    expect(view.latest?.id).toBe('ev-motion');
  });

  it('lists everyone with their role and latest ruling', () => {
    expect(view.people.map(({ name, latest }) => [name, latest?.date.text])).toEqual([
      ['Oren Quillan', 'August 2029'],
      ['Mara Vane', 'August 2029'],
      ['Ada Odell', 'August 2029'],
      ['Lantern Theatre Company', 'August 2029'],
    ]);
  });

  it('shows the timeline newest first', () => {
    expect(view.timeline.map(({ id }) => id)).toEqual([
      'ev-schedule',
      'ev-motion',
      'ev-quillan-dismissed',
      'ev-suit',
      'ev-quillan-charged',
      'ev-lamp',
    ]);
  });

  it('shows each proceeding with its state, parties and what it has to do with others, from both ends', () => {
    const [criminal, civil] = view.proceedings;
    expect(criminal).toMatchObject({ standing: 'ended', open: false, statusLabel: 'Ended', docket: '29-CR-17' });
    expect(civil).toMatchObject({ standing: 'open', open: true, statusLabel: 'Pending', docket: null });
    expect(civil?.parties.map(({ id }) => id)).toEqual(['mara-vane', 'oren-quillan', 'lantern-theatre', 'ada-odell']);
    expect(criminal?.relations).toEqual([{ label: 'Related to', id: 'civ-vane', caption: 'Vane v. Lantern Theatre Company' }]);
    expect(civil?.relations.map(({ id }) => id)).toEqual(['crim-quillan']);
  });
});

describe('an event', () => {
  it('seen from the case has nobody’s part in it; seen from a person it says what it means for them', () => {
    const casebook = lanternCasebook();
    expect(eventView(casebook, 'ev-quillan-dismissed', 'en', null)).toMatchObject({ meaning: null, concernedAs: null });
    expect(eventView(casebook, 'ev-quillan-dismissed', 'en', 'oren-quillan').meaning).toBe('The charge cannot be filed again.');
  });

  it('outside every proceeding has no lane, court or judge', () => {
    const view = eventView(lanternCasebook(), 'ev-lamp', 'en', null);
    expect(view).toMatchObject({ lane: null, proceeding: null, court: null, judge: null });
  });

  it('that does not exist is an error', () => {
    expect(() => eventView(lanternCasebook(), 'ev-none', 'en', null)).toThrow(/ev-none/);
  });
});

describe('the sources of a case', () => {
  it('are all there, dated in words, without an address where the publisher’s own is not known', () => {
    const sources = sourcesOf(lanternCasebook(), 'es');
    expect(sources).toHaveLength(5);
    expect(sources.find(({ id }) => id === 'court-2029-06-02')).toMatchObject({ url: null, tier: 1, date: { text: '2 de junio de 2029' } });
  });
});
