import type { Frame, Page } from 'puppeteer-core';
import { closedRoots, type ClosedRoot } from './pierce.ts';

/** A box on screen, in CSS pixels of the viewport. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An open card as a reader perceives it. */
export interface CardReading {
  /** the accessible name of the dialog */
  readonly name: string;
  /** all text on it, as laid out */
  readonly text: string;
  readonly headings: readonly string[];
  readonly buttons: readonly string[];
  /** what stands in its text fields */
  readonly fields: readonly string[];
  readonly links: readonly { readonly text: string; readonly href: string; readonly rel: string; readonly target: string }[];
  readonly box: Box;
  /** true when the focus is inside */
  readonly focused: boolean;
}

function read(root: ShadowRoot): CardReading | null {
  const dialog = root.querySelector<HTMLElement>('[role="dialog"]');
  if (!dialog || !dialog.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return null;
  const { x, y, width, height } = dialog.getBoundingClientRect();
  if (width === 0 || height === 0 || dialog.innerText.trim() === '') return null;
  const textOf = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const labels = (dialog.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
  return {
    name: dialog.getAttribute('aria-label') ?? labels.map((id) => textOf(root.getElementById(id))).join(' '),
    text: dialog.innerText,
    headings: [...dialog.querySelectorAll('h1, h2, h3, h4')].map(textOf),
    buttons: [...dialog.querySelectorAll('button')].map((button) => button.getAttribute('aria-label') ?? textOf(button)),
    fields: [...dialog.querySelectorAll('textarea')].map(({ value }) => value),
    links: [...dialog.querySelectorAll('a')].map((link) => ({
      text: textOf(link),
      href: link.href,
      rel: link.rel,
      target: link.target,
    })),
    box: { x, y, width, height },
    focused: root.activeElement !== null,
  };
}

async function cardRoot(where: Page | Frame): Promise<{ root: ClosedRoot; card: CardReading } | null> {
  for (const root of await closedRoots(where)) {
    const card = await root.call(read);
    if (card !== null) return { root, card };
  }
  return null;
}

/** The card that is open on a page, or in a frame of it, or null. */
export async function readCard(where: Page | Frame): Promise<CardReading | null> {
  return (await cardRoot(where))?.card ?? null;
}

/** The middle of what carries a text or label on the open card, brought into view; null when there is no such thing. */
export async function pointOnCard(page: Page, label: string): Promise<{ readonly x: number; readonly y: number } | null> {
  const open = await cardRoot(page);
  const point = await open?.root.call((root, wanted) => {
    const named = [...root.querySelectorAll<HTMLElement>('button, a, summary, label')].find((element) =>
      (element.getAttribute('aria-label') ?? element.textContent ?? '').includes(wanted),
    );
    named?.scrollIntoView({ block: 'nearest' });
    const box = named?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, label);
  return point ?? null;
}

/**
 * Clicks what carries a text or label on the open card, with the mouse.
 * @throws when no card is open or nothing on it is called so
 */
export async function clickOnCard(page: Page, label: string): Promise<void> {
  const point = await pointOnCard(page, label);
  if (!point) throw new Error(`No "${label}" on a card`);
  await page.mouse.move(point.x, point.y, { steps: 4 });
  await page.mouse.click(point.x, point.y);
}
