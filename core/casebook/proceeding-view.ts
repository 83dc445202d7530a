import type { Language } from '../language/language.ts';
import { indexOf } from './by-id.ts';
import { dateView } from './date-words.ts';
import { eventView } from './event-view.ts';
import { PROCEEDING_KIND_LABELS, RELATION_LABELS, RELATION_LABELS_BACK, STATUS_LABELS } from './labels-proceedings.ts';
import { roleInWords } from './role-words.ts';
import type { Casebook, ProceedingRecord } from './schema.ts';
import { eventsOfProceeding } from './select-latest.ts';
import { standingOfProceeding } from './select-status.ts';
import { sourceViews } from './source-view.ts';
import type { ProceedingView } from './view.ts';
import { ROLES } from './vocabulary.ts';

/** Its relations, and those of others to it, read from its own end. */
function relationViews(casebook: Casebook, proceeding: ProceedingRecord, language: Language): ProceedingView['relations'] {
  const { proceedings } = indexOf(casebook);
  const own = proceeding.relations.flatMap(({ type, proceeding: id }) => {
    const other = proceedings.get(id);
    return other ? [{ label: RELATION_LABELS[type][language], id, caption: other.caption[language] }] : [];
  });
  const others = casebook.proceedings.flatMap((other) =>
    other.relations
      .filter((relation) => relation.proceeding === proceeding.id)
      .map(({ type }) => ({ label: RELATION_LABELS_BACK[type][language], id: other.id, caption: other.caption[language] })),
  );
  const told = new Set(own.map(({ id }) => id));
  return [...own, ...others.filter(({ id }) => !told.has(id))];
}

/** Who has a part in it: parties first, then counsel, then courts and others, in the vocabulary's order. */
function partyViews(casebook: Casebook, proceeding: ProceedingRecord, language: Language): ProceedingView['parties'] {
  return casebook.people
    .flatMap((person) => person.roles.filter((role) => role.proceeding === proceeding.id).map((role) => ({ person, role })))
    .toSorted((a, b) => ROLES.indexOf(a.role.role) - ROLES.indexOf(b.role.role))
    .map(({ person, role }) => ({
      id: person.id,
      name: person.name,
      role: roleInWords(role, proceeding.lane, language),
    }));
}

/** One docket as a reader sees it; its events newest first. */
export function proceedingView(casebook: Casebook, proceeding: ProceedingRecord, language: Language): ProceedingView {
  const standing = standingOfProceeding(proceeding);
  return {
    id: proceeding.id,
    caption: proceeding.caption[language],
    lane: proceeding.lane,
    kindLabel: (proceeding.kindText ?? PROCEEDING_KIND_LABELS[proceeding.kind])[language],
    court: proceeding.court?.label[language] ?? '',
    docket: proceeding.docket,
    statusLabel: STATUS_LABELS[proceeding.status][language],
    status: proceeding.statusText[language],
    open: standing === 'open',
    standing,
    statusAsOf: dateView(proceeding.asOf, language),
    filed: proceeding.filed === null ? null : dateView(proceeding.filed, language),
    summary: proceeding.summary[language],
    parties: partyViews(casebook, proceeding, language),
    relations: relationViews(casebook, proceeding, language),
    events: eventsOfProceeding(casebook, proceeding.id)
      .toReversed()
      .map(({ id }) => eventView(casebook, id, language, null)),
    sources: sourceViews(casebook, proceeding.sources, language),
  };
}
