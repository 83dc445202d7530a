import { Glosses } from '../card/Glosses.tsx';
import { Ruling } from '../card/Ruling.tsx';
import { cardStrings } from '../card/strings.ts';
import { CaseTitle } from '../record/CaseTitle.tsx';
import { Timeline } from '../timeline/Timeline.tsx';
import { hrefOf } from './address.ts';
import { Exports } from './Exports.tsx';
import { caseFileStrings } from './strings.ts';
import type { PageProps } from './types.ts';

/** The case at a glance: three sentences, the latest ruling, the timeline, the legal terms. */
export function Overview(props: PageProps) {
  const { record, language, onGo } = props;
  const { view } = record;
  const strings = caseFileStrings[language];
  return (
    <section class="person">
      <h2 class="serif person-name">
        <CaseTitle title={view.title} />
      </h2>
      <p class="lead">{view.summary}</p>
      <Exports {...props} person={null} />
      {view.stale === null ? null : <p class="stale">{view.stale}</p>}
      {view.latest === null ? null : (
        <Ruling event={view.latest} heading={cardStrings[language].latest[view.latest.standing]} terms={view.terms} language={language} />
      )}
      <Timeline events={view.timeline} proceedings={view.proceedings} language={language} onEvent={(id) => onGo(hrefOf('event', id))} />
      {view.terms.length === 0 ? null : (
        <section>
          <h3>{strings.terms}</h3>
          <div class="glossary">
            <Glosses terms={view.terms} />
          </div>
        </section>
      )}
    </section>
  );
}
