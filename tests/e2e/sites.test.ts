import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allow, withhold } from './harness/access.ts';
import type { Article } from './harness/article.ts';
import { BROWSERS } from './harness/launch.ts';
import { Session } from './harness/session.ts';
import { untilEqual } from './harness/wait.ts';

const story = (text = 'David Halls, first assistant director of the film “Rust,” pleaded no contest.'): string =>
  `<!doctype html><html lang="en"><title>Rust case</title><body><p>${text}</p></body></html>`;

const ADDRESSES = {
  first: 'https://deadline.com/sites/first',
  second: 'https://deadline.com/sites/second',
  blog: 'https://blog.deadline.com/sites/third',
  other: 'https://variety.com/sites/fourth',
  unlisted: 'https://gazette.example/sites/fifth',
  hostile: 'https://deadline.com.evil.example/sites/sixth',
  framing: 'https://gazette.example/sites/framing',
};

/** Messages the popup sends and the settings it writes, without its looks. */
type Api = {
  readonly tabs: {
    query(filter: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
    sendMessage(id: number, message: object): Promise<unknown>;
  };
  readonly storage: { readonly local: { get(key: string): Promise<Record<string, unknown>>; set(values: object): Promise<void> } };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly action: { getTitle(of: object): Promise<string>; getBadgeText(of: object): Promise<string> };
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly { readonly id: string }[]> };
};

describe.each(BROWSERS)('sites in %s', (name) => {
  let session: Session;
  const profile = mkdtempSync(join(tmpdir(), `caselight-sites-${name}-`));
  const inExtension = <T>(run: (api: Api, input: never) => Promise<T>, input: unknown = null): Promise<T> =>
    session.inExtension(run as unknown as Parameters<Session['inExtension']>[0], input) as Promise<T>;

  /** Addresses of the tabs in which a reader script answers, in order. */
  const readers = (): Promise<string[]> =>
    inExtension(async (api) => {
      const answering: string[] = [];
      for (const tab of await api.tabs.query({})) {
        const reply = await api.tabs.sendMessage(tab.id, { caselight: 'report.get', payload: null }).catch(() => undefined);
        if (reply !== undefined && reply !== null) answering.push(tab.url ?? 'a hidden address');
      }
      return answering.sort();
    });
  const runsIn = (...addresses: readonly string[]): Promise<void> => untilEqual('reader scripts run in', addresses.toSorted(), readers);

  const rules = (...list: readonly object[]): Promise<unknown> =>
    inExtension(async (api, rules: readonly object[]) => {
      const { settings } = (await api.storage.local.get('settings')) as { readonly settings?: { readonly settings: object } };
      const before = settings?.settings ?? {
        defaultMode: 'news-sites',
        style: 'tint',
        cardDelay: 450,
        cardMode: 'hover',
        badge: true,
        language: 'en',
        sync: false,
        seenDataVersion: null,
      };
      await api.storage.local.set({ settings: { version: 1, settings: { ...before, rules } } });
      return api.runtime.sendMessage({ caselight: 'sites.apply', payload: null });
    }, list);
  const title = (article: Article): Promise<string> =>
    inExtension(async (api, url: string) => {
      const tab = (await api.tabs.query({})).find((candidate) => candidate.url === url);
      return tab === undefined ? 'no such tab' : api.action.getTitle({ tabId: tab.id });
    }, article.page.url());
  const open = async (...addresses: readonly string[]): Promise<Article[]> => {
    const articles: Article[] = [];
    for (const address of addresses) articles.push(await session.open(address));
    return articles;
  };
  const closeAll = async (): Promise<void> => {
    for (const page of await session.browser.pages()) if (page.url().startsWith('https:')) await page.close();
  };

  beforeAll(async () => {
    session = await Session.start(name, { profile });
    putOnStand();
  });
  afterAll(async () => {
    await session?.stop();
    rmSync(profile, { recursive: true, force: true });
  });

  function putOnStand(): void {
    for (const address of Object.values(ADDRESSES)) session.stand.add(address, story());
    session.stand.add(ADDRESSES.framing, story(`<iframe src="${ADDRESSES.first}"></iframe>`));
  }

  test('runs on news sites alone; a host that only looks like one gets nothing', async () => {
    await open(ADDRESSES.first, ADDRESSES.blog, ADDRESSES.other, ADDRESSES.unlisted, ADDRESSES.hostile);
    await runsIn(ADDRESSES.first, ADDRESSES.blog, ADDRESSES.other);
    await closeAll();
  });

  test('off and on again in every open tab, without a reload, and in tabs opened later', async () => {
    const [first] = await open(ADDRESSES.first, ADDRESSES.second, ADDRESSES.blog, ADDRESSES.other);
    await runsIn(ADDRESSES.first, ADDRESSES.second, ADDRESSES.blog, ADDRESSES.other);
    await first?.page.evaluate(() => document.body.setAttribute('data-same-page', ''));
    await rules({ pattern: 'deadline.com', scope: 'host', choice: 'off' });
    expect(await readers()).toEqual([ADDRESSES.blog, ADDRESSES.other].toSorted());
    await open(ADDRESSES.second);
    expect(await readers()).toEqual([ADDRESSES.blog, ADDRESSES.other].toSorted());
    if (first) expect(await title(first)).toBe('Caselight: off here');
    await rules({ pattern: 'deadline.com', scope: 'domain', choice: 'off' }, { pattern: 'blog.deadline.com', scope: 'host', choice: 'on' });
    expect(await readers()).toEqual([ADDRESSES.blog, ADDRESSES.other].toSorted());
    await rules();
    await runsIn(ADDRESSES.first, ADDRESSES.second, ADDRESSES.second, ADDRESSES.blog, ADDRESSES.other);
    expect(await first?.page.evaluate(() => document.body.hasAttribute('data-same-page'))).toBe(true);
    if (first) await untilEqual('the title', true, async () => (await title(first)).startsWith('Caselight: on here'));
    await closeAll();
  });

  test('a frame of a news site on a page where Caselight is off stays silent', async () => {
    await open(ADDRESSES.framing);
    await open(ADDRESSES.other);
    await runsIn(ADDRESSES.other);
    await closeAll();
  });

  test('access withdrawn in the browser’s settings: the open page is left; given back: it is read again, without a reload', async () => {
    const [first] = await open(ADDRESSES.first);
    await runsIn(ADDRESSES.first);
    await withhold(session, 'deadline.com');
    await runsIn();
    await allow(session, 'deadline.com');
    await runsIn(ADDRESSES.first);
    expect(first?.page.isClosed()).toBe(false);
    await closeAll();
  });

  test('installed once more, the open page has one reader script and no more', async () => {
    await open(ADDRESSES.first);
    await runsIn(ADDRESSES.first);
    await session.reinstall();
    await runsIn(ADDRESSES.first);
    await closeAll();
  });

  test('a rule outlives the browser', async () => {
    await rules({ pattern: 'deadline.com', scope: 'domain', choice: 'off' });
    await session.restart();
    await open(ADDRESSES.first, ADDRESSES.other);
    await runsIn(ADDRESSES.other);
    await rules();
    await runsIn(ADDRESSES.first, ADDRESSES.other);
  });
});
