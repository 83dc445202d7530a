// The pages of the news-stand: HTML files that say themselves at which address they stand and which mentions they expect.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the pages lie. */
export const PAGES_FOLDER = fileURLToPath(new URL('../../tests/fixtures/newsstand/', import.meta.url));

/** Host of the front page, which lists the others: not a news site. */
export const STAND_HOST = 'newsstand.test';

/**
 * @typedef {{ text: string, person: string, frame?: string, shadow?: boolean }} ExpectedMention
 *   `text` as painted; `frame` the id of the frame it stands in; `shadow` true when inside an open shadow root
 * @typedef {{ file: string, address: string, title: string, html: string, about: 'case' | 'passing' | 'none', mentions: ExpectedMention[] }} StandPage
 */

/**
 * @param {string} html
 * @param {RegExp} pattern with one group
 */
function first(html, pattern) {
  return pattern.exec(html)?.[1] ?? null;
}

/**
 * @param {string} file
 * @returns {StandPage | null} null for a page without an address of its own: it stands only inside another one
 */
function readPage(file) {
  const html = readFileSync(join(PAGES_FOLDER, file), 'utf8');
  const address = first(html, /<link rel="canonical" href="([^"]+)"/);
  const expected = first(html, /<script type="application\/json" id="expected-mentions">([\s\S]*?)<\/script>/);
  if (address === null) return null;
  const title = first(html, /<title>([^<]*)<\/title>/);
  if (expected === null || title === null) throw new Error(`${file} has an address but no expected mentions or no title`);
  return { file, address, title, html, ...JSON.parse(expected) };
}

/** Every page with an address of its own, sorted by file name. */
export function standPages() {
  const files = readdirSync(PAGES_FOLDER).filter((file) => file.endsWith('.html'));
  return files.sort().flatMap((file) => readPage(file) ?? []);
}

/**
 * One page by its file name.
 * @param {string} file
 * @throws when there is no such page
 */
export function standPage(file) {
  const page = readPage(file);
  if (page === null) throw new Error(`${file} has no address of its own`);
  return page;
}
