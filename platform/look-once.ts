import { browser } from 'wxt/browser';

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

/** Notes that the reader asked to look at a tab's page. */
export function startLook(tabId: number): Promise<void> {
  return change((looks) => ({ ...looks, [tabId]: 'asked' }));
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
