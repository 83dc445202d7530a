import { bidiOf, inBrowserWindow } from './bidi.ts';
import type { Session } from './session.ts';
import { until } from './wait.ts';

/** Answers the browser's own prompt for access to a site, which only Firefox lets a test press. Resolves when the prompt has gone. */
export async function answerPrompt(session: Session, answer: 'allow' | 'refuse'): Promise<void> {
  const bidi = bidiOf(session.browser);
  if (bidi === null) throw new Error('Chromium’s prompt is drawn by the system');
  await until('the prompt is there', () => inBrowserWindow(bidi, pressIn, answer));
  await until('the prompt has gone', () => inBrowserWindow(bidi, isGone));
}

interface Notification extends Element {
  readonly button: HTMLElement;
  readonly secondaryButton: HTMLElement;
}

interface FirefoxWindow {
  readonly PopupNotifications: { readonly panel: Element & { readonly state: string } };
}

/** Runs in Firefox's window. The prompt takes no press in its first moments, so that nobody presses it by mistake. */
function pressIn(answer: string): boolean {
  const { panel } = (window as unknown as FirefoxWindow).PopupNotifications;
  const prompt = panel.firstElementChild as Notification | null;
  if (panel.state !== 'open' || prompt === null) return false;
  (answer === 'allow' ? prompt.button : prompt.secondaryButton).click();
  return panel.state !== 'open';
}

/** Runs in Firefox's window. */
function isGone(): boolean {
  return (window as unknown as FirefoxWindow).PopupNotifications.panel.state === 'closed';
}
