import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { listen, type BackgroundMessages, type Handlers, type Sender } from './messaging.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const tab = v.strictObject({ tabId: v.pipe(v.number(), v.integer()) });
const css = v.nullable(v.pipe(v.string(), v.maxLength(100_000)));

/**
 * The shape of every payload the background takes. A page that has taken over its own process can speak in the reader script's name, so
 * nothing a message says is believed before it is parsed; sizes are bounded far above what a page of ours can need.
 */
const PAYLOADS: Readonly<Record<keyof BackgroundMessages, v.GenericSchema>> = {
  'reader.start': v.strictObject({ url: v.pipe(v.string(), v.maxLength(100_000)) }),
  'reader.load': v.null(),
  'reader.found': v.strictObject({
    verdict: v.picklist(['case', 'passing', 'none']),
    people: v.pipe(v.array(v.strictObject({ caseId: id, id, count })), v.maxLength(1000)),
    capped: v.boolean(),
  }),
  'reader.cards': v.strictObject({ caseId: id, people: v.pipe(v.array(id), v.maxLength(1000)) }),
  'reader.css': v.strictObject({ insert: css, remove: css }),
  'reader.open-case-file': v.strictObject({ hash: v.pipe(v.string(), v.maxLength(1000)) }),
  'reader.hide-site': v.strictObject({ host: v.pipe(v.string(), v.maxLength(253)) }),
  'sites.apply': v.null(),
  'tab.report': tab,
  'tab.look-once': tab,
};

/** A frame in which the reader script runs. */
export interface ReaderFrame {
  readonly tabId: number;
  readonly frameId: number;
  /** address of the page in the tab, the frame's top; empty when the browser does not tell it */
  readonly pageUrl: string;
  readonly incognito: boolean;
}

/** The frame behind a sender. @throws when it is none, which `onBackgroundMessage` has already seen to */
export function frameOf(sender: Sender): ReaderFrame {
  const { tab, frameId } = sender;
  if (tab?.id === undefined || frameId === undefined) throw new Error('The message does not come from a frame.');
  return { tabId: tab.id, frameId, pageUrl: tab.url ?? '', incognito: tab.incognito === true };
}

/** Answers the reader script (`reader.…`, only from frames of web pages) and our own pages (the rest). */
export function onBackgroundMessage(handlers: Handlers<BackgroundMessages, Sender>): () => void {
  const own = browser.runtime.getURL('/');
  const accept = (sender: Sender, name: string): boolean => {
    const fromOwnPage = sender.url?.startsWith(own) ?? false;
    return name.startsWith('reader.') ? !fromOwnPage && sender.tab?.id !== undefined && sender.frameId !== undefined : fromOwnPage;
  };
  return listen<BackgroundMessages>(handlers, accept, (name, payload) => {
    const schema = (PAYLOADS as Readonly<Record<string, v.GenericSchema | undefined>>)[name];
    return schema !== undefined && v.is(schema, payload);
  });
}
