import { PeopleList } from '../people/PeopleList.tsx';
import { ProceedingList } from '../proceedings/ProceedingList.tsx';
import { Tabs } from '../surface/Tabs.tsx';
import { timelineStrings } from '../timeline/strings.ts';
import { Timeline } from '../timeline/Timeline.tsx';
import { TimelineList } from '../timeline/TimelineList.tsx';
import { OnThisPage } from './OnThisPage.tsx';
import { popupStrings } from './strings.ts';
import type { CaseProps, PopupTab } from './types.ts';

/** Whether there is something to say of the page before the case: who is on it, or that it has yet to answer. */
function speaksOfPage({ report, site }: CaseProps): boolean {
  if (report === 'waiting') return true;
  return site?.decision.state === 'on' && (report === null || report.people.length > 0);
}

/** The parts of a case behind their tabs. */
export function Overview(props: CaseProps) {
  const { glance, report, language, state, onState } = props;
  const labels = popupStrings[language].tab;
  const found = report === 'waiting' || report === null ? [] : report.people.filter(({ caseId }) => caseId === glance.id);
  const chosen: PopupTab = state.tab ?? (speaksOfPage(props) ? 'page' : 'people');
  return (
    <Tabs<PopupTab>
      label={popupStrings[language].tabs}
      tabs={[
        { id: 'page', label: labels.page, ...(found.length === 0 ? {} : { count: found.length }) },
        { id: 'people', label: labels.people, count: glance.people.length },
        { id: 'proceedings', label: labels.proceedings, count: glance.proceedingCount },
        { id: 'timeline', label: labels.timeline },
      ]}
      chosen={chosen}
      onChoose={(tab) => onState({ ...state, tab })}
    >
      <Panel {...props} tab={chosen} />
    </Tabs>
  );
}

function Panel(props: CaseProps & { readonly tab: PopupTab }) {
  const { tab, glance, language, state, onState, onOpen, actions } = props;
  const openPerson = (id: string) => onOpen({ kind: 'person', id });
  if (tab === 'page') {
    return (
      <OnThisPage
        report={props.report}
        site={props.site}
        glance={glance}
        others={props.cases.filter(({ id }) => id !== glance.id)}
        language={language}
        actions={actions}
        onPerson={openPerson}
        onCase={props.onCase}
      />
    );
  }
  if (tab === 'people') {
    return (
      <PeopleList
        people={glance.people}
        filter={state}
        language={language}
        markHits={props.markHits}
        near={props.opened}
        onFilter={(filter) => onState({ ...state, ...filter, tab: 'people' })}
        onPerson={openPerson}
      />
    );
  }
  // The whole record is a moment behind the popup; these two parts come with it.
  const view = props.recordOf(glance.id)?.view;
  if (view === undefined) return null;
  if (tab === 'proceedings') {
    return <ProceedingList proceedings={view.proceedings} language={language} onProceeding={(id) => onOpen({ kind: 'proceeding', id })} />;
  }
  const openEvent = (id: string) => actions.openCaseFile(`#event/${id}`);
  return (
    <>
      <Timeline events={view.timeline} proceedings={view.proceedings} language={language} onEvent={openEvent} />
      <h3 class="kicker people-heading">{timelineStrings[language].list}</h3>
      <TimelineList events={view.timeline} onEvent={openEvent} />
    </>
  );
}
