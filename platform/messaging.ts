import { browser } from 'wxt/browser';
import type { FromPages, ToBackground, ToReader } from '../core/messages.ts';

/** Everything the background answers. */
export type BackgroundMessages = ToBackground & FromPages;

type Payload<M, K extends keyof M> = M[K] extends [infer P, unknown] ? P : never;
type Answer<M, K extends keyof M> = M[K] extends [unknown, infer A] ? A : never;

/** A handler per message; it may answer later. `C` is what is known of the sender. */
export type Handlers<M, C> = {
  readonly [K in keyof M]: (payload: Payload<M, K>, from: C) => Answer<M, K> | Promise<Answer<M, K>>;
};

/** A message on its way. */
export interface Envelope {
  readonly caselight: string;
  readonly payload: unknown;
}

/** An answer on its way back: a value, or the words of what went wrong. */
export type Reply = { readonly value: unknown } | { readonly error: string };

/** Where a message comes from, as the browser says, never the message itself. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined; readonly incognito?: boolean } | undefined;
}

/**
 * Asks the background.
 * @throws (rejects) when it cannot be reached, refuses the message, or this script belongs to a version that is gone
 */
export async function sendToBackground<K extends keyof BackgroundMessages>(
  name: K,
  payload: Payload<BackgroundMessages, K>,
): Promise<Answer<BackgroundMessages, K>> {
  return valueOf(await askUntilAnswered(envelope(name, payload))) as Answer<BackgroundMessages, K>;
}

const SHOWN_AGAIN = Symbol('shown again');

/** A page that the reader leaves is kept for the way back, and loses the answers that come meanwhile: shown again, it asks anew. */
async function askUntilAnswered(message: Envelope): Promise<unknown> {
  const waiting = new AbortController();
  let isAway = false;
  const back = new Promise<typeof SHOWN_AGAIN>((resolve) => {
    const look = (event: PageTransitionEvent): void => {
      if (!event.isTrusted || !event.persisted) return;
      if (event.type === 'pagehide') isAway = true;
      else resolve(SHOWN_AGAIN);
    };
    // The background is no page, and is never kept.
    if (typeof window === 'undefined') return;
    for (const type of ['pagehide', 'pageshow'] as const) window.addEventListener(type, look, { signal: waiting.signal });
  });
  // The browser ends the question with the page that it puts away, and may say so before it shows the page again: that is no answer.
  const asked = browser.runtime.sendMessage(message).then(
    (reply: unknown) => (reply === undefined && isAway ? back : reply),
    async (error: unknown) => {
      if (isAway) return back;
      throw error;
    },
  );
  const reply: unknown = await Promise.race([asked, back]).finally(() => waiting.abort());
  return reply === SHOWN_AGAIN ? askUntilAnswered(message) : reply;
}

/**
 * Tells the reader script of a tab something: all its frames, or one.
 * @returns the first answer; undefined when no reader script is there
 */
export async function sendToTab<K extends keyof ToReader>(
  tabId: number,
  name: K,
  payload: Payload<ToReader, K>,
  frameId?: number,
): Promise<Answer<ToReader, K> | undefined> {
  try {
    const reply: unknown = await browser.tabs.sendMessage(tabId, envelope(name, payload), frameId === undefined ? {} : { frameId });
    return reply === undefined || reply === null ? undefined : (valueOf(reply) as Answer<ToReader, K>);
  } catch {
    return undefined;
  }
}

/**
 * Answers what the background and the popup say to the reader script. A message without a handler, or from anyone else, gets no answer.
 * @returns the way to stop; after it the script counts as gone
 */
export function onReaderMessage(handlers: Partial<Handlers<ToReader, Sender>>): () => void {
  const own = browser.runtime.getURL('/');
  // A content script of ours sends with a tab and a page's address; only the background and our own pages may give orders.
  return listen<ToReader>(handlers, (sender) => sender.tab === undefined || (sender.url?.startsWith(own) ?? false));
}

/**
 * Listens to messages of our own extension.
 * @param accept says whether the sender may send at all; `check` whether a payload has the shape its message demands
 */
export function listen<M>(
  handlers: Partial<Handlers<M, Sender>>,
  accept: (sender: Sender, name: string) => boolean,
  check: (name: string, payload: unknown) => boolean = () => true,
): () => void {
  const byName = new Map<string, (payload: never, from: Sender) => unknown>(Object.entries(handlers));
  const heard = (message: unknown, sender: Sender, sendResponse: (reply: Reply) => void): true | undefined => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message)) return undefined;
    const handler = byName.get(message.caselight);
    if (handler === undefined || !accept(sender, message.caselight)) return undefined;
    if (!check(message.caselight, message.payload)) {
      sendResponse({ error: `${message.caselight}: payload refused` });
      return true;
    }
    void answer(handler, message.payload, sender).then(sendResponse);
    return true;
  };
  browser.runtime.onMessage.addListener(heard);
  return () => browser.runtime.onMessage.removeListener(heard);
}

async function answer(handler: (payload: never, from: Sender) => unknown, payload: unknown, from: Sender): Promise<Reply> {
  try {
    return { value: (await handler(payload as never, from)) ?? null };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function envelope(name: string, payload: unknown): Envelope {
  return { caselight: name, payload };
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && typeof (message as Partial<Envelope>).caselight === 'string';
}

function valueOf(reply: unknown): unknown {
  if (typeof reply !== 'object' || reply === null) throw new Error('The background gave no answer.');
  if ('error' in reply) throw new Error(String(reply.error));
  return (reply as { readonly value?: unknown }).value ?? null;
}
