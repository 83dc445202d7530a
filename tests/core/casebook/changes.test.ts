import { expect, it } from 'vitest';
import { changeLine, changesBetween } from '../../../core/casebook/changes.ts';
import type { CaseData } from '../../../core/casebook/schema.ts';
import { entry, lantern } from '../../data/lantern.ts';
import type { Mutable } from '../../data/lantern.ts';

function lines(change: (data: Mutable<CaseData>) => void): string[] {
  const after = lantern();
  change(after);
  return changesBetween(lantern(), after).map(changeLine);
}

it('a record that did not change has no changes', () => {
  expect(lines(() => {})).toEqual([]);
});

it('a changed wording stands with the old and the new', () => {
  expect(lines((data) => (entry(data.events, 'ev-lamp').decided.en = 'A lamp fell.'))).toEqual([
    '- events: ev-lamp → decided → en: was “A stage lamp fell during a rehearsal.”, is “A lamp fell.”',
  ]);
});

it('a changed date, state or end of a charge counts as well', () => {
  const found = lines((data) => {
    entry(data.events, 'ev-motion').date = '2029-08-03';
    entry(data.proceedings, 'civ-vane').status = 'disposed';
  });
  expect(found).toEqual([
    '- events: ev-motion → date: was “2029-08”, is “2029-08-03”',
    '- proceedings: civ-vane → status: was “pending_active, 2029-09-14”, is “disposed, 2029-09-14”',
  ]);
});

it('what was added and what was taken out is told apart', () => {
  const found = lines((data) => {
    delete entry(data.people, 'oren-quillan').position;
    entry(data.people, 'mara-vane').status = { text: { en: 'New.', es: 'Nuevo.' }, asOf: '2029-09', sources: ['gazette-2029-03'] };
  });
  expect(found).toContain('- people: mara-vane → status → text → en: new: “New.”');
  expect(found).toContain('- people: oren-quillan → position → by → en: taken out: “Through his lawyer”');
});
