import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { settingsSchema } from '../core/settings/schema.ts';
import { readStored, toStored, type FallbackReason } from '../core/settings/stored.ts';
import { withChoice, type RuleTarget, type WantedChoice } from '../core/sites/rules.ts';
import { DEFAULT_SETTINGS, type PauseUntil, type Settings } from '../core/settings/types.ts';

/**
 * The one file that knows where settings lie. Local storage is the truth; `pause` lies beside them because it is a state, not a
 * preference: until an hour it outlives the browser, until a restart it lies in the session.
 */
const KEYS = { settings: 'settings', aside: 'settings-aside', pause: 'pause', privateChoices: 'private-choices' } as const;

/** One name for every part of the extension: a lock holds across background, popup and options page. */
const LOCK = 'caselight-settings';

const asideSchema = v.object({
  reason: v.picklist(['newer-version', 'unreadable'] satisfies readonly FallbackReason[]),
  /** epoch milliseconds */
  at: v.number(),
  value: v.unknown(),
});

/** Settings that could not be read and were kept aside, so that nothing is lost without a word. */
export type AsideSettings = Readonly<v.InferOutput<typeof asideSchema>>;

const choiceSchema = v.object({
  scope: v.picklist(['host', 'domain']),
  pattern: v.string(),
  wanted: v.picklist(['on', 'off', 'default']),
});

/** A choice made in a private window. */
export type PrivateChoice = Readonly<v.InferOutput<typeof choiceSchema>>;

/** Reads the settings; what cannot be read is kept aside and the defaults take its place. */
export async function readSettings(): Promise<Settings> {
  const { [KEYS.settings]: value } = await browser.storage.local.get(KEYS.settings);
  const read = readStored(value);
  if (read.fallback === null) return read.settings;
  return withLock(async () => readOrPutAside());
}

/**
 * Changes the settings by a function of the present ones. Readers and writers in other parts of the extension wait for one another, so
 * that no change is lost.
 * @returns the settings as written
 * @throws when the change makes settings that are none (a delay out of range), or when the storage refuses (full disk, quota)
 */
export function updateSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return withLock(async () => {
    const before = await readOrPutAside();
    const after = change(before);
    if (after !== before) await browser.storage.local.set({ [KEYS.settings]: toStored(v.parse(settingsSchema, after)) });
    return after;
  });
}

/** Puts every setting back to its default; rules, style and all, choices made in private windows too. */
export async function restoreDefaults(): Promise<Settings> {
  await browser.storage.session.remove(KEYS.privateChoices);
  return updateSettings(() => DEFAULT_SETTINGS);
}

/**
 * Keeps a choice for a host or domain. One made in a private window holds in every window until the browser closes, and lies in the browser's
 * memory only: which sites a reader visits in private must not be found on the disk afterwards.
 */
export async function keepChoice(target: RuleTarget, wanted: WantedChoice, incognito: boolean): Promise<void> {
  if (!incognito) {
    await updateSettings((settings) => ({ ...settings, rules: withChoice(settings.rules, target, wanted) }));
    return;
  }
  await withLock(async () => {
    const choice: PrivateChoice = { scope: target.scope, pattern: target.pattern, wanted };
    await browser.storage.session.set({ [KEYS.privateChoices]: [...(await readPrivateChoices()), choice] });
  });
}

/** The choices made in private windows since the browser started, oldest first. */
export async function readPrivateChoices(): Promise<readonly PrivateChoice[]> {
  const { [KEYS.privateChoices]: choices } = await browser.storage.session.get(KEYS.privateChoices);
  return Array.isArray(choices) ? choices.filter((choice) => v.is(choiceSchema, choice)) : [];
}

/** Settings kept aside because they could not be read, or null. The options page tells of them. */
export async function readAside(): Promise<AsideSettings | null> {
  const { [KEYS.aside]: aside } = await browser.storage.local.get(KEYS.aside);
  return v.is(asideSchema, aside) ? aside : null;
}

/** Forgets what was kept aside. */
export async function dropAside(): Promise<void> {
  await browser.storage.local.remove(KEYS.aside);
}

/** Until when Caselight is paused; a time that has passed is no pause. */
export async function readPause(now = Date.now()): Promise<PauseUntil> {
  const [local, session] = await Promise.all([browser.storage.local.get(KEYS.pause), browser.storage.session.get(KEYS.pause)]);
  if (session[KEYS.pause] === 'restart') return 'restart';
  const until = local[KEYS.pause];
  return typeof until === 'number' && until > now ? until : null;
}

/** Sets or lifts the pause. */
export async function writePause(until: PauseUntil): Promise<void> {
  await (typeof until === 'number' ? browser.storage.local.set({ [KEYS.pause]: until }) : browser.storage.local.remove(KEYS.pause));
  await (until === 'restart' ? browser.storage.session.set({ [KEYS.pause]: until }) : browser.storage.session.remove(KEYS.pause));
}

/** Calls back whenever settings, pause or private choices have changed, here or in another part of the extension. Returns the way to stop. */
export function onSettingsChanged(listener: () => void): () => void {
  const changed = (changes: Record<string, unknown>, area: string): void => {
    if ((area === 'local' || area === 'session') && [KEYS.settings, KEYS.pause, KEYS.privateChoices].some((key) => key in changes))
      listener();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

/** Keeps scripts on web pages, ours among them, away from the storage, in browsers that can: they are told what they need by message. */
export async function keepStorageToOwnPages(): Promise<void> {
  // Firefox has the method for the session alone, where this is the default.
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

async function readOrPutAside(): Promise<Settings> {
  const { [KEYS.settings]: value } = await browser.storage.local.get(KEYS.settings);
  const read = readStored(value);
  if (read.fallback !== null) {
    const aside: AsideSettings = { reason: read.fallback, at: Date.now(), value };
    await browser.storage.local.set({ [KEYS.aside]: aside, [KEYS.settings]: toStored(read.settings) });
  }
  return read.settings;
}

function withLock<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(LOCK, work);
}
