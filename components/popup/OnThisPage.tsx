import type { CaseGlance } from '../../core/casebook/view.ts';
import type { CountedPerson } from '../../core/messages.ts';
import type { Language } from '../../core/language/language.ts';
import { GroupMarker } from '../card/GroupMarker.tsx';
import { CaseTitle } from '../record/CaseTitle.tsx';
import { counted } from '../../core/language/plural.ts';
import { popupStrings } from './strings.ts';
import type { PageState, PopupActions, SiteState } from './types.ts';

interface Props {
  readonly report: PageState;
  readonly site: SiteState | null;
  readonly glance: CaseGlance;
  /** the other bundled cases */
  readonly others: readonly CaseGlance[];
  readonly language: Language;
  readonly actions: PopupActions;
  readonly onPerson: (id: string) => void;
  readonly onCase: (id: string) => void;
}

/** Who is on the page, most mentioned first, with counts and the way to each; or why nothing is marked. */
export function OnThisPage({ report, site, glance, others, language, actions, onPerson, onCase }: Props) {
  const strings = popupStrings[language];
  if (report === 'waiting') return null;
  if (site === null || site.decision.state !== 'on') return <p class="soft page-none">{strings.notRunning}</p>;
  if (report === null) return <p class="soft page-none">{strings.looking}</p>;
  const found = report.people.filter(({ caseId }) => caseId === glance.id);
  const elsewhere = others.filter(({ id }) => report.people.some(({ caseId }) => caseId === id));
  if (report.people.length === 0) return <p class="soft page-none">{strings.noNames}</p>;
  return (
    <>
      {found.length === 0 ? <p class="soft page-none">{strings.noNames}</p> : null}
      <Found found={found} glance={glance} language={language} actions={actions} onPerson={onPerson} />
      {report.capped ? <p class="small faint">{strings.capped}</p> : null}
      {elsewhere.length === 0 ? null : (
        <>
          <h3 class="kicker people-heading">{strings.alsoHere}</h3>
          <ul class="also">
            {elsewhere.map(({ id, title }) => (
              <li key={id}>
                <button type="button" class="link" onClick={() => onCase(id)}>
                  <CaseTitle title={title} />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface FoundProps extends Pick<Props, 'glance' | 'language' | 'actions' | 'onPerson'> {
  readonly found: readonly CountedPerson[];
}

function Found({ found, glance, language, actions, onPerson }: FoundProps) {
  const strings = popupStrings[language];
  const rows = new Map(glance.people.map((row) => [row.id, row]));
  return (
    <ul class="rows rows--page">
      {found.map(({ id, count }) => {
        const row = rows.get(id);
        return row === undefined ? null : (
          <li key={id} class="row">
            <div class="row-main">
              <GroupMarker group={row.group} />
              <div class="row-text">
                <button type="button" id={`row-${id}`} class="row-name" onClick={() => onPerson(id)}>
                  {row.name}
                </button>
                <span class="row-line">{row.role}</span>
                <span class="unseen">{counted(language, count, strings.mentions)}</span>
              </div>
            </div>
            <button type="button" class="jump" title={strings.next(row.shortName)} onClick={() => actions.jump(id, 1)}>
              <span aria-hidden="true">{count} × ↓</span>
              <span class="unseen">{strings.next(row.shortName)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
