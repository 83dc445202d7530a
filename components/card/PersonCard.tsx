import { useId, useRef, useState } from 'preact/hooks';
import type { PersonView } from '../../core/casebook/view.ts';
import type { Language } from '../../core/language/language.ts';
import type { Explanation } from '../../core/recognition/types.ts';
import { CardActions } from './CardActions.tsx';
import { CardTools } from './CardTools.tsx';
import { OnDemand } from './Disclosure.tsx';
import { GroupMarker } from './GroupMarker.tsx';
import { PersonBody } from './PersonBody.tsx';
import { ReportPanel } from './ReportPanel.tsx';
import { cardStrings } from './strings.ts';
import type { CardCallbacks } from './types.ts';

export interface PersonCardProps {
  readonly person: PersonView;
  readonly language: Language;
  /** where "hide on this site" would hide: empty for a site whose name is not known (in a frame), null to leave it out */
  readonly host: string | null;
  /** address of the page, put into a report only when the reader ticks it; null to leave the choice out */
  readonly pageAddress: string | null;
  readonly why: Explanation | null;
  readonly pinned: boolean;
  readonly canGoBack: boolean;
  /** the reader has said that this person is not meant: the card offers the undo and nothing else */
  readonly refused: boolean;
  /** a view too low for the whole card: name, role, status and the way to the case file */
  readonly compact: boolean;
  /** whether this page names the person again */
  readonly hasNextMention: boolean;
  readonly on: CardCallbacks;
}

/** The card: who this is, how matters stand, what was decided last. A non-modal dialog named by the person. */
export function PersonCard(props: PersonCardProps) {
  const { person, language, on, refused, compact } = props;
  const strings = cardStrings[language];
  const id = useId();
  const dialog = useRef<HTMLDivElement>(null);
  const [reportOn, setReportOn] = useState<string | null>(null);
  const reporting = reportOn === person.id && !refused && !compact;
  const pinnedForReport = useRef(false);
  const beginReport = () => {
    // The list of a select may lie beside the card: while a report is written, the pointer may too.
    pinnedForReport.current = !props.pinned;
    if (!props.pinned) on.pin();
    setReportOn(person.id);
  };
  const endReport = () => {
    setReportOn(null);
    if (pinnedForReport.current && props.pinned) on.pin();
    dialog.current?.focus({ preventScroll: true });
  };
  return (
    <div
      class={props.canGoBack ? 'card card-deeper' : 'card'}
      ref={dialog}
      role="dialog"
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-about`}
      tabIndex={-1}
      lang={language}
      dir="ltr"
    >
      <div class="head">
        <CardTools {...props} />
        <p class="eyebrow">
          <GroupMarker group={person.group} /> {person.groupLabel} · {person.caseTitle}
        </p>
      </div>
      <div class="scroll" key={person.id}>
        <header>
          <h2 class="name" id={`${id}-name`}>
            {person.name}
          </h2>
          <div id={`${id}-about`}>
            {person.role === '' ? null : <p class="role">{person.role}</p>}
            {person.status === null || reporting ? null : (
              <p class="status">
                {person.status.text} <span class="as-of">{strings.asOf(person.status.asOf.short)}</span>
              </p>
            )}
          </div>
        </header>
        {refused ? (
          <p class="refused">
            {strings.refused(person.shortName)}{' '}
            <button type="button" class="link" onClick={on.undo}>
              {strings.undo}
            </button>
          </p>
        ) : compact ? null : reporting ? (
          <ReportPanel {...props} onDone={endReport} />
        ) : (
          <OnDemand.Provider value>
            <PersonBody person={person} language={language} why={props.why} onRelated={on.related} />
            <p class="checked checked-within">{strings.checkedOn(person.checkedOn.short)}</p>
          </OnDemand.Provider>
        )}
      </div>
      {reporting ? null : <CardActions key={`${person.id} ${refused}`} {...props} onReport={beginReport} />}
    </div>
  );
}
