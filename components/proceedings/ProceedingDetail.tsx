import type { ProceedingView } from '../../core/casebook/view.ts';
import type { Language } from '../../core/language/language.ts';
import { Sources } from '../card/Sources.tsx';
import { cardStrings } from '../card/strings.ts';
import { recordStrings } from '../record/strings.ts';
import { TimelineList } from '../timeline/TimelineList.tsx';
import { proceedingStrings } from './strings.ts';

interface Props {
  readonly proceeding: ProceedingView;
  readonly language: Language;
  readonly onPerson: (id: string) => void;
  readonly onProceeding: (id: string) => void;
  readonly onEvent: (id: string) => void;
}

/** Lane and kind, as “Civil · Arbitration”; the kind alone where it says the lane itself, as “Civil suit” does. */
function kindOf({ kindLabel }: ProceedingView, lane: string): string {
  return kindLabel.toLowerCase().includes(lane.toLowerCase()) ? kindLabel : `${lane} · ${kindLabel}`;
}

/** One docket: court, dated status, what it is about, who takes part, how it relates to others, every step. */
export function ProceedingDetail({ proceeding, language, onPerson, onProceeding, onEvent }: Props) {
  const record = recordStrings[language];
  const strings = proceedingStrings[language];
  return (
    <article class="person">
      <header class="person-head">
        <h1 class="kicker">{kindOf(proceeding, record.lanes[proceeding.lane])}</h1>
        <h2 class="serif person-name">{proceeding.caption}</h2>
        <p class="soft">
          {proceeding.court}
          {proceeding.docket === null ? '' : ` · ${strings.docket} ${proceeding.docket}`}
        </p>
        <p class="person-status">
          <b>{proceeding.statusLabel}.</b> {proceeding.status}{' '}
          <span class="as-of">{cardStrings[language].asOf(proceeding.statusAsOf.text)}</span>
        </p>
      </header>
      <p>{proceeding.summary}</p>
      {proceeding.filed === null ? null : <p class="small faint">{strings.filed(proceeding.filed.text)}</p>}
      <section class="part">
        <h3>{strings.parties}</h3>
        <ul class="related">
          {proceeding.parties.map((party) => (
            <li key={`${party.id} ${party.role}`}>
              <button type="button" class="link" onClick={() => onPerson(party.id)}>
                {party.name}
              </button>{' '}
              <span class="small faint party-role">{party.role}</span>
            </li>
          ))}
        </ul>
      </section>
      {proceeding.relations.length === 0 ? null : (
        <section class="part">
          <h3>{strings.relations}</h3>
          <ul class="related">
            {proceeding.relations.map((relation) => (
              <li key={`${relation.label} ${relation.id}`}>
                <span class="small faint">{relation.label}</span>{' '}
                <button type="button" class="link" onClick={() => onProceeding(relation.id)}>
                  {relation.caption}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="part">
        <h3>{strings.steps}</h3>
        <TimelineList events={proceeding.events} captions={false} onEvent={onEvent} />
      </section>
      <footer class="person-foot">
        <Sources sources={proceeding.sources} language={language} />
      </footer>
    </article>
  );
}
