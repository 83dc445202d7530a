import { browser, type Browser } from 'wxt/browser';
import { sendToTab } from './messaging.ts';
import { injectReader, syncRegistrations } from './registration.ts';
import { readSiteState, type SiteState } from './site-state.ts';

/** Kept while the extension runs, through every sleep of the background. */
const FOLLOWED = 'followed';

type Tab = Browser.tabs.Tab;

let running: Promise<void> = Promise.resolve();
let waiting: Promise<void> | null = null;

/**
 * Makes registrations and every open tab follow the settings, the pause and the access of this moment. Calls made while one is under way
 * share one further round, so that the last change is always followed and no two rounds overlap.
 * @returns when the round that has seen this call's change is done
 */
export function applySites(): Promise<void> {
  waiting ??= running.then(async () => {
    waiting = null;
    const round = applyOnce();
    running = round.catch(() => undefined);
    await round;
  });
  return waiting;
}

/**
 * Makes everything follow once per session of the extension. After it was switched off and on in the browser's settings no event says so,
 * and the scripts in open pages are dead. The session storage, empty again, tells; where Firefox has kept it, the visible pages' silence does.
 */
export async function applyFirst(): Promise<boolean> {
  const { [FOLLOWED]: followed } = await browser.storage.session.get(FOLLOWED);
  if (followed === true && (await visibleTabsAnswer())) return false;
  await browser.storage.session.set({ [FOLLOWED]: true });
  await applySites();
  return true;
}

/** Whether the reader script is there in every visible tab where it should be; a page that is still loading counts as answering. */
async function visibleTabsAnswer(): Promise<boolean> {
  const state = await readSiteState();
  const visible = await browser.tabs.query({ active: true, status: 'complete' });
  const answers = visible.map(async ({ id, url }) => {
    if (id === undefined || state.decide(url ?? '', id).state !== 'on') return true;
    return (await sendToTab(id, 'report.get', null, 0)) !== undefined;
  });
  return (await Promise.all(answers)).every(Boolean);
}

async function applyOnce(): Promise<void> {
  const state = await readSiteState();
  await syncRegistrations(state);
  const tabs = await browser.tabs.query({});
  const visible = tabs.filter((tab) => tab.active);
  const rest = tabs.filter((tab) => !tab.active);
  await Promise.all(visible.map((tab) => applyToTab(tab, state)));
  await Promise.all(rest.map((tab) => applyToTab(tab, state)));
}

/** Brings the reader script into a tab, tells it of changed settings, or has it leave. Doing it twice changes nothing. */
async function applyToTab(tab: Tab, state: SiteState): Promise<void> {
  if (tab.id === undefined || tab.discarded === true) return;
  const { id } = tab;
  if (state.decide(tab.url ?? '', id).state !== 'on') {
    await sendToTab(id, 'leave', null);
    // The tab may have gone on to another page in the meantime, and that one been told to leave.
    const now = await browser.tabs.get(id).catch(() => tab);
    if (now.url !== tab.url) await applyToTab(now, state);
    return;
  }
  await sendToTab(id, 'config.changed', state.config);
  const present = (await sendToTab(id, 'report.get', null, 0)) !== undefined;
  if (present) return;
  const injected = injectReader(id);
  // A page that never finishes loading must not hold up the other tabs; the script goes in when the browser can.
  if (tab.status === 'complete') await injected;
}
