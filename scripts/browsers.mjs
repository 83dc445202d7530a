import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

/** Oldest major versions that Caselight supports: where the features it stands on arrived. */
export const OLDEST = { chromium: 116, firefox: 140 };

const run = promisify(execFile);

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Where programs of these names lie on the PATH, in the order of the names.
 * @param {string[]} names
 */
function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * @param {string} name the environment variable that overrides everything
 * @param {string[]} candidates
 */
function firstExisting(name, candidates) {
  const chosen = process.env[name];
  if (chosen) return chosen;
  return candidates.find((path) => isExecutable(path)) ?? null;
}

/**
 * Playwright's own downloads of Chromium, newest first.
 * @param {string[]} tail path inside the download
 */
function downloaded(tail) {
  const caches = { darwin: ['Library', 'Caches'], win32: ['AppData', 'Local'] };
  const cache = caches[/** @type {'darwin' | 'win32'} */ (process.platform)] ?? ['.cache'];
  const root = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), ...cache, 'ms-playwright');
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .filter((entry) => entry.startsWith('chromium-'))
    .sort((a, b) => Number(b.slice('chromium-'.length)) - Number(a.slice('chromium-'.length)))
    .map((entry) => join(root, entry, ...tail));
}

/** Path of a Chromium that loads extensions, or null. `CASELIGHT_CHROMIUM` overrides. */
export function chromiumPath() {
  return firstExisting('CASELIGHT_CHROMIUM', [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    ...onPath(['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']),
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...downloaded(['chrome-linux', 'chrome']),
    ...downloaded(['chrome-linux64', 'chrome']),
    ...downloaded(['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium']),
    ...downloaded(['chrome-win', 'chrome.exe']),
  ]);
}

/** Path of a stock Firefox, or null. Playwright's own build is patched and does not speak WebDriver BiDi. `CASELIGHT_FIREFOX` overrides. */
export function firefoxPath() {
  return firstExisting('CASELIGHT_FIREFOX', [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    ...onPath(['firefox-esr', 'firefox']),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ]);
}

/**
 * Asks a browser for its major version.
 * @param {string} path
 * @returns {Promise<{ name: string, major: number } | null>} null when it does not start or does not say
 */
export async function browserVersion(path) {
  try {
    const { stdout } = await run(path, ['--version'], { timeout: 20_000 });
    const name = stdout.trim();
    const major = /(\d+)\.\d/.exec(name)?.[1];
    return major === undefined ? null : { name, major: Number(major) };
  } catch {
    return null;
  }
}
