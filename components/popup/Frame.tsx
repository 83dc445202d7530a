import type { CaseGlance } from '../../core/casebook/view.ts';
import type { Language } from '../../core/language/language.ts';
import { Logo } from '../surface/Logo.tsx';
import { popupStrings } from './strings.ts';
import type { PopupActions, PopupDetail, SiteState } from './types.ts';

interface HeadProps {
  readonly site: SiteState | null;
  readonly language: Language;
  readonly actions: PopupActions;
}

/** Mark, name, the page's host and its switch. */
export function Head({ site, language, actions }: HeadProps) {
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
          <bdi class="popup-host">{site.hostText}</bdi>
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

interface FootProps {
  readonly glance: CaseGlance | null;
  readonly cases: readonly CaseGlance[];
  readonly language: Language;
  readonly detail: PopupDetail | null;
  readonly news: boolean;
  readonly actions: PopupActions;
}

/** The ways out of the popup, and how current the case is. */
export function Foot({ glance, cases, language, detail, news, actions }: FootProps) {
  const strings = popupStrings[language];
  const overview = glance === null || cases.length === 1 ? '' : `#overview/${glance.id}`;
  return (
    <footer class="popup-foot">
      <button type="button" class="link" onClick={() => actions.openCaseFile(detail === null ? overview : `#${detail.kind}/${detail.id}`)}>
        {strings.caseFile}
      </button>
      <button type="button" class="link" onClick={() => actions.openOptions(news ? 'data' : '')}>
        {strings.settings}
        {news ? <span class="dot" role="img" aria-label={strings.news} /> : null}
      </button>
      {glance === null ? null : <span class="faint">{strings.asOf(glance.asOf.text)}</span>}
    </footer>
  );
}
