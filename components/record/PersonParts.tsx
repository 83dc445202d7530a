import type { ChargeView, ConflictView, EventView, PartView, PersonView, TermView } from '../../core/casebook/view.ts';
import type { Language } from '../../core/language/language.ts';
import { Sources } from './Sources.tsx';
import { recordStrings } from './strings.ts';

/** Newer steps after the latest ruling, newest first as given. */
export function Since({ events, language }: { readonly events: readonly EventView[]; readonly language: Language }) {
  if (events.length === 0) return null;
  return (
    <section class="part">
      <h2 class="part-heading">{recordStrings[language].since}</h2>
      <ul class="steps">
        {events.map((event) => (
          <li key={event.id}>
            <span class="faint">{event.date.text}</span> {event.decided}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The person's own position, attributed and dated. */
export function Position({ position, language }: { readonly position: PersonView['position']; readonly language: Language }) {
  if (position === null) return null;
  const strings = recordStrings[language];
  return (
    <section class="part">
      <h2 class="part-heading">{strings.position}</h2>
      <p>{position.text}</p>
      <p class="small faint">
        {strings.according(position.by)}
        {position.date === null ? '' : `, ${position.date.text}`}
      </p>
      <Sources sources={position.sources} language={language} />
    </section>
  );
}

interface PartsProps {
  readonly parts: readonly PartView[];
  readonly language: Language;
  /** makes each caption a way to its proceeding */
  readonly onProceeding?: (id: string) => void;
}

/** The proceedings a person takes part in, each with role and dated status. */
export function Parts({ parts, language, onProceeding }: PartsProps) {
  if (parts.length === 0) return null;
  const strings = recordStrings[language];
  return (
    <section class="part">
      <h2 class="part-heading">{strings.parts}</h2>
      <ul class="parts">
        {parts.map((part) => (
          <li key={`${part.proceeding} ${part.role}`} class="parts-row">
            <span>
              {onProceeding === undefined ? (
                part.caption
              ) : (
                <button type="button" class="link" onClick={() => onProceeding(part.proceeding)}>
                  {part.caption}
                </button>
              )}
              <span class="small faint">
                {' '}
                {strings.lanes[part.lane]} · {part.role}
              </span>
            </span>
            <span class="pill" title={strings.asOf(part.statusAsOf.text)}>
              {part.status}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Charges, never one without its end. */
export function Charges({ charges, language }: { readonly charges: readonly ChargeView[]; readonly language: Language }) {
  if (charges.length === 0) return null;
  const strings = recordStrings[language];
  return (
    <section class="part">
      <h2 class="part-heading">{strings.charges}</h2>
      <dl class="charges">
        {charges.map((charge) => (
          <div key={`${charge.proceeding} ${charge.offense} ${charge.filed.edtf}`}>
            <dt>
              {charge.offense} <span class="small faint">{strings.filed(charge.filed.text)}</span>
            </dt>
            <dd>
              {charge.disposition}
              {charge.disposed === null ? '' : `, ${charge.disposed.text}`}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Legal terms in plain words, each on demand. */
export function Terms({ terms, language }: { readonly terms: readonly TermView[]; readonly language: Language }) {
  if (terms.length === 0) return null;
  return (
    <section class="part">
      <h2 class="part-heading">{recordStrings[language].terms}</h2>
      {terms.map((term) => (
        <details key={term.id} class="gloss">
          <summary>{term.term}</summary>
          <p>{term.gloss}</p>
          <p class="small faint">{term.source}</p>
        </details>
      ))}
    </section>
  );
}

/** What sources disagree on, with every position. */
export function Conflicts({ conflicts, language }: { readonly conflicts: readonly ConflictView[]; readonly language: Language }) {
  if (conflicts.length === 0) return null;
  const strings = recordStrings[language];
  return (
    <section class="part">
      <h2 class="part-heading">{strings.conflicts}</h2>
      {conflicts.map((conflict) => (
        <details key={conflict.id} class="gloss">
          <summary>{conflict.topic}</summary>
          <ul class="positions">
            {conflict.positions.map((position) => (
              <li key={position}>{position}</li>
            ))}
          </ul>
          <p>
            <b>{strings.howSettled}:</b> {conflict.resolution}
          </p>
          <Sources sources={conflict.sources} language={language} />
        </details>
      ))}
    </section>
  );
}
