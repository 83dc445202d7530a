import { browser } from 'wxt/browser';
import { injectReader } from './registration.ts';

/**
 * Tabs whose present page the reader asked to look at once: `asked` until the reader script has begun there, then `running`. In the session
 * only: the browser's own memory, never the disk.
 */
const KEY = 'look-once';

type Looks = Readonly<Record<string, 'asked' | 'running'>>;

/** The tabs now being looked at without a rule. */
export async function readLookOnce(): Promise<ReadonlySet<number>> {
  return new Set(Object.keys(await readLooks()).map(Number));
}

/**
 * Looks at a tab's page: brings the reader script in, by the access that the reader's click on the toolbar button has given.
 * @returns false when the browser lets no script into the page; then nothing is remembered
 */
export async function startLook(tabId: number): Promise<boolean> {
  await change((looks) => ({ ...looks, [tabId]: 'asked' }));
  const injected = await injectReader(tabId);
  if (!injected) await endLook(tabId);
  return injected;
}

/**
 * Notes that the browser itself let the reader script into a tab without lasting access: in Chromium the reader's click on the toolbar button
 * does so where access was withheld.
 */
export function noteLook(tabId: number): Promise<void> {
  return change((looks) => (looks[tabId] === undefined ? { ...looks, [tabId]: 'running' } : looks));
}

/** Notes that the reader script has begun in a tab; nothing unless it was asked for. */
export function lookBegan(tabId: number): Promise<void> {
  return change((looks) => (looks[tabId] === 'asked' ? { ...looks, [tabId]: 'running' } : looks));
}

/**
 * Ends a look.
 * @param only `running` spares a look whose script has yet to begin
 */
export function endLook(tabId: number, only?: 'running'): Promise<void> {
  return change((looks) => {
    const state = looks[tabId];
    if (state === undefined || (only === 'running' && state === 'asked')) return looks;
    return Object.fromEntries(Object.entries(looks).filter(([id]) => id !== String(tabId)));
  });
}

async function readLooks(): Promise<Looks> {
  const { [KEY]: looks } = await browser.storage.session.get(KEY);
  return (looks as Looks | undefined) ?? {};
}

function change(how: (looks: Looks) => Looks): Promise<void> {
  return navigator.locks.request('caselight-look-once', async () => {
    const before = await readLooks();
    const after = how(before);
    if (after !== before) await browser.storage.session.set({ [KEY]: after });
  });
}
