import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { standPage } from '../../scripts/newsstand/pages.mjs';
import { allow, setEnabled, uninstall, withhold } from './harness/access.ts';
import { BROWSERS } from './harness/launch.ts';
import { Session } from './harness/session.ts';
import { SiteProbe } from './harness/sites.ts';
import { noteStarts } from './harness/starts.ts';
import { until, untilEqual } from './harness/wait.ts';

const STORY =
  '<!doctype html><html lang="en"><title>“Rust” case: Halls sentenced</title><body>' +
  '<p>David Halls, first assistant director of the film “Rust,” pleaded no contest in the death of cinematographer Halyna Hutchins.</p>';
const NAMES = ['David Halls', 'Halyna Hutchins'];

const AT = {
  first: 'https://deadline.com/sites/first',
  second: 'https://deadline.com/sites/second',
  blog: 'https://blog.deadline.com/sites/third',
  other: 'https://variety.com/sites/fourth',
  unlisted: 'https://gazette.example/sites/fifth',
  hostile: 'https://deadline.com.evil.example/sites/sixth',
  framing: 'https://gazette.example/sites/framing',
};

describe.each(BROWSERS)('sites in %s', (name) => {
  const profile = mkdtempSync(join(tmpdir(), `caselight-sites-${name}-`));
  let session: Session;
  let sites: SiteProbe;

  beforeAll(async () => {
    session = await Session.start(name, { profile });
    sites = new SiteProbe(session);
    for (const address of Object.values(AT)) session.stand.add(address, STORY);
    session.stand.add(AT.framing, `${STORY}<iframe src="${AT.first}"></iframe>`);
  });
  afterEach(() => sites.closeAll());
  afterAll(async () => {
    await session?.stop();
    rmSync(profile, { recursive: true, force: true });
  });

  test('runs on news sites alone; a host that only looks like one gets nothing', async () => {
    await sites.open(AT.first, AT.blog, AT.other, AT.unlisted, AT.hostile);
    await sites.runsIn(AT.first, AT.blog, AT.other);
  });

  test('off and on again in every open tab, without a reload, and in tabs opened later', async () => {
    const [first] = await sites.open(AT.first, AT.second, AT.blog, AT.other);
    if (!first) throw new Error('no tab');
    await sites.runsIn(AT.first, AT.second, AT.blog, AT.other);
    // Pages behind others are read when the reader turns to them.
    await first.page.bringToFront();
    await first.shows(NAMES);
    await first.page.evaluate(() => document.body.setAttribute('data-same-page', ''));

    await sites.setRules({ pattern: 'deadline.com', scope: 'host', choice: 'off' });
    expect(await sites.readers()).toEqual([AT.blog, AT.other].toSorted());
    await first.shows([]);
    await untilEqual('the toolbar', { title: 'Caselight: off here', badge: '' }, () => sites.toolbar(first));
    await sites.open(AT.second);
    await sites.runsIn(AT.blog, AT.other);

    await sites.setRules(
      { pattern: 'deadline.com', scope: 'domain', choice: 'off' },
      { pattern: 'blog.deadline.com', scope: 'host', choice: 'on' },
    );
    await sites.runsIn(AT.blog, AT.other);

    await sites.setRules();
    await sites.runsIn(AT.first, AT.second, AT.second, AT.blog, AT.other);
    await first.page.bringToFront();
    await first.shows(NAMES);
    await untilEqual('the toolbar', { title: 'Caselight: on here: 2 people of the case found', badge: '2' }, () => sites.toolbar(first));
    expect(await first.page.evaluate(() => document.body.hasAttribute('data-same-page'))).toBe(true);
  });

  /** Ways in which the reader script comes into pages that are open already. */
  const ARRIVALS: Readonly<Record<string, { readonly before?: () => Promise<void>; readonly arrive: () => Promise<void> }>> = {
    'switched on': {
      before: () =>
        sites.setRules(
          { pattern: 'deadline.com', scope: 'domain', choice: 'off' },
          { pattern: 'variety.com', scope: 'domain', choice: 'off' },
        ),
      arrive: () => sites.setRules(),
    },
    updated: { arrive: () => session.reinstall() },
    installed: {
      arrive: async () => {
        await uninstall(session);
        await session.reinstall();
      },
    },
  };

  test.each(Object.entries(ARRIVALS))('%s, the page in front has its script first, however many were opened before it', async (_, how) => {
    await how.before?.();
    const behind = await sites.open(AT.first, AT.second, AT.blog);
    const [front] = await sites.open(AT.other);
    if (front === undefined) throw new Error('no page');
    const starts = await noteStarts(session, [front, ...behind]);
    await front.page.bringToFront();
    await how.arrive();
    await until('every page has its script', async () => (await starts()).every((time) => time !== null));
    const [first, ...others] = (await starts()) as number[];
    expect(first).toBeLessThanOrEqual(Math.min(...others));
    await front.page.bringToFront();
    await front.shows(NAMES);
  });

  test('installed while pages are open: each is read once, without a reload', async () => {
    const [behind] = await sites.open(AT.first);
    const [front] = await sites.open(AT.other);
    await behind?.page.evaluate(() => document.body.setAttribute('data-same-page', ''));
    await uninstall(session);
    await session.installAnew();
    await front?.page.bringToFront();
    await sites.runsIn(AT.first, AT.other);
    await front?.shows(NAMES);
    await front?.readCardOf('David Halls', 'Halls');
    await behind?.page.bringToFront();
    await behind?.shows(NAMES);
    expect(await behind?.page.evaluate(() => document.body.hasAttribute('data-same-page'))).toBe(true);
  });

  test('frames follow the page: off and on with it, and silent on a page where Caselight is off', async () => {
    const [article] = await sites.open(standPage('frames-and-shadow.html').address, AT.framing);
    const frame = article?.page.frames().find((candidate) => candidate.url().includes('/parts/'));
    if (!article || !frame) throw new Error('no frame');
    await article.page.bringToFront();
    await article.showsExpected(frame);
    await sites.setRules({ pattern: 'cbsnews.com', scope: 'domain', choice: 'off' });
    await article.shows([], frame);
    await article.shows([]);
    await sites.setRules();
    await article.showsExpected();
    await article.showsExpected(frame);
    await sites.runsIn(article.page.url());
  });

  test('access withdrawn in the browser’s settings: the open page is left; given back: it is read again, without a reload', async () => {
    const [first] = await sites.open(AT.first);
    await first?.shows(NAMES);
    await withhold(session, 'deadline.com');
    await sites.runsIn();
    await first?.shows([]);
    await allow(session, 'deadline.com');
    await sites.runsIn(AT.first);
    await first?.shows(NAMES);
  });

  test('installed once more, the open page is marked once and no more', async () => {
    const [first] = await sites.open(AT.first);
    await first?.shows(NAMES);
    await session.reinstall();
    await sites.runsIn(AT.first);
    await first?.shows(NAMES);
  });

  test('switched off and on in the browser’s settings, the open page is marked again, without a reload', async () => {
    const [first] = await sites.open(AT.first);
    await first?.shows(NAMES);
    await setEnabled(session, false);
    // Firefox ends the script on the spot and takes its style rules away: what is left of it cannot be seen, but is still registered.
    if (name === 'chromium') await first?.shows([]);
    await setEnabled(session, true);
    await session.whenBack();
    await sites.runsIn(AT.first);
    await first?.page.bringToFront();
    await first?.shows(NAMES);
  });

  test('a rule outlives the browser', async () => {
    await sites.setRules({ pattern: 'deadline.com', scope: 'domain', choice: 'off' });
    await session.restart();
    await sites.open(AT.first, AT.other);
    await sites.runsIn(AT.other);
    await sites.setRules();
    await sites.runsIn(AT.first, AT.other);
  });
});
