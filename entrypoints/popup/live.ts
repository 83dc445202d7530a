import { browser } from 'wxt/browser';
import { glances } from 'virtual:caselight/glance';
import type { PopupActions } from '../../components/popup/types.ts';
import { bundledVersion } from '../../core/casebook/data-version.ts';
import { hostInLetters } from '../../core/sites/host-letters.ts';
import type { SiteRule } from '../../core/sites/types.ts';
import { newsHosts } from '../../platform/access.ts';
import { isAndroid } from '../../platform/device.ts';
import { sendToTab } from '../../platform/messaging.ts';
import { openPage } from '../../platform/pages.ts';
import { readSettings } from '../../platform/settings-store.ts';
import * as tab from '../../platform/tab-state.ts';
import { applyLanguage } from '../pages/language.ts';
import { keepPopup, recallPopup } from './memory.ts';
import type { Stage } from './stage.tsx';

/** How often what is left of a pause is counted anew, in milliseconds. */
const CLOCK = 20_000;

/** Milliseconds after which the browser has given the popup its window. */
const WINDOW_STANDS = 300;

/** A popup that is itself shown in a tab (Android, tests) can be told which tab it is about: `popup.html?tab=12`. */
const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);

let page: tab.TabState | null = null;
/** the popup stands in front of the whole page */
let coversPage = false;

function target(scope: SiteRule['scope']): { scope: SiteRule['scope']; pattern: string } | null {
  const decision = page?.decision;
  const pattern = scope === 'domain' ? decision?.domain : decision?.host;
  return pattern === undefined || pattern === null || pattern === '' ? null : { scope, pattern };
}

/** Shows the case file and closes the popup. */
export function openCaseFile(hash: string): void {
  void openPage('casefile', hash).then(() => window.close());
}

/** Shows the settings and closes the popup. */
export function openOptions(section: string): void {
  void openPage('options', section).then(() => window.close());
}

function actionsOf(refresh: () => Promise<void>): PopupActions {
  const inTab = (run: (tabId: number) => Promise<unknown>) => {
    if (page?.tabId !== null && page !== null) void run(page.tabId).then(refresh);
  };
  return {
    setSite: (choice, scope) => {
      const wanted = target(scope);
      const rule = page?.decision.rule ?? null;
      const incognito = page?.incognito === true;
      if (wanted === null) return;
      const replaced = rule !== null && (choice === 'default' || rule.scope !== scope) ? rule : null;
      // Access is asked for in this very click, before anything is awaited; where it is given already the browser shows no prompt.
      const before = rule !== null && rule.scope === scope ? rule.choice : 'default';
      const asked = choice === 'on' ? tab.requestAccess(wanted, before, incognito) : Promise.resolve(true);
      void (async () => {
        const granted = await asked;
        if (choice === 'off') await tab.setSiteChoice(wanted, 'off', incognito);
        if (granted && replaced !== null) await tab.setSiteChoice(replaced, 'default', incognito);
        await refresh();
      })();
    },
    allow: () => {
      if (page !== null) void tab.allowAccess(page.decision).then(refresh);
    },
    lookOnce: () => inTab((tabId) => tab.lookOnce(tabId)),
    lookAnyway: () => inTab((tabId) => sendToTab(tabId, 'look.anyway', null)),
    pause: (length) => void tab.pause(length).then(refresh),
    resume: () => void tab.resume().then(refresh),
    jump: (person, direction) =>
      inTab(async (tabId) => {
        await sendToTab(tabId, 'mention.jump', { person, direction });
        // What was jumped to is to be seen.
        if (coversPage) window.close();
      }),
    openCaseFile,
    openOptions,
  };
}

async function look(): Promise<tab.TabState> {
  const now = await tab.currentTabState(Number.isNaN(named) ? undefined : named);
  page = now;
  if (now.report === null && now.tabId !== null && now.decision.state === 'on') {
    // A script that waits at the gate has nothing to report by itself, but answers when asked.
    page = { ...now, report: (await sendToTab(now.tabId, 'report.get', null, 0)) ?? null };
  }
  return page;
}

const inLetters = (host: string): string => hostInLetters(host, newsHosts());

function showPage(stage: Stage, now: tab.TabState): void {
  const { decision, pause, report, settings, tabId } = now;
  const { host, domain, rule } = decision;
  const site = {
    decision,
    hostText: inLetters(host),
    domainText: domain === null ? null : inLetters(domain),
    ruleText: rule === null ? null : inLetters(rule.pattern),
    pauseUntil: pause,
  };
  stage.show({
    site: tabId === null ? null : site,
    report,
    news: settings.seenDataVersion !== null && settings.seenDataVersion !== bundledVersion(glances[stage.language]),
  });
}

/** Brings in the whole record, which is large. */
async function loadRecords(stage: Stage): Promise<void> {
  const { recordsIn } = await import('../pages/records.ts');
  const records = recordsIn(stage.language);
  stage.show({ recordOf: (caseId) => records.find(({ id }) => id === caseId) ?? null });
}

/** On a low screen the browser makes the window lower than the popup: then the popup keeps to it, so that its foot stays in view. */
function keepToWindow(): void {
  const low = innerHeight < document.body.offsetHeight;
  if (document.documentElement.dataset['shown'] !== 'tab' && low) document.body.style.height = `${innerHeight}px`;
}

/** Gives the popup that stands its page, its switches and its record, each as it comes. */
export async function bringToLife(stage: Stage): Promise<void> {
  const refresh = async (): Promise<void> => showPage(stage, await look());
  const [settings, own, android, stateOver, now] = await Promise.all([
    readSettings(),
    browser.tabs.getCurrent(),
    isAndroid(),
    recallPopup(),
    look(),
  ]);
  // On Android the popup fills the screen, whatever the browser calls it.
  coversPage = android;
  if (own !== undefined || android) document.documentElement.dataset['shown'] = 'tab';
  stage.putBack(stateOver(now.tabId));
  stage.onPlace = (place) => void keepPopup(page?.tabId ?? null, page?.incognito ?? true, place);
  stage.show({ language: applyLanguage(settings), actions: actionsOf(refresh) });
  showPage(stage, now);
  void loadRecords(stage);
  tab.onTabStateChanged(() => void refresh());
  setInterval(() => stage.draw(), CLOCK);
  setTimeout(keepToWindow, WINDOW_STANDS);
}
