import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openExtensionPage } from './harness/extension-page.ts';
import { Session } from './harness/session.ts';
import { until } from './harness/wait.ts';

const ROOT = process.cwd();
const FIXTURES = join(ROOT, 'tests', 'fixtures', 'cases');
const BUILD = join(ROOT, '.output', 'other-data', 'chrome-mv3');

const NEWS = 'https://deadline.com/two-cases/lantern';
const STORY =
  '<!doctype html><html lang="en"><title>Judge lets lighting designer’s suit go on</title><body>' +
  '<p>Judge Ada Odell let Mara Vane’s suit against the Lantern Theatre Company go on, eight months after a stage lamp fell at the Lantern Theatre.</p>' +
  '<p>The charge against stage manager Oren Quillan had been dismissed.</p>';

/** A list shared by all cases, with the entries of both folders. */
function joined(file: string, list: string, key: string): string {
  const entries = [FIXTURES, join(ROOT, 'data')].flatMap((folder) => {
    const data = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Readonly<
      Record<string, readonly Readonly<Record<string, unknown>>[]>
    >;
    return data[list] ?? [];
  });
  return JSON.stringify({ [list]: [...new Map(entries.map((entry) => [entry[key], entry])).values()] });
}

/** The bundled case and an invented one in one build; the code is the same for every browser, so one of them will do. */
const data = mkdtempSync(join(tmpdir(), 'caselight-two-cases-'));
let session: Session;

beforeAll(async () => {
  for (const folder of [join(ROOT, 'data'), FIXTURES]) cpSync(join(folder, 'cases'), join(data, 'cases'), { recursive: true });
  writeFileSync(join(data, 'glossary.json'), joined('glossary.json', 'terms', 'id'));
  writeFileSync(join(data, 'publishers.json'), joined('publishers.json', 'publishers', 'outlet'));
  execFileSync('npx', ['wxt', 'build'], { cwd: ROOT, env: { ...process.env, CASELIGHT_DATA: data }, stdio: 'pipe' });
  session = await Session.start('chromium');
  await session.browser.installExtension(BUILD);
  await session.whenBack();
  session.stand.add(NEWS, STORY);
});
afterAll(async () => {
  await session?.stop();
  rmSync(data, { recursive: true, force: true });
});

/** Opens a page of the extension and waits for words on it. */
async function says(path: string, ...words: readonly string[]): Promise<void> {
  const page = await openExtensionPage(session.browser, session.address(path), false);
  await until(`${path} says ${words.join(', ')}`, () =>
    page.evaluate((words) => words.every((one) => document.body.innerText.includes(one)), words),
  );
  await page.close();
}

test('a page about the second case: its people are marked, their card and the popup are of that case', async () => {
  const article = await session.open(NEWS);
  await article.shows(['Ada Odell', 'Mara Vane', 'Lantern Theatre Company', 'Oren Quillan']);
  expect((await article.readCardOf('Oren Quillan', 'Oren Quillan')).text).toContain('Lantern');
  await article.page.keyboard.press('Escape');
  const popup = await session.popup(article);
  await popup.says('On this page 4');
  expect(await popup.text()).toContain('The Lantern case');
  await popup.close();
});

test('settings and case file name both, and an address leads to the case that has the entry', async () => {
  await says('options.html#data', 'The Lantern case: Data version', 'The Rust shooting: Data version');
  await says('casefile.html#overview/lantern', 'The Rust shooting', 'The Lantern case');
  await says('casefile.html#person/oren-quillan', 'Oren Quillan', 'The Lantern case');
  await says('casefile.html#search/quillan', 'Oren Quillan', 'The Lantern case');
  await says('casefile.html#person/david-halls', 'First assistant director');
});
