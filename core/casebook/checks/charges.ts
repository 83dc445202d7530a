import type { CaseData } from '../schema.ts';
import type { ChargeRecord } from '../schema-person.ts';
import { place } from './finding.ts';
import type { Check, Finding } from './finding.ts';
import { textsOf } from './texts.ts';

const NEEDS_GROUND: ReadonlySet<ChargeRecord['disposition']> = new Set([
  'dismissed_with_prejudice',
  'dismissed_without_prejudice',
  'vacated',
  'other',
]);

function chargeFindings(personId: string, charge: ChargeRecord, lane: string | undefined): Finding[] {
  const findings: Finding[] = [];
  const add = (step: string, reason: string) =>
    findings.push({ file: 'people', path: place(personId, 'charges', charge.id, step), reason });
  if (charge.disposition === 'none_yet') {
    if (charge.disposedOn || charge.dispositionEvent) add('disposition', 'is still open, so it cannot have an end: say which end');
  } else {
    if (!charge.disposedOn) add('disposedOn', 'the charge has ended: say when');
    if (!charge.dispositionEvent) add('dispositionEvent', 'the charge has ended: name the event that ended it');
  }
  if (NEEDS_GROUND.has(charge.disposition) && !charge.ground) add('ground', 'say who ended the charge and on what ground');
  if (charge.disposition === 'acquitted' && !charge.guardedWords?.length) {
    add('guardedWords', 'an acquitted charge lists the words that no text may use without naming the acquittal');
  }
  if (lane !== undefined && lane !== 'criminal') add('proceeding', 'a charge belongs to a criminal proceeding');
  return findings;
}

/** The person charged is a defendant in that proceeding, and a defendant in a criminal case has a charge there. */
function defendantFindings(data: CaseData): Finding[] {
  const criminal = new Set(data.proceedings.filter(({ kind }) => kind === 'criminal').map(({ id }) => id));
  return data.people.flatMap((person) => {
    const charged = new Set(person.charges.map(({ proceeding }) => proceeding));
    const defending = new Set(person.roles.filter(({ role }) => role === 'defendant').map(({ proceeding }) => proceeding));
    const uncharged = [...defending].filter((id) => criminal.has(id) && !charged.has(id));
    const unnamed = [...charged].filter((id) => !defending.has(id));
    return [
      ...uncharged.map((id): Finding => ({
        file: 'people',
        path: place(person.id, 'charges'),
        reason: `is a defendant in ${id}, a criminal case: say which charge it is, and its end`,
      })),
      ...unnamed.map((id): Finding => ({
        file: 'people',
        path: place(person.id, 'roles'),
        reason: `is charged in ${id} but is no defendant there`,
      })),
    ];
  });
}

/** Every charge that was filed has its end, or says that it is open. */
export const checkCharges: Check = (data) => [
  ...data.people.flatMap((person) =>
    person.charges.flatMap((charge) => {
      const proceeding = data.proceedings.find(({ id }) => id === charge.proceeding);
      return chargeFindings(person.id, charge, proceeding?.lane);
    }),
  ),
  ...defendantFindings(data),
];

/** Words that name an acquittal, in either language. */
const ACQUITTAL = /acquit|not guilty|absuel|absol|no culpable/i;

function acquittedCharges(data: CaseData): readonly ChargeRecord[] {
  return data.people.flatMap(({ charges }) => charges.filter(({ disposition }) => disposition === 'acquitted'));
}

/** No text names a charge that ended in an acquittal without naming the acquittal. */
export const checkAcquittals: Check = (data) => {
  const guarded = acquittedCharges(data).flatMap(({ guardedWords }) => guardedWords ?? []);
  return textsOf(data)
    .filter(({ kind }) => kind !== 'offense' && kind !== 'caption')
    .flatMap(({ file, path, text }): Finding[] => {
      const word = guarded.find((candidate) => text.toLowerCase().includes(candidate));
      if (word === undefined || ACQUITTAL.test(text)) return [];
      return [{ file, path, reason: `names "${word}", a charge that ended in an acquittal, without naming the acquittal` }];
    });
};
