import { useMemo, useState } from 'preact/hooks';
import type { EventView, ProceedingView } from '../../core/casebook/view.ts';
import type { Language } from '../../core/language/language.ts';
import { recordStrings } from '../record/strings.ts';
import { layOut, neighbour } from './axis.ts';
import type { Axis, Mark, TimelineLane } from './axis.ts';
import { Shape } from './Shape.tsx';
import { timelineStrings } from './strings.ts';

interface Props {
  readonly events: readonly EventView[];
  readonly proceedings: readonly ProceedingView[];
  readonly language: Language;
  readonly onEvent: (id: string) => void;
}

/**
 * One lane per proceeding over a common time axis. One tab stop; arrow keys move along a lane and between lanes; what a mark stands for is
 * written under the chart while it is pointed at or has focus. The same steps follow elsewhere as a list (TimelineList).
 */
export function Timeline({ events, proceedings, language, onEvent }: Props) {
  const layout = useMemo(() => layOut(events, proceedings), [events, proceedings]);
  const [current, setCurrent] = useState<string | null>(null);
  if (layout === null) return null;
  const strings = timelineStrings[language];
  const stop = events.some(({ id }) => id === current) ? current : (layout.lanes[0]?.marks[0]?.event.id ?? null);
  const shown = events.find(({ id }) => id === current);
  const move = (event: KeyboardEvent) => {
    const next = stop === null ? null : neighbour(layout, stop, event.key);
    if (next === null) return;
    event.preventDefault();
    setCurrent(next);
    const chart = event.currentTarget;
    if (chart instanceof HTMLElement) chart.querySelector<SVGElement>(`[data-event="${CSS.escape(next)}"]`)?.focus();
  };
  return (
    <figure class="timeline">
      <Legend language={language} />
      <div class="timeline-chart" role="group" aria-label={`${strings.chart}. ${strings.keys}`} onKeyDown={move}>
        <Years axis={layout.axis} />
        {layout.lanes.map((lane, index) => (
          <LaneRow
            key={lane.proceeding?.id ?? ''}
            lane={lane}
            axis={layout.axis}
            first={lane.lane !== layout.lanes[index - 1]?.lane}
            stop={stop}
            language={language}
            onEvent={onEvent}
            onCurrent={setCurrent}
          />
        ))}
      </div>
      <figcaption class="timeline-shown">
        {shown === undefined ? (
          <span class="faint">{strings.keys}</span>
        ) : (
          <>
            <b>
              {shown.date.text} · {shown.kindLabel}
            </b>{' '}
            {shown.decided}
          </>
        )}
      </figcaption>
    </figure>
  );
}

function Legend({ language }: { readonly language: Language }) {
  const { legend } = timelineStrings[language];
  return (
    <ul class="timeline-legend">
      {(['ruling', 'outcome', 'step', 'allegation'] as const).map((standing) => (
        <li key={standing}>
          <svg width="14" height="14" aria-hidden="true" focusable="false">
            <Shape standing={standing} at="50%" />
          </svg>
          {legend[standing]}
        </li>
      ))}
    </ul>
  );
}

/** Every second year is left out where there are many, so that they never run into one another. */
function Years({ axis }: { readonly axis: Axis }) {
  const every = axis.years.length > 8 ? 2 : 1;
  return (
    <svg class="timeline-years" aria-hidden="true" focusable="false">
      {axis.years
        .filter((_, index) => index % every === 0)
        .map(({ year, at }) => (
          <text key={year} x={`${at}%`} y="1em">
            {year}
          </text>
        ))}
    </svg>
  );
}

interface LaneProps {
  readonly lane: TimelineLane;
  readonly axis: Axis;
  /** the first of its kind: the kind's name stands above it */
  readonly first: boolean;
  readonly stop: string | null;
  readonly language: Language;
  readonly onEvent: (id: string) => void;
  readonly onCurrent: (id: string | null) => void;
}

function LaneRow({ lane, axis, first, stop, language, onEvent, onCurrent }: LaneProps) {
  const caption = lane.proceeding?.caption ?? timelineStrings[language].noProceeding;
  return (
    <div class={`timeline-lane${lane.lane === null ? '' : ` timeline-lane--${lane.lane}`}`}>
      {first && lane.lane !== null ? <p class="kicker timeline-kind">{recordStrings[language].lanes[lane.lane]}</p> : null}
      <p class="timeline-caption">{caption}</p>
      <svg class="timeline-strip" role="group" aria-label={caption}>
        {axis.years.map(({ year, at }) => (
          <line key={year} class="timeline-grid" x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" />
        ))}
        <line class="timeline-span" x1={`${lane.from}%`} x2={`${lane.to}%`} y1="50%" y2="50%" />
        {lane.marks.map((mark) => (
          <MarkShape key={mark.event.id} mark={mark} stop={mark.event.id === stop} onEvent={onEvent} onCurrent={onCurrent} />
        ))}
      </svg>
    </div>
  );
}

interface MarkProps {
  readonly mark: Mark;
  readonly stop: boolean;
  readonly onEvent: (id: string) => void;
  readonly onCurrent: (id: string | null) => void;
}

function MarkShape({ mark, stop, onEvent, onCurrent }: MarkProps) {
  const { event } = mark;
  return (
    <g
      class="timeline-mark"
      role="button"
      // In small letters: an SVG element has no `tabIndex` attribute, and Firefox would pass it by.
      tabindex={stop ? 0 : -1}
      data-event={event.id}
      aria-label={`${event.date.text}, ${event.kindLabel}`}
      onClick={() => onEvent(event.id)}
      onKeyDown={(key) => {
        if (key.key === 'Enter' || key.key === ' ') {
          key.preventDefault();
          onEvent(event.id);
        }
      }}
      onFocus={() => onCurrent(event.id)}
      onPointerEnter={() => onCurrent(event.id)}
    >
      {mark.width > 1 ? (
        <rect class="timeline-range" x={`${mark.at}%`} width={`${mark.width}%`} y="calc(50% - 3px)" height="6" rx="3" />
      ) : null}
      <circle class="timeline-hit" cx={`${mark.at}%`} cy="50%" r="10" />
      <Shape standing={event.standing} at={`${mark.at}%`} />
    </g>
  );
}
