import type { CDPSession, Page } from 'puppeteer-core';

/** What an extension's script listens to in a page, as the browser's own tools tell it. */
export interface Listener {
  readonly target: string;
  readonly type: string;
  /** it cannot hold up what the page does */
  readonly passive: boolean;
}

/** Where a script can listen to what happens to a page as a whole. */
const TARGETS = ['window', 'document', 'document.documentElement', 'document.body', 'visualViewport', 'navigation'];

/** Looks into the worlds of extensions on a page. Only Chromium tells; to be made before the page is loaded. */
export class Eavesdropper {
  readonly #session: CDPSession;
  readonly #worlds = new Set<number>();

  private constructor(session: CDPSession) {
    this.#session = session;
    session.on('Runtime.executionContextsCleared', () => this.#worlds.clear());
    session.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
      if (origin.startsWith('chrome-extension:')) this.#worlds.add(id);
    });
  }

  static async of(page: Page): Promise<Eavesdropper> {
    const session = await page.createCDPSession();
    const found = new Eavesdropper(session);
    await session.send('Runtime.enable');
    return found;
  }

  /** All listeners of extensions on the page. */
  async listeners(): Promise<Listener[]> {
    const found: Listener[] = [];
    for (const contextId of this.#worlds) {
      for (const target of TARGETS) {
        const { result } = await this.#session.send('Runtime.evaluate', { expression: target, contextId });
        if (result.objectId === undefined) continue;
        const { listeners } = await this.#session.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
        for (const { type, passive } of listeners) found.push({ target, type, passive });
      }
    }
    return found;
  }
}
