import { browser, type Browser } from 'wxt/browser';
import type { PageReport } from '../core/messages.ts';
import type { PauseUntil, Settings } from '../core/settings/types.ts';
import type { RuleTarget, WantedChoice } from '../core/sites/rules.ts';
import type { SiteDecision } from '../core/sites/types.ts';
import { askForAccess, newsSiteOf, onAccessChanged } from './access.ts';
import { closedPage } from './closed-page.ts';
import { sendToBackground, sendToTab } from './messaging.ts';
import { endPause, startPause, type PauseLength } from './pause.ts';
import { readFound } from './found.ts';
import { keepChoice, onSettingsChanged } from './settings-store.ts';
import { readSiteState } from './site-state.ts';

/** All the popup needs to know of the page it was opened on. */
export interface TabState {
  /** null when there is no tab to speak of */
  readonly tabId: number | null;
  readonly url: string;
  readonly incognito: boolean;
  readonly decision: SiteDecision;
  /** null when nothing runs there */
  readonly report: PageReport | null;
  readonly pause: PauseUntil;
  readonly settings: Settings;
}

/**
 * The state of a tab; of the active one of this window when none is named.
 * @param tabId names a tab, for a popup that is itself shown in one
 */
export async function currentTabState(tabId?: number): Promise<TabState> {
  const [tab, state] = await Promise.all([findTab(tabId), readSiteState()]);
  const id = tab?.id ?? null;
  const url = tab?.url ?? '';
  const incognito = tab?.incognito === true;
  const report = id === null ? null : await reportOf(id, incognito);
  return {
    tabId: id,
    url,
    incognito,
    decision: await asFound(state.decide(url, id), tab, report),
    report,
    pause: state.pause,
    settings: state.settings,
  };
}

/** Calls back whenever the state of a tab may have changed: settings, pause, access, what was found, the page itself. Returns the way to stop. */
export function onTabStateChanged(listener: () => void): () => void {
  const stopSettings = onSettingsChanged(listener);
  const stopAccess = onAccessChanged(listener);
  const sessionChanged = (_changes: unknown, area: string): void => {
    if (area === 'session') listener();
  };
  browser.storage.onChanged.addListener(sessionChanged);
  browser.tabs.onUpdated.addListener(listener);
  browser.tabs.onActivated.addListener(listener);
  return () => {
    stopSettings();
    stopAccess();
    browser.storage.onChanged.removeListener(sessionChanged);
    browser.tabs.onUpdated.removeListener(listener);
    browser.tabs.onActivated.removeListener(listener);
  };
}

/**
 * Makes, changes or (`default`) takes away the rule of a host or domain; every open tab follows before this is done.
 * @param incognito true when the choice is made in a private window: it then holds until the browser closes and is written nowhere
 */
export async function setSiteChoice(target: RuleTarget, wanted: WantedChoice, incognito = false): Promise<void> {
  await keepChoice(target, wanted, incognito);
  await sendToBackground('sites.apply', null);
}

/**
 * Asks the browser for access to a host or domain and, in the same click, switches it on there. Call it first thing in the handler, with
 * no `await` before. When the prompt closes the popup the choice is already kept, and the background follows the grant by itself.
 * @param before what to go back to when access is refused
 * @returns whether access was granted
 */
export async function requestAccess(target: RuleTarget, before: WantedChoice = 'default', incognito = false): Promise<boolean> {
  const asked = askForAccess([target]);
  const [granted] = await Promise.all([asked, keepChoice(target, 'on', incognito)]);
  if (!granted) await keepChoice(target, before, incognito);
  await sendToBackground('sites.apply', null);
  return granted;
}

/**
 * Mends "needs access": asks for what the deciding rule or the news list covers, and makes no rule, because the site is on already. Call it
 * first thing in the handler.
 * @returns whether access was granted
 */
export async function allowAccess(decision: SiteDecision): Promise<boolean> {
  const granted = await askForAccess([decision.rule ?? newsSiteOf(decision.host) ?? { scope: 'host', pattern: decision.host }]);
  if (granted) await sendToBackground('sites.apply', null);
  return granted;
}

/** Pauses Caselight everywhere: every open tab is left before this is done. */
export async function pause(length: PauseLength): Promise<void> {
  await startPause(length);
  await sendToBackground('sites.apply', null);
}

/** Ends the pause; every open tab is followed again. */
export async function resume(): Promise<void> {
  await endPause();
  await sendToBackground('sites.apply', null);
}

/**
 * Looks at the page of a tab this once, without a rule and without a grant: opening the popup has given access to that page until it is left.
 * The background does it, so that it is done even when the popup closes at once.
 * @returns false when the browser lets no script into the page
 */
export async function lookOnce(tabId: number): Promise<boolean> {
  return (await sendToBackground('tab.look-once', { tabId })).looking;
}

/**
 * What was found in a tab: read where it lies, so that the popup need not wake the background; only of private tabs that one alone knows. A
 * page that never came past the gate has told nothing: its script is asked whether it is there at all.
 */
async function reportOf(tabId: number, incognito: boolean): Promise<PageReport | null> {
  if (incognito) return sendToBackground('tab.report', { tabId }).catch(() => null);
  return (await readFound(tabId)) ?? (await sendToTab(tabId, 'report.get', null)) ?? null;
}

/** The decision, corrected where nothing was found because the page that has loaded lets no script in. */
async function asFound(decision: SiteDecision, tab: Browser.tabs.Tab | undefined, report: PageReport | null): Promise<SiteDecision> {
  const isSilent = report === null || (report.verdict === 'none' && report.people.length === 0);
  if (decision.state !== 'on' || !isSilent || tab?.id === undefined || tab.status !== 'complete') return decision;
  const reason = await closedPage(tab.id);
  return reason === null ? decision : { ...decision, state: 'cannot-run', reason };
}

async function findTab(tabId: number | undefined): Promise<Browser.tabs.Tab | undefined> {
  if (tabId !== undefined) return browser.tabs.get(tabId).catch(() => undefined);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active;
}
