import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background/index.ts';
import { isAndroid } from '../../platform/device.ts';
import { sendToBackground } from '../../platform/messaging.ts';
import { updateSettings } from '../../platform/settings-store.ts';
import { installBrowserDouble } from './browser-double.ts';

/** What Firefox for Android 142 lacks of what Caselight uses elsewhere (browser-compat-data). */
const LACKING = ['commands', 'contextMenus', 'menus', 'omnibox', 'windows'] as const;

const whole = { ...fakeBrowser };
let browser: ReturnType<typeof installBrowserDouble>;
let opened: string[];
const failed: unknown[] = [];
const fail = (reason: unknown): void => void failed.push(reason);

beforeEach(() => {
  browser = installBrowserDouble();
  opened = [];
  failed.length = 0;
  Object.assign(fakeBrowser, Object.fromEntries(LACKING.map((name) => [name, undefined])));
  Object.assign(fakeBrowser.runtime, { getPlatformInfo: async () => ({ os: 'android', arch: 'aarch64' }) });
  // Firefox has it for the session's storage alone, on every system.
  Object.assign(fakeBrowser.storage.local, { setAccessLevel: undefined });
  Object.assign(fakeBrowser.tabs, { create: async ({ url }: { url: string }) => opened.push(new URL(url).pathname) });
  process.on('unhandledRejection', fail);
});

afterEach(() => {
  process.off('unhandledRejection', fail);
  Object.assign(fakeBrowser, Object.fromEntries(LACKING.map((name) => [name, (whole as Record<string, unknown>)[name]])));
});

test('on Firefox for Android the background starts, welcomes, runs where it should and follows a change, with nothing thrown', async () => {
  void background.main();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
  await vi.waitFor(() => expect(opened).toEqual(['/welcome.html']));
  await vi.waitFor(() => expect(browser.registered.size).toBe(1));
  browser.open(1, 'https://deadline.com/a', true);
  expect(browser.reader(1)).toBe(true);

  const url = 'https://deadline.com/a';
  browser.speakAs({ id: fakeBrowser.runtime.id, url, frameId: 0, tab: { id: 1, url, incognito: false } });
  expect(await sendToBackground('reader.start', { url })).toMatchObject({ style: 'tint', cardMode: 'hover' });
  await updateSettings((settings) => ({ ...settings, rules: [{ pattern: 'deadline.com', scope: 'domain', choice: 'off' }] }));
  await vi.waitFor(() => expect(browser.reader(1)).toBe(false));
  expect(await isAndroid()).toBe(true);
  expect(failed).toEqual([]);
});
