import { useEffect, useRef } from 'preact/hooks';
import type { Language } from '../../core/language/language.ts';
import { ProceedingDetail } from '../proceedings/ProceedingDetail.tsx';
import { PersonBody } from '../card/PersonBody.tsx';
import { cardStrings } from '../card/strings.ts';
import { PersonHead } from '../record/PersonHead.tsx';
import { counted } from '../../core/language/plural.ts';
import { popupStrings } from './strings.ts';
import type { CaseRecord, PopupActions, PopupDetail } from './types.ts';

interface Props {
  readonly detail: PopupDetail;
  /** null while it is on its way */
  readonly record: CaseRecord | null;
  /** mentions of the person on the page; 0 for none */
  readonly onPage: number;
  readonly language: Language;
  readonly actions: PopupActions;
  readonly onOpen: (detail: PopupDetail | null) => void;
}

/** One person or proceeding in place of the overview, with the way back first. Takes focus when it opens. */
export function Detail({ detail, record, onPage, language, actions, onOpen }: Props) {
  const strings = popupStrings[language];
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    back.current?.focus({ preventScroll: true });
    const main = back.current?.closest('.popup-main');
    main?.scrollTo(0, 0);
    // Where head and foot scroll along, it is the whole popup that scrolls.
    main?.scrollIntoView({ block: 'start' });
  }, [detail.id]);
  const openPerson = (id: string) => onOpen({ kind: 'person', id });
  const openProceeding = (id: string) => onOpen({ kind: 'proceeding', id });
  const person = detail.kind === 'person' ? (record?.personOf(detail.id) ?? null) : null;
  const proceeding = detail.kind === 'proceeding' ? record?.view.proceedings.find(({ id }) => id === detail.id) : undefined;
  return (
    <div class="detail">
      <button ref={back} type="button" class="link detail-back" onClick={() => onOpen(null)}>
        <span aria-hidden="true">← </span>
        {strings.back}
      </button>
      {person === null ? null : (
        <article class="person">
          <PersonHead person={person} language={language} />
          {onPage === 0 ? null : (
            <p class="detail-jump">
              <span class="faint">{counted(language, onPage, strings.mentions)}</span>
              <button type="button" class="link" onClick={() => actions.jump(person.id, -1)}>
                {strings.previousMention}
              </button>
              <button type="button" class="link" onClick={() => actions.jump(person.id, 1)}>
                {strings.nextMention}
              </button>
            </p>
          )}
          <PersonBody person={person} language={language} why={null} onRelated={openPerson} />
          <p class="small faint">{cardStrings[language].checkedOn(person.checkedOn.text)}</p>
        </article>
      )}
      {proceeding === undefined ? null : (
        <ProceedingDetail
          proceeding={proceeding}
          language={language}
          onPerson={openPerson}
          onProceeding={openProceeding}
          onEvent={(id) => actions.openCaseFile(`#event/${id}`)}
        />
      )}
    </div>
  );
}
