import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/Popup.tsx';
import '../../components/popup/popup.css';
import { POPUP_START } from '../../components/popup/types.ts';
import type { PopupActions, PopupState } from '../../components/popup/types.ts';
import type { Language } from '../../core/language/language.ts';
import type { SiteRule } from '../../core/sites/types.ts';
import { sendToTab } from '../../platform/messaging.ts';
import { readSettings } from '../../platform/settings-store.ts';
import * as tab from '../../platform/tab-state.ts';
import { applyLanguage } from '../pages/language.ts';
import { markHits } from '../pages/mark-hits.ts';
import { openPage } from '../../platform/pages.ts';
import { rootElement } from '../pages/root.ts';
import { recordsIn } from '../pages/records.ts';
import type { Records } from '../pages/records.ts';
import '../pages/surface.css';
import { keepPopup, recallPopup } from './memory.ts';

/** How often what is left of a pause is counted anew, in milliseconds. */
const CLOCK = 20_000;

/** A popup that is itself shown in a tab (Android, tests) can be told which tab it is about: `popup.html?tab=12`. */
const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);

let state: PopupState = POPUP_START;
/** The reader has done something already: what was kept from before comes too late. */
let touched = false;
let page: tab.TabState | null = null;
let records: Records | null = null;
let language: Language = 'en';

function target(scope: SiteRule['scope']): { scope: SiteRule['scope']; pattern: string } | null {
  const decision = page?.decision;
  const pattern = scope === 'domain' ? decision?.domain : decision?.host;
  return pattern === undefined || pattern === null || pattern === '' ? null : { scope, pattern };
}

function leave(opening: Promise<void>): void {
  void opening.then(() => window.close());
}

const actions: PopupActions = {
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
  lookOnce: () => {
    if (page?.tabId !== null && page !== null) void tab.lookOnce(page.tabId).then(refresh);
  },
  lookAnyway: () => {
    if (page?.tabId !== null && page !== null) void sendToTab(page.tabId, 'look.anyway', null).then(refresh);
  },
  pause: (length) => void tab.pause(length).then(refresh),
  resume: () => void tab.resume().then(refresh),
  jump: (person, direction) => {
    if (page?.tabId !== null && page !== null) void sendToTab(page.tabId, 'mention.jump', { person, direction });
  },
  openCaseFile: (hash) => leave(openPage('casefile', hash)),
  openOptions: (section) => leave(openPage('options', section)),
};

function draw(): void {
  if (records === null) return;
  render(
    <Popup
      view={records.view}
      site={page === null || page.tabId === null ? null : { decision: page.decision, hostText: page.decision.host, pauseUntil: page.pause }}
      report={page === null ? 'waiting' : page.report}
      personOf={records.personOf}
      language={language}
      now={Date.now()}
      state={state}
      onState={(next) => {
        state = next;
        touched = true;
        draw();
        void keepPopup(page?.tabId ?? null, page?.incognito ?? true, next);
      }}
      actions={actions}
      markHits={markHits}
      news={page !== null && page.settings.seenDataVersion !== null && page.settings.seenDataVersion !== records.view.dataVersion}
    />,
    rootElement(),
  );
}

async function look(): Promise<void> {
  const now = await tab.currentTabState(Number.isNaN(named) ? undefined : named);
  page = now;
  if (now.report === null && now.tabId !== null && now.decision.state === 'on') {
    // A script that waits at the gate has nothing to report by itself, but answers when asked.
    page = { ...now, report: (await sendToTab(now.tabId, 'report.get', null, 0)) ?? null };
  }
}

async function refresh(): Promise<void> {
  await look();
  draw();
}

/** Milliseconds after which the browser has given the popup its window. */
const WINDOW_STANDS = 300;

/** On a low screen the browser makes the window lower than the popup: then the popup keeps to it, so that its foot stays in view. */
function keepToWindow(): void {
  const low = innerHeight < document.body.offsetHeight;
  if (document.documentElement.dataset['shown'] !== 'tab' && low) document.body.style.height = `${innerHeight}px`;
}

async function start(): Promise<void> {
  const recalled = recallPopup();
  const [settings, own, platform] = await Promise.all([readSettings(), browser.tabs.getCurrent(), browser.runtime.getPlatformInfo()]);
  // On Android the popup fills the screen, whatever the browser calls it.
  if (own !== undefined || platform.os === 'android') document.documentElement.dataset['shown'] = 'tab';
  language = applyLanguage(settings);
  records = recordsIn(language);
  draw();
  const [stateOver] = await Promise.all([recalled, look()]);
  if (!touched) state = stateOver(page?.tabId ?? null);
  draw();
  tab.onTabStateChanged(() => void refresh());
  setInterval(draw, CLOCK);
  setTimeout(keepToWindow, WINDOW_STANDS);
}

void start();
