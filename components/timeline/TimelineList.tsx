import type { EventView } from '../../core/casebook/view.ts';

interface Props {
  readonly events: readonly EventView[];
  readonly onEvent: (id: string) => void;
}

/** The dated steps as a list, in the order given. */
export function TimelineList({ events, onEvent }: Props) {
  return (
    <ol class="timeline-list">
      {events.map((event) => (
        <li key={event.id} class="timeline-item">
          <span class="timeline-date">{event.date.text}</span>
          <span>
            <button type="button" class="link" onClick={() => onEvent(event.id)}>
              {event.kindLabel}
            </button>
            {event.proceeding === null ? null : <span class="faint"> · {event.proceeding.caption}</span>}
            <span class="timeline-text">{event.decided}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
