import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../core/settings/types.ts';
import { withChoice } from '../../core/sites/rules.ts';
import {
  dropAside,
  onSettingsChanged,
  readAside,
  readPause,
  readPrivateChoices,
  readSettings,
  restoreDefaults,
  updateSettings,
  writePause,
} from '../../platform/settings-store.ts';

beforeEach(() => fakeBrowser.reset());

const ruleFor = (pattern: string) => (settings: typeof DEFAULT_SETTINGS) => ({
  ...settings,
  rules: withChoice(settings.rules, { scope: 'host' as const, pattern }, 'on'),
});

describe('settings', () => {
  test('begin as the defaults and are remembered', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    await updateSettings((settings) => ({ ...settings, style: 'underline' }));
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, style: 'underline' });
  });

  test('writers at the same moment lose nothing, in one part of the extension or in several', async () => {
    vi.resetModules();
    const other = await import('../../platform/settings-store.ts');
    expect(other.updateSettings).not.toBe(updateSettings);
    const hosts = Array.from({ length: 40 }, (_, index) => `host-${index}.example`);
    await Promise.all(hosts.map((host, index) => (index % 2 === 0 ? updateSettings : other.updateSettings)(ruleFor(host))));
    expect((await readSettings()).rules.map(({ pattern }) => pattern).sort()).toEqual(hosts.toSorted());
  });

  test('a change that makes no valid settings is refused and nothing is written', async () => {
    await updateSettings((settings) => ({ ...settings, cardDelay: 700 }));
    await expect(updateSettings((settings) => ({ ...settings, cardDelay: -1 }))).rejects.toThrow();
    expect((await readSettings()).cardDelay).toBe(700);
  });

  test('a refused change does not hold up the next', async () => {
    const refused = updateSettings(() => {
      throw new Error('no');
    });
    await expect(refused).rejects.toThrow('no');
    expect(await updateSettings(ruleFor('a.example'))).toMatchObject({ rules: [{ pattern: 'a.example' }] });
  });

  test('restored defaults forget every rule', async () => {
    await updateSettings(ruleFor('a.example'));
    await restoreDefaults();
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });
});

describe('settings that cannot be read', () => {
  const broken = { version: 1, settings: { rules: 'all of them' } };

  test('give the defaults, are kept aside, and are told of until dropped', async () => {
    await fakeBrowser.storage.local.set({ settings: broken });
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await readAside()).toMatchObject({ reason: 'unreadable', value: broken });
    await updateSettings(ruleFor('a.example'));
    expect(await readAside()).toMatchObject({ value: broken });
    await dropAside();
    expect(await readAside()).toBeNull();
    expect((await readSettings()).rules).toHaveLength(1);
  });

  test.each([7, 'x', {}, { reason: 'mood', at: 0, value: 1 }])(
    'what is kept aside is itself not believed: %j is nothing',
    async (aside) => {
      await fakeBrowser.storage.local.set({ 'settings-aside': aside });
      expect(await readAside()).toBeNull();
    },
  );

  test('of a later version are kept aside as such', async () => {
    await fakeBrowser.storage.local.set({ settings: { version: 99, settings: {} } });
    await readSettings();
    expect(await readAside()).toMatchObject({ reason: 'newer-version' });
  });
});

test('of private choices, only those are believed that are some', async () => {
  const choice = { scope: 'host', pattern: 'a.example', wanted: 'off' };
  await fakeBrowser.storage.session.set({ 'private-choices': [choice, 7, { ...choice, wanted: 'maybe' }] });
  expect(await readPrivateChoices()).toEqual([choice]);
  await fakeBrowser.storage.session.set({ 'private-choices': 'none' });
  expect(await readPrivateChoices()).toEqual([]);
});

describe('the pause', () => {
  test('of an hour outlives a restart, one until restart does not', async () => {
    await writePause(Date.now() + 3_600_000);
    await fakeBrowser.storage.session.clear();
    expect(await readPause()).toBeTypeOf('number');
    await writePause('restart');
    expect(await readPause()).toBe('restart');
    await fakeBrowser.storage.session.clear();
    expect(await readPause()).toBeNull();
  });

  test('whose time is up is none', async () => {
    await writePause(5000);
    expect(await readPause(4999)).toBe(5000);
    expect(await readPause(5000)).toBeNull();
  });

  test('can be lifted', async () => {
    await writePause('restart');
    await writePause(null);
    expect(await readPause()).toBeNull();
  });
});

test('listeners hear of settings and pause, of nothing else, and not after they stop', async () => {
  const heard = vi.fn();
  const stop = onSettingsChanged(heard);
  await fakeBrowser.storage.local.set({ other: 1 });
  expect(heard).toHaveBeenCalledTimes(0);
  await updateSettings(ruleFor('a.example'));
  expect(heard).toHaveBeenCalledTimes(1);
  heard.mockClear();
  await writePause('restart');
  expect(heard).toHaveBeenCalled();
  stop();
  heard.mockClear();
  await updateSettings(ruleFor('b.example'));
  expect(heard).not.toHaveBeenCalled();
});
