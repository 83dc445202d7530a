import type { CaseData, EventRecord } from '../schema.ts';
import { place } from './finding.ts';
import type { Check, Finding } from './finding.ts';

function eventFindings(event: EventRecord): Finding[] {
  const findings: Finding[] = [];
  const add = (step: string, reason: string) => findings.push({ file: 'events', path: place(event.id, step), reason });
  if (event.kind === 'other' && !event.kindText) add('kindText', 'the kind is "other": say in kindText what it was');
  if (event.partyClaimOnly !== (event.standing === 'allegation')) {
    add('standing', 'what only one side says is an allegation, and an allegation is what only one side says (partyClaimOnly)');
  }
  if (event.standing === 'ruling' && event.kind === 'motion' && !event.outcome) {
    add('outcome', 'a ruling on a motion says what became of it: granted, denied, …');
  }
  if (event.standing === 'ruling' && event.proceeding === null) add('proceeding', 'a ruling belongs to a proceeding');
  if (event.tentative && event.standing !== 'ruling') add('tentative', 'only a ruling can be tentative');
  if (event.judge !== null && !event.persons.some((entry) => entry.person === event.judge && entry.concern === 'judge')) {
    add('persons', `the judge "${event.judge}" is missing among the persons, with the concern "judge"`);
  }
  if (event.persons.length === 0) add('persons', 'an event concerns at least one person or organisation');
  return findings;
}

function kindFindings(data: CaseData): Finding[] {
  const fixed: Readonly<Record<string, string>> = { criminal: 'criminal', civil: 'civil', arbitration: 'civil' };
  return data.proceedings.flatMap((proceeding): Finding[] => {
    const findings: Finding[] = [];
    const add = (step: string, reason: string) => findings.push({ file: 'proceedings', path: place(proceeding.id, step), reason });
    const lane = fixed[proceeding.kind];
    if (lane !== undefined && lane !== proceeding.lane) add('lane', `a proceeding of kind "${proceeding.kind}" is in the lane "${lane}"`);
    if (proceeding.kind === 'other' && !proceeding.kindText) add('kindText', 'the kind is "other": say in kindText what it is');
    if (proceeding.relations.some((relation) => relation.proceeding === proceeding.id)) {
      add('relations', 'a proceeding is not related to itself');
    }
    return findings;
  });
}

const JUDGE_ROLES: ReadonlySet<string> = new Set(['trial_judge', 'appellate_judge']);

/** Judges are told twice, in the proceeding and among the person's roles; the two must agree. */
function judgeFindings(data: CaseData): Finding[] {
  const judges = new Map(
    data.people.map((person) => [
      person.id,
      new Set(person.roles.filter(({ role }) => JUDGE_ROLES.has(role)).map(({ proceeding }) => proceeding)),
    ]),
  );
  const missing = data.proceedings.flatMap((proceeding) =>
    proceeding.judges
      .filter((id) => judges.get(id)?.has(proceeding.id) === false)
      .map((id): Finding => ({
        file: 'people',
        path: place(id, 'roles'),
        reason: `is a judge of ${proceeding.id} in proceedings.json, but has no judge's role in it here`,
      })),
  );
  const deciding = data.events.flatMap((event): Finding[] => {
    if (event.judge === null || event.proceeding === null || judges.get(event.judge)?.has(event.proceeding) !== false) return [];
    return [
      {
        file: 'events',
        path: place(event.id, 'judge'),
        reason: `"${event.judge}" has no judge's role in ${event.proceeding}; the judge decided it, so add the role in people.json`,
      },
    ];
  });
  return [...missing, ...deciding];
}

function roleFindings(data: CaseData): Finding[] {
  return data.people.flatMap((person) =>
    person.roles
      .filter(({ role, text }) => role === 'other' && !text)
      .map((role): Finding => ({
        file: 'people',
        path: place(person.id, 'roles', role.proceeding),
        reason: 'the role is "other": say in text what it is',
      })),
  );
}

/** What one field says does not contradict another, and `other` always comes with words. */
export const checkConsistency: Check = (data) => [
  ...data.events.flatMap(eventFindings),
  ...kindFindings(data),
  ...judgeFindings(data),
  ...roleFindings(data),
];
