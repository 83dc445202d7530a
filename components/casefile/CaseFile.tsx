import { useEffect, useRef } from 'preact/hooks';
import { PeopleList } from '../people/PeopleList.tsx';
import { CaseTitle } from '../record/CaseTitle.tsx';
import { ProceedingDetail } from '../proceedings/ProceedingDetail.tsx';
import { ProceedingList } from '../proceedings/ProceedingList.tsx';
import { Logo } from '../surface/Logo.tsx';
import { SearchField } from '../surface/SearchField.tsx';
import { hashOf, hrefOf, LISTS, listPlace, pageOf } from './address.ts';
import type { ListFilter, ListName, Place } from './address.ts';
import { ConflictList, ConflictPage } from './ConflictPage.tsx';
import { EventPage } from './EventPage.tsx';
import { NotFound } from './NotFound.tsx';
import { Overview } from './Overview.tsx';
import { PersonPage } from './PersonPage.tsx';
import { SearchPage } from './SearchPage.tsx';
import { SourceItems } from './SourceItems.tsx';
import { SourcePage } from './SourcePage.tsx';
import { caseFileStrings } from './strings.ts';
import { TimelinePage } from './TimelinePage.tsx';
import type { PageProps } from './types.ts';

interface Props extends PageProps {
  readonly place: Place;
}

/** The case file: one app, every person, proceeding, event, source and disagreement with an address of its own. */
export function CaseFile(props: Props) {
  const { place, record, records, language, onGo } = props;
  const strings = caseFileStrings[language];
  // With one case an address needs no name of it.
  const caseId = records.length > 1 ? record.view.id : null;
  const main = useRef<HTMLElement>(null);
  const address = pageOf(place);
  const previous = useRef(address);
  useEffect(() => {
    // A new page is read from its beginning. Not while the reader types a search.
    if (previous.current !== address && place.kind !== 'search') {
      main.current?.focus({ preventScroll: true });
      globalThis.scrollTo(0, 0);
    }
    previous.current = address;
  }, [address, place.kind]);
  return (
    <div class="casefile">
      <a class="skip" href="#content" onClick={(event) => (event.preventDefault(), main.current?.focus())}>
        {strings.skip}
      </a>
      <header class="casefile-head">
        <Logo size={26} />
        <h1 class="casefile-title">
          {strings.title}{' '}
          <span class="faint">
            <CaseTitle title={record.view.title} />
          </span>
        </h1>
        <form class="casefile-search no-print" role="search" aria-label={strings.search} onSubmit={(event) => event.preventDefault()}>
          <SearchField
            label={strings.search}
            value={place.kind === 'search' ? place.query : ''}
            onInput={(query) => onGo(hashOf({ kind: 'search', query }))}
          />
        </form>
      </header>
      <nav class="casefile-nav no-print" aria-label={strings.navigation}>
        {caseId === null ? null : <Cases {...props} />}
        <ul>
          {LISTS.map((list) => (
            <li key={list}>
              <a href={hashOf(listPlace(list, caseId))} aria-current={listOf(place) === list ? 'page' : undefined}>
                {strings.lists[list]} <Count list={list} {...props} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="casefile-main" id="content" ref={main} tabIndex={-1}>
        <Content key={address} {...props} />
      </main>
      <footer class="casefile-foot small faint">
        {strings.asOf(record.view.asOf.text)} · {strings.version(record.view.dataVersion)}
        {record.view.stale === null ? null : <p>{record.view.stale}</p>}
      </footer>
    </div>
  );
}

/** The bundled cases, each with the way to its beginning. */
function Cases({ record, records, language }: Props) {
  return (
    <ul class="casefile-cases" aria-label={caseFileStrings[language].cases}>
      {records.map(({ view }) => (
        <li key={view.id}>
          <a href={hashOf(listPlace('overview', view.id))} aria-current={view.id === record.view.id ? 'true' : undefined}>
            <CaseTitle title={view.title} />
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The list a place belongs to, for the navigation. */
function listOf(place: Place): ListName | null {
  if (place.kind === 'list') return place.list;
  const homes = {
    person: 'people',
    proceeding: 'proceedings',
    event: 'timeline',
    source: 'sources',
    conflict: 'conflicts',
    search: null,
  } as const;
  return homes[place.kind];
}

function Count({ list, record }: { readonly list: ListName } & Props) {
  const { people, proceedings, conflicts } = record.view;
  const counts = { people, proceedings, conflicts, sources: record.sources, timeline: record.view.timeline } as const;
  return list === 'overview' ? null : <span class="count">{counts[list].length}</span>;
}

function Content(props: Props) {
  const { place, record, language, onGo } = props;
  const open = (kind: 'person' | 'proceeding' | 'event') => (id: string) => onGo(hrefOf(kind, id));
  if (place.kind === 'list')
    return <List {...props} list={place.list} filter={place.filter} onFilter={(filter) => onGo(hashOf({ ...place, filter }))} />;
  if (place.kind === 'search') return <SearchPage {...props} query={place.query} />;
  if (place.kind === 'person') return <PersonPage {...props} id={place.id} />;
  if (place.kind === 'event') return <EventPage {...props} id={place.id} />;
  if (place.kind === 'source') return <SourcePage {...props} id={place.id} />;
  if (place.kind === 'conflict') return <ConflictPage {...props} id={place.id} />;
  const proceeding = record.view.proceedings.find(({ id }) => id === place.id);
  if (proceeding === undefined) return <NotFound language={language} />;
  return (
    <ProceedingDetail
      proceeding={proceeding}
      language={language}
      onPerson={open('person')}
      onProceeding={open('proceeding')}
      onEvent={open('event')}
    />
  );
}

interface ListProps extends PageProps {
  readonly list: ListName;
  readonly filter: ListFilter;
  readonly onFilter: (filter: ListFilter) => void;
}

function List(props: ListProps) {
  const { list, filter, record, language, onGo, onFilter } = props;
  const { people } = record.view;
  if (list === 'timeline') return <TimelinePage {...props} />;
  if (list === 'conflicts') return <ConflictList {...props} />;
  if (list === 'overview') return <Overview {...props} />;
  return (
    <>
      <h2 class="serif person-name">{caseFileStrings[language].lists[list]}</h2>
      {list === 'people' ? (
        <PeopleList
          people={people}
          filter={{ query: filter.q ?? '', group: people.find(({ group }) => group === filter.side)?.group ?? null }}
          language={language}
          markHits={props.markHits}
          onFilter={({ query, group }) => onFilter({ q: query, side: group ?? '' })}
          onPerson={(id) => onGo(hrefOf('person', id))}
        />
      ) : null}
      {list === 'proceedings' ? (
        <ProceedingList proceedings={record.view.proceedings} language={language} onProceeding={(id) => onGo(hrefOf('proceeding', id))} />
      ) : null}
      {list === 'sources' ? <SourceItems sources={record.sources} language={language} /> : null}
    </>
  );
}
