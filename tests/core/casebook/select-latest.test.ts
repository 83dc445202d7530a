import { describe, expect, it } from 'vitest';
import { latestByLane, latestOfCase, latestOfPerson, latestOfProceeding, sinceThen } from '../../../core/casebook/select-latest.ts';
import { entry, lanternCasebook } from '../../data/lantern.ts';

describe('the latest ruling or outcome', () => {
  it('of a person is the newest that concerns them, whatever the proceeding', () => {
    expect(latestOfPerson(lanternCasebook(), 'oren-quillan')?.id).toBe('ev-motion');
  });

  it('does not count events that only mention the person', () => {
    const casebook = lanternCasebook((data) => {
      for (const event of data.events) event.persons = event.persons.filter(({ person }) => person !== 'mara-vane');
      entry(data.events, 'ev-quillan-dismissed').persons.push({
        person: 'mara-vane',
        how: { en: 'mentioned', es: 'mencionada' },
        concern: 'mentioned',
      });
    });
    expect(latestOfPerson(casebook, 'mara-vane')).toBeNull();
  });

  it('falls back to the newest other event where nothing was decided', () => {
    const casebook = lanternCasebook((data) => {
      data.events = data.events.filter(({ standing }) => standing === 'step' || standing === 'allegation');
    });
    expect(latestOfPerson(casebook, 'mara-vane')?.id).toBe('ev-schedule');
    expect(latestOfPerson(casebook, 'lantern-theatre')?.id).toBe('ev-suit');
    expect(latestOfCase(casebook)).toBeNull();
  });

  it('is not an imprecise date that may be earlier than an exact one', () => {
    const casebook = lanternCasebook((data) => {
      entry(data.events, 'ev-motion').date = '2029-05/2029-12';
    });
    expect(latestOfPerson(casebook, 'oren-quillan')?.id).toBe('ev-quillan-dismissed');
    expect(latestOfCase(casebook)?.id).toBe('ev-quillan-dismissed');
  });

  it('on one day is what is about the person rather than what they worked on', () => {
    const casebook = lanternCasebook((data) => {
      const change = structuredClone(entry(data.events, 'ev-quillan-dismissed'));
      data.events.unshift({
        ...change,
        id: 'ev-judge-change',
        kind: 'judge_change',
        standing: 'outcome',
        judge: null,
        persons: [{ person: 'ada-odell', how: { en: 'left the case', es: 'dejó la causa' }, concern: 'subject' }],
      });
      data.events = data.events.filter(({ id }) => id !== 'ev-motion');
    });
    expect(latestOfPerson(casebook, 'ada-odell')?.id).toBe('ev-judge-change');
    expect(latestOfPerson(casebook, 'oren-quillan')?.id).toBe('ev-quillan-dismissed');
  });

  it('of a proceeding is its own, and none where nothing was decided', () => {
    const casebook = lanternCasebook();
    expect(latestOfProceeding(casebook, 'crim-quillan')?.id).toBe('ev-quillan-dismissed');
    expect(latestOfProceeding(casebook, 'civ-vane')?.id).toBe('ev-motion');
    const unheard = lanternCasebook((data) => {
      data.events = data.events.filter(({ id }) => id !== 'ev-motion');
    });
    expect(latestOfProceeding(unheard, 'civ-vane')).toBeNull();
  });

  it('keeps criminal and civil apart', () => {
    const lanes = latestByLane(lanternCasebook(), 'oren-quillan').map(({ lane, event }) => [lane, event.id]);
    expect(lanes).toEqual([
      ['criminal', 'ev-quillan-dismissed'],
      ['civil', 'ev-motion'],
    ]);
  });
});

describe('since then', () => {
  it('holds the steps after the latest ruling, oldest first, and nothing before it', () => {
    expect(sinceThen(lanternCasebook(), 'oren-quillan').map(({ id }) => id)).toEqual(['ev-schedule']);
  });

  it('is empty for someone whom no ruling concerns', () => {
    const casebook = lanternCasebook((data) => {
      data.events = data.events.filter(({ standing }) => standing === 'step' || standing === 'allegation');
    });
    expect(sinceThen(casebook, 'oren-quillan')).toEqual([]);
  });
});
