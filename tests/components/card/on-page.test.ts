import { page, userEvent } from 'vitest/browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { cardOn, mentionAt, viewOfToy } from './on-page.ts';

const STORY = `<main style="width: 500px; font: 16px/1.5 sans-serif; padding: 40px">
  <p>On Monday <b id="ada">Ada Quill</b> spoke. Far away from it <b id="bo">Bo Quill</b> listened.</p>
  <p id="plain">A paragraph without names, to rest on.</p>
  <p>Later <b id="again">Ada Quill</b> left. <a id="link" href="#there">Cy Marsh</a> stayed.</p>
  <p><input id="field"></p></main>`;

const at = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`no #${id}`);
  return found;
};

/** Moves the mouse to a place of the viewport, whatever stands there. */
async function pointAt(x: number, y: number): Promise<void> {
  await userEvent.hover(document.documentElement, { position: { x: x + scrollX, y: y + scrollY }, force: true });
}

async function clickAt(x: number, y: number): Promise<void> {
  await userEvent.click(document.documentElement, { position: { x: x + scrollX, y: y + scrollY }, force: true });
}

/** The middle of something in the page or in the card. */
function middle(element: HTMLElement): [number, number] {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}

/** Passes a stretch of time in which nothing should happen. */
async function quietFor(ms: number): Promise<void> {
  const until = performance.now() + ms;
  await vi.waitFor(() => expect(performance.now()).toBeGreaterThan(until), { timeout: ms + 1000 });
}

beforeEach(async () => {
  await page.viewport(1000, 800);
  await pointAt(2, 2);
});

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
    on.button('Marsh').focus();
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

describe('the page changes under the card', () => {
  test('the name goes: the card goes', async () => {
    const on = await cardOn(STORY);
    on.controller.show(mentionAt(on, 1));
    at('bo').remove();
    await vi.waitFor(() => expect(on.shown()).toBeNull());
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

  test('opening a part of the card keeps it in view and on its side', async () => {
    const on = await cardOn(STORY);
    on.controller.show(mentionAt(on, 0));
    const before = on.dialog().getBoundingClientRect().top;
    for (const part of on.dialog().querySelectorAll('details')) part.open = true;
    await vi.waitFor(() => expect(on.dialog().querySelector('.scroll')?.scrollHeight).toBeGreaterThan(420));
    const after = on.dialog().getBoundingClientRect();
    expect(after.top).toBe(before);
    expect(after.bottom).toBeLessThanOrEqual(document.documentElement.clientHeight);
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
