import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { askWhoIs, enter, suggestionsFor } from './harness/background.ts';
import { BROWSERS } from './harness/launch.ts';
import type { Popup } from './harness/popup.ts';
import { Session } from './harness/session.ts';
import type { ExtensionApi } from './harness/session.ts';
import { SiteProbe } from './harness/sites.ts';
import { until, untilEqual } from './harness/wait.ts';

const STORY =
  '<!doctype html><html lang="en"><title>“Rust” case: Halls sentenced</title><body>' +
  '<p>David Halls, first assistant director of the film “Rust,” pleaded no contest in the death of cinematographer Halyna Hutchins.</p>';
const NAMES = ['David Halls', 'Halyna Hutchins'];

const NEWS = 'https://deadline.com/background/story';
const UNLISTED = 'https://gazette.example/background/story';

/** What these tests use of the extension API besides. */
interface Api extends ExtensionApi {
  readonly alarms: {
    get(name: string): Promise<{ readonly scheduledTime: number } | undefined>;
    create(name: string, when: { readonly when: number }): Promise<void>;
  };
}

const MINUTE = 60_000;

describe.each(BROWSERS)('what the background does by itself in %s', (name) => {
  let session: Session;
  let sites: SiteProbe;
  let popup: Popup | null = null;

  beforeAll(async () => {
    session = await Session.start(name);
    sites = new SiteProbe(session);
    for (const address of [NEWS, UNLISTED]) session.stand.add(address, STORY);
  });
  afterEach(async () => {
    await popup?.close();
    popup = null;
    await sites.closeAll();
  });
  afterAll(() => session?.stop());

  const inside = <T>(run: (api: Api, input: never) => Promise<T>, input: unknown = null): Promise<T> =>
    session.inExtension(run as unknown as (api: ExtensionApi, input: never) => Promise<T>, input);

  /** Waits for a tab with the case file at an address, and closes it. */
  const caseFileAt = (hash: string): Promise<unknown> =>
    until(`the case file stands at ${hash}`, () =>
      inside(async (api, hash: string) => {
        const tabs = api.tabs as Api['tabs'] & { remove(id: number): Promise<void> };
        const tab = (await tabs.query({})).find(({ url }) => url?.endsWith(`/casefile.html${hash}`));
        if (tab?.id !== undefined) await tabs.remove(tab.id);
        return tab !== undefined;
      }, hash),
    );

  test('a pause counts down and ends by its alarm, without a click and without a reload', async () => {
    const article = await session.open(NEWS);
    await article.shows(NAMES);
    popup = await session.popup(article);
    await popup.pick('15 minutes');
    await popup.says(/Paused on every site until .+ \(15 minutes left\)/);
    await article.shows([]);
    const left = await inside(async (api) => ((await api.alarms.get('pause-end'))?.scheduledTime ?? 0) - Date.now());
    expect(left).toBeGreaterThan(14 * MINUTE);
    expect(left).toBeLessThanOrEqual(15 * MINUTE);

    await inside((api, pause: number) => api.storage.local.set({ pause }), Date.now() + 4 * MINUTE);
    await popup.says('(4 minutes left)');
    await inside((api) => api.alarms.create('pause-end', { when: Date.now() + 500 }));
    await popup.says('On: this is one of the bundled news sites');
    await article.page.bringToFront();
    await article.shows(NAMES);
    expect(await inside(async (api) => (await api.storage.local.get(null))['pause'])).toBeUndefined();
  });

  test('"Who is …?" on a marked name opens its card on the page', async () => {
    const article = await session.open(NEWS);
    await article.shows(NAMES);
    await askWhoIs(session, article, 'David Halls');
    expect((await article.cardOf('Halls')).name).toContain('David “Dave” Halls');
  });

  test('"Who is …?" where no script runs opens the case file: at the person, or at a search for what names no one', async () => {
    const article = await session.open(UNLISTED);
    await article.shows([]);
    await askWhoIs(session, article, 'Halyna Hutchins');
    await caseFileAt('#person/halyna-hutchins');
    await askWhoIs(session, article, 'no contest');
    await caseFileAt('#search/no%20contest');
  });

  test('the address bar suggests people of the case and leads to their page', async () => {
    await untilEqual('suggestions for "hall"', ['person/david-halls'], async () =>
      (await suggestionsFor(session, 'hall')).map(({ content }) => content),
    );
    const [first] = await suggestionsFor(session, 'hall');
    expect(first?.description).toMatch(/^David “Dave” Halls \(First assistant director/);
    await enter(session, 'person/david-halls');
    await caseFileAt('#person/david-halls');
    await enter(session, 'negligent use');
    await caseFileAt('#search/negligent%20use');
  });
});
