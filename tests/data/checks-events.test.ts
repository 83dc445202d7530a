import { describe } from 'vitest';
import { refuses } from './broken-case.ts';
import { entry } from './lantern.ts';

describe('the checks of proceedings, events and their dates refuse', () => {
  refuses([
    ['one side’s claim as a step', (data) => (entry(data.events, 'ev-suit').standing = 'step'), /ev-suit → standing/],
    ['a ruled motion without its outcome', (data) => delete entry(data.events, 'ev-motion').outcome, /ev-motion → outcome/],
    ['a judge who is not among the persons', (data) => entry(data.events, 'ev-motion').persons.pop(), /ev-motion → persons: the judge/],
    ['a judge without the role', (data) => entry(data.people, 'ada-odell').roles.pop(), /ada-odell → roles: is a judge of civ-vane/],
    ['a criminal case among the civil ones', (data) => (entry(data.proceedings, 'crim-quillan').lane = 'civil'), /crim-quillan → lane/],
    ['an event after the record’s last day', (data) => (data.case.asOf = '2029-09-01'), /ev-schedule → date: lies after/],
    [
      'a proceeding older than its newest event',
      (data) => (entry(data.proceedings, 'civ-vane').asOf = '2029-04'),
      /civ-vane → asOf: is older than its event ev-/,
    ],
    [
      'only sources older than the event',
      (data) => (entry(data.events, 'ev-schedule').sources = ['gazette-2029-02-05']),
      /ev-schedule → sources: every source is older/,
    ],
    [
      'a status older than the newest ruling',
      (data) => {
        const { status } = entry(data.people, 'oren-quillan');
        if (status) status.asOf = '2029-06-02';
      },
      /oren-quillan → status → asOf: is older than ev-motion/,
    ],
    [
      'a ruling outside every proceeding',
      (data) => (entry(data.events, 'ev-motion').proceeding = null),
      /ev-motion → proceeding: a ruling belongs/,
    ],
    ['a tentative step', (data) => (entry(data.events, 'ev-schedule').tentative = true), /ev-schedule → tentative/],
    ['an event that concerns nobody', (data) => (entry(data.events, 'ev-lamp').persons = []), /ev-lamp → persons: an event concerns/],
    [
      'a proceeding related to itself',
      (data) => (entry(data.proceedings, 'civ-vane').relations = [{ type: 'related_to', proceeding: 'civ-vane' }]),
      /civ-vane → relations: a proceeding is not related to itself/,
    ],
    [
      'an event decided by someone who is no judge there',
      (data) => {
        const event = entry(data.events, 'ev-motion');
        event.judge = 'mara-vane';
      },
      /ev-motion → judge: "mara-vane" has no judge's role/,
    ],
    [
      'a role that ends before it begins',
      (data) => {
        const [role] = entry(data.people, 'mara-vane').roles;
        if (role) Object.assign(role, { from: '2029-09', to: '2029-03' });
      },
      /mara-vane → roles → civ-vane: the role ends before/,
    ],
    [
      'a status of a day after the record',
      (data) => {
        const { status } = entry(data.people, 'oren-quillan');
        if (status) status.asOf = '2030-01-01';
      },
      /oren-quillan → status → asOf: lies after/,
    ],
  ]);
});
