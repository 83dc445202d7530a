import { recordStrings } from '../record/strings.ts';
import { hrefOf } from './address.ts';
import type { ThingKind } from './address.ts';
import { NotFound } from './NotFound.tsx';
import { caseFileStrings } from './strings.ts';
import type { CaseFileRecord, PageProps } from './types.ts';

interface Citing {
  readonly kind: ThingKind;
  readonly id: string;
  readonly words: string;
}

/** Everything of the record that cites a source. */
function citing(record: CaseFileRecord, id: string): readonly Citing[] {
  const cites = (thing: { readonly sources: readonly { readonly id: string }[] }) => thing.sources.some((source) => source.id === id);
  const { timeline, proceedings, conflicts } = record.view;
  return [
    ...timeline.filter(cites).map((event): Citing => ({ kind: 'event', id: event.id, words: `${event.date.text}: ${event.decided}` })),
    ...proceedings.filter(cites).map((row): Citing => ({ kind: 'proceeding', id: row.id, words: row.caption })),
    ...conflicts.filter(cites).map((conflict): Citing => ({ kind: 'conflict', id: conflict.id, words: conflict.topic })),
  ];
}

/** One source as cited, its publisher's address, and what rests on it. */
export function SourcePage({ id, record, language }: PageProps & { readonly id: string }) {
  const strings = caseFileStrings[language];
  const source = record.sources.find((candidate) => candidate.id === id);
  if (source === undefined) return <NotFound language={language} />;
  const used = citing(record, id);
  return (
    <article class="person">
      <header class="person-head">
        <p class="kicker">{recordStrings[language].tiers[source.tier]}</p>
        <h2 class="serif person-name">{source.title ?? source.outlet}</h2>
        <p class="soft">
          {source.outlet}
          {source.date === null ? '' : `, ${source.date.text}`}
        </p>
      </header>
      {source.url === null ? (
        <p class="small faint">{strings.noAddress}</p>
      ) : (
        <p>
          <a href={source.url} target="_blank" rel="noreferrer noopener">
            {source.url}
          </a>
        </p>
      )}
      {used.length === 0 ? null : (
        <section>
          <h3>{strings.citedBy}</h3>
          <ul class="related">
            {used.map((thing) => (
              <li key={`${thing.kind} ${thing.id}`}>
                <a href={hrefOf(thing.kind, thing.id)}>{thing.words}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
