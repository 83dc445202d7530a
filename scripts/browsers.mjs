import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * @param {string} name the environment variable that overrides everything
 * @param {string[]} candidates
 */
function firstExisting(name, candidates) {
  const chosen = process.env[name];
  if (chosen) return chosen;
  return candidates.find((path) => existsSync(path)) ?? null;
}

/**
 * Playwright's own downloads of a browser, newest first.
 * @param {string} product
 * @param {string[]} tail path inside the download
 */
function downloaded(product, tail) {
  const root = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .filter((entry) => entry.startsWith(`${product}-`))
    .sort()
    .toReversed()
    .map((entry) => join(root, entry, ...tail));
}

/** Path of a Chromium that loads extensions, or null. `CASELIGHT_CHROMIUM` overrides. */
export function chromiumPath() {
  return firstExisting('CASELIGHT_CHROMIUM', [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...downloaded('chromium', ['chrome-linux', 'chrome']),
    ...downloaded('chromium', ['chrome-linux64', 'chrome']),
  ]);
}

/** Path of Firefox 140 or later, or null. `CASELIGHT_FIREFOX` overrides. */
export function firefoxPath() {
  return firstExisting('CASELIGHT_FIREFOX', [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ]);
}
