import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumPath, firefoxPath } from '../../../scripts/browsers.mjs';
import type { NewsStand } from '../../../scripts/newsstand/server.mjs';

/** The two families of browsers that Caselight is built for. */
export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** A started browser, with the production build in it unless it was told otherwise. */
export interface Launched {
  readonly browser: Browser;
  /** address of the extension's own pages, with a slash at the end; empty without the extension */
  readonly base: string;
}

export interface LaunchOptions {
  /** a folder that outlives the browser; without it the profile is thrown away */
  readonly profile?: string;
  /** false starts the browser without Caselight; it can be installed later */
  readonly extension?: boolean;
  readonly headless?: boolean;
  readonly dark?: boolean;
  /** the reader's own size of text, set in the browser, in pixels; 16 without it */
  readonly textSize?: number;
}

/** In Firefox an extension's pages lie under a random id; the profile is told beforehand which one to use. */
const FIREFOX_UUID = '0d7b1f52-5f6c-4d0e-9c33-3a7f3c1f6e21';

/** Where the production build of a browser lies. */
export function buildFolder(name: BrowserName): string {
  const folder = name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  return fileURLToPath(new URL(`../../../.output/${folder}`, import.meta.url));
}

interface Manifest {
  readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
}

/** Preferences that keep Firefox to the news-stand and to the extension as it was installed. */
function firefoxPreferences(stand: NewsStand, options: LaunchOptions): Record<string, unknown> {
  const manifest = JSON.parse(readFileSync(join(buildFolder('firefox'), 'manifest.json'), 'utf8')) as Manifest;
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error('The Firefox build has no id');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': stand.port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': stand.port,
    'network.stricttransportsecurity.preloadlist': false,
    'security.cert_pinning.enforcement_level': 0,
    'extensions.webextensions.uuids': JSON.stringify({ [id]: FIREFOX_UUID }),
    // A temporary add-on is taken out when Firefox closes; what it stored must outlast that, as an update or a restart does.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'extensions.background.idle.timeout': 600_000,
    'ui.systemUsesDarkTheme': options.dark ? 1 : 0,
    'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
    ...(options.textSize === undefined ? {} : { 'font.size.variable.x-western': options.textSize }),
    'intl.accept_languages': 'en-US, en',
    // One process for the pages of a site, kept for the next page: to start one is half of what a tab costs.
    'dom.ipc.processCount': 1,
    'dom.ipc.processCount.webIsolated': 1,
    'dom.ipc.keepProcessesAlive.web': 1,
    'dom.ipc.keepProcessesAlive.webIsolated': 1,
  };
}

async function launchChromium(stand: NewsStand, options: LaunchOptions): Promise<Browser> {
  return puppeteer.launch({
    browser: 'chrome',
    executablePath: chromiumPath() ?? '',
    headless: options.headless ?? true,
    pipe: true,
    defaultViewport: options.headless === false ? null : { width: 1280, height: 900 },
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    enableExtensions: true,
    args: [
      '--no-sandbox',
      '--lang=en-US',
      '--disable-gpu',
      `--proxy-server=127.0.0.1:${stand.port}`,
      '--proxy-bypass-list=<-loopback>',
      `--ignore-certificate-errors-spki-list=${stand.spki}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      // The list under the address bar would be a page of its own, loaded at every start.
      '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup',
      ...(options.dark ? ['--force-dark-mode'] : []),
      ...(options.textSize === undefined ? [] : [`--blink-settings=defaultFontSize=${options.textSize}`]),
    ],
  });
}

async function launchFirefox(stand: NewsStand, options: LaunchOptions): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath() ?? '',
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    // Without it WebDriver may not open the extension's own pages.
    args: ['--remote-allow-system-access'],
    defaultViewport: { width: 1280, height: 900 },
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    extraPrefsFirefox: firefoxPreferences(stand, options),
  });
}

/** Installs the production build. @returns the address of its own pages, with a slash at the end */
export async function install(name: BrowserName, browser: Browser): Promise<string> {
  const id = await browser.installExtension(buildFolder(name));
  return name === 'chromium' ? `chrome-extension://${id}/` : `moz-extension://${FIREFOX_UUID}/`;
}

/** Starts a browser that sees nothing but the news-stand. */
export async function launch(name: BrowserName, stand: NewsStand, options: LaunchOptions = {}): Promise<Launched> {
  const browser = await (name === 'chromium' ? launchChromium(stand, options) : launchFirefox(stand, options));
  return { browser, base: (options.extension ?? true) ? await install(name, browser) : '' };
}
