import type { Language } from '../../core/language/language.ts';
import type { SiteChoice, SiteRule } from '../../core/sites/types.ts';
import { counted } from '../../core/language/plural.ts';
import { siteWords } from './site-words.ts';
import { popupStrings } from './strings.ts';
import type { PageState, PauseLength, PopupActions, SiteState } from './types.ts';

interface Props {
  readonly site: SiteState;
  readonly report: PageState;
  /** more than one case is bundled */
  readonly severalCases: boolean;
  readonly language: Language;
  /** epoch milliseconds, for what is left of a pause */
  readonly now: number;
  readonly actions: PopupActions;
}

const LENGTHS: readonly PauseLength[] = [15, 60, 'restart'];
const CHOICES: readonly (SiteChoice | 'default')[] = ['on', 'off', 'default'];

/** The state of this site in words, the way out of it, and the menu of site rule and pause. */
export function SiteBar({ site, report, severalCases, language, now, actions }: Props) {
  const strings = popupStrings[language];
  const { decision, hostText } = site;
  const canRun = decision.state !== 'cannot-run';
  return (
    <section class="site" aria-label={strings.onThisSite}>
      <details class="site-menu">
        <summary>
          <span class="site-words" aria-live="polite">
            {(decision.state === 'paused' ? pauseWords(site, language, now) : null) ?? siteWords(site, language)}
          </span>
          <span class="site-more">{strings.siteMenu}</span>
        </summary>
        {canRun ? <SiteRuleForm site={site} language={language} actions={actions} /> : null}
        <fieldset class="choices">
          <legend>{strings.pauseEverywhere}</legend>
          {LENGTHS.map((length) => (
            <button key={length} type="button" class="button" onClick={() => actions.pause(length)}>
              {strings.pauseLength[length]}
            </button>
          ))}
        </fieldset>
      </details>
      <Pause site={site} language={language} now={now} actions={actions} />
      {decision.state === 'on' && report !== null && report !== 'waiting' && report.verdict === 'none' && report.people.length === 0 ? (
        <p class="site-none">
          {severalCases ? strings.notAbout.several : strings.notAbout.one}{' '}
          <button type="button" class="link" onClick={() => actions.lookAnyway()}>
            {strings.lookAnyway}
          </button>
        </p>
      ) : null}
      {decision.state === 'needs-access' || decision.state === 'off' ? (
        <p class="site-ways">
          {decision.state === 'needs-access' ? (
            <button type="button" class="button button--main" onClick={() => actions.allow()}>
              {strings.allow(hostText)}
            </button>
          ) : null}
          <button type="button" class="link" onClick={() => actions.lookOnce()}>
            {strings.lookOnce}
          </button>
        </p>
      ) : null}
    </section>
  );
}

/** Until when everything is paused, and how long that is; null when it is not. */
function pauseWords(site: SiteState, language: Language, now: number): string | null {
  const strings = popupStrings[language];
  const until = site.pauseUntil;
  if (until === null || (until !== 'restart' && until <= now)) return null;
  if (until === 'restart') return strings.pausedUntilRestart;
  return strings.pausedUntil(
    new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(until),
    counted(language, Math.max(1, Math.ceil((until - now) / 60_000)), strings.minutes),
  );
}

function Pause({ site, language, now, actions }: Omit<Props, 'report' | 'severalCases'>) {
  const words = pauseWords(site, language, now);
  if (words === null) return null;
  return (
    <p class="site-ways">
      {site.decision.state === 'paused' ? null : words}
      <button type="button" class="link" onClick={() => actions.resume()}>
        {popupStrings[language].resume}
      </button>
    </p>
  );
}

function SiteRuleForm({ site, language, actions }: Pick<Props, 'site' | 'language' | 'actions'>) {
  const strings = popupStrings[language];
  const { decision, hostText, domainText } = site;
  const choice = decision.rule?.choice ?? 'default';
  const scope: SiteRule['scope'] = decision.rule?.scope ?? (decision.domain === null ? 'host' : 'domain');
  const labels = { on: strings.on, off: strings.off, default: strings.followDefault };
  return (
    <>
      <fieldset class="choices">
        <legend>{strings.onThisSite}</legend>
        {CHOICES.map((value) => (
          <label key={value} class="choice">
            <input type="radio" name="site-choice" checked={value === choice} onChange={() => actions.setSite(value, scope)} />
            {labels[value]}
          </label>
        ))}
      </fieldset>
      {domainText === null ? null : (
        <fieldset class="choices" disabled={choice === 'default'}>
          <legend>{strings.appliesTo}</legend>
          {(['host', 'domain'] as const).map((value) => (
            <label key={value} class="choice">
              <input type="radio" name="site-scope" checked={value === scope} onChange={() => actions.setSite(choice, value)} />
              {value === 'host' ? strings.onlyHost(hostText) : strings.wholeDomain(domainText)}
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
