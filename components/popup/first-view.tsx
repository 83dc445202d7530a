import type { CaseGlance } from '../../core/casebook/view.ts';
import type { Language } from '../../core/language/language.ts';
import { Popup } from './Popup.tsx';
import { POPUP_START } from './types.ts';
import type { PopupActions, PopupProps } from './types.ts';

/** What the popup knows before anyone has answered: no page, no switch, no record. */
export const UNKNOWN: Pick<PopupProps, 'site' | 'report' | 'recordOf' | 'news'> = {
  site: null,
  report: 'waiting',
  recordOf: () => null,
  news: false,
};

const nothing = (): void => undefined;
const NO_ACTIONS: PopupActions = {
  setSite: nothing,
  allow: nothing,
  lookOnce: nothing,
  lookAnyway: nothing,
  pause: nothing,
  resume: nothing,
  jump: nothing,
  openCaseFile: nothing,
  openOptions: nothing,
};

interface Props {
  readonly cases: readonly CaseGlance[];
  readonly language: Language;
}

/** The popup as the build writes it into the page: what `main.tsx` draws at first, so that it takes these very elements over. */
export function FirstView({ cases, language }: Props) {
  return (
    <Popup
      {...UNKNOWN}
      cases={cases}
      language={language}
      now={0}
      state={POPUP_START}
      onState={nothing}
      actions={NO_ACTIONS}
      markHits={nothing}
    />
  );
}
