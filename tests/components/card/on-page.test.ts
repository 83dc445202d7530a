import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { at, clickAt, freshWindow, middle, pointAt, quietFor, STORY } from './hands.ts';
import { cardOn, mentionAt } from './on-page.ts';

beforeEach(freshWindow);

describe('by pointer', () => {
  test('rest on a name opens its card beside the line; leaving closes it and leaves nothing in the page', async () => {
    const on = await cardOn(STORY);
    const before = document.documentElement.outerHTML;
    await pointAt(...middle(at('ada')));
    await vi.waitFor(() => expect(on.shown()).toBe('Ada Quill'));
    const card = on.dialog().getBoundingClientRect();
    const name = at('ada').getBoundingClientRect();
    expect(card.top).toBeGreaterThanOrEqual(name.bottom);
    expect(card.left).toBeGreaterThanOrEqual(0);
    await pointAt(2, 2);
    await vi.waitFor(() => expect(document.documentElement.outerHTML).toBe(before));
  });

  test('the pointer may travel into the card and stay there', async () => {
    const on = await cardOn(STORY);
    await pointAt(...middle(at('ada')));
    await vi.waitFor(() => expect(on.shown()).toBe('Ada Quill'));
    await pointAt(...middle(on.dialog()));
    await quietFor(500);
    expect(on.shown()).toBe('Ada Quill');
  });

  test('on another name the card goes there: one at a time', async () => {
    const on = await cardOn(STORY);
    await pointAt(...middle(at('ada')));
    await vi.waitFor(() => expect(on.shown()).toBe('Ada Quill'));
    await pointAt(...middle(at('bo')));
    await vi.waitFor(() => expect(on.shown()).toBe('Bo Quill'));
  });

  test('Escape closes it, is not heard by the page, and the name stays quiet while the pointer is on it', async () => {
    const on = await cardOn(STORY);
    const heard = vi.fn();
    document.addEventListener('keydown', heard, { once: true });
    await pointAt(...middle(at('ada')));
    await vi.waitFor(() => expect(on.shown()).toBe('Ada Quill'));
    await userEvent.keyboard('{Escape}');
    expect(on.shown()).toBeNull();
    expect(heard).not.toHaveBeenCalled();
    await pointAt(middle(at('ada'))[0] + 12, middle(at('ada'))[1]);
    await quietFor(400);
    expect(on.shown()).toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(heard).toHaveBeenCalledOnce();
  });

  test('a click on a plain name opens at once, a click beside closes, a linked name keeps its click', async () => {
    const on = await cardOn(STORY, { config: { cardMode: 'click' } });
    await userEvent.click(at('ada'));
    expect(on.shown()).toBe('Ada Quill');
    await clickAt(700, 300);
    await vi.waitFor(() => expect(on.shown()).toBeNull());
    await userEvent.click(at('link'));
    expect(location.hash).toBe('#there');
    expect(on.shown()).toBeNull();
    history.replaceState(null, '', location.pathname + location.search);
  });
});

describe('by key', () => {
  test('focus goes into the dialog, Escape gives it back to where it was', async () => {
    const on = await cardOn(STORY);
    at('field').focus();
    on.controller.show(mentionAt(on, 0));
    expect((on.dialog().getRootNode() as ShadowRoot).activeElement).toBe(on.dialog());
    await userEvent.tab();
    await userEvent.keyboard('{Escape}');
    expect(on.shown()).toBeNull();
    expect(document.activeElement).toBe(at('field'));
  });

  test('a related person opens in the card with focus, and Back returns', async () => {
    const on = await cardOn(STORY);
    on.controller.show(mentionAt(on, 0));
    on.button('Connected people 1').click();
    await vi.waitFor(() => on.button('Marsh').focus());
    await userEvent.keyboard('{Enter}');
    expect(on.shown()).toBe('Cy Marsh');
    expect((on.dialog().getRootNode() as ShadowRoot).activeElement).toBe(on.dialog());
    on.button('Back').focus();
    await userEvent.keyboard('{Enter}');
    expect(on.shown()).toBe('Ada Quill');
    expect((on.dialog().getRootNode() as ShadowRoot).activeElement).toBe(on.dialog());
  });

  test('"next mention" takes the card and the focus to the next one of the same person', async () => {
    const on = await cardOn(STORY);
    on.controller.show(mentionAt(on, 0));
    on.button('Next mention').click();
    expect(on.controller.shown?.key).toBe(mentionAt(on, 2).key);
    const card = on.dialog().getBoundingClientRect();
    expect(Math.abs(card.top - at('again').getBoundingClientRect().bottom)).toBeLessThan(40);
    expect((on.dialog().getRootNode() as ShadowRoot).activeElement).toBe(on.dialog());
  });
});

describe('not this person', () => {
  test('the name is no longer marked here; undo brings name and card back', async () => {
    const on = await cardOn(STORY);
    on.controller.show(mentionAt(on, 0));
    on.button('More').click();
    await vi.waitFor(() => on.button('Not Quill').click());
    await on.reading.settled();
    expect(on.reading.mentions().map(({ person }) => person)).toEqual(['bo', 'cy']);
    on.button('Undo').click();
    await on.reading.settled();
    expect(on.reading.mentions().map(({ person }) => person)).toEqual(['ada', 'bo', 'ada', 'cy']);
    expect(on.shown()).toBe('Ada Quill');
    expect(on.controller.shown?.key).toBe(mentionAt(on, 0).key);
  });
});

describe('in a popover of the page that a press beside it shuts', () => {
  const isOpen = (): boolean => at('box').matches(':popover-open');

  test('the card can be used, and Escape is its own; the next name may stand elsewhere', async () => {
    const on = await cardOn(`<div id="box" popover style="margin: 0; overflow: hidden"><p>Today Ada Quill spoke.</p></div>${STORY}`);
    at('box').showPopover();
    await vi.waitFor(() => expect(on.reading.mentions()).toHaveLength(5));
    on.controller.show(mentionAt(on, 0));
    await clickAt(...middle(on.dialog()));
    expect(isOpen()).toBe(true);
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(on.shown()).toBeNull());
    expect(isOpen()).toBe(true);
    on.controller.show(mentionAt(on, 0));
    on.button('Next mention').click();
    expect(on.controller.shown?.key).toBe(mentionAt(on, 1).key);
    at('box').hidePopover();
    await quietFor(100);
    expect(on.dialog().checkVisibility()).toBe(true);
    expect(document.querySelector('#box > [popover]')).toBeNull();
  });
});
