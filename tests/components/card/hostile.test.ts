import { afterEach, describe, expect, test } from 'vitest';
import { openAll } from './open-all.ts';
import { PEOPLE } from './people.ts';
import { show, type Shown } from './render.tsx';

let card: Shown;
let style: HTMLStyleElement | null = null;

afterEach(() => {
  card.unmount();
  style?.remove();
  style = null;
  document.documentElement.removeAttribute('dir');
  document.documentElement.removeAttribute('style');
});

/** The page's own rules, as far as they can reach: the host of the card is one of its elements. */
function pageCss(css: string): void {
  style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
}

/** Where every part of the card stands, and how its text is set: what a reader would see change. */
function appearance(): readonly string[] {
  for (const animation of card.element()?.getAnimations() ?? []) animation.finish();
  const origin = card.element()?.getBoundingClientRect();
  return [...card.root.querySelectorAll<HTMLElement>('*')].map((element) => {
    const box = element.getBoundingClientRect();
    const set = getComputedStyle(element);
    const place = [box.left - (origin?.left ?? 0), box.top - (origin?.top ?? 0), box.width, box.height].map((value) => value.toFixed(1));
    return [element.tagName, ...place, set.color, set.backgroundColor, set.font, set.letterSpacing, set.textTransform, set.visibility].join(
      ' ',
    );
  });
}

function untouched(css: string, prepare: () => void = () => undefined): void {
  card = show({ person: PEOPLE.twoLanes });
  const before = appearance();
  card.unmount();
  prepare();
  pageCss(css);
  card = show({ person: PEOPLE.twoLanes });
  expect(appearance()).toEqual(before);
}

describe('the page cannot reach into the card', () => {
  test('a rule for everything, with !important', () => {
    untouched(`*:not(div) { color: red !important; } * {
      color: red !important; font: 40px/3 fantasy !important; letter-spacing: 1em !important; text-transform: uppercase !important;
      text-align: right !important; text-indent: 3em !important; word-spacing: 2em !important; visibility: hidden !important; cursor: none !important;
      white-space: pre !important; line-height: 4 !important; text-shadow: 2px 2px red !important; list-style: square !important;
      font-variant: small-caps !important; quotes: none !important; word-break: break-all !important; hyphens: none !important;
      --accent: red !important; --text: red !important; --sans: fantasy !important; color-scheme: dark !important; }`);
  });

  test('a huge font on the root', () => untouched('html { font-size: 100px !important; }'));

  test('a right-to-left page', () => untouched('', () => document.documentElement.setAttribute('dir', 'rtl')));

  test('rules for the names of our own classes and elements', () => {
    untouched('.card, .ruling, .name, dialog, [role=dialog], details, summary, h2 { display: none !important; }');
  });
});

test('the words beside the tools never run under them', () => {
  card = show({ person: PEOPLE.long, pinned: true, canGoBack: true });
  const eyebrow = card.root.querySelector('.eyebrow');
  if (eyebrow === null) throw new Error('nothing to measure');
  const words = document.createRange();
  words.selectNodeContents(eyebrow);
  const back = card.find('button', 'Back').getBoundingClientRect();
  const pin = card.find('button', 'Move card (arrow keys; a click moves it to the next corner)').getBoundingClientRect();
  for (const line of words.getClientRects()) {
    expect(line.left).toBeGreaterThanOrEqual(back.right - 1);
    expect(line.right).toBeLessThanOrEqual(pin.left + 1);
  }
});

describe('room', () => {
  const fits = async () => {
    const dialog = card.element();
    if (dialog === null) throw new Error('no card');
    await openAll(card.root);
    for (const part of [dialog, ...dialog.querySelectorAll<HTMLElement>('.scroll, .actions')])
      expect(part.scrollWidth, part.className).toBeLessThanOrEqual(part.clientWidth);
    expect(dialog.getBoundingClientRect().height).toBeLessThanOrEqual(420);
  };

  for (const [name, person] of Object.entries(PEOPLE)) {
    test(`${name}: no sideways scroll at 360 px, in a view of 320 px, and with text of 200 %`, async () => {
      card = show({ person, pinned: true, canGoBack: true });
      await fits();
      card.host.style.width = '312px';
      await fits();
      card.element()?.style.setProperty('--unit', '2px');
      await fits();
    });
  }

  test('with text of 200 % everything can still be reached by scrolling', () => {
    card = show({ person: PEOPLE.long });
    card.element()?.style.setProperty('--unit', '2px');
    const scroller = card.root.querySelector('.scroll');
    expect(scroller?.clientHeight).toBeGreaterThan(100);
    expect(scroller?.scrollHeight).toBeGreaterThan(scroller?.clientHeight ?? 0);
  });
});
