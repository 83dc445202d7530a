import { describe, expect, it } from 'vitest';
import {
  conflictsOf,
  disputed,
  isChargeOpen,
  partsOf,
  peopleOfGroup,
  standingOfProceeding,
  statusInProceeding,
} from '../../../core/casebook/select-status.ts';
import { entry, lantern, lanternCasebook } from '../../data/lantern.ts';

describe('where someone stands', () => {
  it('in a proceeding is where the proceeding stands, unless the record says it of the person', () => {
    const casebook = lanternCasebook((data) => {
      entry(data.people, 'oren-quillan').statuses = [
        {
          proceeding: 'civ-vane',
          text: { en: 'No longer a party.', es: 'Ya no es parte.' },
          asOf: '2029-09',
          sources: ['gazette-2029-09-14'],
        },
      ];
    });
    const suit = entry(casebook.proceedings, 'civ-vane');
    expect(statusInProceeding(entry(casebook.people, 'oren-quillan'), suit).text.en).toBe('No longer a party.');
    expect(statusInProceeding(entry(casebook.people, 'mara-vane'), suit).text).toEqual(suit.statusText);
  });

  it('counts several roles in one proceeding as one part', () => {
    const casebook = lanternCasebook((data) => {
      entry(data.people, 'mara-vane').roles.push({ proceeding: 'civ-vane', role: 'witness' });
    });
    const parts = partsOf(casebook, entry(casebook.people, 'mara-vane'));
    expect(parts.map(({ proceeding, roles }) => [proceeding.id, roles.map(({ role }) => role)])).toEqual([
      ['civ-vane', ['plaintiff', 'witness']],
    ]);
  });
});

describe('a proceeding', () => {
  it.each([
    ['pending_active', 'open'],
    ['pending_inactive', 'open'],
    ['reopened', 'open'],
    ['on_appeal', 'open'],
    ['disposed', 'ended'],
    ['post_judgment', 'ended'],
    ['sealed', 'unknown'],
    ['unknown', 'unknown'],
  ] as const)('whose status is %s counts as %s', (status, standing) => {
    expect(standingOfProceeding({ ...entry(lantern().proceedings, 'civ-vane'), status })).toBe(standing);
  });
});

describe('a charge', () => {
  it('is open until it has an end', () => {
    const [charge] = entry(lantern().people, 'oren-quillan').charges;
    if (!charge) throw new Error('the fixture has no charge');
    expect(isChargeOpen(charge)).toBe(false);
    expect(isChargeOpen({ ...charge, disposition: 'none_yet' })).toBe(true);
  });
});

describe('the sides and what they dispute', () => {
  it('finds the people of one side', () => {
    expect(peopleOfGroup(lanternCasebook(), 'crew').map(({ id }) => id)).toEqual(['oren-quillan', 'mara-vane']);
  });

  it('puts open questions about a person before settled ones', () => {
    const casebook = lanternCasebook((data) => {
      const open = entry(data.conflicts, 'cf-lamp');
      data.conflicts.unshift({ ...structuredClone(open), id: 'cf-date', status: 'resolved' });
    });
    expect(conflictsOf(casebook, 'oren-quillan').map(({ id }) => id)).toEqual(['cf-lamp', 'cf-date']);
    expect(conflictsOf(casebook, 'ada-odell')).toEqual([]);
    expect(disputed(casebook).map(({ id }) => id)).toEqual(['cf-lamp']);
  });
});
