import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { PersonBody } from '../card/PersonBody.tsx';
import { ReportPanel } from '../card/ReportPanel.tsx';
import { cardStrings } from '../card/strings.ts';
import { PersonHead } from '../record/PersonHead.tsx';
import { useTurnFocus } from '../surface/use-turn-focus.ts';
import { TimelineList } from '../timeline/TimelineList.tsx';
import { hrefOf } from './address.ts';
import { Exports } from './Exports.tsx';
import { NotFound } from './NotFound.tsx';
import { caseFileStrings } from './strings.ts';
import type { PageProps } from './types.ts';

/** A person in full: the card's content with every part open, then every step that concerns them. */
export function PersonPage(props: PageProps & { readonly id: string }) {
  const { id, record, language, onGo } = props;
  const body = useRef<HTMLElement>(null);
  const [reporting, setReporting] = useState(false);
  const endReport = () => setReporting(false);
  const focus = useTurnFocus<HTMLElement, HTMLButtonElement>(reporting);
  const person = record.personOf(id);
  useLayoutEffect(() => {
    // The card folds what has no room on a page of someone else; here there is room.
    for (const fold of body.current?.querySelectorAll<HTMLDetailsElement>('details.fold') ?? []) fold.open = true;
    setReporting(false);
  }, [id]);
  if (person === null) return <NotFound language={language} />;
  const strings = caseFileStrings[language];
  const steps = record.eventsOf(id);
  return (
    <article class="person" ref={body} key={id}>
      <PersonHead person={person} language={language} />
      <Exports {...props} person={id} />
      <PersonBody person={person} language={language} why={null} onRelated={(other) => onGo(hrefOf('person', other))} />
      {steps.length === 0 ? null : (
        <section>
          <h3>{strings.steps}</h3>
          <TimelineList
            events={steps}
            onEvent={(event) => onGo(hrefOf('event', event))}
            onProceeding={(proceeding) => onGo(hrefOf('proceeding', proceeding))}
          />
        </section>
      )}
      <footer class="person-foot">
        <span class="small faint">{cardStrings[language].checkedOn(person.checkedOn.text)}</span>
        {reporting ? null : (
          <button ref={focus.back} type="button" class="link small" onClick={() => setReporting(true)}>
            {strings.report}
          </button>
        )}
      </footer>
      {reporting ? (
        <div onKeyDown={({ key }) => (key === 'Escape' ? endReport() : undefined)}>
          <ReportPanel person={person} language={language} pageAddress={null} on={{ copy: props.onCopy }} onDone={endReport} />
        </div>
      ) : null}
    </article>
  );
}
