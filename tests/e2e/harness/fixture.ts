import { afterAll, afterEach, beforeAll } from 'vitest';
import type { BrowserName } from './launch.ts';
import { OwnPages } from './own-pages.ts';
import { Session } from './session.ts';
import { borrow } from './shared.ts';
import { SiteProbe } from './sites.ts';

/** What the tests of one suite share: a browser with Caselight in it, where it runs, and pages to serve. */
export interface Fixture {
  readonly session: Session;
  readonly sites: SiteProbe;
  readonly pages: OwnPages;
}

/**
 * Lends the suite around the call a browser with Caselight in it, as newly installed, and closes every tab of the web after each test.
 * @param room keeps the addresses of one file's pages apart from another's
 * @returns what may be used from the first test or hook on, not before
 */
export function fixtureOf(browser: BrowserName, room: string): Fixture {
  const { fixture, ready } = fixtureIn(room);
  borrow(browser, ready);
  return fixture;
}

/**
 * The same with a browser of its own, for tests that change the browser itself, or burden it beyond measure.
 * @param before what is done in that browser before Caselight is installed
 */
export function ownFixtureOf(browser: BrowserName, room: string, before?: (session: Session) => Promise<void>): Fixture {
  const { fixture, ready } = fixtureIn(room);
  beforeAll(async () => {
    const session = await Session.start(browser, { extension: before === undefined });
    ready(session);
    if (before === undefined) return;
    await before(session);
    await session.install();
  });
  afterAll(() => fixture.session.stop());
  return fixture;
}

function fixtureIn(room: string): { readonly fixture: Fixture; ready(session: Session): void } {
  let known: Fixture | null = null;
  const use = (): Fixture => {
    if (known === null) throw new Error('The browser has not been started: use it in a test or a hook');
    return known;
  };
  afterEach(async () => known?.sites.closeAll());
  const fixture: Fixture = {
    get session() {
      return use().session;
    },
    get sites() {
      return use().sites;
    },
    get pages() {
      return use().pages;
    },
  };
  return { fixture, ready: (session) => (known = { session, sites: new SiteProbe(session), pages: new OwnPages(session, room) }) };
}
