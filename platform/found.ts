import { browser } from 'wxt/browser';
import type { PageReport } from '../core/messages.ts';
import { wholeReport, type FrameReports } from '../core/sites/found.ts';

/**
 * What was found in each open tab. Kept in the session storage (the browser's memory, never the disk), because the background is put to
 * sleep and woken at any time; what private tabs report stays in this script's own memory and is gone when it sleeps.
 */
const PREFIX = 'found-';

const privateTabs = new Map<number, FrameReports>();
let queue: Promise<unknown> = Promise.resolve();

/** Notes what a frame has found. */
export function noteFound(tabId: number, frameId: number, report: PageReport, incognito: boolean): Promise<PageReport | null> {
  return change(tabId, incognito, (frames) => ({ ...frames, [frameId]: report }));
}

/** Notes that a frame begins anew; the page itself beginning anew takes all its frames' reports away. */
export function noteStart(tabId: number, frameId: number, incognito: boolean): Promise<PageReport | null> {
  return change(tabId, incognito, (frames) =>
    frameId === 0 ? {} : Object.fromEntries(Object.entries(frames).filter(([frame]) => frame !== String(frameId))),
  );
}

/** Forgets a tab. */
export async function forgetTab(tabId: number): Promise<void> {
  privateTabs.delete(tabId);
  await inTurn(() => browser.storage.session.remove(PREFIX + tabId));
}

/** What was found in a tab, all frames together; null when nothing has reported. */
export async function readFound(tabId: number): Promise<PageReport | null> {
  return wholeReport(privateTabs.get(tabId) ?? (await readFrames(tabId)));
}

async function readFrames(tabId: number): Promise<FrameReports> {
  const key = PREFIX + tabId;
  const { [key]: frames } = await browser.storage.session.get(key);
  return (frames as FrameReports | undefined) ?? {};
}

function change(tabId: number, incognito: boolean, how: (frames: FrameReports) => FrameReports): Promise<PageReport | null> {
  if (incognito) {
    const frames = how(privateTabs.get(tabId) ?? {});
    privateTabs.set(tabId, frames);
    return Promise.resolve(wholeReport(frames));
  }
  return inTurn(async () => {
    const frames = how(await readFrames(tabId));
    await browser.storage.session.set({ [PREFIX + tabId]: frames });
    return wholeReport(frames);
  });
}

/** Frames report at the same moment: reading and writing take turns. Only the background writes, so a queue of its own will do. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = queue.then(work);
  queue = done.catch(() => undefined);
  return done;
}
