import { describe } from 'vitest';
import { charge, refuses } from './broken-case.ts';
import { entry } from './lantern.ts';

describe('the checks of charges refuse', () => {
  refuses([
    ['a charge that ends before it begins', (data) => (charge(data).disposedOn = '2029-01-01'), /ch-quillan: the charge ends before/],
    [
      'a charge whose end has another date than its event',
      (data) => (charge(data).disposedOn = '2029-06-03'),
      /disposedOn: differs from the date of ev-quillan-dismissed/,
    ],
    ['a charge without its end', (data) => delete charge(data).disposedOn, /ch-quillan → disposedOn: the charge has ended/],
    ['an open charge with an end', (data) => (charge(data).disposition = 'none_yet'), /ch-quillan → disposition: is still open/],
    ['a dismissed charge without its ground', (data) => delete charge(data).ground, /ch-quillan → ground/],
    ['a charge in a civil suit', (data) => (charge(data).proceeding = 'civ-vane'), /ch-quillan → proceeding: a charge belongs/],
    ['an acquittal without guarded words', (data) => (charge(data).disposition = 'acquitted'), /ch-quillan → guardedWords/],
    [
      'an acquitted charge named without the acquittal',
      (data) => {
        charge(data).disposition = 'acquitted';
        charge(data).guardedWords = ['negligence'];
      },
      /ev-quillan-charged → decided → en: names "negligence"/,
    ],
    [
      'a criminal defendant without a charge',
      (data) => (entry(data.people, 'oren-quillan').charges = []),
      /oren-quillan → charges: is a defendant in crim-quillan/,
    ],
    [
      'a charge against someone who is no defendant',
      (data) => entry(data.people, 'oren-quillan').roles.shift(),
      /oren-quillan → roles: is charged in crim-quillan/,
    ],
  ]);
});
