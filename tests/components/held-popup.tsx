import { useState } from 'preact/hooks';
import { Popup } from '../../components/popup/Popup.tsx';
import '../../components/popup/popup.css';
import { POPUP_START } from '../../components/popup/types.ts';
import type { PageState, PopupActions, PopupState, SiteState } from '../../components/popup/types.ts';
import type { CaseView } from '../../core/casebook/view.ts';
import type { Language } from '../../core/language/language.ts';
import type { SiteDecision } from '../../core/sites/types.ts';
import { markHits } from '../../entrypoints/pages/mark-hits.ts';
import { caseFixture, personFixture } from '../fixtures/views/case.ts';

export const NOW = Date.UTC(2031, 3, 2, 12, 0);
/** What the popup has asked for, one line each; a test empties it. */
export const asked: string[] = [];
const note =
  (name: string) =>
  (...rest: readonly unknown[]) =>
    void asked.push([name, ...rest].join(' '));
const actions: PopupActions = {
  setSite: note('setSite'),
  allow: note('allow'),
  lookOnce: note('lookOnce'),
  lookAnyway: note('lookAnyway'),
  pause: note('pause'),
  resume: note('resume'),
  jump: note('jump'),
  openCaseFile: note('openCaseFile'),
  openOptions: note('openOptions'),
};

export const on: SiteDecision = { state: 'on', reason: 'news-site', rule: null, host: 'news.example', domain: 'news.example' };
export const siteOf = (decision: SiteDecision, pauseUntil: SiteState['pauseUntil'] = null): SiteState => ({
  decision,
  hostText: 'news.example',
  domainText: decision.domain,
  ruleText: decision.rule?.pattern ?? null,
  pauseUntil,
});
const found: PageState = {
  verdict: 'case',
  capped: false,
  people: [
    { caseId: caseFixture.id, id: 'hugo-penn', count: 12 },
    { caseId: caseFixture.id, id: 'ada-vale', count: 1 },
  ],
};

export interface HeldOptions {
  readonly view?: CaseView;
  /** other bundled cases */
  readonly others?: readonly CaseView[];
  /** the whole record is still on its way */
  readonly early?: boolean;
  readonly site?: SiteState | null;
  readonly report?: PageState;
  readonly state?: Partial<PopupState>;
  readonly language?: Language;
  readonly news?: boolean;
}

/** The popup over an invented page, its place held as the entry point would. */
export function Held({
  view = caseFixture,
  others = [],
  early = false,
  site = siteOf(on),
  report = found,
  state = {},
  language = 'en',
  news = false,
}: HeldOptions) {
  const [held, hold] = useState<PopupState>({ ...POPUP_START, ...state });
  return (
    <Popup
      cases={[view, ...others]}
      recordOf={(id) => {
        const shown = [view, ...others].find((candidate) => candidate.id === id);
        return early || shown === undefined ? null : { stale: shown.stale, view: shown, personOf: personFixture };
      }}
      site={site}
      report={report}
      language={language}
      now={NOW}
      state={held}
      onState={hold}
      actions={actions}
      markHits={markHits}
      news={news}
    />
  );
}
