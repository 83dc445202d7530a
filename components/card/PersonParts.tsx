import type { ComponentChildren } from 'preact';
import type { ChargeView, ConflictView, EventView, PartView, PersonView } from '../../core/casebook/view.ts';
import type { Language } from '../../core/language/language.ts';
import { Disclosure } from './Disclosure.tsx';
import { Sources } from './Sources.tsx';
import { cardStrings } from './strings.ts';

/** A part that is closed until asked for, with the number of things in it. */
export function Fold({
  title,
  count,
  children,
}: {
  readonly title: string;
  readonly count?: number;
  readonly children: ComponentChildren;
}) {
  return (
    <Disclosure
      class="fold"
      summary={
        <>
          {title}
          {count === undefined ? null : <span class="count"> {count}</span>}
        </>
      }
    >
      <div class="fold-body">{children}</div>
    </Disclosure>
  );
}

/** Newer steps after the latest ruling. */
export function Since({ events, language }: { readonly events: readonly EventView[]; readonly language: Language }) {
  if (events.length === 0) return null;
  return (
    <section class="part">
      <h3>{cardStrings[language].since}</h3>
      <ul class="plain steps">
        {events.map((event) => (
          <li key={event.id}>
            <span class="step-date">{event.date.short}</span> {event.decided}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The person's own position, in reported words with who said it and when. */
export function Position({ person, language }: { readonly person: PersonView; readonly language: Language }) {
  const { position } = person;
  if (position === null) return null;
  return (
    <section class="part position">
      <h3>{cardStrings[language].position[person.entity]}</h3>
      <p>{position.text}</p>
      <p class="small faint">
        {position.by}
        {position.date === null ? '' : `, ${position.date.text}`}
      </p>
      <Sources sources={position.sources} language={language} />
    </section>
  );
}

/** How many proceedings stand in sight; the record's most far-reaching cases would fill the card with them alone. */
const PARTS_IN_SIGHT = 3;

/** The proceedings, each with its state in a word; the role in it and the dated status on demand. */
export function Parts({ parts, language }: { readonly parts: readonly PartView[]; readonly language: Language }) {
  if (parts.length === 0) return null;
  const strings = cardStrings[language];
  const more = parts.slice(PARTS_IN_SIGHT);
  return (
    <section class="part">
      <h3>{strings.parts}</h3>
      <PartRows parts={parts.slice(0, PARTS_IN_SIGHT)} language={language} />
      {more.length === 0 ? null : (
        <Fold title={strings.moreParts} count={more.length}>
          <PartRows parts={more} language={language} />
        </Fold>
      )}
    </section>
  );
}

function PartRows({ parts, language }: { readonly parts: readonly PartView[]; readonly language: Language }) {
  return (
    <ul class="plain proceedings">
      {parts.map((part) => (
        <li key={part.proceeding}>
          <Disclosure
            class="fold proceeding"
            summary={
              <>
                <span class="caption">{part.caption}</span> <span class="pill">{part.statusLabel}</span>
              </>
            }
          >
            <div class="fold-body">
              <p class="faint">{part.role}</p>
              <p>
                {part.status} <span class="as-of">{cardStrings[language].asOf(part.statusAsOf.short)}</span>
              </p>
            </div>
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}

/** Charges, none without its end. */
export function Charges({ charges, language }: { readonly charges: readonly ChargeView[]; readonly language: Language }) {
  if (charges.length === 0) return null;
  const strings = cardStrings[language];
  return (
    <Fold title={strings.charges} count={charges.length}>
      <ul class="plain rows">
        {charges.map((charge) => (
          <li key={`${charge.proceeding} ${charge.offense} ${charge.filed.edtf}`}>
            <span class="caption">{charge.offense}</span>
            <span class="faint">{strings.filed(charge.filed.text)}</span>
            <span class="state">
              {charge.disposition}
              {charge.disposed === null ? null : <span class="as-of"> {charge.disposed.text}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

/** What sources disagree on: every position as it was put, and how the record deals with it. */
export function Conflicts({ conflicts, language }: { readonly conflicts: readonly ConflictView[]; readonly language: Language }) {
  if (conflicts.length === 0) return null;
  return (
    <Fold title={cardStrings[language].conflicts} count={conflicts.length}>
      {conflicts.map((conflict) => (
        <div key={conflict.id} class="conflict">
          <h4>{conflict.topic}</h4>
          <ul>
            {conflict.positions.map((position) => (
              <li key={position}>{position}</li>
            ))}
          </ul>
          <p>{conflict.resolution}</p>
          <Sources sources={conflict.sources} language={language} />
        </div>
      ))}
    </Fold>
  );
}
