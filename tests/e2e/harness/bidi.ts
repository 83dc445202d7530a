import type { Browser, Frame, Page } from 'puppeteer-core';

/** A value or node as WebDriver BiDi writes it. */
export interface BidiValue {
  readonly sharedId?: string;
  readonly value?: unknown;
}

interface BidiAnswer {
  readonly type: 'success' | 'exception';
  readonly result?: BidiValue;
  readonly exceptionDetails?: { readonly text: string };
}

/** The commands of WebDriver BiDi that puppeteer has no method for, sent over its connection. */
export interface Bidi {
  send(method: string, parameters: object): Promise<{ readonly result: unknown }>;
}

/** The BiDi connection of a browser; null for Chromium, which is driven by its own protocol. */
export function bidiOf(browser: Browser): Bidi | null {
  return 'connection' in browser ? (browser.connection as Bidi) : null;
}

/** BiDi's name for a tab, or for a frame in it. */
export function contextOf(where: Page | Frame): string {
  const { _id: id } = ('mainFrame' in where ? where.mainFrame() : where) as unknown as { readonly _id: string };
  return id;
}

/**
 * Calls a function in a context.
 * @param body source of the function
 * @throws with the message of what the function throws
 */
export async function callByBidi(bidi: Bidi, context: string, body: string, parameters: object = {}): Promise<BidiValue> {
  const { result } = await bidi.send('script.callFunction', {
    functionDeclaration: body,
    awaitPromise: true,
    target: { context },
    ...parameters,
  });
  const answer = result as BidiAnswer;
  if (answer.type === 'exception' || answer.result === undefined) throw new Error(answer.exceptionDetails?.text ?? 'no answer');
  return answer.result;
}

/**
 * Runs a function in the window of Firefox itself (toolbar, menus), where a page cannot reach.
 * @param run may use nothing from around it; answers with something that can be written as JSON
 */
export async function inBrowserWindow<T>(bidi: Bidi, run: (input: string) => T | Promise<T>, input = ''): Promise<T> {
  const { result } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = result as { readonly contexts: readonly { readonly context: string; readonly url: string }[] };
  const window = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
  if (!window) throw new Error('Firefox shows no window');
  const body = `async (input) => JSON.stringify((await (${run.toString()})(input)) ?? null)`;
  const answer = await callByBidi(bidi, window.context, body, { arguments: [{ type: 'string', value: input }] });
  return JSON.parse(String(answer.value)) as T;
}
