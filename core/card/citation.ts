import type { EventView, PersonView, SourceView } from '../casebook/view.ts';
import type { Language } from '../language/language.ts';

const WORDS: Readonly<Record<Language, { readonly sources: string; readonly checked: string; readonly none: string }>> = {
  en: { sources: 'Sources', checked: 'Checked', none: 'undated' },
  es: { sources: 'Fuentes', checked: 'Comprobado', none: 'sin fecha' },
};

/**
 * A citation as plain text, a line for each part: the person and role; the latest ruling or outcome with date, court, judge and caption; its
 * sources; when the record was checked. Without a latest event, the status stands in its place and the person's sources follow.
 */
export function citationText(person: PersonView, language: Language): string {
  const words = WORDS[language];
  const { latest } = person;
  const statement = latest === null ? statusLine(person) : eventLine(latest);
  const sources = latest === null ? person.sources : latest.sources;
  const lines = [
    [person.name, person.role].filter((part) => part !== '').join(', '),
    statement,
    sources.length === 0 ? null : `${words.sources}: ${sources.map((source) => sourceText(source, words.none)).join('; ')}.`,
    `${person.caseTitle}. ${words.checked}: ${person.checkedOn.text}. Caselight.`,
  ];
  return lines.filter((line) => line !== null).join('\n');
}

function statusLine(person: PersonView): string | null {
  return person.status === null ? null : `${person.status.text} (${person.status.asOf.text}).`;
}

function eventLine(event: EventView): string {
  const where = [event.proceeding?.caption ?? null, event.court, event.judge, event.date.text].filter((part) => part !== null);
  return `${event.kindLabel}: ${event.decided} (${where.join(', ')})`;
}

function sourceText(source: SourceView, undated: string): string {
  const title = source.title === null ? '' : `, “${source.title}”`;
  const address = source.url === null ? '' : `, ${source.url}`;
  return `${source.outlet}${title}, ${source.date?.text ?? undated}${address}`;
}
