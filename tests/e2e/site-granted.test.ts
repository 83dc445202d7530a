import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allow, withhold } from './harness/access.ts';
import { openExtensionPage } from './harness/extension-page.ts';
import { BROWSERS, buildFolder } from './harness/launch.ts';
import { Session } from './harness/session.ts';
import { answerPrompt } from './harness/prompt.ts';
import { SiteProbe } from './harness/sites.ts';
import { untilEqual } from './harness/wait.ts';

const STORY =
  '<!doctype html><html lang="en"><title>“Rust” case: Halls sentenced</title><body>' +
  '<p>David Halls, first assistant director of the film “Rust,” pleaded no contest in the death of cinematographer Halyna Hutchins.</p>';
const NAMES = ['David Halls', 'Halyna Hutchins'];

/** Two sites that are no news sites, one of them below a public suffix like many others. */
const FIRST = 'https://www.gazette.example/granted/first';
const SECOND = 'https://gazette.example/granted/second';
const NEIGHBOUR = 'https://neighbour.example/granted/third';
const ASKED = 'https://www.harbour-herald.example/granted/fourth';

/**
 * A site off the news list to which the reader has given access. The prompt itself cannot be pressed by a test: in Firefox the browser's own
 * store of permissions is told, in Chromium the same build asks for every host in its manifest.
 */
describe.each(BROWSERS)('a granted site in %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'caselight-granted-'));
  let session: Session;
  let sites: SiteProbe;

  beforeAll(async () => {
    session = await Session.start(name);
    sites = new SiteProbe(session);
    for (const address of [FIRST, SECOND, NEIGHBOUR, ASKED]) session.stand.add(address, STORY);
    if (name === 'firefox') await allow(session, 'gazette.example');
    else {
      cpSync(buildFolder(name), folder, { recursive: true });
      const path = join(folder, 'manifest.json');
      const manifest = JSON.parse(readFileSync(path, 'utf8')) as { host_permissions: string[] };
      manifest.host_permissions.push('*://*/*');
      writeFileSync(path, JSON.stringify(manifest));
      await session.browser.installExtension(folder);
      await session.whenBack();
    }
  });
  afterAll(async () => {
    await session?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('access alone runs nothing; switched on by the popup, every open page of the domain is read, no other', async () => {
    const [first, second] = await sites.open(FIRST, SECOND, NEIGHBOUR);
    if (!first || !second) throw new Error('no tab');
    await sites.runsIn();
    await first.page.bringToFront();
    const popup = await session.popup(first);
    await popup.says('only if you switch it on');
    await popup.pick('On');
    await popup.says('On: you chose it for all of gazette.example');
    await popup.close();
    await sites.runsIn(FIRST, SECOND);
    await first.page.bringToFront();
    await first.shows(NAMES);
    await sites.setRules({ pattern: 'www.gazette.example', scope: 'host', choice: 'on' });
    await sites.runsIn(FIRST);
    await sites.setRules({ pattern: 'example', scope: 'domain', choice: 'on' });
    // A public suffix is no domain: the settings cannot be read, are kept aside, and nothing off the list runs.
    await sites.runsIn();
    expect(await session.inExtension((api) => api.storage.local.get(null))).toMatchObject({ 'settings-aside': { reason: 'unreadable' } });
  });

  test.runIf(name === 'firefox')('access withdrawn from a chosen site: left at once; given back: read again', async () => {
    await sites.setRules({ pattern: 'gazette.example', scope: 'domain', choice: 'on' });
    await sites.runsIn(FIRST, SECOND);
    await withhold(session, 'gazette.example');
    await sites.runsIn();
    await allow(session, 'gazette.example');
    await sites.runsIn(FIRST, SECOND);
  });

  // The rest of these tests come by access from the other side; here a reader is really asked.
  test.runIf(name === 'firefox')(
    'asked by the browser’s own prompt: refused, no rule is left; allowed, the open page is read',
    async () => {
      await sites.setRules();
      const [asked] = await sites.open(ASKED);
      if (!asked) throw new Error('no tab');
      const page = await openExtensionPage(session.browser, session.address('options.html'), false);
      const rules = () => page.$$eval('.rules tbody th', (cells) => cells.map((cell) => cell.textContent));
      const add = async (answer: 'allow' | 'refuse'): Promise<void> => {
        await page.type('.add-rule input', 'harbour-herald.example');
        await page.click('.add-rule button');
        await answerPrompt(session, answer);
      };
      await page.waitForSelector('.add-rule');
      await add('refuse');
      await untilEqual('the rules after a refusal', [], rules);
      await sites.runsIn();
      await add('allow');
      await untilEqual('the rules', ['harbour-herald.example'], rules);
      await sites.runsIn(ASKED);
      await page.close();
      await asked.page.bringToFront();
      await asked.shows(NAMES);
    },
  );
});
