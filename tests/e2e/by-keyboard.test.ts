import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { openExtensionPage } from './harness/extension-page.ts';
import { standPage } from '../../scripts/newsstand/pages.mjs';
import { fixtureOf } from './harness/fixture.ts';
import { BROWSERS } from './harness/launch.ts';
import { hasFocus, tabTo } from './harness/tab-walk.ts';
import { until, untilEqual } from './harness/wait.ts';
import type { Settings } from '../../core/settings/types.ts';

describe.each(BROWSERS)('Caselight’s own pages by keyboard alone, in %s', (browser) => {
  const e2e = fixtureOf(browser, 'by-keyboard');

  async function open(path: string, words: string): Promise<Page> {
    const page = await openExtensionPage(e2e.session.browser, e2e.session.address(path), false);
    await page.bringToFront();
    await says(page, words);
    return page;
  }

  const says = (page: Page, words: string): Promise<unknown> =>
    until(`the page says ${words}`, () => page.evaluate((wanted) => document.body.innerText.includes(wanted), words));

  /** Goes to a control by Tab and presses Enter there. @returns what had focus on the way, the control last */
  async function enter(page: Page, name: string | RegExp): Promise<readonly string[]> {
    const passed = await tabTo(page, name);
    await page.keyboard.press('Enter');
    return passed;
  }

  /** Goes to a field by Tab and types into it. */
  async function typeInto(page: Page, name: string, text: string): Promise<void> {
    await tabTo(page, name);
    await page.keyboard.type(text);
  }

  /** A new page of the case file is read from its beginning: focus is there. */
  const atItsBeginning = (page: Page, address: string): Promise<unknown> =>
    until(`${address} is shown and has focus`, () =>
      page.evaluate((address) => location.hash === address && document.activeElement?.id === 'content', address),
    );

  /** Keys go to what is in front, and Firefox's popup is out of reach there: the popup in a tab, about the page at this address. */
  async function popupInFront(address: string): Promise<Page> {
    const id = await e2e.session.inExtension(async (api, address: string) => {
      const tabs = await api.tabs.query({});
      return tabs.find(({ url }) => url === address)?.id;
    }, address);
    const page = await openExtensionPage(e2e.session.browser, e2e.session.address(`popup.html?tab=${id}`), false);
    await page.bringToFront();
    return page;
  }

  const kept = (words: string): Promise<unknown> =>
    until(`${words} is kept`, () =>
      e2e.session.inExtension(async (api, words) => JSON.stringify(await api.storage.local.get(null)).includes(words), words),
    );

  const rules = (): Promise<readonly string[]> =>
    e2e.session.inExtension(async (api) => {
      const { settings } = (await api.storage.local.get(null)) as { readonly settings: { readonly settings: Pick<Settings, 'rules'> } };
      return settings.settings.rules.map(({ pattern, scope, choice }) => `${pattern} ${scope} ${choice}`);
    });

  test('settings: a rule is added, changed and removed, a style and a delay chosen, and the defaults come back', async () => {
    const page = await open('options.html', 'Sites');
    await typeInto(page, 'Address or host', 'gazette.example');
    await typeInto(page, 'Caselight is', 'Off');
    await enter(page, 'Add rule');
    await kept('"pattern":"gazette.example"');
    await says(page, 'gazette.example');
    await typeInto(page, 'Search your rules', 'zzz');
    await says(page, 'No rule matches');
    for (let letter = 0; letter < 3; letter += 1) await page.keyboard.press('Backspace');
    await typeInto(page, 'Reach of the rule for gazette.example', 'This');
    await untilEqual('the rules that are kept', ['gazette.example host off'], rules);
    await tabTo(page, 'Remove the rule for gazette.example');
    await until('the rule is removed', async () => {
      // For a moment after it was kept the row still stands for the rule as it was, of which there is nothing left to remove.
      await page.keyboard.press('Enter');
      return page.evaluate(() => document.querySelector('.rules') === null);
    });
    await kept('"rules":[]');

    await tabTo(page, 'Tint and dotted underline');
    await page.keyboard.press('ArrowDown');
    await kept('"style":"underline"');
    await tabTo(page, /Rest before it opens/);
    await page.keyboard.press('ArrowRight');
    await until('another delay is kept', async () =>
      e2e.session.inExtension(async (api) => !JSON.stringify(await api.storage.local.get(null)).includes('"cardDelay":450')),
    );

    await enter(page, 'Restore the defaults');
    await hasFocus(page, 'Cancel');
    await page.keyboard.press('Escape');
    await hasFocus(page, 'Restore the defaults');
    await kept('"style":"underline"');
    await page.keyboard.press('Enter');
    await hasFocus(page, 'Cancel');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await hasFocus(page, 'Yes, restore the defaults');
    await page.keyboard.press('Enter');
    await kept('"style":"tint"');
    await hasFocus(page, 'Restore the defaults');
    await page.close();
  });

  test('case file: the contents are skipped', async () => {
    const page = await open('casefile.html', 'The Rust');
    expect(await enter(page, 'Skip to the content')).toHaveLength(1);
    const [first] = await tabTo(page, 'Print');
    expect(first, 'the contents are skipped').toBe('Markdown');

    await page.close();
  });

  test('case file: to a person by search, a report opened and left, and back to the list as it was', async () => {
    const page = await open('casefile.html', 'The Rust');
    await enter(page, /^People \d+$/);
    await atItsBeginning(page, '#people');
    expect((await tabTo(page, 'Search people'))[0], 'focus is at the beginning of the list').toBe('Search people');
    await page.keyboard.type('halls');
    await until('the words stand in the address', async () => page.url().endsWith('#people?q=halls'));
    await enter(page, 'David “Dave” Halls');
    await atItsBeginning(page, '#person/david-halls');

    await enter(page, 'Report an error');
    await hasFocus(page, 'What is wrong?');
    await page.keyboard.press('Escape');
    await hasFocus(page, 'Report an error');

    await page.evaluate(() => history.back());
    await until('the list is narrowed as it was', () =>
      page.evaluate(
        () =>
          document.querySelectorAll('.row-name').length < 10 && document.querySelector<HTMLInputElement>('main input')?.value === 'halls',
      ),
    );
    await page.close();
  });

  test('case file: the timeline is one stop, walked by arrows, narrowed by an address that can be passed on', async () => {
    const page = await open('casefile.html#timeline?lane=criminal&step=ruling', 'Timeline');
    expect(await page.$$eval('main select', (fields) => fields.map((field) => (field as HTMLSelectElement).value))).toEqual([
      'criminal',
      'ruling',
    ]);
    const isMark = /^[A-Z][a-z]+ .*\d{4}, /;
    await tabTo(page, isMark);
    await page.keyboard.press('ArrowRight');
    await hasFocus(page, isMark);
    await page.keyboard.press('Enter');
    await until('the step is shown', async () => page.url().includes('#event/'));
    await page.evaluate(() => history.back());
    await until('the timeline is narrowed as it was', () =>
      page.evaluate(() => document.querySelector<HTMLSelectElement>('main select')?.value === 'criminal'),
    );
    await page.close();
  });

  test('popup: the switch, the site’s menu, the tabs, a person and back', async () => {
    const article = await e2e.session.open(standPage('wire.html').address);
    await article.showsExpected();
    const page = browser === 'firefox' ? await popupInFront(article.page.url()) : (await e2e.session.popup(article)).page;
    await page.waitForSelector('.rows--page .row-name');
    await tabTo(page, 'Caselight on apnews.com');
    await enter(page, /^On: .*Change$/);
    await tabTo(page, 'Follow the default');
    await page.keyboard.press('ArrowRight');
    await says(page, 'On: you chose it for all of apnews.com');
    await page.keyboard.press('ArrowLeft');
    await says(page, 'On: this is one of the bundled news sites');
    await tabTo(page, /^On this page/);
    await page.keyboard.press('ArrowRight');
    await hasFocus(page, /^People/);
    await typeInto(page, 'Search people', 'svetnoy');
    await enter(page, 'Serge Svetnoy');
    await hasFocus(page, '← Back');
    await page.keyboard.press('Enter');
    await hasFocus(page, 'Serge Svetnoy');
    await tabTo(page, 'Case file');
    await page.close();
  });

  test('welcome: a name of the sample opens who it is, and Escape goes back to it', async () => {
    const page = await open('welcome.html', 'Try it here');
    await enter(page, 'Kari Morrissey');
    await says(page, 'Special prosecutor');
    await page.keyboard.press('Escape');
    await hasFocus(page, 'Kari Morrissey');
    await page.close();
  });
});
