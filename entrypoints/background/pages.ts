import type { ReaderConfig } from '../../core/messages.ts';
import type { ReaderFrame } from '../../platform/background-messages.ts';
import { forgetTab, noteStart } from '../../platform/found.ts';
import { endLook, lookBegan, noteLook } from '../../platform/look-once.ts';
import { sendToTab } from '../../platform/messaging.ts';
import { readSiteState } from '../../platform/site-state.ts';
import { refreshToolbar } from './toolbar.ts';

/** Answers a reader script that asks whether it may begin in a frame: with the settings it needs, or null for "leave at once". */
export async function startReader({ tabId, frameId, pageUrl, incognito }: ReaderFrame): Promise<ReaderConfig | null> {
  const known = await readSiteState();
  const decision = known.decide(pageUrl, tabId).state;
  // Frames follow the page they stand in: a frame from a site that is on starts nothing on a page where Caselight is off.
  if (decision !== 'on' && decision !== 'needs-access') return null;
  // A script that runs where it lacks lasting access was let in for this page only.
  await (decision === 'needs-access' ? noteLook(tabId) : lookBegan(tabId));
  const state = decision === 'needs-access' ? await readSiteState() : known;
  await noteStart(tabId, frameId, incognito);
  await refreshToolbar(tabId, pageUrl, state);
  return state.config;
}

/** Follows a tab to its next page: when that has loaded and no reader script answers, what was found before and a look at it are over. */
export async function followPage(tabId: number, url: string, loaded: boolean): Promise<void> {
  if (loaded && (await sendToTab(tabId, 'report.get', null, 0)) === undefined) {
    await endLook(tabId, 'running');
    if ((await readSiteState()).decide(url, tabId).state !== 'on') await forgetTab(tabId);
  }
  await refreshToolbar(tabId, url);
}
