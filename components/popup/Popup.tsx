import { useEffect, useRef } from 'preact/hooks';
import type { CaseView, PersonView } from '../../core/casebook/view.ts';
import type { Language } from '../../core/language/language.ts';
import type { MarkHits } from '../people/HitText.tsx';
import { PeopleList } from '../people/PeopleList.tsx';
import { ProceedingList } from '../proceedings/ProceedingList.tsx';
import { Logo } from '../surface/Logo.tsx';
import { Tabs } from '../surface/Tabs.tsx';
import { Timeline } from '../timeline/Timeline.tsx';
import { timelineStrings } from '../timeline/strings.ts';
import { TimelineList } from '../timeline/TimelineList.tsx';
import { CaseSummary } from './CaseSummary.tsx';
import { Detail } from './Detail.tsx';
import { OnThisPage } from './OnThisPage.tsx';
import { SiteBar } from './SiteBar.tsx';
import { popupStrings } from './strings.ts';
import type { PageState, PopupActions, PopupDetail, PopupState, PopupTab, SiteState } from './types.ts';

interface Props {
  readonly view: CaseView;
  /** null when the popup stands over no page at all */
  readonly site: SiteState | null;
  readonly report: PageState;
  readonly personOf: (id: string) => PersonView | null;
  readonly language: Language;
  readonly now: number;
  readonly state: PopupState;
  readonly onState: (state: PopupState) => void;
  readonly actions: PopupActions;
  readonly markHits: MarkHits;
  /** the data has changes the reader has not looked at */
  readonly news: boolean;
}

/** The whole popup. Where the reader is in it is held by the caller, so that it outlives the popup. */
export function Popup(given: Props) {
  // What was found before the site was switched off is no longer marked: it is not said to be on the page.
  const stale = given.report !== 'waiting' && given.site?.decision.state !== 'on';
  const props: Props = stale ? { ...given, report: null } : given;
  const { view, site, report, language, state, onState, actions } = props;
  const strings = popupStrings[language];
  const opened = useRef<string | null>(null);
  const open = (detail: PopupDetail | null) => onState({ ...state, detail });
  useEffect(() => {
    // Coming back from a detail, focus returns to the row it was opened from.
    if (state.detail !== null) opened.current = state.detail.id;
    else if (opened.current !== null) document.getElementById(`row-${opened.current}`)?.focus();
  }, [state.detail]);
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    // A tab chosen by the reader comes to the top, so that its content has the room and not the summary.
    const tabs = main.current?.querySelector<HTMLElement>('.tabs');
    if (state.tab !== null && state.detail === null && tabs !== null && tabs !== undefined) main.current?.scrollTo(0, tabs.offsetTop);
  }, [state.tab, state.detail]);
  return (
    <div class="popup">
      <Header site={site} language={language} actions={actions} />
      {site === null ? null : <SiteBar site={site} report={report} language={language} now={props.now} actions={actions} />}
      <main class="popup-main" ref={main}>
        {state.detail === null ? (
          <>
            <CaseSummary
              view={view}
              language={language}
              whole={state.wholeSummary}
              onWhole={(wholeSummary) => onState({ ...state, wholeSummary })}
            />
            <Overview {...props} onOpen={open} />
            {view.stale === null ? null : <p class="popup-stale faint">{view.stale}</p>}
          </>
        ) : (
          <Detail
            detail={state.detail}
            view={view}
            personOf={props.personOf}
            onPage={mentionsOf(report, state.detail.id)}
            language={language}
            actions={actions}
            onOpen={open}
          />
        )}
      </main>
      <footer class="popup-foot">
        <button
          type="button"
          class="link"
          onClick={() => actions.openCaseFile(state.detail === null ? '' : `#${state.detail.kind}/${state.detail.id}`)}
        >
          {strings.caseFile}
        </button>
        <button type="button" class="link" onClick={() => actions.openOptions(props.news ? 'data' : '')}>
          {strings.settings}
          {props.news ? <span class="dot" role="img" aria-label={strings.news} /> : null}
        </button>
        <span class="faint">{strings.asOf(view.asOf.text)}</span>
      </footer>
    </div>
  );
}

function mentionsOf(report: PageState, person: string): number {
  return report === 'waiting' ? 0 : (report?.people.find(({ id }) => id === person)?.count ?? 0);
}

function Header({ site, language, actions }: Pick<Props, 'site' | 'language' | 'actions'>) {
  const strings = popupStrings[language];
  const decision = site?.decision;
  const flip = () => {
    if (decision === undefined) return;
    if (decision.state === 'needs-access') actions.allow();
    else if (decision.state === 'paused') actions.resume();
    else actions.setSite(decision.state === 'on' ? 'off' : 'on', decision.rule?.scope ?? (decision.domain === null ? 'host' : 'domain'));
  };
  return (
    <header class="popup-head">
      <Logo size={24} />
      <b class="popup-brand">Caselight</b>
      {site === null ? null : (
        <>
          <span class="popup-host">{site.hostText}</span>
          <button
            type="button"
            role="switch"
            class="switch"
            aria-checked={decision?.state === 'on'}
            aria-label={strings.switchOn(site.hostText)}
            disabled={decision?.state === 'cannot-run'}
            onClick={flip}
          />
        </>
      )}
    </header>
  );
}

function Overview(props: Props & { readonly onOpen: (detail: PopupDetail) => void }) {
  const { view, report, language, state, onState, onOpen } = props;
  const labels = popupStrings[language].tab;
  const found = report === 'waiting' ? 0 : (report?.people.length ?? 0);
  const chosen: PopupTab = state.tab ?? (report === 'waiting' || props.site?.decision.state === 'on' ? 'page' : 'people');
  const openPerson = (id: string) => onOpen({ kind: 'person', id });
  const openEvent = (id: string) => props.actions.openCaseFile(`#event/${id}`);
  return (
    <Tabs<PopupTab>
      label={popupStrings[language].tabs}
      tabs={[
        { id: 'page', label: labels.page, ...(report === null || report === 'waiting' ? {} : { count: found }) },
        { id: 'people', label: labels.people, count: view.people.length },
        { id: 'proceedings', label: labels.proceedings, count: view.proceedings.length },
        { id: 'timeline', label: labels.timeline },
      ]}
      chosen={chosen}
      onChoose={(tab) => onState({ ...state, tab })}
    >
      {chosen === 'page' ? (
        <OnThisPage
          report={report}
          site={props.site}
          people={view.people}
          language={language}
          actions={props.actions}
          onPerson={openPerson}
        />
      ) : null}
      {chosen === 'people' ? (
        <PeopleList
          people={view.people}
          filter={state}
          language={language}
          markHits={props.markHits}
          onFilter={(filter) => onState({ ...state, ...filter, tab: 'people' })}
          onPerson={openPerson}
        />
      ) : null}
      {chosen === 'proceedings' ? (
        <ProceedingList proceedings={view.proceedings} language={language} onProceeding={(id) => onOpen({ kind: 'proceeding', id })} />
      ) : null}
      {chosen === 'timeline' ? (
        <>
          <Timeline events={view.timeline} proceedings={view.proceedings} language={language} onEvent={openEvent} />
          <h3 class="kicker people-heading">{timelineStrings[language].list}</h3>
          <TimelineList events={view.timeline} onEvent={openEvent} />
        </>
      ) : null}
    </Tabs>
  );
}
