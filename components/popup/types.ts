import type { PersonGroup } from '../../core/casebook/view.ts';
import type { PageReport } from '../../core/messages.ts';
import type { PauseUntil } from '../../core/settings/types.ts';
import type { SiteChoice, SiteDecision, SiteRule } from '../../core/sites/types.ts';

export type PopupTab = 'page' | 'people' | 'proceedings' | 'timeline';

/** What a detail page of the popup shows instead of the overview. */
export interface PopupDetail {
  readonly kind: 'person' | 'proceeding';
  readonly id: string;
}

/** Where the reader is in the popup; kept while it closes and opens. A null tab means: the best one for this page. */
export interface PopupState {
  readonly tab: PopupTab | null;
  readonly query: string;
  readonly group: PersonGroup | null;
  readonly detail: PopupDetail | null;
  readonly wholeSummary: boolean;
}

export const POPUP_START: PopupState = { tab: null, query: '', group: null, detail: null, wholeSummary: false };

/** The page under the popup, and whether Caselight runs there. */
export interface SiteState {
  readonly decision: SiteDecision;
  /** the host as a reader writes it */
  readonly hostText: string;
  readonly pauseUntil: PauseUntil;
}

/** Minutes, or until the browser starts again. */
export type PauseLength = 15 | 60 | 'restart';

/** What the popup asks its surroundings to do. */
export interface PopupActions {
  /** `default` takes the rule of that scope away */
  readonly setSite: (choice: SiteChoice | 'default', scope: SiteRule['scope']) => void;
  /** asks the browser for access to this host; called inside the click */
  readonly allow: () => void;
  readonly lookOnce: () => void;
  readonly lookAnyway: () => void;
  readonly pause: (length: PauseLength) => void;
  readonly resume: () => void;
  readonly jump: (person: string, direction: 1 | -1) => void;
  /** opens the case file at an address such as `#person/david-halls`; empty for its start */
  readonly openCaseFile: (hash: string) => void;
  readonly openOptions: (section: string) => void;
}

/** What was found on the page; null when nothing runs there, `waiting` while the answer is on its way. */
export type PageState = PageReport | null | 'waiting';
