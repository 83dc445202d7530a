import type { Page } from 'puppeteer-core';
import { until } from './wait.ts';

/** The most presses of Tab before a control counts as out of reach. */
const MOST = 150;

/** What has focus: how it is called, and what a reader who sees it should see. */
export interface Focused {
  readonly name: string;
  /** it has a mark of its own that says where the reader is */
  readonly isMarked: boolean;
  readonly isInView: boolean;
}

/**
 * What has focus in a page; null when it is nothing of the page. After its last control focus is in the browser's own window, where Tab goes on
 * through the toolbar. In Firefox WebDriver's keys still go into the page then, and move what it would give focus to: no reader comes there.
 */
export function focused(page: Page): Promise<Focused | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!document.hasFocus() || !(element instanceof HTMLElement || element instanceof SVGElement) || element === document.body)
      return null;
    const labels = 'labels' in element ? [...((element.labels as NodeListOf<HTMLElement> | null) ?? [])] : [];
    const text = element.getAttribute('aria-label') ?? (labels.map((label) => label.innerText).join(' ') || element.textContent);
    // The mark may be drawn on what the control lies in or on its label, where it has no size of its own.
    const drawn = [
      getComputedStyle(element),
      getComputedStyle(element, '::after'),
      ...[...element.children, ...labels].map((part) => getComputedStyle(part)),
    ];
    const seen = element.getBoundingClientRect().width > 1 ? element : (labels[0] ?? element);
    const box = seen.getBoundingClientRect();
    return {
      name: (text ?? '').replace(/\s+/g, ' ').trim().slice(0, 80),
      isMarked: drawn.some(
        ({ outlineStyle, outlineWidth, stroke, strokeWidth }) =>
          (outlineStyle !== 'none' && outlineWidth !== '0px') || (stroke !== 'none' && strokeWidth === '2px'),
      ),
      isInView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    };
  });
}

/**
 * Presses Tab until the control with this name has focus.
 * @returns what had focus on the way, the control last
 * @throws when it is not reached, or when focus stood where a reader would not see it
 */
export async function tabTo(page: Page, name: string | RegExp): Promise<readonly string[]> {
  const passed: string[] = [];
  for (let press = 0; press < MOST; press += 1) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (now === null) continue;
    passed.push(now.name);
    if (!now.isMarked || !now.isInView) throw new Error(`Focus is not seen: ${JSON.stringify(now)}, after ${passed.join(' | ')}`);
    if (typeof name === 'string' ? now.name === name : name.test(now.name)) return passed;
  }
  throw new Error(`Tab does not reach ${String(name)}: ${passed.join(' | ')}`);
}

/** Waits until a control with this name has focus. */
export async function hasFocus(page: Page, name: string | RegExp): Promise<void> {
  await until(`focus is on ${String(name)}`, async () => {
    const now = await focused(page);
    return now !== null && (typeof name === 'string' ? now.name === name : name.test(now.name));
  });
}
