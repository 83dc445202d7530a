import { Ruling } from '../card/Ruling.tsx';
import { SourceItems } from './SourceItems.tsx';
import { hrefOf } from './address.ts';
import { NotFound } from './NotFound.tsx';
import { caseFileStrings } from './strings.ts';
import type { PageProps } from './types.ts';
import { recordStrings } from '../record/strings.ts';

/** One event: what was decided or done, in which proceeding, whom it concerns and how, every source. */
export function EventPage({ id, record, language }: PageProps & { readonly id: string }) {
  const strings = caseFileStrings[language];
  const event = record.view.timeline.find((candidate) => candidate.id === id);
  if (event === undefined) return <NotFound language={language} />;
  const concerned = record.concernedIn(id);
  return (
    <article class="person">
      <header class="person-head">
        <p class="kicker">
          {event.lane === null ? null : `${recordStrings[language].lanes[event.lane]} · `}
          {event.date.text}
        </p>
        <h2 class="serif person-name">{event.kindLabel}</h2>
        {event.proceeding === null ? null : (
          <p>
            <a href={hrefOf('proceeding', event.proceeding.id)}>{event.proceeding.caption}</a>
          </p>
        )}
      </header>
      <Ruling event={event} heading={event.kindLabel} terms={record.view.terms} language={language} />
      {concerned.length === 0 ? null : (
        <section>
          <h3>{strings.concerned}</h3>
          <ul class="related">
            {concerned.map((person) => (
              <li key={person.id}>
                <a href={hrefOf('person', person.id)}>{person.name}</a> <span class="small faint party-role">{person.how}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{recordStrings[language].sources}</h3>
        <SourceItems sources={event.sources} language={language} />
      </section>
    </article>
  );
}
