import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onBackgroundMessage } from '../../platform/background-messages.ts';
import { readFound, noteFound } from '../../platform/found.ts';
import { startLook } from '../../platform/look-once.ts';
import { applySites } from '../../platform/open-tabs.ts';
import { onPauseOver } from '../../platform/pause.ts';
import { readPause, readSettings } from '../../platform/settings-store.ts';
import { readSiteState } from '../../platform/site-state.ts';
import { allowAccess, currentTabState, lookOnce, pause, requestAccess, resume, setSiteChoice } from '../../platform/tab-state.ts';
import { installBrowserDouble } from './browser-double.ts';

let browser: ReturnType<typeof installBrowserDouble>;
const refused = () => {
  throw new Error('not in these tests');
};

beforeEach(() => {
  browser = installBrowserDouble();
  onBackgroundMessage({
    'reader.start': refused,
    'reader.load': () => null,
    'reader.found': refused,
    'reader.cards': refused,
    'reader.css': refused,
    'reader.open-case-file': refused,
    'reader.hide-site': refused,
    'sites.apply': async () => {
      await applySites();
      return null;
    },
    'tab.report': ({ tabId }) => readFound(tabId),
    'tab.look-once': async ({ tabId }) => ({ looking: await startLook(tabId) }),
  });
});

describe('the state of a tab', () => {
  test('says where the reader is, what was decided and what was found', async () => {
    browser.open(1, 'https://www.deadline.com/story', true);
    await noteFound(1, 0, { verdict: 'case', people: [{ caseId: 'lantern', id: 'a', count: 2 }], capped: false }, false);
    expect(await currentTabState()).toMatchObject({
      tabId: 1,
      url: 'https://www.deadline.com/story',
      decision: { state: 'on', reason: 'news-site', host: 'www.deadline.com', domain: 'deadline.com' },
      report: { verdict: 'case', people: [{ caseId: 'lantern', id: 'a', count: 2 }] },
      pause: null,
    });
  });

  test('tells a page where nothing was found from one where nothing runs', async () => {
    await applySites();
    browser.open(1, 'https://deadline.com/', true);
    expect((await currentTabState()).report).toMatchObject({ verdict: 'none', people: [] });
    browser.open(1, 'https://example.org/', true);
    expect((await currentTabState()).report).toBeNull();
  });

  test.each([
    ['a PDF whose address does not say so', 'application/pdf', 'pdf'],
    ['a page the browser lets nobody into', null, 'browser-page'],
  ])('%s cannot be run on, though its site is on', async (_what, type, reason) => {
    await applySites();
    browser.open(1, 'https://deadline.com/document', true);
    browser.holds(1, type);
    expect((await currentTabState()).decision).toMatchObject({ state: 'cannot-run', reason, host: 'deadline.com' });
  });

  test('with no tab at all is still a state', async () => {
    expect(await currentTabState()).toMatchObject({ tabId: null, decision: { state: 'cannot-run', reason: 'browser-page' }, report: null });
    expect(await currentTabState(77)).toMatchObject({ tabId: null });
  });
});

describe('the reader in control', () => {
  test('a choice holds in open tabs when the call is done', async () => {
    browser.open(1, 'https://deadline.com/', true);
    await applySites();
    await setSiteChoice({ scope: 'host', pattern: 'deadline.com' }, 'off');
    expect(browser.reader(1)).toBe(false);
    expect((await currentTabState()).decision).toMatchObject({ state: 'off', reason: 'host-rule' });
    await setSiteChoice({ scope: 'host', pattern: 'deadline.com' }, 'default');
    expect(browser.reader(1)).toBe(true);
  });

  test('access is asked for within the call itself, and granting it switches the site on', async () => {
    browser.open(1, 'https://example.org/', true);
    const asking = requestAccess({ scope: 'domain', pattern: 'example.org' });
    expect(browser.askedFor()).toEqual({ origins: ['*://*.example.org/*'] });
    expect(await asking).toBe(true);
    expect(browser.reader(1)).toBe(true);
    expect((await currentTabState()).decision).toMatchObject({ state: 'on', reason: 'domain-rule' });
  });

  test('refused access leaves the choice as it was', async () => {
    browser.refuse();
    expect(await requestAccess({ scope: 'domain', pattern: 'example.org' })).toBe(false);
    expect((await readSettings()).rules).toEqual([]);
  });

  test('mending needs access asks for what the news list or the rule covers, and makes no rule', async () => {
    const narrow = installBrowserDouble(['abcnews.go.com']);
    narrow.origins.clear();
    narrow.open(1, 'https://abcnews.go.com/', true);
    const { decision } = await readSiteState().then((state) => ({ decision: state.decide('https://abcnews.go.com/', 1) }));
    expect(decision.state).toBe('needs-access');
    void allowAccess(decision).catch(() => undefined);
    expect(narrow.askedFor()).toEqual({ origins: ['*://*.abcnews.go.com/*'] });
    expect((await readSettings()).rules).toEqual([]);
  });

  test('a choice made in a private window holds, and leaves nothing on the disk', async () => {
    browser.open(1, 'https://deadline.com/', true);
    await applySites();
    await setSiteChoice({ scope: 'host', pattern: 'deadline.com' }, 'off', true);
    expect(browser.reader(1)).toBe(false);
    expect((await currentTabState()).decision).toMatchObject({ state: 'off', reason: 'host-rule' });
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('deadline');
    expect([...browser.registered.values()].map((script) => script.persistAcrossSessions)).toEqual([false]);
    await setSiteChoice({ scope: 'host', pattern: 'deadline.com' }, 'default', true);
    expect(browser.reader(1)).toBe(true);
    await fakeBrowser.storage.session.clear();
    await applySites();
    expect([...browser.registered.values()].map((script) => script.persistAcrossSessions)).toEqual([true]);
  });

  test('a look at this page needs no rule, leaves none, and survives a change elsewhere', async () => {
    browser.origins.add('*://example.org/*');
    browser.open(1, 'https://example.org/', true);
    expect((await currentTabState()).decision.state).toBe('off');
    expect(await lookOnce(1)).toBe(true);
    expect((await currentTabState()).decision).toMatchObject({ state: 'on', reason: 'this-page-only' });
    await setSiteChoice({ scope: 'host', pattern: 'other.example' }, 'off');
    expect(browser.reader(1)).toBe(true);
    expect((await readSettings()).rules).toHaveLength(1);
  });

  test('a look where no script may go says so and is not remembered', async () => {
    browser.open(1, 'https://example.org/', true);
    expect(await lookOnce(1)).toBe(false);
    expect((await currentTabState()).decision.state).not.toBe('on');
  });

  test('a pause holds at once, has an alarm, and its end too holds at once', async () => {
    browser.open(1, 'https://deadline.com/', true);
    await applySites();
    await pause(15);
    expect(browser.reader(1)).toBe(false);
    expect((await currentTabState()).decision.state).toBe('paused');
    const [alarm] = await fakeBrowser.alarms.getAll();
    expect(alarm?.scheduledTime).toBe(await readPause());
    await resume();
    expect(browser.reader(1)).toBe(true);
    expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  });

  test('the alarm ends the pause', async () => {
    await pause(60);
    const over = new Promise<void>((resolve) => onPauseOver(resolve));
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'pause-end', scheduledTime: 0, persistAcrossSessions: true });
    await over;
    expect(await readPause()).toBeNull();
  });
});
