import { expect, onTestFinished, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';

/** Two people, one of them named twice, and a linked name; room below to rest the pointer on. */
export const STORY = `<main style="width: 500px; font: 16px/1.5 sans-serif; padding: 40px">
  <p>On Monday <b id="ada">Ada Quill</b> spoke. Far away from it <b id="bo">Bo Quill</b> listened.</p>
  <p id="plain">A paragraph without names, to rest on.</p>
  <p>Later <b id="again">Ada Quill</b> left. <a id="link" href="#there">Cy Marsh</a> stayed.</p>
  <p><input id="field"></p></main>`;

/** @throws when the page has no such element */
export function at(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`no #${id}`);
  return found;
}

/** Moves the mouse to a place of the viewport, whatever stands there. */
export async function pointAt(x: number, y: number): Promise<void> {
  await userEvent.hover(document.documentElement, { position: { x: x + scrollX, y: y + scrollY }, force: true });
}

/** Clicks at a place of the viewport, whatever stands there. */
export async function clickAt(x: number, y: number): Promise<void> {
  await userEvent.click(document.documentElement, { position: { x: x + scrollX, y: y + scrollY }, force: true });
}

/** The middle of something in the page or in the card. */
export function middle(element: HTMLElement): [number, number] {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}

/** Passes a stretch of time in which nothing should happen. */
export async function quietFor(ms: number): Promise<void> {
  const until = performance.now() + ms;
  await vi.waitFor(() => expect(performance.now()).toBeGreaterThan(until), { timeout: ms + 1000 });
}

/** A window of a common size, with the mouse away from every name. */
export async function freshWindow(): Promise<void> {
  await page.viewport(1000, 800);
  await pointAt(2, 2);
}

/** A reader who wants, or does not want, motion; as the browser was before after the test. */
export async function prefersMotion(motion: 'reduce' | 'no-preference'): Promise<void> {
  const browser = cdp() as unknown as { send(method: string, parameters: object): Promise<unknown> };
  const set = async (value: string) =>
    browser.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value }] });
  await set(motion);
  onTestFinished(async () => void (await set('')));
}
