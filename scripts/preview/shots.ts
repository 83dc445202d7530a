import type { Page } from 'puppeteer-core';
import { STAND_HOST } from '../newsstand/pages.mjs';
import { forcedColours, inSpanish, needsAccess, paused, withSettings } from './states.ts';

/** One picture of a surface: where it is, how large, and what happens before it is taken. */
export interface Shot {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  /** the article of the news-stand that the real popup stands over; empty for the front page, which is no news site */
  readonly over?: string;
  /** by a reader who has set text to twice its size */
  readonly isLarge?: boolean;
  readonly before?: (page: Page) => Promise<void>;
}

const POPUP = { path: 'popup.html', width: 400, height: 600, over: 'wire.html' };

const CASE_FILE = { path: 'casefile.html', width: 1100, height: 800 };

const tab = (name: string) => async (page: Page) => {
  await page.click(`#tab-${name}`);
};

const OPTIONS = { path: 'options.html', width: 1100, height: 900 };

const RULES = [
  { pattern: 'gazette.example', scope: 'domain', choice: 'on' },
  { pattern: 'blog.gazette.example', scope: 'host', choice: 'off' },
  { pattern: 'xn--mller-kva.example', scope: 'host', choice: 'on' },
  // Cyrillic letters that all look Latin: shown in ASCII.
  { pattern: 'xn--80ak6aa92e.example', scope: 'domain', choice: 'off' },
  { pattern: 'localhost', scope: 'host', choice: 'on' },
];

const search = (words: string) => async (page: Page) => {
  await page.click('#tab-people');
  await page.type('input[type=search]', words);
};

const row = (list: string, id: string) => async (page: Page) => {
  await page.click(`#tab-${list}`);
  await page.waitForSelector(`#row-${id}`);
  await page.$eval(`#row-${id}`, (button) => (button as HTMLElement).click());
};

export const SHOTS: readonly Shot[] = [
  { name: 'popup-overview', ...POPUP },
  { name: 'popup-no-page', path: 'popup.html', width: 400, height: 600 },
  {
    name: 'popup-elsewhere',
    ...POPUP,
    over: 'morrissey-singer.html',
    before: async (page) => {
      await page.waitForSelector('.site-none');
    },
  },
  { name: 'popup-people', ...POPUP, before: tab('people') },
  { name: 'popup-proceedings', ...POPUP, before: tab('proceedings') },
  { name: 'popup-timeline', ...POPUP, before: tab('timeline') },
  {
    name: 'popup-search',
    ...POPUP,
    before: search('halls'),
  },
  {
    name: 'popup-person',
    ...POPUP,
    before: row('people', 'david-halls'),
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
    before: forcedColours,
  },
  { name: 'casefile-narrow', ...CASE_FILE, width: 360, path: 'casefile.html#person/david-halls' },
  { name: 'popup-site-menu', ...POPUP, before: (page) => page.click('.site-menu > summary') },
  { name: 'popup-proceeding', ...POPUP, before: row('proceedings', 'civ-svetnoy') },
  { name: 'popup-nobody', ...POPUP, before: search('zzz') },
  { name: 'popup-off', ...POPUP, before: withSettings({ rules: [{ pattern: 'apnews.com', scope: 'domain', choice: 'off' }] }, /Off: you/) },
  { name: 'popup-not-listed', ...POPUP, before: withSettings({ defaultMode: 'chosen-sites' }, /only if you switch it on/) },
  { name: 'popup-paused', ...POPUP, before: paused },
  { name: 'popup-news', ...POPUP, before: withSettings({ seenDataVersion: '2020.01.01' }, /As of/) },
  { name: 'popup-es', ...POPUP, before: inSpanish },
  { name: 'popup-es-timeline', ...POPUP, before: async (page) => (await inSpanish(page), tab('timeline')(page)) },
  { name: 'popup-large-text', ...POPUP, isLarge: true },
  { name: 'popup-large-text-people', ...POPUP, isLarge: true, before: tab('people') },
  { name: 'popup-needs-access', ...POPUP, over: '', before: needsAccess(STAND_HOST) },
  { name: 'popup-no-case', ...POPUP, over: '' },
  { name: 'popup-forced-colors', ...POPUP, before: forcedColours },
  { name: 'popup-narrow', path: 'popup.html', width: 320, height: 640 },
  { name: 'popup-phone', path: 'popup.html', width: 360, height: 740 },
  { name: 'popup-phone-people', path: 'popup.html', width: 360, height: 740, before: tab('people') },
  { name: 'popup-wide', path: 'popup.html', width: 1000, height: 700 },
  { name: 'options-es', ...OPTIONS, before: inSpanish },
  { name: 'options-rules', ...OPTIONS, before: withSettings({ rules: RULES, style: 'boxed' }, /gazette\.example/) },
  { name: 'options-kept-aside', ...OPTIONS, before: withSettings({ style: 'neon' }, /could not be read/) },
  { name: 'options-large-text', ...OPTIONS, isLarge: true },
  { name: 'options-news', ...OPTIONS, path: 'options.html#data' },
  { name: 'options-320', ...OPTIONS, width: 320, height: 3600, before: withSettings({ rules: RULES }, /gazette\.example/) },
  { name: 'options-forced-colors', ...OPTIONS, before: forcedColours },
  { name: 'options-whole', ...OPTIONS, height: 3600 },
  { name: 'casefile-people', ...CASE_FILE, path: 'casefile.html#people' },
  { name: 'casefile-sources', ...CASE_FILE, path: 'casefile.html#sources' },
  { name: 'casefile-source', ...CASE_FILE, path: 'casefile.html#source/deadline-2021-10-23' },
  { name: 'casefile-conflict', ...CASE_FILE, path: 'casefile.html#conflict/cf-trigger' },
  { name: 'casefile-not-found', ...CASE_FILE, path: 'casefile.html#source/none' },
  { name: 'casefile-people-narrowed', ...CASE_FILE, path: 'casefile.html#people?q=baldwin&side=counsel' },
  { name: 'casefile-320', ...CASE_FILE, width: 320, path: 'casefile.html#timeline' },
  { name: 'casefile-wide', ...CASE_FILE, width: 1900, path: 'casefile.html#proceeding/civ-svetnoy' },
  { name: 'casefile-es', ...CASE_FILE, path: 'casefile.html#person/alec-baldwin', height: 1600, before: inSpanish },
  { name: 'casefile-large-text', ...CASE_FILE, path: 'casefile.html#person/david-halls', isLarge: true },
  { name: 'welcome-es', path: 'welcome.html', width: 1100, height: 900, before: inSpanish },
  { name: 'welcome-whole', path: 'welcome.html', width: 1100, height: 1900 },
  { name: 'welcome-narrow', path: 'welcome.html', width: 320, height: 900 },
];
