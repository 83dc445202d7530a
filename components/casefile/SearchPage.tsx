import { HitText } from '../people/HitText.tsx';
import { matchesSearch, searchWords } from '../people/search.ts';
import { hrefOf } from './address.ts';
import type { ThingKind } from './address.ts';
import { caseFileStrings } from './strings.ts';
import type { CaseFileRecord, PageProps } from './types.ts';

interface Hit {
  readonly kind: ThingKind;
  readonly id: string;
  readonly name: string;
  readonly words: string;
}

function hitsOf(record: CaseFileRecord, query: string): readonly Hit[] {
  const words = searchWords(query);
  const { people, proceedings, timeline, conflicts } = record.view;
  const all: Hit[] = [
    ...people.map((row): Hit => ({
      kind: 'person',
      id: row.id,
      name: row.name,
      words: [row.role, row.status].filter(Boolean).join(' · '),
    })),
    ...proceedings.map((row): Hit => ({
      kind: 'proceeding',
      id: row.id,
      name: row.caption,
      words: [row.court, row.docket, row.status].filter(Boolean).join(' · '),
    })),
    ...timeline.map((event): Hit => ({
      kind: 'event',
      id: event.id,
      name: `${event.date.text} · ${event.kindLabel}`,
      words: event.decided,
    })),
    ...conflicts.map((conflict): Hit => ({ kind: 'conflict', id: conflict.id, name: conflict.topic, words: conflict.positions.join(' ') })),
    ...record.sources.map((source): Hit => ({ kind: 'source', id: source.id, name: source.outlet, words: source.title ?? '' })),
  ];
  return words.length === 0 ? [] : all.filter((hit) => matchesSearch(words, [hit.name, hit.words]));
}

/** Every person, proceeding, event, disagreement and source that holds the words, in this order. */
export function SearchPage({ query, record, language, markHits }: PageProps & { readonly query: string }) {
  const strings = caseFileStrings[language];
  const hits = hitsOf(record, query);
  const kinds = [
    ['person', strings.lists.people],
    ['proceeding', strings.lists.proceedings],
    ['event', strings.lists.timeline],
    ['conflict', strings.lists.conflicts],
    ['source', strings.lists.sources],
  ] as const;
  return (
    <section class="person">
      <h2 class="serif person-name">{hits.length === 0 ? strings.nothing(query) : strings.results(query)}</h2>
      <p class="sr-only" role="status">
        {hits.length}
      </p>
      {kinds.map(([kind, label]) => {
        const some = hits.filter((hit) => hit.kind === kind);
        return some.length === 0 ? null : (
          <section key={kind}>
            <h3>
              {label} {some.length}
            </h3>
            <ul class="hits">
              {some.map((hit) => (
                <li key={hit.id} class="row row--stacked">
                  <a href={hrefOf(kind, hit.id)}>
                    <HitText text={hit.name} query={query} markHits={markHits} />
                  </a>
                  <span class="row-line">
                    <HitText text={hit.words} query={query} markHits={markHits} />
                  </span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}
