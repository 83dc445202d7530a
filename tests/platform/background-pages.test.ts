import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followPage, startReader } from '../../entrypoints/background/pages.ts';
import { noteFound, readFound } from '../../platform/found.ts';
import { readLookOnce, startLook } from '../../platform/look-once.ts';
import { startPause } from '../../platform/pause.ts';
import { updateSettings } from '../../platform/settings-store.ts';
import { installBrowserDouble } from './browser-double.ts';

let browser: ReturnType<typeof installBrowserDouble>;
const page = (pageUrl: string, frameId = 0) => ({ tabId: 1, frameId, pageUrl, incognito: false });
const report = { verdict: 'case' as const, people: [{ caseId: 'lantern', id: 'a', count: 1 }], capped: false };

beforeEach(() => {
  browser = installBrowserDouble();
});

describe('a reader script that asks whether it may begin', () => {
  test('is told the settings where Caselight is on, in the language of the browser', async () => {
    await updateSettings((settings) => ({ ...settings, style: 'underline', cardDelay: 700, cardMode: 'click' }));
    expect(await startReader(page('https://deadline.com/'))).toEqual({
      style: 'underline',
      cardDelay: 700,
      cardMode: 'click',
      language: 'es',
    });
  });

  test('may not, where the page is off, whatever frame it stands in', async () => {
    expect(await startReader(page('https://example.org/'))).toBeNull();
    expect(await startReader(page('https://example.org/', 7))).toBeNull();
    expect(await startReader(page(''))).toBeNull();
    expect(await startReader(page('https://deadline.com.evil.example/'))).toBeNull();
  });

  test('may not while paused', async () => {
    await startPause('restart');
    expect(await startReader(page('https://deadline.com/'))).toBeNull();
  });

  test('may where access is withheld but the browser let it in: for this page only', async () => {
    browser.origins.clear();
    expect(await startReader(page('https://deadline.com/'))).not.toBeNull();
    expect([...(await readLookOnce())]).toEqual([1]);
    expect(await fakeBrowser.action.getTitle({ tabId: 1 })).toMatch(/aquí/);
  });

  test('forgets what the page before it had', async () => {
    await noteFound(1, 0, report, false);
    await noteFound(1, 4, report, false);
    await startReader(page('https://deadline.com/next'));
    expect(await readFound(1)).toBeNull();
  });
});

describe('a tab that goes to another page', () => {
  test('keeps its look while the script answers, loses it with the page', async () => {
    browser.origins.add('*://example.org/*');
    browser.open(1, 'https://example.org/');
    await startLook(1);
    await startReader(page('https://example.org/'));
    await followPage(1, 'https://example.org/#part', true);
    expect([...(await readLookOnce())]).toEqual([1]);
    browser.open(1, 'https://example.org/next');
    await followPage(1, 'https://example.org/next', false);
    expect([...(await readLookOnce())]).toEqual([1]);
    await followPage(1, 'https://example.org/next', true);
    expect([...(await readLookOnce())]).toEqual([]);
  });

  test('a look whose script has yet to begin is not over', async () => {
    browser.origins.add('*://example.org/*');
    browser.open(1, 'https://example.org/');
    await startLook(1);
    browser.open(1, 'https://example.org/');
    await followPage(1, 'https://example.org/', true);
    expect([...(await readLookOnce())]).toEqual([1]);
  });

  test('to a page where Caselight is off: what was found is forgotten and the badge empty', async () => {
    browser.open(1, 'https://example.org/');
    await noteFound(1, 0, report, false);
    await followPage(1, '', true);
    expect(await readFound(1)).toBeNull();
    expect(await fakeBrowser.action.getBadgeText({ tabId: 1 })).toBe('');
  });
});
