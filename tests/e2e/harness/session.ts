import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openNewsStand, type NewsStand } from '../../../scripts/newsstand/server.mjs';
import { Article } from './article.ts';
import { openExtensionPage } from './extension-page.ts';
import { buildFolder, install, launch, type BrowserName, type LaunchOptions, type Launched } from './launch.ts';
import { Popup } from './popup.ts';
import { until } from './wait.ts';

/** A file that any build has. As a page of the extension it has the browser's API, and no script that would work along unasked. */
const CONTROL_PAGE = 'manifest.json';

/** The lock under which every part of the extension changes the settings (platform/settings-store.ts). */
const SETTINGS_LOCK = 'caselight-settings';

/** How long a browser may take to start on a machine that does other things, in milliseconds. */
const START = 60_000;

/** A browser with Caselight in it before a news-stand, and what a reader can do there. */
export class Session {
  readonly name: BrowserName;
  readonly stand: NewsStand;
  #launched: Launched;
  readonly #options: LaunchOptions;
  #control: Page | null = null;

  private constructor(name: BrowserName, stand: NewsStand, launched: Launched, options: LaunchOptions) {
    this.name = name;
    this.stand = stand;
    this.#launched = launched;
    this.#options = options;
  }

  /** Opens a news-stand and starts a browser before it; resolves when Caselight is ready to run on news pages. */
  static async start(name: BrowserName, options: LaunchOptions = {}): Promise<Session> {
    if (!existsSync(join(buildFolder(name), 'manifest.json'))) throw new Error('No build: run `npm run build` first');
    const stand = await openNewsStand();
    const session = new Session(name, stand, await launch(name, stand, options), options);
    try {
      if (options.extension ?? true) await session.#whenWelcomed();
    } catch (error) {
      await session.stop();
      throw error;
    }
    return session;
  }

  get browser() {
    return this.#launched.browser;
  }

  /** Address of a page of the extension. */
  address(path: string): string {
    return this.#launched.base + path;
  }

  async stop(): Promise<void> {
    await this.#launched.browser.close();
    await this.stand.stop();
  }

  /** Closes the browser and starts it again on the same profile. */
  async restart(): Promise<void> {
    if (this.#options.profile === undefined) throw new Error('Only a session with a profile can be restarted');
    await this.#launched.browser.close();
    this.#control = null;
    this.#launched = await launch(this.name, this.stand, this.#options);
    await this.#whenReady();
  }

  /**
   * Makes the browser what it was when it was started: without tabs, settings, what it found, and with nothing asked of the news-stand. What
   * a test has changed in the browser itself stays.
   */
  async renew(): Promise<void> {
    await this.inExtension(async (api) => {
      // The page that this runs in stays, or the browser would end; so does the empty one that it began with.
      const own = await api.tabs.getCurrent();
      const others = (await api.tabs.query({})).filter(({ id, url }) => id !== own?.id && url !== 'about:blank');
      await api.tabs.remove(others.flatMap(({ id }) => id ?? []));
      localStorage.clear();
      await Promise.all([api.alarms.clearAll(), api.storage.sync.clear(), api.storage.session.clear(), api.storage.local.clear()]);
      // As it is after the welcome page has been closed.
      await api.storage.local.set({ welcomed: true });
      await api.runtime.sendMessage({ caselight: 'sites.apply', payload: null });
    });
    await this.#whenReady();
    this.stand.requests.length = 0;
  }

  /** Installs the build over itself, as an update does; open pages stay. */
  async reinstall(): Promise<void> {
    await install(this.name, this.browser);
    await this.whenBack();
  }

  /** Installs the build in a browser that was started without it. */
  async install(): Promise<void> {
    this.#launched = { browser: this.browser, base: await install(this.name, this.browser) };
    await this.#whenWelcomed();
  }

  /** Installs the build after it was taken out; open pages stay. */
  async installAnew(): Promise<void> {
    await install(this.name, this.browser);
    this.#control = null;
    // Firefox is told to keep what was stored (launch.ts), and with it that the reader has been welcomed.
    await (this.name === 'chromium' ? this.#whenWelcomed() : this.#whenReady());
  }

  /** Waits until the extension runs again after it was taken out of work; its pages died with it. */
  async whenBack(): Promise<void> {
    this.#control = null;
    await this.#whenReady();
  }

  /** Opens an article in a new tab, in front. */
  async open(address: string): Promise<Article> {
    const page = await this.browser.newPage();
    await page.goto(address, { waitUntil: 'load' });
    return new Article(page);
  }

  /** Opens the popup for an article, which must be the tab in front. */
  async popup(article: Article): Promise<Popup> {
    return Popup.open(this, article.page);
  }

  /**
   * Opens a page of the extension in a tab of its own, waits until it is rendered, and closes it.
   * @param words what only the rendered page says: any text would do for an error page of the browser, or for a page still waiting for its data
   */
  async visit(path: string, words: string): Promise<void> {
    const address = this.address(path);
    const page = await openExtensionPage(this.browser, address, false);
    await until(`${path} says "${words}" under a heading`, () =>
      page.evaluate(
        (address, words) => {
          const root = document.getElementById('root');
          const heading = root?.querySelector('h1')?.checkVisibility() === true;
          return location.href.startsWith(address) && heading && root.innerText.includes(words);
        },
        address,
        words,
      ),
    );
    await page.close();
  }

  /**
   * Runs a function in a page of the extension, where it has the browser's API as `browser` (Firefox) or `chrome`.
   * @param input a value that can be written as JSON
   */
  async inExtension<T>(run: (api: ExtensionApi, input: never) => Promise<T>, input: unknown = null): Promise<T> {
    const page = await this.#controlPage();
    const source = `(${run.toString()})(globalThis.browser ?? globalThis.chrome, ${JSON.stringify(input)})`;
    return (await page.evaluate(source)) as T;
  }

  /**
   * The same while no part of the extension is changing the settings: for what writes to them past its code. One that had read them before
   * would write over it.
   */
  async inTurn<T>(run: (api: ExtensionApi, input: never) => Promise<T>, input: unknown = null): Promise<T> {
    const page = await this.#controlPage();
    const work = `() => (${run.toString()})(globalThis.browser ?? globalThis.chrome, ${JSON.stringify(input)})`;
    return (await page.evaluate(`navigator.locks.request('${SETTINGS_LOCK}', ${work})`)) as T;
  }

  /** Sends the extension's own message to the reader script of the tab that shows an address. */
  async tellReader(article: Article, name: string, payload: unknown = null): Promise<unknown> {
    return this.inExtension(
      async (api, input: { url: string; message: object }) => {
        const tabs = await api.tabs.query({});
        const tab = tabs.find(({ url }) => url === input.url);
        if (tab?.id === undefined) throw new Error(`No tab shows ${input.url}`);
        return api.tabs.sendMessage(tab.id, input.message);
      },
      { url: article.page.url(), message: { caselight: name, payload } },
    );
  }

  /** Number of mentions per person in a tab, all frames together, as the popup shows it; null until the reader script has decided. */
  async report(article: Article): Promise<Report | null> {
    // What the driver takes for the address is another one after going back in Firefox.
    const address = await article.page.evaluate(() => location.href);
    const reply = await this.inExtension(async (api, url: string) => {
      const tab = (await api.tabs.query({})).find((candidate) => candidate.url === url);
      return api.runtime.sendMessage({ caselight: 'tab.report', payload: { tabId: tab?.id } });
    }, address);
    return (reply as { readonly value: Report | null }).value;
  }

  /** A background that sleeps is started by any message. */
  async wakeBackground(): Promise<void> {
    await this.inExtension((api) => api.runtime.sendMessage({ caselight: 'sites.apply', payload: null }));
  }

  async #controlPage(): Promise<Page> {
    if (this.#control === null || this.#control.isClosed()) {
      this.#control = await openExtensionPage(this.browser, this.address(CONTROL_PAGE), true);
    }
    return this.#control;
  }

  /**
   * After it was installed for the first time the extension shows its welcome page, which comes to the front and notes something in the
   * settings: it is waited for and closed, before it hides the page of a test or writes over what one has set.
   */
  async #whenWelcomed(): Promise<void> {
    await this.#whenReady();
    const isWelcomed = (): Promise<boolean> =>
      this.inExtension(async (api) => {
        if ((await api.storage.local.get(null))['settings'] === undefined) return false;
        const welcome = (await api.tabs.query({})).filter(({ url }) => url?.endsWith('/welcome.html'));
        await api.tabs.remove(welcome.flatMap(({ id }) => id ?? []));
        await api.storage.local.remove('settings');
        localStorage.clear();
        return true;
      });
    await until('the welcome page has been shown', isWelcomed, START);
  }

  async #whenReady(): Promise<void> {
    const isRegistered = async (): Promise<boolean> => {
      const registered = await this.inExtension((api) => api.scripting.getRegisteredContentScripts());
      return registered.length > 0;
    };
    await until('the reader script is registered', isRegistered, START);
  }
}

/** What was found in a tab. */
export interface Report {
  readonly verdict: 'case' | 'passing' | 'none';
  readonly people: readonly { readonly id: string; readonly count: number }[];
  /** whether the page has more than is shown */
  readonly capped: boolean;
}

/** The part of the extension API that tests use from inside. */
export interface ExtensionApi {
  readonly tabs: {
    query(filter: object): Promise<readonly { readonly id?: number; readonly url?: string }[]>;
    getCurrent(): Promise<{ readonly id?: number } | undefined>;
    remove(tabs: readonly number[]): Promise<void>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly { readonly id: string }[]> };
  readonly storage: {
    readonly local: {
      get(key: null): Promise<Record<string, unknown>>;
      set(values: object): Promise<void>;
      remove(key: string): Promise<void>;
      clear(): Promise<void>;
    };
    readonly session: { get(key: null): Promise<Record<string, unknown>>; clear(): Promise<void> };
    readonly sync: { get(key: null): Promise<Record<string, unknown>>; set(items: object): Promise<void>; clear(): Promise<void> };
  };
  readonly alarms: { clearAll(): Promise<unknown> };
  readonly runtime: { readonly id: string; sendMessage(message: object): Promise<unknown> };
}
