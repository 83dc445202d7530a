import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sharedPart, type SharedSettings } from '../../core/settings/merge.ts';
import { fromSyncItems, toSyncItems } from '../../core/settings/sync-format.ts';
import { DEFAULT_SETTINGS } from '../../core/settings/types.ts';
import type { SiteRule } from '../../core/sites/types.ts';
import { readSettings, updateSettings } from '../../platform/settings-store.ts';
import { readSyncStatus, startSync, syncOnce } from '../../platform/settings-sync.ts';

beforeEach(() => fakeBrowser.reset());

const rule = (pattern: string): SiteRule => ({ pattern, scope: 'host', choice: 'on' });
const optIn = () => updateSettings((settings) => ({ ...settings, sync: true }));
const elsewhere = async (shared: Partial<SharedSettings>): Promise<void> => {
  await fakeBrowser.storage.sync.set(toSyncItems({ ...sharedPart(DEFAULT_SETTINGS), ...shared }) ?? {});
};
const remote = async () => fromSyncItems(await fakeBrowser.storage.sync.get(null));

test('without the reader’s word nothing is shared', async () => {
  await updateSettings((settings) => ({ ...settings, rules: [rule('a.example')] }));
  expect(await syncOnce()).toBe('off');
  expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
});

describe('once opted in', () => {
  beforeEach(optIn);

  test('the first round joins what is here with what is there', async () => {
    await elsewhere({ rules: [rule('there.example')], style: 'underline' });
    await updateSettings((settings) => ({ ...settings, rules: [rule('here.example')] }));
    expect(await syncOnce()).toBe('shared');
    const settings = await readSettings();
    expect(settings.rules.map(({ pattern }) => pattern).sort()).toEqual(['here.example', 'there.example']);
    expect(settings).toMatchObject({ style: 'underline', sync: true });
    expect(await remote()).toMatchObject({ kind: 'shared', shared: sharedPart(settings) });
  });

  test('a rule taken away on another device goes here too, one made here meanwhile stays', async () => {
    await updateSettings((settings) => ({ ...settings, rules: [rule('a.example'), rule('b.example')] }));
    await syncOnce();
    await elsewhere({ rules: [rule('b.example')] });
    await updateSettings((settings) => ({ ...settings, rules: [...settings.rules, rule('c.example')] }));
    await syncOnce();
    expect((await readSettings()).rules.map(({ pattern }) => pattern)).toEqual(['b.example', 'c.example']);
  });

  test('too much for the account: nothing is written there, everything stays here, and the reader is told', async () => {
    const many = Array.from({ length: 4500 }, (_, index) => rule(`number-${index}.some-newspaper.example`));
    await updateSettings((settings) => ({ ...settings, rules: many }));
    expect(await syncOnce()).toBe('too-large');
    expect(await readSyncStatus()).toMatchObject({ outcome: 'too-large' });
    expect((await readSettings()).rules).toHaveLength(4500);
    expect((await remote()).kind).toBe('none');
  });

  test('a refusal by the browser is told, and local settings stay', async () => {
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('MAX_WRITE_OPERATIONS_PER_MINUTE'));
    await updateSettings((settings) => ({ ...settings, rules: [rule('a.example')] }));
    expect(await syncOnce()).toBe('refused');
    expect(await readSyncStatus()).toMatchObject({ outcome: 'refused' });
    expect((await readSettings()).rules).toEqual([rule('a.example')]);
    expect(await syncOnce()).toBe('shared');
  });

  test.each([
    ['of no shape at all', { rules: 7 }],
    ['of a newer version', { version: 99, settings: {} }],
  ])('what was last agreed on, %s: both sides are kept whole, nothing fails', async (_what, base) => {
    await fakeBrowser.storage.local.set({ 'sync-base': base });
    await elsewhere({ rules: [rule('there.example')] });
    await updateSettings((settings) => ({ ...settings, rules: [rule('here.example')] }));
    expect(await syncOnce()).toBe('shared');
    expect((await readSettings()).rules.map(({ pattern }) => pattern).sort()).toEqual(['here.example', 'there.example']);
  });

  test('a status of no known shape is none', async () => {
    await fakeBrowser.storage.local.set({ 'sync-status': { outcome: 'wonderful' } });
    expect(await readSyncStatus()).toBeNull();
  });

  test('many changes in a row are one round', async () => {
    const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
    const stop = startSync(20);
    for (const host of ['a.example', 'b.example', 'c.example']) {
      await updateSettings((settings) => ({ ...settings, rules: [...settings.rules, rule(host)] }));
    }
    await vi.waitFor(async () => expect((await remote()).kind).toBe('shared'));
    expect(set).toHaveBeenCalledTimes(1);
    stop();
    set.mockRestore();
  });

  test('opting out leaves the account alone from then on', async () => {
    await syncOnce();
    await updateSettings((settings) => ({ ...settings, sync: false, rules: [rule('secret.example')] }));
    expect(await syncOnce()).toBe('off');
    expect(JSON.stringify(await fakeBrowser.storage.sync.get(null))).not.toContain('secret');
  });
});
