import type { CaseView, EventView, PersonView, SourceView } from '../casebook/view.ts';
import type { Language } from '../language/language.ts';
import { citedFor } from './cited.ts';
import { exportStrings } from './strings.ts';

/** Characters that Markdown would read as markup are written so that they stay themselves. */
function plain(text: string): string {
  return text.replaceAll(/([\\`*_{}[\]<>#|])/g, '\\$1');
}

function citation(source: SourceView): string {
  const outlet = source.url === null ? plain(source.outlet) : `[${plain(source.outlet)}](<${source.url}>)`;
  return [outlet, source.title === null ? null : `“${plain(source.title)}”`, source.date?.text ?? null]
    .filter((part) => part !== null)
    .join(', ');
}

function eventLine(event: EventView, language: Language): string {
  const strings = exportStrings[language];
  const where = [event.kindLabel, event.proceeding?.caption, event.court, event.judge].filter(
    (part) => part !== null && part !== undefined,
  );
  const notes = [
    event.standing === 'allegation' ? strings.allegation : null,
    event.tentative ? strings.tentative : null,
    event.singleSource ? strings.singleSource : null,
  ].filter((note) => note !== null);
  const head = `**${event.date.text}** (${where.map(plain).join('; ')}${notes.length === 0 ? '' : `; ${notes.join(', ')}`})`;
  return [
    `- ${head}: ${plain(event.decided)}`,
    ...(event.meaning === null ? [] : [`  - ${plain(event.meaning)}`]),
    ...sourcesLine(event.sources, language),
  ].join('\n');
}

/** The sources of a statement as a line below it; none where there are none. A list of its own, for a mere new line is no new line in Markdown. */
function sourcesLine(sources: readonly SourceView[], language: Language): readonly string[] {
  return sources.length === 0 ? [] : [`  - ${exportStrings[language].sources}: ${sources.map(citation).join(' · ')}`];
}

/** A text that begins a sentence. */
function begun(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${heading}`, lines.join('\n')];
}

/** A person's page as Markdown, in the order of the card, every statement with its date and sources. */
export function personMarkdown(person: PersonView, events: readonly EventView[], dataVersion: string, language: Language): string {
  const strings = exportStrings[language];
  const latest = person.lanes.length > 0 ? person.lanes.map((lane) => lane.latest) : person.latest === null ? [] : [person.latest];
  const { position } = person;
  const blocks = [
    `# ${plain(person.name)}`,
    `${plain(person.groupLabel)} · ${plain(person.caseTitle)}`,
    plain(person.role),
    person.status === null ? '' : `**${strings.status}:** ${plain(person.status.text)} (${strings.asOf(person.status.asOf.text)})`,
    ...section(
      person.rulingConcernsPerson ? strings.latest : strings.latestInCase,
      latest.map((event) => eventLine(event, language)),
    ),
    ...section(
      strings.since,
      person.since.map((event) => eventLine(event, language)),
    ),
    ...section(
      strings.position,
      position === null
        ? []
        : [
            `- ${plain(position.text)} (${[plain(position.by), position.date?.text].filter(Boolean).join(', ')})`,
            ...sourcesLine(position.sources, language),
          ],
    ),
    ...section(
      strings.proceedings,
      person.parts.map(
        (part) => `- ${plain(part.caption)}: ${plain(part.role)}. ${plain(part.status)} (${strings.asOf(part.statusAsOf.text)})`,
      ),
    ),
    ...section(
      strings.charges,
      person.charges.map(
        (charge) =>
          `- ${plain(charge.offense)} (${strings.filed(charge.filed.text)}): ${plain(charge.disposition)}${charge.disposed === null ? '' : ` (${charge.disposed.text})`}`,
      ),
    ),
    ...section(
      strings.timeline,
      events.map((event) => eventLine(event, language)),
    ),
    ...section(strings.conflicts, conflictLines(person.conflicts, language)),
    ...section(
      strings.sources,
      citedFor(person, events).map((source) => `- ${citation(source)}`),
    ),
    `${strings.checkedOn(person.checkedOn.text)}. ${strings.made(dataVersion)}`,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** The case's title with the name of the work in italics, as everywhere. */
function titleOf({ title: [before, work, after] }: CaseView): string {
  return plain(before) + (work === '' ? '' : `*${plain(work)}*`) + plain(after);
}

/** The whole case as Markdown. */
export function caseMarkdown(view: CaseView, sources: readonly SourceView[], language: Language): string {
  const strings = exportStrings[language];
  const blocks = [
    `# ${titleOf(view)}`,
    plain(view.summary),
    ...section(strings.latest, view.latest === null ? [] : [eventLine(view.latest, language)]),
    ...section(
      strings.people,
      view.people.map(
        (row) =>
          `- **${plain(row.name)}** (${plain(row.groupLabel)}): ${plain(row.role)}${row.status === null ? '' : `. ${plain(row.status)}`}`,
      ),
    ),
    ...section(
      strings.proceedings,
      view.proceedings.map((row) =>
        [
          `- **${plain(row.caption)}**${row.docket === null ? '' : `, ${plain(row.docket)}`}, ${plain(row.court)}. ${plain(row.status)} (${strings.asOf(row.statusAsOf.text)})`,
          ...sourcesLine(row.sources, language),
        ].join('\n'),
      ),
    ),
    ...section(
      strings.timeline,
      view.timeline.map((event) => eventLine(event, language)),
    ),
    ...section(strings.conflicts, conflictLines(view.conflicts, language)),
    ...section(
      strings.sources,
      sources.map((source) => `- ${citation(source)}`),
    ),
    `${begun(strings.asOf(view.asOf.text))}. ${strings.made(view.dataVersion)}`,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function conflictLines(conflicts: CaseView['conflicts'], language: Language): readonly string[] {
  return conflicts.map((conflict) =>
    [
      `- **${plain(conflict.topic)}**`,
      ...conflict.positions.map((position) => `  - ${plain(position)}`),
      `  - ${exportStrings[language].settled}: ${plain(conflict.resolution)}`,
      ...sourcesLine(conflict.sources, language),
    ].join('\n'),
  );
}
