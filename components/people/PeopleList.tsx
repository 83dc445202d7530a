import type { PersonGroup, PersonRow } from '../../core/casebook/view.ts';
import type { Language } from '../../core/language/language.ts';
import { GroupMarker } from '../card/GroupMarker.tsx';
import { counted } from '../../core/language/plural.ts';
import { SearchField } from '../surface/SearchField.tsx';
import { HitText } from './HitText.tsx';
import type { MarkHits } from './HitText.tsx';
import { rowMatches, searchWords } from './search.ts';
import { peopleStrings } from './strings.ts';
import { useReach } from './use-reach.ts';

/** What the reader has narrowed the list to. */
export interface PeopleFilter {
  readonly query: string;
  readonly group: PersonGroup | null;
}

interface Props {
  readonly people: readonly PersonRow[];
  readonly filter: PeopleFilter;
  readonly language: Language;
  readonly markHits: MarkHits;
  /** someone who must stand in the list however far down, because focus returns there; null for no one */
  readonly near?: string | null;
  readonly onFilter: (filter: PeopleFilter) => void;
  readonly onPerson: (id: string) => void;
}

interface Group {
  readonly id: PersonGroup;
  readonly rows: PersonRow[];
}

function grouped(people: readonly PersonRow[]): readonly Group[] {
  const groups = new Map<PersonGroup, Group>();
  for (const row of people) {
    const group = groups.get(row.group) ?? { id: row.group, rows: [] };
    group.rows.push(row);
    groups.set(row.group, group);
  }
  return [...groups.values()];
}

/** The first rows of the groups, as many as are wanted. */
function firstOf(groups: readonly Group[], rows: number): readonly Group[] {
  let left = rows;
  return groups.flatMap((group) => {
    const first = group.rows.slice(0, Math.max(0, left));
    left -= first.length;
    return first.length === 0 ? [] : [{ ...group, rows: first }];
  });
}

/** Everyone in the case, grouped by side, with a search over name, role, status and latest ruling. */
export function PeopleList({ people, filter, language, markHits, near = null, onFilter, onPerson }: Props) {
  const strings = peopleStrings[language];
  const words = searchWords(filter.query);
  const found = people.filter((row) => (filter.group === null || row.group === filter.group) && rowMatches(words, row));
  const groups = grouped(found);
  const least = 1 + groups.flatMap(({ rows }) => rows).findIndex(({ id }) => id === near);
  const reach = useReach(`${filter.group ?? ''} ${filter.query}`, least);
  return (
    <div class="people">
      <form class="people-filter" role="search" aria-label={strings.search} onSubmit={(event) => event.preventDefault()}>
        <SearchField label={strings.search} value={filter.query} onInput={(query) => onFilter({ ...filter, query })} />
        <select
          class="field"
          aria-label={strings.group}
          value={filter.group ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onFilter({ ...filter, group: people.find((row) => row.group === value)?.group ?? null });
          }}
        >
          <option value="">{strings.everyone}</option>
          {grouped(people).map((group) => (
            <option key={group.id} value={group.id}>
              {strings.groups[group.id]}
            </option>
          ))}
        </select>
      </form>
      <p class="unseen" role="status">
        {counted(language, found.length, strings.found)}
      </p>
      {found.length === 0 ? <p class="soft people-none">{strings.nobody(filter.query)}</p> : null}
      {firstOf(groups, reach.rows).map((group) => (
        <section key={group.id} class="people-group">
          <h3 class="kicker people-heading">{strings.groups[group.id]}</h3>
          <ul class="rows">
            {group.rows.map((row) => (
              <PersonItem key={row.id} row={row} query={filter.query.trim()} markHits={markHits} onPerson={onPerson} />
            ))}
          </ul>
        </section>
      ))}
      {reach.rows < found.length ? <div ref={reach.end} class="people-end" /> : null}
    </div>
  );
}

interface ItemProps {
  readonly row: PersonRow;
  readonly query: string;
  readonly markHits: MarkHits;
  readonly onPerson: (id: string) => void;
}

function PersonItem({ row, query, markHits, onPerson }: ItemProps) {
  return (
    <li class="row">
      <div class="row-main">
        <GroupMarker group={row.group} />
        <div class="row-text">
          <button type="button" id={`row-${row.id}`} class="row-name" onClick={() => onPerson(row.id)}>
            <HitText text={row.name} query={query} markHits={markHits} />
          </button>
          <span class="row-line">
            <HitText text={row.role} query={query} markHits={markHits} />
          </span>
          {row.status === null ? null : (
            <span class="row-line row-status clamped">
              <HitText text={row.status} query={query} markHits={markHits} />
            </span>
          )}
          {row.latest === null ? null : (
            <span class="row-line row-latest clamped">
              {row.latest.date.text}: <HitText text={row.latest.decided} query={query} markHits={markHits} />
            </span>
          )}
        </div>
      </div>
    </li>
  );
}
