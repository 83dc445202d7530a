import { useEffect, useRef } from 'preact/hooks';
import type { CaseGlance } from '../../core/casebook/view.ts';
import { casesOnPage } from '../../core/sites/cases-on-page.ts';
import { CaseChoice } from './CaseChoice.tsx';
import { CaseSummary } from './CaseSummary.tsx';
import { Detail } from './Detail.tsx';
import { Foot, Head } from './Frame.tsx';
import { Overview } from './Overview.tsx';
import { SiteBar } from './SiteBar.tsx';
import { ANY_CASE, POPUP_START } from './types.ts';
import type { CaseProps, PopupProps } from './types.ts';

/** The case the popup is about: the reader's choice, else the only one, else the one this page speaks of most; null leaves the choice to the reader. */
function caseShown({ cases, report, state }: PopupProps): CaseGlance | null {
  if (cases.length === 1) return cases[0] ?? null;
  const [mostNamed] = report === null || report === 'waiting' ? [] : casesOnPage(report.people);
  return cases.find(({ id }) => id === (state.caseId ?? mostNamed)) ?? null;
}

/** The whole popup. Where the reader is in it is held by the caller, so that it outlives the popup. */
export function Popup(given: PopupProps) {
  // What was found before the site was switched off is no longer marked: it is not said to be on the page.
  const stale = given.report !== 'waiting' && given.site?.decision.state !== 'on';
  const props: PopupProps = stale ? { ...given, report: null } : given;
  const { cases, site, report, language, state, onState, actions } = props;
  const glance = caseShown(props);
  // Which case it will be is known when the page has answered: until then no choice is offered that would vanish.
  const isOpen = report === 'waiting' && state.caseId === null;
  const opened = useRef<string | null>(null);
  const openCase = (caseId: string) => onState({ ...POPUP_START, caseId });
  useEffect(() => {
    // Coming back from a detail, focus returns to the row it was opened from.
    if (state.detail !== null) opened.current = state.detail.id;
    else if (opened.current !== null) document.getElementById(`row-${opened.current}`)?.focus();
  }, [state.detail]);
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    // A tab chosen by the reader comes to the top, so that its content has the room and not the summary.
    const tabs = main.current?.querySelector<HTMLElement>('.tabs');
    if (state.tab === null || state.detail !== null || tabs === null || tabs === undefined) return;
    main.current?.scrollTo(0, tabs.offsetTop);
    // Where head and foot scroll along, it is the whole popup that scrolls.
    tabs.scrollIntoView({ block: 'start' });
  }, [state.tab, state.detail]);
  return (
    <div class="popup">
      <Head site={site} language={language} actions={actions} />
      {site === null ? (
        // The bar's place is kept while the page is asked, so that nothing jumps when it answers.
        report === 'waiting' && <div class="site site--waiting" />
      ) : (
        <SiteBar site={site} report={report} severalCases={cases.length > 1} language={language} now={props.now} actions={actions} />
      )}
      <main class="popup-main" ref={main}>
        {glance === null ? (
          isOpen ? null : (
            <CaseChoice cases={cases} language={language} onCase={openCase} />
          )
        ) : (
          <OneCase
            {...props}
            glance={glance}
            opened={opened.current}
            onCase={openCase}
            onOpen={(detail) => onState({ ...state, detail })}
          />
        )}
      </main>
      <Foot glance={glance} cases={cases} language={language} detail={state.detail} news={props.news} actions={actions} />
    </div>
  );
}

function OneCase(props: CaseProps) {
  const { cases, glance, report, language, state, onState, onCase, onOpen } = props;
  const record = props.recordOf(glance.id);
  if (state.detail !== null) {
    const { id } = state.detail;
    const onPage =
      report === 'waiting' ? undefined : report?.people.find((person) => person.caseId === glance.id && person.id === id)?.count;
    return (
      <Detail detail={state.detail} record={record} onPage={onPage ?? 0} language={language} actions={props.actions} onOpen={onOpen} />
    );
  }
  return (
    <>
      <CaseSummary
        glance={glance}
        language={language}
        whole={state.wholeSummary}
        onWhole={(wholeSummary) => onState({ ...state, wholeSummary })}
        onCases={cases.length > 1 ? () => onCase(ANY_CASE) : null}
      />
      <Overview {...props} />
      {record === null || record.stale === null ? null : <p class="popup-stale faint">{record.stale}</p>}
    </>
  );
}
