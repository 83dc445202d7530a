import type { CaseGlance, CaseView, PersonGroup, PersonView } from '../../core/casebook/view.ts';
import type { PageReport } from '../../core/messages.ts';
import type { Language } from '../../core/language/language.ts';
import type { PauseUntil } from '../../core/settings/types.ts';
import type { SiteChoice, SiteDecision, SiteRule } from '../../core/sites/types.ts';
import type { MarkHits } from '../people/HitText.tsx';

export type PopupTab = 'page' | 'people' | 'proceedings' | 'timeline';

/** What a detail page of the popup shows instead of the overview. */
export interface PopupDetail {
  readonly kind: 'person' | 'proceeding';
  readonly id: string;
}

/** A case's whole record, which comes a moment after the case at a glance. */
export interface CaseRecord {
  readonly stale: string | null;
  readonly view: CaseView;
  readonly personOf: (id: string) => PersonView | null;
}

/** Where the reader is in the popup; kept while it closes and opens. A null tab means: the best one for this page. */
export interface PopupState {
  /** the case the reader chose, ANY_CASE for the list of them; null for the one the page is about, or the only one */
  readonly caseId: string | null;
  readonly tab: PopupTab | null;
  readonly query: string;
  readonly group: PersonGroup | null;
  readonly detail: PopupDetail | null;
  readonly wholeSummary: boolean;
}

/** The reader left a case and asked for the list of them. */
export const ANY_CASE = '';

export const POPUP_START: PopupState = { caseId: null, tab: null, query: '', group: null, detail: null, wholeSummary: false };

/** The page under the popup, and whether Caselight runs there. */
export interface SiteState {
  readonly decision: SiteDecision;
  /** the page's host, the whole domain around it and the site of the rule that decided, as a reader knows them */
  readonly hostText: string;
  readonly domainText: string | null;
  readonly ruleText: string | null;
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

/** What the popup is given. */
export interface PopupProps {
  /** every bundled case */
  readonly cases: readonly CaseGlance[];
  /** a case's whole record; null while it is on its way */
  readonly recordOf: (caseId: string) => CaseRecord | null;
  /** null when the popup stands over no page at all */
  readonly site: SiteState | null;
  readonly report: PageState;
  readonly language: Language;
  readonly now: number;
  readonly state: PopupState;
  readonly onState: (state: PopupState) => void;
  readonly actions: PopupActions;
  readonly markHits: MarkHits;
  /** the data has changes the reader has not looked at */
  readonly news: boolean;
}

/** The popup over one case: what its parts are given. */
export interface CaseProps extends PopupProps {
  readonly glance: CaseGlance;
  /** the person or proceeding whose detail was open last; null for none */
  readonly opened: string | null;
  readonly onCase: (id: string) => void;
  readonly onOpen: (detail: PopupDetail | null) => void;
}
