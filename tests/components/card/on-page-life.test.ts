import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FADE_IN_MS, FADE_OUT_MS } from '../../../core/card/constants.ts';
import { at, freshWindow, middle, pointAt, prefersMotion, quietFor, STORY } from './hands.ts';
import { cardOn, CONFIG, mentionAt, viewOfToy } from './on-page.ts';
import { openAll } from './open-all.ts';

beforeEach(freshWindow);

describe('the page changes under the card', () => {
  test('the name goes: the card goes', async () => {
    const on = await cardOn(STORY);
    on.controller.show(mentionAt(on, 1));
    at('bo').remove();
    await vi.waitFor(() => expect(on.shown()).toBeNull());
  });

  test('entries come in above the name: the card goes along, unless the reader is in it', async () => {
    const on = await cardOn(`<div id="above"></div>${STORY}`);
    on.controller.show(mentionAt(on, 0));
    const gap = () => on.dialog().getBoundingClientRect().top - at('ada').getBoundingClientRect().bottom;
    const before = gap();
    // Until the browser has told of the size of a card that is new.
    await quietFor(100);
    at('above').style.height = '90px';
    await vi.waitFor(() => expect(gap()).toBeCloseTo(before));
    await pointAt(...middle(on.dialog()));
    const { top } = on.dialog().getBoundingClientRect();
    at('above').style.height = '180px';
    await quietFor(100);
    expect(on.dialog().getBoundingClientRect().top).toBe(top);
  });

  test('what the name stands in is shut, without any change of the DOM: the card goes', async () => {
    const on = await cardOn('<div popover="manual" id="box"><p>On Monday Ada Quill spoke.</p></div><p>Bo Quill</p>');
    at('box').showPopover();
    await vi.waitFor(() => expect(on.reading.mentions()).toHaveLength(2));
    on.controller.show(mentionAt(on, 0));
    expect(on.shown()).toBe('Ada Quill');
    await on.reading.settled();
    await quietFor(200);
    at('box').hidePopover();
    await vi.waitFor(() => expect(on.shown()).toBeNull());
  });

  test('the page draws its text anew: the card stays with its name, of several with the one where it stood', async () => {
    const on = await cardOn(`<ul>${'<li style="height: 60px">Ada Quill spoke.</li>'.repeat(3)}</ul>`);
    on.controller.show(mentionAt(on, 1));
    const card = on.dialog();
    const { top } = card.getBoundingClientRect();
    const list = document.querySelector('ul') as HTMLElement;
    const items = list.innerHTML;
    for (let times = 0; times < 2; times += 1) {
      const { key } = mentionAt(on, 1);
      list.innerHTML = items;
      await vi.waitFor(() => expect(mentionAt(on, 1).key).not.toBe(key));
      expect(on.controller.shown).toBe(mentionAt(on, 1));
      expect(on.dialog()).toBe(card);
      expect(card.getBoundingClientRect().top).toBe(top);
    }
  });

  test('the page draws its text anew while the pointer rests on a name: the card opens, and stays', async () => {
    const on = await cardOn(STORY, { config: { cardDelay: 500 } });
    const redraw = async (): Promise<void> => {
      const { key } = mentionAt(on, 0);
      document.body.innerHTML = String(document.body.innerHTML);
      await vi.waitFor(() => expect(mentionAt(on, 0).key).not.toBe(key));
    };
    await pointAt(...middle(at('ada')));
    await redraw();
    await vi.waitFor(() => expect(on.shown()).toBe('Ada Quill'), { timeout: 3_000 });
    document.body.innerHTML = String(document.body.innerHTML);
    // Before it has been read again: on nothing, as far as anybody knows.
    const [x, y] = middle(at('ada'));
    await pointAt(x + 1, y);
    await quietFor(500);
    expect(on.shown()).toBe('Ada Quill');
  });

  test('another address: the card goes, also a pinned one', async () => {
    const on = await cardOn(STORY);
    on.controller.show(mentionAt(on, 0));
    on.button('Pin card').click();
    on.controller.routeChanged();
    await vi.waitFor(() => expect(on.shown()).toBeNull());
  });

  test('a pinned card stays where it is while the page scrolls; an unpinned one goes with its name and then closes', async () => {
    const on = await cardOn(`${STORY}<div style="height: 3000px"></div>`);
    on.controller.show(mentionAt(on, 0));
    const top = () => on.dialog().getBoundingClientRect().top;
    const first = top();
    window.scrollTo(0, 30);
    await vi.waitFor(() => expect(top()).toBe(first - 30));
    on.button('Pin card').click();
    window.scrollTo(0, 2000);
    await vi.waitFor(() => expect(window.scrollY).toBe(2000));
    expect(top()).toBe(first - 30);
    on.button('Pin card').click();
    window.scrollTo(0, 1900);
    await vi.waitFor(() => expect(on.shown()).toBeNull());
    window.scrollTo(0, 0);
  });
});

describe('a record that is asked for', () => {
  test('an answer that comes too late opens nothing', async () => {
    const answers: (() => void)[] = [];
    const on = await cardOn(STORY, {
      personView: async (_caseId, id) => {
        await new Promise<void>((resolve) => void answers.push(resolve));
        return viewOfToy(id);
      },
    });
    on.controller.show(mentionAt(on, 0));
    expect(on.shown()).toBeNull();
    on.controller.show(mentionAt(on, 1));
    for (const answer of answers.toReversed()) answer();
    await vi.waitFor(() => expect(on.shown()).toBe('Bo Quill'));
    expect((on.dialog().getRootNode() as ShadowRoot).activeElement).toBe(on.dialog());
  });

  test('no record, no card', async () => {
    const on = await cardOn(STORY, { personView: () => null });
    on.controller.show(mentionAt(on, 0));
    expect(on.shown()).toBeNull();
    expect(on.controller.shown).toBeNull();
  });
});

describe('a card that is awaited', () => {
  test('is drawn out of the page while the pointer rests on a name, and shown as it is when it opens', async () => {
    const on = await cardOn(STORY, { config: { cardDelay: 1_000 } });
    const before = document.documentElement.outerHTML;
    await pointAt(...middle(at('ada')));
    await vi.waitFor(() => expect(on.awaited()).toBe('Ada Quill'));
    expect(document.documentElement.outerHTML).toBe(before);
    expect(on.shown()).toBeNull();
    await vi.waitFor(() => expect(on.shown()).toBe('Ada Quill'), { timeout: 3_000 });
  });

  test('gives way to the card of the name that the pointer rests on next, or that is asked for by key', async () => {
    const on = await cardOn(STORY, { config: { cardDelay: 10_000 } });
    await pointAt(...middle(at('ada')));
    await vi.waitFor(() => expect(on.awaited()).toBe('Ada Quill'));
    await pointAt(...middle(at('bo')));
    await vi.waitFor(() => expect(on.awaited()).toBe('Bo Quill'));
    on.controller.show(mentionAt(on, 0));
    expect(on.shown()).toBe('Ada Quill');
    expect(on.dialog().getRootNode()).toHaveProperty('activeElement', on.dialog());
    expect(on.awaited()).toBeNull();
  });
});

describe('fading', () => {
  test('in and out as long as agreed, where the reader does not mind motion', async () => {
    await prefersMotion('no-preference');
    const on = await cardOn(STORY);
    on.controller.show(mentionAt(on, 0));
    const card = on.dialog();
    expect(card.getAnimations().map((animation) => animation.effect?.getTiming().duration)).toEqual([FADE_IN_MS]);
    await vi.waitFor(() => expect(card.getAnimations()).toEqual([]));
    on.button('Close').click();
    expect(on.shown()).toBeNull();
    expect(card.isConnected).toBe(true);
    const { opacity, transitionDuration } = getComputedStyle(card);
    expect(Number(opacity)).toBeGreaterThan(0);
    expect(transitionDuration).toBe(`${FADE_OUT_MS / 1000}s`);
    await vi.waitFor(() => expect(card.isConnected).toBe(false));
  });

  test('not at all under reduced motion: there at once, gone at once', async () => {
    await prefersMotion('reduce');
    const on = await cardOn(STORY);
    const before = document.documentElement.outerHTML;
    on.controller.show(mentionAt(on, 0));
    expect(on.dialog().getAnimations()).toEqual([]);
    expect(getComputedStyle(on.dialog()).opacity).toBe('1');
    on.button('Close').click();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('nothing else in the card moves', async () => {
    await prefersMotion('no-preference');
    const on = await cardOn(STORY);
    on.controller.show(mentionAt(on, 0));
    await openAll(on.dialog());
    on.button('More').click();
    const moving = [...on.dialog().querySelectorAll('*')].filter((part) => part.getAnimations().length > 0);
    expect(moving).toEqual([]);
  });
});

test('told again and again of settings that do not concern the card, the pointer at rest on a name opens it all the same', async () => {
  const on = await cardOn(STORY);
  await pointAt(...middle(at('ada')));
  // More often than the dwell lasts: were it taken back each time, no card would ever open.
  const telling = setInterval(() => on.controller.configure({ ...CONFIG, style: 'underline' }), 40);
  await vi.waitFor(() => expect(on.shown()).toBe('Ada Quill'), { timeout: 3_000 }).finally(() => clearInterval(telling));
});

test('leaving takes the card and everything of it out of the page at once', async () => {
  const on = await cardOn(STORY);
  const before = document.documentElement.outerHTML;
  on.controller.show(mentionAt(on, 0));
  on.leave();
  expect(document.documentElement.outerHTML).toBe(before);
  await pointAt(...middle(at('ada')));
  await quietFor(400);
  expect(document.documentElement.outerHTML).toBe(before);
});
