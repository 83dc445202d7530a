import { beforeEach, describe, expect, test } from 'vitest';
import { applyFirst, applySites } from '../../platform/open-tabs.ts';
import { endPause, startPause } from '../../platform/pause.ts';
import { updateSettings } from '../../platform/settings-store.ts';
import { withChoice } from '../../core/sites/rules.ts';
import { installBrowserDouble } from './browser-double.ts';

let browser: ReturnType<typeof installBrowserDouble>;
beforeEach(() => {
  browser = installBrowserDouble();
});

const choose = (pattern: string, choice: 'on' | 'off' | 'default') =>
  updateSettings((settings) => ({ ...settings, rules: withChoice(settings.rules, { scope: 'domain', pattern }, choice) }));

describe('after installation', () => {
  test('news pages already open get the script, the visible one first, others nothing', async () => {
    browser.open(1, 'https://elpais.com/');
    browser.open(2, 'https://example.org/');
    browser.open(3, 'https://deadline.com.evil.example/');
    browser.open(4, 'https://www.deadline.com/story', true);
    await applySites();
    expect(browser.log).toEqual(['inject 4', 'inject 1']);
  });

  test('doing it again changes nothing', async () => {
    browser.open(1, 'https://elpais.com/');
    await applySites();
    await applySites();
    expect(browser.log).toEqual(['inject 1']);
    expect([...browser.registered.keys()]).toEqual(['reader-0']);
  });

  test('the background that starts first in a session makes all follow, one that only wakes does not', async () => {
    browser.open(1, 'https://deadline.com/');
    expect(await applyFirst()).toBe(true);
    expect(browser.log).toEqual(['inject 1']);
    expect(await applyFirst()).toBe(false);
    expect(browser.log).toEqual(['inject 1']);
  });

  test('a browser that knows fewer words for a registration is given those it knows', async () => {
    browser.beOld();
    await applySites();
    browser.open(1, 'https://deadline.com/');
    expect(browser.reader(1)).toBe(true);
  });

  test('pages opened later get it from the registration', async () => {
    await applySites();
    browser.open(1, 'https://deadline.com/');
    browser.open(2, 'https://example.org/');
    expect([browser.reader(1), browser.reader(2)]).toEqual([true, false]);
    await applySites();
    expect(browser.log).toEqual([]);
  });
});

test('a tab that arrives at a news page while others are told to leave keeps the script there', async () => {
  await applySites();
  browser.open(1, 'about:blank', true);
  browser.arriveAt(1, 'https://deadline.com/');
  await applySites();
  expect(browser.log).toEqual(['leave 1', 'inject 1']);
  expect(browser.reader(1)).toBe(true);
});

describe('switching a site', () => {
  test('off: every open tab of it is left, none opened later gets the script; on again: all get it back', async () => {
    await applySites();
    for (const id of [1, 2]) browser.open(id, `https://deadline.com/${id}`);
    browser.open(3, 'https://elpais.com/');
    await choose('deadline.com', 'off');
    await applySites();
    expect(browser.log).toEqual(['leave 1', 'leave 2']);
    browser.open(4, 'https://deadline.com/4');
    expect([1, 2, 3, 4].map(browser.reader)).toEqual([false, false, true, false]);
    await choose('deadline.com', 'default');
    await applySites();
    expect([1, 2, 3, 4].map(browser.reader)).toEqual([true, true, true, true]);
  });

  test('two changes at once: the last one holds', async () => {
    browser.open(1, 'https://deadline.com/');
    await applySites();
    const first = choose('deadline.com', 'off').then(applySites);
    const second = choose('deadline.com', 'on').then(applySites);
    await Promise.all([first, second]);
    expect(browser.reader(1)).toBe(true);
  });

  test('a change of style is told to pages with the script and injects nothing', async () => {
    await applySites();
    browser.open(1, 'https://deadline.com/');
    await updateSettings((settings) => ({ ...settings, style: 'underline' }));
    await applySites();
    expect(browser.heard(1)).toContain('config.changed');
    expect(browser.log).toEqual([]);
  });
});

describe('access', () => {
  test('a site switched on without access waits, and gets the script when it is granted', async () => {
    browser.open(1, 'https://example.org/');
    await choose('example.org', 'on');
    await applySites();
    expect(browser.reader(1)).toBe(false);
    browser.origins.add('*://*.example.org/*');
    await applySites();
    expect(browser.reader(1)).toBe(true);
  });

  test('withdrawn: open tabs are left though their address is no longer told', async () => {
    browser.open(1, 'https://deadline.com/');
    await applySites();
    browser.origins.delete('*://*.deadline.com/*');
    await applySites();
    expect(browser.reader(1)).toBe(false);
  });
});

test('a pause leaves every tab and registers nothing; its end brings all back', async () => {
  browser.open(1, 'https://deadline.com/');
  await applySites();
  await startPause('restart');
  await applySites();
  browser.open(2, 'https://elpais.com/');
  expect([browser.reader(1), browser.reader(2)]).toEqual([false, false]);
  expect(browser.registered.size).toBe(0);
  await endPause();
  await applySites();
  expect([browser.reader(1), browser.reader(2)]).toEqual([true, true]);
});
