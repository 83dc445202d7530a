import type { EventView, PersonView, SourceView } from '../casebook/view.ts';
import type { Language } from '../language/language.ts';

interface CitationWords {
  readonly sources: string;
  readonly checked: string;
  readonly undated: string;
  readonly inCase: string;
  readonly tentative: string;
  readonly singleSource: string;
}

const WORDS: Readonly<Record<Language, CitationWords>> = {
  en: {
    sources: 'Sources',
    checked: 'Checked',
    undated: 'undated',
    inCase: 'In the case',
    tentative: 'Tentative ruling.',
    singleSource: 'Rests on one source.',
  },
  es: {
    sources: 'Fuentes',
    checked: 'Comprobado',
    undated: 'sin fecha',
    inCase: 'En el caso',
    tentative: 'Resolución provisional.',
    singleSource: 'Se apoya en una sola fuente.',
  },
};

/**
 * A citation as plain text, a line for each part: the person and role; the latest ruling or outcome with date, court, judge and caption; its
 * sources; when the record was checked. Without a latest event, the status stands in its place and the person's sources follow.
 */
export function citationText(person: PersonView, language: Language): string {
  const words = WORDS[language];
  const { latest } = person;
  const statement = latest === null ? statusLine(person) : eventLine(latest, person.rulingConcernsPerson, words);
  const sources = latest === null ? person.sources : latest.sources;
  const lines = [
    [person.name, person.role].filter((part) => part !== '').join(', '),
    statement,
    sources.length === 0 ? null : `${words.sources}: ${sources.map((source) => sourceText(source, words.undated)).join('; ')}.`,
    `${person.caseTitle}. ${words.checked}: ${person.checkedOn.text}. Caselight.`,
  ];
  return lines.filter((line) => line !== null).join('\n');
}

function statusLine(person: PersonView): string | null {
  return person.status === null ? null : `${person.status.text} (${person.status.asOf.text}).`;
}

function eventLine(event: EventView, concernsPerson: boolean, words: CitationWords): string {
  const where = [event.proceeding?.caption ?? null, event.court, event.judge, event.date.text].filter((part) => part !== null);
  const line = [
    concernsPerson ? null : `${words.inCase}:`,
    `${event.kindLabel}: ${event.decided} (${where.join(', ')})`,
    event.tentative ? words.tentative : null,
    event.singleSource ? words.singleSource : null,
  ];
  return line.filter((part) => part !== null).join(' ');
}

function sourceText(source: SourceView, undated: string): string {
  const title = source.title === null ? '' : `, “${source.title}”`;
  const address = source.url === null ? '' : `, ${source.url}`;
  return `${source.outlet}${title}, ${source.date?.text ?? undated}${address}`;
}
