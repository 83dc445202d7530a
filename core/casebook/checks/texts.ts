import { LANGUAGES } from '../../language/language.ts';
import type { Language, Localized } from '../../language/language.ts';
import type { CaseData, EventRecord } from '../schema.ts';
import type { PersonRecord } from '../schema-person.ts';
import { place } from './finding.ts';
import type { FileName } from './finding.ts';

/** What kind of text it is: decides its length and which wording rules it must keep. */
export type TextKind =
  'summary' | 'sample' | 'caption' | 'label' | 'occupation' | 'offense' | 'decided' | 'meaning' | 'statement' | 'position' | 'gloss';

/** One text a reader may see, in one language. */
export interface RecordText {
  readonly file: FileName;
  readonly path: string;
  readonly kind: TextKind;
  readonly language: Language;
  readonly text: string;
  /** ids of the people it speaks of; everyone of the case for the summary, nobody for the glossary */
  readonly people: readonly string[];
}

type Text = Omit<RecordText, 'language' | 'text'> & { readonly localized: Localized };

function personTexts(person: PersonRecord): Text[] {
  const own = { file: 'people' as const, people: [person.id] };
  const at = (...steps: string[]) => place(person.id, ...steps);
  const texts: Text[] = [{ ...own, path: at('occupation'), kind: 'occupation', localized: person.occupation }];
  const add = (path: string, kind: TextKind, localized: Localized | undefined) => {
    if (localized) texts.push({ ...own, path, kind, localized });
  };
  for (const role of person.roles) add(at('roles', role.proceeding, 'text'), 'label', role.text);
  for (const charge of person.charges) {
    add(at('charges', charge.id, 'offense'), 'offense', charge.offense);
    add(at('charges', charge.id, 'ground'), 'statement', charge.ground);
  }
  add(at('position', 'text'), 'position', person.position?.text);
  add(at('position', 'by'), 'label', person.position?.by);
  add(at('status', 'text'), 'statement', person.status?.text);
  for (const status of person.statuses) add(at('statuses', status.proceeding, 'text'), 'statement', status.text);
  for (const related of person.related) add(at('related', related.person, 'tie'), 'label', related.tie);
  return texts;
}

function proceedingTexts(data: CaseData): Text[] {
  return data.proceedings.flatMap((proceeding) => {
    const people = data.people
      .filter((person) => person.roles.some((role) => role.proceeding === proceeding.id))
      .map((person) => person.id);
    const own = { file: 'proceedings' as const, people };
    const at = (step: string) => place(proceeding.id, step);
    return [
      { ...own, path: at('caption'), kind: 'caption' as const, localized: proceeding.caption },
      { ...own, path: at('statusText'), kind: 'statement' as const, localized: proceeding.statusText },
      { ...own, path: at('summary'), kind: 'statement' as const, localized: proceeding.summary },
      ...(proceeding.kindText ? [{ ...own, path: at('kindText'), kind: 'label' as const, localized: proceeding.kindText }] : []),
      ...(proceeding.court ? [{ ...own, path: at('court'), kind: 'label' as const, localized: proceeding.court.label }] : []),
    ];
  });
}

function eventTexts(event: EventRecord): Text[] {
  const everyone = event.persons.map(({ person }) => person);
  const own = { file: 'events' as const };
  const texts: Text[] = [{ ...own, path: place(event.id, 'decided'), kind: 'decided', localized: event.decided, people: everyone }];
  if (event.kindText) {
    texts.push({ ...own, path: place(event.id, 'kindText'), kind: 'label', localized: event.kindText, people: everyone });
  }
  for (const { person, how, meaning } of event.persons) {
    const at = (step: string) => place(event.id, 'persons', person, step);
    texts.push({ ...own, path: at('how'), kind: 'label', localized: how, people: [person] });
    if (meaning) texts.push({ ...own, path: at('meaning'), kind: 'meaning', localized: meaning, people: everyone });
  }
  return texts;
}

function conflictTexts(data: CaseData): Text[] {
  return data.conflicts.flatMap((conflict) => {
    const own = { file: 'conflicts' as const, people: conflict.people };
    return [
      { ...own, path: place(conflict.id, 'topic'), kind: 'label' as const, localized: conflict.topic },
      { ...own, path: place(conflict.id, 'resolution'), kind: 'statement' as const, localized: conflict.resolution },
      ...conflict.positions.map((localized, index) => ({
        ...own,
        path: place(conflict.id, `positions[${index}]`),
        kind: 'position' as const,
        localized,
      })),
    ];
  });
}

function glossaryTexts(data: CaseData): Text[] {
  return data.glossary.flatMap(({ id, term, gloss }) => [
    { file: 'glossary' as const, path: place(id, 'term'), kind: 'label' as const, localized: term, people: [] },
    { file: 'glossary' as const, path: place(id, 'gloss'), kind: 'gloss' as const, localized: gloss, people: [] },
  ]);
}

/** Every text of the record that a reader may see, in both languages. Titles of sources and names are not among them. */
export function textsOf(data: CaseData): RecordText[] {
  const everyone = data.people.map(({ id }) => id);
  const texts: Text[] = [
    { file: 'case', path: 'summary', kind: 'summary', localized: data.case.summary, people: everyone },
    { file: 'case', path: place('sample', 'headline'), kind: 'label', localized: data.case.sample.headline, people: everyone },
    ...data.case.sample.paragraphs.map((localized, index) => ({
      file: 'case' as const,
      path: place('sample', `paragraphs[${index}]`),
      kind: 'sample' as const,
      localized,
      people: everyone,
    })),
    ...data.people.flatMap(personTexts),
    ...proceedingTexts(data),
    ...data.events.flatMap(eventTexts),
    ...conflictTexts(data),
    ...glossaryTexts(data),
  ];
  return texts.flatMap(({ localized, ...text }) =>
    LANGUAGES.map((language) => ({ ...text, path: place(text.path, language), language, text: localized[language] })),
  );
}
