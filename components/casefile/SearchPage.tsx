import { useMemo } from 'preact/hooks';
import { HitText } from '../people/HitText.tsx';
import type { MarkHits } from '../people/HitText.tsx';
import { fold, holdsAll, searchWords } from '../people/search.ts';
import { useReach } from '../people/use-reach.ts';
import { hrefOf } from './address.ts';
import type { ThingKind } from './address.ts';
import { caseFileStrings } from './strings.ts';
import type { CaseFileRecord, PageProps } from './types.ts';

interface Hit {
  readonly kind: ThingKind;
  readonly id: string;
  readonly caseTitle: string;
  readonly name: string;
  readonly words: string;
}

type Found = Omit<Hit, 'caseTitle'>;

/** What can be found, ready to be searched. */
interface Entry extends Found {
  /** its name and words as a search compares them */
  readonly folded: string;
}

function hitsIn(record: CaseFileRecord): readonly Found[] {
  const { people, proceedings, timeline, conflicts } = record.view;
  return [
    ...people.map((row): Found => ({
      kind: 'person',
      id: row.id,
      name: row.name,
      words: [row.role, row.status].filter(Boolean).join(' · '),
    })),
    ...proceedings.map((row): Found => ({
      kind: 'proceeding',
      id: row.id,
      name: row.caption,
      words: [row.court, row.docket, row.status].filter(Boolean).join(' · '),
    })),
    ...timeline.map((event): Found => ({
      kind: 'event',
      id: event.id,
      name: `${event.date.text} · ${event.kindLabel}`,
      words: event.decided,
    })),
    ...conflicts.map((conflict): Found => ({
      kind: 'conflict',
      id: conflict.id,
      name: conflict.topic,
      words: conflict.positions.join(' '),
    })),
    ...record.sources.map((source): Found => ({ kind: 'source', id: source.id, name: source.outlet, words: source.title ?? '' })),
  ];
}

/** What can be found, made once for a record: it is searched with every letter. */
const known = new WeakMap<CaseFileRecord, readonly Entry[]>();

function entriesOnce(record: CaseFileRecord): readonly Entry[] {
  const entries = known.get(record) ?? hitsIn(record).map((hit) => ({ ...hit, folded: fold(`${hit.name} ${hit.words}`) }));
  known.set(record, entries);
  return entries;
}

function hitsOf(records: readonly CaseFileRecord[], query: string): readonly Hit[] {
  const words = searchWords(query);
  if (words.length === 0) return [];
  return records.flatMap((record) =>
    entriesOnce(record)
      .filter(({ folded }) => holdsAll(words, folded))
      .map((entry) => ({ ...entry, caseTitle: record.view.title.join('') })),
  );
}

/** Every person, proceeding, event, disagreement and source of any case that holds the words, in this order. */
export function SearchPage({ query, records, language, markHits }: PageProps & { readonly query: string }) {
  const strings = caseFileStrings[language];
  const hits = useMemo(() => hitsOf(records, query), [records, query]);
  const reach = useReach(query, 0);
  const kinds = [
    ['person', strings.lists.people],
    ['proceeding', strings.lists.proceedings],
    ['event', strings.lists.timeline],
    ['conflict', strings.lists.conflicts],
    ['source', strings.lists.sources],
  ] as const;
  const inOrder = kinds.flatMap(([kind]) => hits.filter((hit) => hit.kind === kind));
  const shown = new Set(inOrder.slice(0, reach.rows));
  return (
    <section class="person">
      <h2 class="serif person-name">{hits.length === 0 ? strings.nothing(query) : strings.results(query)}</h2>
      <p class="unseen" role="status">
        {hits.length}
      </p>
      {kinds.map(([kind, label]) => {
        const some = hits.filter((hit) => hit.kind === kind);
        return some.every((hit) => !shown.has(hit)) ? null : (
          <section key={kind}>
            <h3>
              {label} <span class="count">{some.length}</span>
            </h3>
            <ul class="hits">
              {some.map((hit) =>
                shown.has(hit) ? (
                  <HitItem key={hit.id} hit={hit} query={query} caseTitle={records.length > 1 ? hit.caseTitle : null} markHits={markHits} />
                ) : null,
              )}
            </ul>
          </section>
        );
      })}
      {reach.rows < hits.length ? <div ref={reach.end} /> : null}
    </section>
  );
}

interface ItemProps {
  readonly hit: Hit;
  readonly query: string;
  /** null with one case, where every hit is of that one */
  readonly caseTitle: string | null;
  readonly markHits: MarkHits;
}

function HitItem({ hit, query, caseTitle, markHits }: ItemProps) {
  return (
    <li class="row row--stacked">
      <a href={hrefOf(hit.kind, hit.id)}>
        <HitText text={hit.name} query={query} markHits={markHits} />
      </a>
      <span class="row-line">
        <HitText text={hit.words} query={query} markHits={markHits} />
      </span>
      {caseTitle === null ? null : <span class="row-line faint">{caseTitle}</span>}
    </li>
  );
}
