import { afterAll, afterEach, beforeAll } from 'vitest';
import type { BrowserName, LaunchOptions } from './launch.ts';
import { OwnPages } from './own-pages.ts';
import { Session } from './session.ts';
import { SiteProbe } from './sites.ts';

/** What the tests of one suite share: a browser with Caselight in it, where it runs, and pages to serve. */
export interface Fixture {
  readonly session: Session;
  readonly sites: SiteProbe;
  readonly pages: OwnPages;
}

/**
 * Starts a browser before the tests of the suite around the call, closes every tab of the web after each of them, and stops it in the end.
 * @param room keeps the addresses of one file's pages apart from another's
 * @returns what may be used from the first test or hook on, not before
 */
export function fixtureOf(browser: BrowserName, room: string, options: LaunchOptions = {}): Fixture {
  let ready: Fixture | null = null;
  const use = (): Fixture => {
    if (ready === null) throw new Error('The browser has not been started: use it in a test or a hook');
    return ready;
  };
  beforeAll(async () => {
    const session = await Session.start(browser, options);
    ready = { session, sites: new SiteProbe(session), pages: new OwnPages(session, room) };
  });
  afterEach(async () => ready?.sites.closeAll());
  afterAll(async () => ready?.session.stop());
  return {
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
}
