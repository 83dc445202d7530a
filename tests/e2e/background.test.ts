import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { askWhoIs, enter, suggestionsFor } from './harness/background.ts';
import { fixtureOf } from './harness/fixture.ts';
import { BROWSERS } from './harness/launch.ts';
import type { Popup } from './harness/popup.ts';
import type { ExtensionApi } from './harness/session.ts';
import { until, untilEqual } from './harness/wait.ts';

const STORY =
  '<!doctype html><html lang="en"><title>“Rust” case: Halls sentenced</title><body>' +
  '<p>David Halls, first assistant director of the film “Rust,” pleaded no contest in the death of cinematographer Halyna Hutchins.</p>';
const NAMES = ['David Halls', 'Halyna Hutchins'];

const NEWS = 'https://deadline.com/background/story';
const UNLISTED = 'https://gazette.example/background/story';

/** What these tests use of the extension API besides. */
interface Api extends ExtensionApi {
  readonly alarms: ExtensionApi['alarms'] & {
    get(name: string): Promise<{ readonly scheduledTime: number } | undefined>;
    create(name: string, when: { readonly when: number }): Promise<void>;
  };
}

const MINUTE = 60_000;

describe.each(BROWSERS)('what the background does by itself in %s', (name) => {
  const e2e = fixtureOf(name, 'background');
  let popup: Popup | null = null;

  beforeAll(() => {
    for (const address of [NEWS, UNLISTED]) e2e.session.stand.add(address, STORY);
  });
  afterEach(async () => {
    await popup?.close();
    popup = null;
  });

  const inside = <T>(run: (api: Api, input: never) => Promise<T>, input: unknown = null): Promise<T> =>
    e2e.session.inExtension(run as unknown as (api: ExtensionApi, input: never) => Promise<T>, input);

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
    const article = await e2e.session.open(NEWS);
    await article.shows(NAMES);
    popup = await e2e.session.popup(article);
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
    const article = await e2e.session.open(NEWS);
    await article.shows(NAMES);
    await askWhoIs(e2e.session, article, 'David Halls');
    expect((await article.cardOf('Halls')).name).toContain('David “Dave” Halls');
  });

  test('"Who is …?" where no script runs opens the case file: at the person, or at a search for what names no one', async () => {
    const article = await e2e.session.open(UNLISTED);
    await article.shows([]);
    await askWhoIs(e2e.session, article, 'Halyna Hutchins');
    await caseFileAt('#person/halyna-hutchins');
    await askWhoIs(e2e.session, article, 'no contest');
    await caseFileAt('#search/no%20contest');
  });

  test('the address bar suggests people of the case and leads to their page', async () => {
    await untilEqual('suggestions for "hall"', ['person/david-halls'], async () =>
      (await suggestionsFor(e2e.session, 'hall')).map(({ content }) => content),
    );
    const [first] = await suggestionsFor(e2e.session, 'hall');
    expect(first?.description).toMatch(/^David “Dave” Halls \(First assistant director/);
    await enter(e2e.session, 'person/david-halls');
    await caseFileAt('#person/david-halls');
    await enter(e2e.session, 'negligent use');
    await caseFileAt('#search/negligent%20use');
  });
});
