import type { ComponentChildren } from 'preact';
import type { PersonView } from '../../core/casebook/view.ts';
import type { Language } from '../../core/language/language.ts';
import { Charges, Conflicts, Parts, Position, Since, Terms } from './PersonParts.tsx';
import { Ruling } from './Ruling.tsx';
import { Sources } from './Sources.tsx';
import { recordStrings } from './strings.ts';

interface Props {
  readonly person: PersonView;
  readonly language: Language;
  /** stands right under the head: actions of the surface */
  readonly children?: ComponentChildren;
  readonly onPerson?: (id: string) => void;
  readonly onProceeding?: (id: string) => void;
}

/**
 * All that is known of a person, in the order every surface keeps: name, role, status, latest ruling (criminal and civil apart when
 * both exist), newer steps, own position, then proceedings, charges with their ends, terms, disagreements, sources, date of the check.
 */
export function PersonDetail({ person, language, children, onPerson, onProceeding }: Props) {
  const strings = recordStrings[language];
  return (
    <article class="person">
      <p class="kicker person-kicker">
        <span class={`group-mark group-mark--${person.group}`} aria-hidden="true" />
        {person.groupLabel} · {person.caseTitle}
      </p>
      <h1 class="serif person-name">{person.name}</h1>
      <p class="soft">{person.role}</p>
      {person.status === null ? null : (
        <p class="person-status">
          <b>{person.status.text}</b> <span class="small faint">{strings.asOf(person.status.asOf.text)}</span>
        </p>
      )}
      {children}
      {person.stale === null ? null : <p class="notice">{person.stale}</p>}
      {person.lanes.length > 0
        ? person.lanes.map((lane) => (
            <Ruling
              key={lane.lane}
              event={lane.latest}
              heading={`${lane.label} · ${strings.latest[lane.latest.standing]}`}
              language={language}
            />
          ))
        : person.latest !== null && (
            <Ruling
              event={person.latest}
              heading={person.rulingConcernsPerson ? strings.latest[person.latest.standing] : strings.latestInCase}
              language={language}
            />
          )}
      {person.latest === null && person.lanes.length === 0 ? <p class="soft">{strings.noRuling}</p> : null}
      <Since events={person.since} language={language} />
      <Position position={person.position} language={language} />
      <Parts parts={person.parts} language={language} {...(onProceeding === undefined ? {} : { onProceeding })} />
      <Charges charges={person.charges} language={language} />
      <Terms terms={person.terms} language={language} />
      <Conflicts conflicts={person.conflicts} language={language} />
      <Related person={person} language={language} {...(onPerson === undefined ? {} : { onPerson })} />
      <footer class="person-foot">
        <Sources sources={person.sources} language={language} />
        <span class="small faint">{strings.checkedOn(person.checkedOn.text)}</span>
      </footer>
    </article>
  );
}

function Related({ person, language, onPerson }: Pick<Props, 'person' | 'language' | 'onPerson'>) {
  if (person.related.length === 0) return null;
  return (
    <section class="part">
      <h2 class="part-heading">{recordStrings[language].related}</h2>
      <ul class="related">
        {person.related.map((other) => (
          <li key={other.id}>
            {onPerson === undefined ? (
              other.shortName
            ) : (
              <button type="button" class="link" onClick={() => onPerson(other.id)}>
                {other.shortName}
              </button>
            )}{' '}
            <span class="small faint">{other.tie}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
