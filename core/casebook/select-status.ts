/** Where someone or something stands, as far as the record knows. */
import { indexOf } from './by-id.ts';
import type { Casebook, CasebookPerson, ConflictRecord, ProceedingRecord } from './schema.ts';
import type { ChargeRecord, RoleRecord } from './schema-person.ts';
import type { PersonGroup } from './view.ts';

/** Whether a proceeding goes on: `unknown` where the record found neither an end nor a later trace. */
export type ProceedingStanding = 'open' | 'ended' | 'unknown';

const STANDING_OF_STATUS: Readonly<Record<ProceedingRecord['status'], ProceedingStanding>> = {
  pending_active: 'open',
  pending_inactive: 'open',
  reopened: 'open',
  on_appeal: 'open',
  disposed: 'ended',
  post_judgment: 'ended',
  sealed: 'unknown',
  unknown: 'unknown',
};

export function standingOfProceeding(proceeding: ProceedingRecord): ProceedingStanding {
  return STANDING_OF_STATUS[proceeding.status];
}

/** A dated, sourced statement of where something stands. */
export type StatusStatement = NonNullable<CasebookPerson['status']>;

/** Where a person stands in one proceeding: their own status where the record has one, else the proceeding's. */
export function statusInProceeding(person: CasebookPerson, proceeding: ProceedingRecord): StatusStatement {
  const own = person.statuses.find((status) => status.proceeding === proceeding.id);
  return own ?? { text: proceeding.statusText, asOf: proceeding.asOf, sources: proceeding.sources };
}

/** A person's part in one proceeding: all their roles there, and where they stand in it. */
export interface Part {
  readonly proceeding: ProceedingRecord;
  readonly roles: readonly RoleRecord[];
  readonly status: StatusStatement;
}

/** The proceedings a person has a part in, in the record's order, each once. */
export function partsOf(casebook: Casebook, person: CasebookPerson): readonly Part[] {
  const { proceedings } = indexOf(casebook);
  const ids = new Set(person.roles.map((role) => role.proceeding));
  return [...ids].flatMap((id) => {
    const proceeding = proceedings.get(id);
    if (!proceeding) return [];
    const roles = person.roles.filter((role) => role.proceeding === id);
    return [{ proceeding, roles, status: statusInProceeding(person, proceeding) }];
  });
}

/** Whether a charge is still open, as far as the record knows. */
export function isChargeOpen(charge: ChargeRecord): boolean {
  return charge.disposition === 'none_yet';
}

/** The people of one side, in the record's order. */
export function peopleOfGroup(casebook: Casebook, group: PersonGroup): readonly CasebookPerson[] {
  return casebook.people.filter((person) => person.group === group);
}

/** What sources dispute about a person, open questions before settled ones. */
export function conflictsOf(casebook: Casebook, personId: string): readonly ConflictRecord[] {
  const own = casebook.conflicts.filter((conflict) => conflict.people.includes(personId));
  return [...own.filter(({ status }) => status === 'open'), ...own.filter(({ status }) => status === 'resolved')];
}

/** What nobody has decided: the conflicts of the case that are still open. */
export function disputed(casebook: Casebook): readonly ConflictRecord[] {
  return casebook.conflicts.filter(({ status }) => status === 'open');
}
