import type { EventView, Lane } from '../../core/casebook/view.ts';
import { recordStrings } from '../record/strings.ts';
import { Timeline } from '../timeline/Timeline.tsx';
import { TimelineList } from '../timeline/TimelineList.tsx';
import { hrefOf } from './address.ts';
import type { ListFilter } from './address.ts';
import { caseFileStrings } from './strings.ts';
import type { PageProps } from './types.ts';

const LANES: readonly Lane[] = ['criminal', 'civil', 'administrative'];
const STANDINGS: readonly EventView['standing'][] = ['ruling', 'outcome', 'step', 'allegation'];

interface Props extends PageProps {
  readonly filter: ListFilter;
  readonly onFilter: (filter: ListFilter) => void;
}

/** All steps of the case, drawn and listed, narrowed by kind of proceeding and kind of step. */
export function TimelinePage({ record, language, filter, onGo, onFilter }: Props) {
  const strings = caseFileStrings[language];
  // An address may say anything; what is no kind of ours narrows nothing.
  const lane = LANES.find((kind) => kind === filter.lane) ?? null;
  const standing = STANDINGS.find((kind) => kind === filter.step) ?? null;
  const { timeline, proceedings } = record.view;
  const shown = timeline.filter((event) => (lane ?? event.lane) === event.lane && (standing ?? event.standing) === event.standing);
  const open = (id: string) => onGo(hrefOf('event', id));
  return (
    <section class="person">
      <h2 class="serif person-name">{strings.lists.timeline}</h2>
      <form class="people-filter no-print" onSubmit={(event) => event.preventDefault()}>
        <select
          class="field"
          aria-label={strings.lane}
          value={lane ?? ''}
          onChange={(event) => onFilter({ ...filter, lane: event.currentTarget.value })}
        >
          <option value="">{strings.everyLane}</option>
          {LANES.map((kind) => (
            <option key={kind} value={kind}>
              {recordStrings[language].lanes[kind]}
            </option>
          ))}
        </select>
        <select
          class="field"
          aria-label={strings.standing}
          value={standing ?? ''}
          onChange={(event) => onFilter({ ...filter, step: event.currentTarget.value })}
        >
          <option value="">{strings.everyStanding}</option>
          {STANDINGS.map((kind) => (
            <option key={kind} value={kind}>
              {strings.standings[kind]}
            </option>
          ))}
        </select>
      </form>
      <Timeline events={shown} proceedings={proceedings} language={language} onEvent={open} />
      <TimelineList events={shown} onEvent={open} onProceeding={(proceeding) => onGo(hrefOf('proceeding', proceeding))} />
    </section>
  );
}
