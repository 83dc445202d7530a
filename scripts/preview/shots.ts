import type { Page } from 'puppeteer-core';

/** One picture of a surface: where it is, how large, and what happens before it is taken. */
export interface Shot {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  /** the article of the news-stand that the real popup stands over */
  readonly over?: string;
  readonly before?: (page: Page) => Promise<void>;
}

const POPUP = { path: 'popup.html', width: 400, height: 600, over: 'wire.html' };

const CASE_FILE = { path: 'casefile.html', width: 1100, height: 800 };

const tab = (name: string) => async (page: Page) => {
  await page.click(`#tab-${name}`);
};

export const SHOTS: readonly Shot[] = [
  { name: 'popup-overview', ...POPUP },
  { name: 'popup-no-page', path: 'popup.html', width: 400, height: 600 },
  {
    name: 'popup-elsewhere',
    ...POPUP,
    over: 'morrissey-singer.html',
    before: async (page) => {
      await page.waitForSelector('.site-ways');
    },
  },
  { name: 'popup-people', ...POPUP, before: tab('people') },
  { name: 'popup-proceedings', ...POPUP, before: tab('proceedings') },
  { name: 'popup-timeline', ...POPUP, before: tab('timeline') },
  {
    name: 'popup-search',
    ...POPUP,
    before: async (page) => {
      await page.click('#tab-people');
      await page.type('input[type=search]', 'halls');
    },
  },
  {
    name: 'popup-person',
    ...POPUP,
    before: async (page) => {
      await page.click('#tab-people');
      await page.$eval('#row-david-halls', (row) => (row as HTMLElement).click());
    },
  },
  { name: 'options', path: 'options.html', width: 1100, height: 900 },
  { name: 'options-narrow', path: 'options.html', width: 360, height: 800 },
  {
    name: 'welcome',
    path: 'welcome.html',
    width: 1100,
    height: 900,
    before: async (page) => {
      await page.click('.sample-name:nth-of-type(3)');
    },
  },
  { name: 'casefile-overview', ...CASE_FILE },
  { name: 'casefile-person', ...CASE_FILE, path: 'casefile.html#person/hannah-gutierrez-reed', height: 2400 },
  { name: 'casefile-proceeding', ...CASE_FILE, path: 'casefile.html#proceeding/civ-svetnoy', height: 1400 },
  { name: 'casefile-event', ...CASE_FILE, path: 'casefile.html#event/ev-dismissed' },
  { name: 'casefile-timeline', ...CASE_FILE, path: 'casefile.html#timeline' },
  { name: 'casefile-conflicts', ...CASE_FILE, path: 'casefile.html#conflicts' },
  { name: 'casefile-search', ...CASE_FILE, path: 'casefile.html#search/prejudice' },
  {
    name: 'casefile-print',
    ...CASE_FILE,
    width: 800,
    height: 1100,
    path: 'casefile.html#person/david-halls',
    before: (page) => page.emulateMediaType('print'),
  },
  {
    name: 'casefile-forced-colors',
    ...CASE_FILE,
    path: 'casefile.html#timeline',
    before: async (page) => {
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    },
  },
  { name: 'casefile-narrow', ...CASE_FILE, width: 360, path: 'casefile.html#person/david-halls' },
  { name: 'popup-site-menu', ...POPUP, before: (page) => page.click('.site-menu > summary') },
];
