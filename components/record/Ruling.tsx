import type { EventView } from '../../core/casebook/view.ts';
import type { Language } from '../../core/language/language.ts';
import { Sources } from './Sources.tsx';
import { recordStrings } from './strings.ts';

interface Props {
  readonly event: EventView;
  readonly heading: string;
  readonly language: Language;
}

/** The panel that says what was decided last: date, court, judge, the decision, what it means for the person, sources. */
export function Ruling({ event, heading, language }: Props) {
  const strings = recordStrings[language];
  const where = [event.judge === null ? null : strings.judge(event.judge), event.court, event.proceeding?.caption ?? null];
  const notes = [event.tentative ? strings.tentative : null, event.singleSource ? strings.singleSource : null];
  return (
    <section class="ruling" aria-label={heading}>
      <p class="ruling-head">
        <span>{heading}</span>
        <span>{event.date.text}</span>
      </p>
      <p class="ruling-text">{event.decided}</p>
      {event.meaning === null ? null : <p class="ruling-meaning">{event.meaning}</p>}
      <p class="ruling-meta">{where.filter((part) => part !== null).join(' · ')}</p>
      {notes.some((note) => note !== null) ? <p class="ruling-meta">{notes.filter((note) => note !== null).join(' ')}</p> : null}
      <Sources sources={event.sources} language={language} />
    </section>
  );
}
