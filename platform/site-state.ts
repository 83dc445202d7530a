import { browser } from 'wxt/browser';
import { resolveLanguage } from '../core/language/language.ts';
import type { ReaderConfig } from '../core/messages.ts';
import type { PauseUntil, Settings } from '../core/settings/types.ts';
import { decideSite } from '../core/sites/decide.ts';
import { withChoice } from '../core/sites/rules.ts';
import type { SiteDecision, SiteRule } from '../core/sites/types.ts';
import { newsHosts, readGranted } from './access.ts';
import { readLookOnce } from './look-once.ts';
import { readPause, readPrivateChoices, readSettings } from './settings-store.ts';

/** Everything decisions about sites rest on, read at one moment. */
export interface SiteState {
  /** with the choices made in private windows among the rules */
  readonly settings: Settings;
  /** some of the rules must not reach the disk */
  readonly holdsPrivateChoices: boolean;
  readonly pause: PauseUntil;
  readonly newsHosts: ReadonlySet<string>;
  readonly config: ReaderConfig;
  /** whether Caselight runs on the page of a tab; `url` empty when the browser does not tell it */
  decide(url: string, tabId: number | null): SiteDecision;
}

/** Reads settings, pause, access and looks. */
export async function readSiteState(): Promise<SiteState> {
  const [kept, pause, granted, looks, choices] = await Promise.all([
    readSettings(),
    readPause(),
    readGranted(),
    readLookOnce(),
    readPrivateChoices(),
  ]);
  const rules = choices.reduce<readonly SiteRule[]>((made, choice) => withChoice(made, choice, choice.wanted), kept.rules);
  const settings = { ...kept, rules };
  const hosts = newsHosts();
  return {
    settings,
    holdsPrivateChoices: choices.length > 0,
    pause,
    newsHosts: hosts,
    config: configOf(settings),
    decide: (url, tabId) =>
      decideSite(url, settings, { newsHosts: hosts, paused: pause !== null, granted, thisPageOnly: tabId !== null && looks.has(tabId) }),
  };
}

/** What the reader script needs of the settings, in the language the reader chose or the browser speaks. */
function configOf(settings: Settings): ReaderConfig {
  const { style, cardDelay, cardMode } = settings;
  return { style, cardDelay, cardMode, language: resolveLanguage(settings.language, browser.i18n.getUILanguage()) };
}
