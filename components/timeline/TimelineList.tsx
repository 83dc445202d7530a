import type { EventView } from '../../core/casebook/view.ts';
import { Shape } from './Shape.tsx';

interface Props {
  readonly events: readonly EventView[];
  readonly onEvent: (id: string) => void;
  /** makes each proceeding a way to its page; left out, the caption is plain words */
  readonly onProceeding?: (id: string) => void;
  /** false within a proceeding's own page, where every step would repeat it */
  readonly captions?: boolean;
}

/** The dated steps as a list, in the order given, each with the shape it has in the picture. */
export function TimelineList({ events, onEvent, onProceeding, captions = true }: Props) {
  return (
    <ol class="timeline-list">
      {events.map((event) => (
        <li key={event.id} class="timeline-item">
          <span class="timeline-date">
            <svg width="14" height="14" aria-hidden="true" focusable="false">
              <Shape standing={event.standing} at="50%" />
            </svg>
            {event.date.text}
          </span>
          <span>
            <button type="button" class="link" onClick={() => onEvent(event.id)}>
              {event.kindLabel}
            </button>
            {captions && event.proceeding !== null ? <Caption proceeding={event.proceeding} onProceeding={onProceeding} /> : null}
            <span class="timeline-text">{event.decided}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}

interface CaptionProps {
  readonly proceeding: NonNullable<EventView['proceeding']>;
  readonly onProceeding: ((id: string) => void) | undefined;
}

function Caption({ proceeding, onProceeding }: CaptionProps) {
  if (onProceeding === undefined) return <span class="faint"> · {proceeding.caption}</span>;
  return (
    <>
      <span class="faint"> · </span>
      <button type="button" class="link timeline-proceeding" onClick={() => onProceeding(proceeding.id)}>
        {proceeding.caption}
      </button>
    </>
  );
}
