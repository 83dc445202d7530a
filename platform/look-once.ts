import { browser } from 'wxt/browser';

/** Tabs whose present page the reader asked to look at once. In the session only: the browser's own memory, never the disk. */
const KEY = 'look-once';

/** The tabs now being looked at without a rule. */
export async function readLookOnce(): Promise<ReadonlySet<number>> {
  const { [KEY]: tabs } = await browser.storage.session.get(KEY);
  return new Set(Array.isArray(tabs) ? tabs.filter((tab) => typeof tab === 'number') : []);
}

/** Notes that a tab's page is to be looked at, or no longer. */
export function setLookOnce(tabId: number, looking: boolean): Promise<void> {
  return navigator.locks.request('caselight-look-once', async () => {
    const tabs = new Set(await readLookOnce());
    if (tabs.has(tabId) === looking) return;
    if (looking) tabs.add(tabId);
    else tabs.delete(tabId);
    await browser.storage.session.set({ [KEY]: [...tabs] });
  });
}
