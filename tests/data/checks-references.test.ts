import { describe, expect, it } from 'vitest';
import { charge, findings, refuses, text } from './broken-case.ts';
import { entry } from './lantern.ts';

it('the invented case as it stands has no problem', () => {
  expect(findings(() => {})).toEqual([]);
});

describe('the checks of references refuse', () => {
  refuses([
    [
      'an id that nothing has',
      (data) => entry(data.events, 'ev-suit').sources.push('gazette-1999'),
      /events: ev-suit → sources: "gazette-1999"/,
    ],
    [
      'a person nobody knows',
      (data) => (entry(data.people, 'oren-quillan').related = [{ person: 'nobody', tie: text('friend', 'amigo') }]),
      /people: oren-quillan → related: "nobody"/,
    ],
    [
      'a proceeding nobody knows',
      (data) => (entry(data.people, 'mara-vane').roles[0] = { proceeding: 'civ-none', role: 'plaintiff' }),
      /people: mara-vane → roles: "civ-none"/,
    ],
    ['an event nobody knows', (data) => (charge(data).dispositionEvent = 'ev-none'), /dispositionEvent: "ev-none"/],
    ['a term nobody explains', (data) => entry(data.events, 'ev-suit').terms.push('demurrer'), /ev-suit → terms: "demurrer"/],
    ['the same id twice', (data) => data.people.push(entry(data.people, 'mara-vane')), /people: mara-vane: .*twice/],
    [
      'the same source twice',
      (data) => entry(data.events, 'ev-suit').sources.push('gazette-2029-03'),
      /ev-suit → sources → gazette-2029-03: .*twice/,
    ],
    ['"other" without the raw words', (data) => (entry(data.events, 'ev-schedule').kind = 'other'), /ev-schedule → kindText/],
    [
      'a role "other" without the raw words',
      (data) => (entry(data.people, 'mara-vane').roles[0] = { proceeding: 'civ-vane', role: 'other' }),
      /mara-vane → roles → civ-vane/,
    ],
    ['a proceeding "other" without the raw words', (data) => (entry(data.proceedings, 'civ-vane').kind = 'other'), /civ-vane → kindText/],
  ]);
});
