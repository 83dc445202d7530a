import { intervalOf } from '../dates.ts';
import { place } from './finding.ts';
import type { Check, Finding } from './finding.ts';

/** Dates do not contradict each other: nothing ends before it begins, nothing is newer than the record. */
export const checkDates: Check = (data) => {
  const findings: Finding[] = [];
  const asOf = intervalOf(data.case.asOf).last;
  const sourceDates = new Map(data.sources.map((source) => [source.id, source.date]));
  for (const event of data.events) {
    const { first } = intervalOf(event.date);
    const add = (step: string, reason: string) => findings.push({ file: 'events', path: place(event.id, step), reason });
    if (first > asOf) add('date', `lies after the day up to which the record was kept (asOf ${data.case.asOf} in case.json)`);
    const dates = event.sources.flatMap((id) => sourceDates.get(id) ?? []);
    if (dates.length > 0 && dates.every((date) => intervalOf(date).last < first)) {
      add('sources', 'every source is older than the event it should show');
    }
    const proceeding = data.proceedings.find(({ id }) => id === event.proceeding);
    if (proceeding && intervalOf(proceeding.asOf).last < first) {
      findings.push({
        file: 'proceedings',
        path: place(proceeding.id, 'asOf'),
        reason: `is older than its event ${event.id} (${event.date}): bring status, statusText and asOf up to date`,
      });
    }
  }
  for (const person of data.people) {
    const at = (...steps: string[]) => place(person.id, ...steps);
    for (const role of person.roles) {
      if (role.from && role.to && intervalOf(role.to).last < intervalOf(role.from).first) {
        findings.push({ file: 'people', path: at('roles', role.proceeding), reason: 'the role ends before it begins' });
      }
    }
    for (const charge of person.charges) {
      if (charge.disposedOn && intervalOf(charge.disposedOn).last < intervalOf(charge.filed).first) {
        findings.push({ file: 'people', path: at('charges', charge.id), reason: 'the charge ends before it was filed' });
      }
      const end = data.events.find(({ id }) => id === charge.dispositionEvent);
      if (end && charge.disposedOn && !overlap(end.date, charge.disposedOn)) {
        findings.push({
          file: 'people',
          path: at('charges', charge.id, 'disposedOn'),
          reason: `differs from the date of ${end.id} (${end.date})`,
        });
      }
    }
    for (const status of [...(person.status ? [person.status] : []), ...person.statuses]) {
      if (intervalOf(status.asOf).first > asOf) {
        findings.push({ file: 'people', path: at('status', 'asOf'), reason: 'lies after the day up to which the record was kept' });
      }
    }
  }
  return findings;
};

/** Where a person stands is not older than the newest ruling or outcome that is about them. */
export const checkStatusDates: Check = (data) => {
  const about = data.events.filter(({ standing }) => standing === 'ruling' || standing === 'outcome');
  return data.people.flatMap((person) => {
    const { status } = person;
    if (!status || !person.rulingConcernsPerson) return [];
    const newer = about.find(
      (event) =>
        intervalOf(event.date).first > intervalOf(status.asOf).last &&
        event.persons.some((entry) => entry.person === person.id && (entry.concern === 'subject' || entry.concern === 'party')),
    );
    if (!newer) return [];
    const reason = `is older than ${newer.id} (${newer.date}), which is about this person: bring status and asOf up to date`;
    return [{ file: 'people' as const, path: place(person.id, 'status', 'asOf'), reason }];
  });
};

function overlap(a: string, b: string): boolean {
  const left = intervalOf(a);
  const right = intervalOf(b);
  return left.first <= right.last && right.first <= left.last;
}
