import type { Page } from 'puppeteer-core';
import { openExtensionPage } from './extension-page.ts';
import type { Session } from './session.ts';
import { until } from './wait.ts';

/**
 * The popup for the tab in front. In Chromium it is the real one, opened through the toolbar button. Firefox's toolbar is out of
 * reach of WebDriver, so there the same page is opened in a tab behind the article, which stays the active tab of its window.
 */
export class Popup {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(session: Session, front: Page): Promise<Popup> {
    await front.bringToFront();
    if (session.name === 'firefox') {
      return new Popup(await openExtensionPage(session.browser, session.address('popup.html'), true));
    }
    const [extension] = (await session.browser.extensions()).values();
    if (!extension) throw new Error('Chromium has no extension');
    const before = new Set(session.browser.targets());
    await extension.triggerAction(front);
    const target = await until('the popup is open', async () =>
      session.browser.targets().find((candidate) => !before.has(candidate) && candidate.url().endsWith('popup.html')),
    );
    return new Popup(await target.asPage());
  }

  async text(): Promise<string> {
    return this.page.evaluate(() => document.body.innerText);
  }

  /** Waits until the popup says something. */
  async says(words: string | RegExp): Promise<string> {
    return until(`the popup says ${words}`, async () => {
      const text = await this.text();
      return (typeof words === 'string' ? text.includes(words) : words.test(text)) ? text : null;
    });
  }

  /** Presses the button, switch, tab, link or choice with this label; where none has exactly this one, the first that begins so. */
  async press(label: string): Promise<void> {
    await until(`the popup has a control called ${label}`, () =>
      this.page.evaluate((wanted) => {
        const controls = [...document.querySelectorAll<HTMLElement>('button, a, summary, label, [role="switch"], [role="tab"]')];
        const named = controls
          .filter((control) => control.checkVisibility())
          .map((control) => ({ control, name: (control.getAttribute('aria-label') ?? control.textContent).replace(/\s+/g, ' ').trim() }));
        const found = named.find(({ name }) => name === wanted) ?? named.find(({ name }) => name.startsWith(wanted));
        found?.control.click();
        return found !== undefined;
      }, label),
    );
  }

  /** Opens the menu of the site and picks a choice or presses a button there, by its whole words. */
  async pick(words: string): Promise<void> {
    await until(`the site's menu offers ${words}`, () =>
      this.page.evaluate((words) => {
        const menu = document.querySelector('details.site-menu');
        if (menu === null) return false;
        menu.setAttribute('open', '');
        const choice = [...menu.querySelectorAll<HTMLElement>('label, button')].find((element) => element.innerText.trim() === words);
        choice?.click();
        return choice !== undefined;
      }, words),
    );
  }

  async close(): Promise<void> {
    // A popup closes by itself when another tab comes to the front.
    if (!this.page.isClosed()) await this.page.close().catch(() => undefined);
  }
}
