import type { Session } from './session.ts';
import type { Article } from './article.ts';
import { bidiOf, inBrowserWindow } from './bidi.ts';
import { backgroundWorker } from './worker.ts';

/** The key commands of the manifest that have keys from the start. */
const KEYS = { 'next-name': 'j', 'show-card': 'o' } as const;
export type Command = keyof typeof KEYS;

/** What a service worker of Chromium has of the commands API; `dispatch` is how its bindings deliver an event to listeners. */
interface CommandsApi {
  readonly commands: { readonly onCommand: { dispatch(command: string, tab: unknown): void } };
  readonly tabs: { query(filter: object): Promise<readonly unknown[]> };
}

/**
 * Gives a key command while an article is in front. In Firefox the keys are really pressed, in its own window. A headless Chromium
 * has no window that takes keys, so there the event that they cause is delivered to the background.
 */
export async function giveCommand(session: Session, article: Article, command: Command): Promise<void> {
  await article.page.bringToFront();
  const bidi = bidiOf(session.browser);
  if (bidi !== null) {
    await inBrowserWindow(bidi, pressAltShift, KEYS[command]);
    return;
  }
  const worker = await backgroundWorker(session);
  await worker.evaluate(async (name) => {
    const { commands, tabs } = (globalThis as unknown as { readonly chrome: CommandsApi }).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    commands.onCommand.dispatch(name, tab);
  }, command);
}

/** Runs in Firefox's window: presses Alt+Shift and a letter the way a keyboard does. */
function pressAltShift(letter: string): void {
  interface Processor {
    beginInputTransactionForTests(window: Window): boolean;
    keydown(event: KeyboardEvent): unknown;
    keyup(event: KeyboardEvent): unknown;
  }
  interface Chrome {
    readonly Cc: Record<string, { createInstance(type: unknown): Processor }>;
    readonly Ci: { readonly nsITextInputProcessor: unknown };
  }
  const { Cc, Ci } = globalThis as unknown as Chrome;
  const processor = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
  if (!processor?.beginInputTransactionForTests(window)) throw new Error('Firefox takes no keys');
  const code = letter.toUpperCase().charCodeAt(0);
  const events = [
    new KeyboardEvent('', { key: 'Alt', code: 'AltLeft', keyCode: 18 }),
    new KeyboardEvent('', { key: 'Shift', code: 'ShiftLeft', keyCode: 16 }),
    new KeyboardEvent('', { key: letter.toUpperCase(), code: `Key${letter.toUpperCase()}`, keyCode: code }),
  ];
  for (const event of events) processor.keydown(event);
  for (const event of events.toReversed()) processor.keyup(event);
}
