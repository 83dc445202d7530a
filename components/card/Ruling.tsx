import type { EventView, TermView } from '../../core/casebook/view.ts';
import type { Language } from '../../core/language/language.ts';
import { Glosses } from './Glosses.tsx';
import { Sources } from './Sources.tsx';
import { cardStrings } from './strings.ts';

interface Props {
  readonly event: EventView;
  /** e.g. "Latest ruling" */
  readonly heading: string;
  /** the lane, where there is more than one */
  readonly lane?: string | null;
  /** false where the event is the case's and not the person's: it then stands back */
  readonly concernsPerson?: boolean;
  readonly terms: readonly TermView[];
  readonly language: Language;
}

/** What was decided: when, by which court and judge, what it means for the person, and on which sources that rests. */
export function Ruling({ event, heading, lane = null, concernsPerson = true, terms, language }: Props) {
  const strings = cardStrings[language];
  const judge = event.judge === null ? null : strings.judge(event.judge);
  const court = [event.court, judge].filter((part) => part !== null).join('\u00a0· ');
  const caption = event.proceeding?.caption ?? null;
  const notes = [event.tentative ? strings.tentative : null, event.singleSource ? strings.singleSource : null].filter(
    (note) => note !== null,
  );
  return (
    <section class={concernsPerson ? 'ruling' : 'ruling ruling-apart'}>
      <div class="ruling-head">
        <h3>
          {lane === null ? null : (
            <>
              <span class="lane">{lane}</span> ·{' '}
            </>
          )}
          {heading}
        </h3>
        <span class="ruling-date">{event.date.short}</span>
      </div>
      <p class="ruling-text">{event.decided}</p>
      {event.meaning === null ? null : <p class="ruling-meaning">{event.meaning}</p>}
      {court === '' && caption === null ? null : (
        <p class="small">
          {court}
          {court === '' || caption === null ? '' : '\u00a0· '}
          {caption === null ? null : <cite>{caption}</cite>}
        </p>
      )}
      {notes.length === 0 ? null : <p class="small note">{notes.join(' ')}</p>}
      <div class="asides">
        <Sources sources={event.sources} language={language} />
        <Glosses terms={terms.filter((term) => event.terms.includes(term.id))} />
      </div>
    </section>
  );
}
