import { browser } from 'wxt/browser';
import { mergeShared, sameShared, sharedPart, type SharedSettings } from '../core/settings/merge.ts';
import { fromSyncItems, leftoverKeys, toSyncItems } from '../core/settings/sync-format.ts';
import { DEFAULT_SETTINGS } from '../core/settings/types.ts';
import { onSettingsChanged, readSettings, updateSettings } from './settings-store.ts';

/** Opt-in sharing of settings through the browser's own account. Local storage stays the truth; see core/settings/merge.ts for the rule. */
const KEYS = { base: 'sync-base', status: 'sync-status' } as const;

/** Browsers allow 120 writes a minute; a reader who clicks through a list makes one. */
export const SYNC_DELAY = 2000;

/** How the last round went; the options page tells of it. */
export interface SyncStatus {
  /** epoch milliseconds */
  readonly at: number;
  readonly outcome: 'shared' | 'too-large' | 'newer-version' | 'refused';
}

/** How the last round went, or null when there was none. */
export async function readSyncStatus(): Promise<SyncStatus | null> {
  const { [KEYS.status]: status } = await browser.storage.local.get(KEYS.status);
  return (status as SyncStatus | undefined) ?? null;
}

/** Keeps settings and sync storage together from now on, a little after each change on either side. Does nothing while sync is off. */
export function startSync(delay = SYNC_DELAY): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void syncOnce(), delay);
  };
  const remoteChanged = (_changes: unknown, area: string): void => {
    if (area === 'sync') soon();
  };
  const stopLocal = onSettingsChanged(soon);
  browser.storage.onChanged.addListener(remoteChanged);
  return () => {
    clearTimeout(timer);
    stopLocal();
    browser.storage.onChanged.removeListener(remoteChanged);
  };
}

/** One round: reads the other devices' settings, joins, and writes what changed to either side. */
export async function syncOnce(): Promise<SyncStatus['outcome'] | 'off'> {
  const settings = await readSettings();
  if (!settings.sync) {
    await browser.storage.local.remove([KEYS.base, KEYS.status]);
    return 'off';
  }
  const outcome = await round().catch(() => 'refused' as const);
  const status: SyncStatus = { at: Date.now(), outcome };
  await browser.storage.local.set({ [KEYS.status]: status });
  return outcome;
}

async function round(): Promise<SyncStatus['outcome']> {
  const present = await browser.storage.sync.get(null);
  const remote = fromSyncItems(present);
  if (remote.kind === 'newer') return 'newer-version';
  const { [KEYS.base]: kept } = await browser.storage.local.get(KEYS.base);
  const base = (kept as SharedSettings | undefined) ?? sharedPart(DEFAULT_SETTINGS);
  const settings = await updateSettings((local) => {
    if (remote.kind === 'none') return local;
    const shared = sharedPart(local);
    const merged = mergeShared(base, shared, remote.shared);
    return sameShared(merged, shared) ? local : { ...local, ...merged };
  });
  const shared = sharedPart(settings);
  if (remote.kind === 'none' || !sameShared(shared, remote.shared)) {
    const items = toSyncItems(shared);
    if (items === null) return 'too-large';
    await browser.storage.sync.set(items);
    const leftover = leftoverKeys(Object.keys(present), items);
    if (leftover.length > 0) await browser.storage.sync.remove(leftover);
  }
  await browser.storage.local.set({ [KEYS.base]: shared });
  return 'shared';
}
