import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { at, freshWindow, pointAt, STORY } from './hands.ts';
import { cardOn, mentionAt } from './on-page.ts';
import { openAll } from './open-all.ts';

beforeEach(freshWindow);

describe('place', () => {
  test('a page that zooms its root does not zoom the card', async () => {
    const on = await cardOn(STORY);
    document.documentElement.style.zoom = '1.5';
    on.controller.show(mentionAt(on, 0));
    const card = on.dialog().getBoundingClientRect();
    document.documentElement.style.removeProperty('zoom');
    expect(Math.round(card.width)).toBe(360);
    expect(card.left).toBeGreaterThanOrEqual(0);
  });

  for (const [what, width, height] of [
    ['a view of 320 px', 320, 640],
    ['a window at 400 % zoom', 320, 256],
    ['a low and wide frame', 700, 180],
  ] as const) {
    test(`${what}: all of it in view, beside the name, every action to be reached`, async () => {
      await page.viewport(width, height);
      const on = await cardOn(`<main style="font: 16px/1.5 sans-serif"><p>On Monday <b id="ada">Ada Quill</b> spoke.</p></main>`);
      on.controller.show(mentionAt(on, 0));
      const card = on.dialog().getBoundingClientRect();
      expect(card.left).toBeGreaterThanOrEqual(0);
      expect(card.right).toBeLessThanOrEqual(width);
      expect(card.top).toBeGreaterThanOrEqual(0);
      expect(card.bottom).toBeLessThanOrEqual(height);
      const name = at('ada').getBoundingClientRect();
      expect(card.top >= name.bottom || card.bottom <= name.top || card.left >= name.right || card.right <= name.left).toBe(true);
      on.button('Case file').scrollIntoView();
      const action = on.button('Case file').getBoundingClientRect();
      expect(action.bottom).toBeLessThanOrEqual(card.bottom);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    });
  }

  test('a low frame gets the compact form: who and how matters stand, and the way to the case file', async () => {
    await page.viewport(700, 180);
    const on = await cardOn(`<p>On Monday <b id="ada">Ada Quill</b> spoke.</p>`);
    on.controller.show(mentionAt(on, 0));
    expect(on.dialog().innerText).toContain('Her suit goes on');
    expect(on.dialog().innerText).not.toContain('Latest ruling');
    expect(on.button('Case file')).toBeDefined();
  });

  test('in a right-to-left page it stands in line with the right end of the name', async () => {
    document.documentElement.dir = 'rtl';
    const on = await cardOn(STORY);
    on.controller.show(mentionAt(on, 0));
    const card = on.dialog().getBoundingClientRect();
    const name = at('ada').getBoundingClientRect();
    document.documentElement.removeAttribute('dir');
    expect(card.right).toBeCloseTo(Math.min(name.right + 16, 992), 0);
  });

  test('a name over two lines: beside the line under the pointer', async () => {
    const on = await cardOn('<p style="width: 60px; margin: 100px; font: 16px/2 monospace"><b id="ada">Ada Quill</b></p>');
    const [first, second] = at('ada').getClientRects();
    if (first === undefined || second === undefined) throw new Error('the name stands on one line');
    await pointAt(second.left + 10, second.top + 8);
    await vi.waitFor(() => expect(on.shown()).toBe('Ada Quill'));
    expect(on.dialog().getBoundingClientRect().top).toBeCloseTo(second.bottom + 8, 0);
  });

  test('showing and closing neither scrolls the page nor moves anything in it', async () => {
    const on = await cardOn(`${STORY}<div style="height: 2000px"></div>`);
    window.scrollTo(0, 20);
    const places = () => [...document.querySelectorAll('main *')].map((element) => JSON.stringify(element.getBoundingClientRect()));
    const before = places();
    on.controller.show(mentionAt(on, 2));
    expect(places()).toEqual(before);
    await userEvent.keyboard('{Escape}');
    expect(places()).toEqual(before);
    expect(window.scrollY).toBe(20);
    window.scrollTo(0, 0);
  });

  test('above an open modal dialog, and to be used there', async () => {
    const on = await cardOn(`${STORY}<dialog id="modal"><p>In it <b id="inside">Bo Quill</b> speaks.</p></dialog>`);
    (at('modal') as HTMLDialogElement).showModal();
    await vi.waitFor(() => expect(on.reading.mentions()).toHaveLength(5));
    on.controller.show(mentionAt(on, 4));
    const button = on.button('Close').getBoundingClientRect();
    const top = document.elementFromPoint(button.left + 5, button.top + 5);
    expect(top?.shadowRoot).toBeNull();
    expect(top?.localName).toBe('div');
    await userEvent.keyboard('{Escape}');
    expect(on.shown()).toBeNull();
    expect((at('modal') as HTMLDialogElement).open).toBe(true);
  });

  test('a modal dialog that opens over a pinned card does not keep it from use', async () => {
    const on = await cardOn(`${STORY}<dialog id="modal"><p>Subscribe</p></dialog>`);
    on.controller.show(mentionAt(on, 0));
    on.button('Pin card').click();
    (at('modal') as HTMLDialogElement).showModal();
    await vi.waitFor(() => {
      const { left, top } = on.button('Close').getBoundingClientRect();
      expect(document.elementFromPoint(left + 5, top + 5)?.parentElement).toBe(at('modal'));
    });
    on.button('Close').click();
    await vi.waitFor(() => expect(at('modal').querySelector('div')).toBeNull());
  });

  test('opening a part of the card keeps it in view and on its side', async () => {
    const on = await cardOn(STORY);
    on.controller.show(mentionAt(on, 0));
    const before = on.dialog().getBoundingClientRect().top;
    await openAll(on.dialog());
    await vi.waitFor(() => expect(on.dialog().querySelector('.scroll')?.scrollHeight).toBeGreaterThan(420));
    const after = on.dialog().getBoundingClientRect();
    expect(after.top).toBe(before);
    expect(after.bottom).toBeLessThanOrEqual(document.documentElement.clientHeight);
  });
});
