import { setTimeout as passes } from 'node:timers/promises';
import { test } from 'vitest';
import type { BrowserName } from './launch.ts';
import { Session } from './session.ts';

/** A browser that serves one suite after another: to start one takes as long as several tests. */
class SharedBrowser {
  private readonly name: BrowserName;
  private session: Session | null = null;

  constructor(name: BrowserName) {
    this.name = name;
  }

  /** The browser as newly installed, started where it does not run yet, or where a suite has left it in a state it cannot be brought out of. */
  async lend(): Promise<Session> {
    if (this.session !== null) {
      try {
        await inTime(this.session.renew());
        return this.session;
      } catch (error) {
        console.warn(`${this.name} is started anew, since it could not be tidied:`, error);
        await this.stop();
      }
    }
    this.session = await Session.start(this.name);
    return this.session;
  }

  async stop(): Promise<void> {
    const { session } = this;
    this.session = null;
    // A browser that answers no more is left to end with the worker.
    if (session !== null) await inTime(session.stop()).catch((error: unknown) => console.warn(`${this.name} did not end:`, error));
  }
}

/** How long a browser may take to be tidied, or to end, ms. */
const PATIENCE = 30_000;

/** @throws where it takes longer: a browser may stop to answer */
async function inTime(work: Promise<void>): Promise<void> {
  const ending = new AbortController();
  const late = passes(PATIENCE, undefined, { signal: ending.signal }).then(() => {
    throw new Error(`Not within ${PATIENCE} ms`);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    ending.abort();
    late.catch(() => undefined);
  }
}

interface OnCleanup {
  readonly onCleanup: (cleanup: () => Promise<void>) => void;
}

const shared =
  (name: BrowserName) =>
  // oxlint-disable-next-line no-empty-pattern -- the test runner reads here which other fixtures this one needs
  ({}, { onCleanup }: OnCleanup): SharedBrowser => {
    const browser = new SharedBrowser(name);
    onCleanup(() => browser.stop());
    return browser;
  };

/** The test runner keeps these for as long as one of its workers lives, and ends them with it. */
const worker = test.extend('chromium', { scope: 'worker' }, shared('chromium')).extend('firefox', { scope: 'worker' }, shared('firefox'));

/**
 * Lends the suite around the call a browser with Caselight in it, as newly installed, before its first test. It must come back without
 * changes to the browser itself (permissions, private windows, other builds): for those start one of its own.
 */
export function borrow(name: BrowserName, use: (session: Session) => void): void {
  if (name === 'chromium') worker.beforeAll(async ({ chromium }) => use(await chromium.lend()));
  else worker.beforeAll(async ({ firefox }) => use(await firefox.lend()));
}
