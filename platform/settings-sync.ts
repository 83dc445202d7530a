import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { mergeShared, sameShared, sharedPart, type SharedSettings } from '../core/settings/merge.ts';
import { fromSyncItems, leftoverKeys, toSyncItems } from '../core/settings/sync-format.ts';
import { readStored, toStored } from '../core/settings/stored.ts';
import type { Settings } from '../core/settings/types.ts';
import { onSettingsChanged, readSettings, updateSettings } from './settings-store.ts';

/** Opt-in sharing of settings through the browser's own account. Local storage stays the truth; see core/settings/merge.ts for the rule. */
const KEYS = { base: 'sync-base', status: 'sync-status' } as const;

/** Browsers allow 120 writes a minute; a reader who clicks through a list makes one. */
export const SYNC_DELAY = 2000;

const statusSchema = v.object({
  /** epoch milliseconds */
  at: v.number(),
  outcome: v.picklist(['shared', 'too-large', 'newer-version', 'refused']),
});

/** How the last round went; the options page tells of it. */
export type SyncStatus = Readonly<v.InferOutput<typeof statusSchema>>;

/** How the last round went, or null when there was none. */
export async function readSyncStatus(): Promise<SyncStatus | null> {
  const { [KEYS.status]: status } = await browser.storage.local.get(KEYS.status);
  return v.is(statusSchema, status) ? status : null;
}

/** Calls back whenever a round has gone. Returns the way to stop. */
export function onSyncStatusChanged(listener: () => void): () => void {
  const changed = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && KEYS.status in changes) listener();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

/** What this device and the account last agreed on; the defaults before the first round, and where what lies there cannot be read. */
async function readBase(): Promise<SharedSettings> {
  const { [KEYS.base]: base } = await browser.storage.local.get(KEYS.base);
  return sharedPart(readStored(base).settings);
}

/** Kept as settings are, with their version, so that an older base goes through the same migrations. */
async function keepBase(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEYS.base]: toStored(settings) });
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
  const base = await readBase();
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
  await keepBase(settings);
  return 'shared';
}
