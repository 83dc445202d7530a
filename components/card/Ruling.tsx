import type { EventView, TermView } from '../../core/casebook/view.ts';
import type { Language } from '../../core/language/language.ts';
import { Glosses } from './Glosses.tsx';
import { shortDate } from './short-date.ts';
import { Sources } from './Sources.tsx';
import { cardStrings } from './strings.ts';

interface Props {
  readonly event: EventView;
  /** e.g. "Latest ruling", or the lane when there are two */
  readonly heading: string;
  readonly terms: readonly TermView[];
  readonly language: Language;
}

/** What was decided: when, by which court and judge, what it means for the person, and on which sources that rests. */
export function Ruling({ event, heading, terms, language }: Props) {
  const strings = cardStrings[language];
  const judge = event.judge === null ? null : strings.judge(event.judge);
  const where = [event.court, judge, event.proceeding?.caption ?? null].filter((part) => part !== null);
  const notes = [event.tentative ? strings.tentative : null, event.singleSource ? strings.singleSource : null].filter(
    (note) => note !== null,
  );
  return (
    <section class="ruling">
      <div class="ruling-head">
        <h3>{heading}</h3>
        <span class="ruling-date">{shortDate(event.date, language)}</span>
      </div>
      <p class="ruling-text">{event.decided}</p>
      {event.meaning === null ? null : <p class="ruling-meaning">{event.meaning}</p>}
      {where.length === 0 ? null : <p class="small">{where.join('\u00a0· ')}</p>}
      {notes.length === 0 ? null : <p class="small note">{notes.join(' ')}</p>}
      <div class="asides">
        <Sources sources={event.sources} language={language} />
        <Glosses terms={terms.filter((term) => event.terms.includes(term.id))} />
      </div>
    </section>
  );
}
