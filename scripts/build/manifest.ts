import { readFileSync } from 'node:fs';
import type { UserManifest } from 'wxt';

/**
 * The public half of a key pair whose private half was thrown away. With it Chromium derives the same id
 * (`bdponlniljbaannnpknjfiophkkepdke`) wherever the folder lies, so that tests and notes can name the extension's pages.
 * It signs nothing, and stores that issue a key of their own want the field left out.
 */
const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA3Ygk99epUbeS6phuGk0Ayhr4IKyWe+8Zwvyb7M7iAfNiZo/icCiDg7PuTkIXQt3kxT5gESh+if0ldg48LkTb' +
  'NGF+hrs4kDCDp0OOj+9d7POKUn45StB9RSSM8B36RE78kGnVmi27/WWkYWewaU7BxB7Q6vIRfJc78ACv/okYj4Twos8ZxqPKrH6nZdX3V4tFjC1C5tuR8C7D01mal1NA' +
  'HpINV/j1tj8nRR804EX6+R3aDbUXL/oS/uFqOD0h0AU1HKkBGfYuOv2Hro54jOlqcxoVvYyxUxSWyVUuvOS+DM57gZhsHgPSllZlxpwBNFHQtwHobhCyPvpis8KNB66U' +
  'OwIDAQAB';

/** The extension's own pages fetch nothing, embed nothing and assign no markup. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** The toolbar icon before the background has said anything of a tab: off, because most pages are. */
const OFF_ICON = Object.fromEntries([16, 32, 48].map((size) => [size, `icon/off-${size}.png`]));

/** One entry of data/news-sites.json. */
interface NewsSite {
  readonly host: string;
}

/** The match patterns of the bundled news sites: each host and everything below it, http and https. */
export function newsSitePatterns(): string[] {
  const file = new URL('../../data/news-sites.json', import.meta.url);
  const sites = JSON.parse(readFileSync(file, 'utf8')) as readonly NewsSite[];
  return sites.map((site) => `*://*.${site.host}/*`);
}

/**
 * The manifest's own part for a browser; WXT adds entry points and the store icons.
 * @param browser `chrome`, `firefox` or another name WXT knows
 * @param forStore true leaves out what only unpacked builds need
 */
export function manifestFor(browser: string, forStore = false): UserManifest {
  const firefox = browser === 'firefox';
  return {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus', 'alarms'],
    host_permissions: newsSitePatterns(),
    optional_host_permissions: ['*://*/*'],
    content_security_policy: { extension_pages: PAGE_POLICY },
    // One background for ordinary and private windows; Firefox has no other mode, and the background keeps nothing of private tabs.
    incognito: 'spanning',
    omnibox: { keyword: 'caselight' },
    commands: {
      'next-name': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_next_name__' },
      'show-card': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_command_show_card__' },
      'previous-name': { description: '__MSG_command_previous_name__' },
    },
    action: { default_title: '__MSG_name__', default_icon: OFF_ICON },
    ...(firefox
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'caselight@caselight.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '116', ...(forStore ? {} : { key: CHROMIUM_KEY }) }),
  };
}
