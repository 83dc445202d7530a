import type { Frame } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Article } from './harness/article.ts';
import type { Box } from './harness/card.ts';
import { clickOnCard } from './harness/card.ts';
import { fixtureOf } from './harness/fixture.ts';
import { BROWSERS } from './harness/launch.ts';
import { until } from './harness/wait.ts';

const STORY =
  '<p>Actor Alec Baldwin, who produced the film “Rust,” was charged in the death of cinematographer Halyna Hutchins on the set near Santa Fe. ' +
  'Script supervisor Mamie Mitchell sued him. First assistant director David Halls pleaded no contest.</p>';
const NAMES = ['Alec Baldwin', 'Halyna Hutchins', 'Mamie Mitchell', 'David Halls'];

const page = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>“Rust” case</title><style>body { margin: 0; padding: 20px; background: #fff; ` +
  `font: 17px/1.5 serif } iframe { display: block; width: 700px; border: 0 }</style>${body}</html>`;

describe.each(BROWSERS)('where a card stands, in %s', (browser) => {
  const e2e = fixtureOf(browser, 'places');
  let article: Article;
  let count = 0;

  const open = async (body: string): Promise<void> => {
    count += 1;
    const address = `https://apnews.com/places/${count}`;
    e2e.session.stand.add(address, page(body));
    article = await e2e.session.open(address);
  };

  /** A page with the story in a frame of its own, so many CSS px high. */
  const openFrame = async (height: number): Promise<Frame> => {
    e2e.session.stand.add('https://apnews.com/places/inner', page(STORY));
    await open(`<iframe src="inner" style="height: ${height}px"></iframe>`);
    const frame = await until('the frame', async () => article.page.frames().find((each) => each.url().endsWith('inner')));
    await article.shows(NAMES, frame);
    return frame;
  };

  /** Whether what is seen in the middle of a box is a popover: the page knows no more of a card. */
  const isOnTop = (box: Box): Promise<boolean> =>
    article.page.evaluate(
      (x, y) => document.elementFromPoint(x, y)?.matches(':popover-open') === true,
      box.x + box.width / 2,
      box.y + box.height / 2,
    );

  const fullScreen = async (): Promise<void> => {
    await article.page.click('button');
    await until('the story is in full screen', () => article.page.evaluate(() => document.fullscreenElement?.id === 'story'));
  };

  it('above an element in full screen, where it can be used', async () => {
    await open(
      `<article id="story" style="background: #fff">${STORY}<button onclick="story.requestFullscreen()">Full screen</button></article>`,
    );
    await article.shows(NAMES);
    await fullScreen();
    const { box } = await article.readCardOf('Mamie Mitchell', 'Mamie Mitchell');
    expect(await isOnTop(box)).toBe(true);
    await clickOnCard(article.page, 'Close');
    await article.cardGone();
    expect(await article.page.evaluate(() => document.fullscreenElement?.id)).toBe('story');
    await article.leave();
    await article.readCardOf('Halyna Hutchins', 'Halyna Hutchins');
    await article.page.evaluate(() => document.exitFullscreen());
    await article.cardGone();
  });

  it('a pinned card comes along into full screen and back', async () => {
    await open(
      `<article id="story" style="background: #fff">${STORY}<button onclick="story.requestFullscreen()">Full screen</button></article>`,
    );
    await article.shows(NAMES);
    await article.readCardOf('Mamie Mitchell', 'Mamie Mitchell');
    await clickOnCard(article.page, 'Pin card');
    await fullScreen();
    const isSeen = async () => {
      const card = await article.card();
      return card !== null && (await isOnTop(card.box));
    };
    await until('the card is above the story', isSeen);
    await article.page.evaluate(() => document.exitFullscreen());
    await until('full screen is left', () => article.page.evaluate(() => document.fullscreenElement === null));
    await until('the card is still there', isSeen);
    expect(await article.page.evaluate(() => document.getElementById('story')?.querySelector(':popover-open'))).toBeNull();
  });

  it('above an open modal dialog', async () => {
    await open(`<dialog id="box">${STORY}</dialog><script>box.showModal()</script>`);
    await article.shows(NAMES);
    const { box } = await article.readCardOf('Mamie Mitchell', 'Mamie Mitchell');
    expect(await isOnTop(box)).toBe(true);
    await article.page.keyboard.press('Escape');
    await article.cardGone();
    expect(await article.page.$eval('#box', (dialog) => (dialog as HTMLDialogElement).open)).toBe(true);
  });

  it('in a frame that has room for it: the whole card, all of it inside', async () => {
    const frame = await openFrame(600);
    await article.hover('Mamie Mitchell', 0, frame);
    const card = await article.cardOf('Mamie Mitchell', frame);
    expect(card.headings.join()).toMatch(/Latest ruling/);
    expect(card.buttons).toContain('More');
    expect(card.box.y + card.box.height).toBeLessThanOrEqual(600);
    expect(await article.card()).toBeNull();
    await article.leave();
    await article.cardGone(frame);
  });

  it.each([200, 120])('in a frame %i px high: a compact form, all of it inside, with the way to the case file', async (height) => {
    const frame = await openFrame(height);
    await article.hover('Mamie Mitchell', 0, frame);
    const card = await article.cardOf('Mamie Mitchell', frame);
    expect(card.text).toMatch(/Script supervisor[^]*As of/);
    expect(card.text).not.toMatch(/Latest ruling/);
    expect(card.buttons).toEqual(['Pin card', 'Close', 'Case file']);
    expect(card.box.y).toBeGreaterThanOrEqual(0);
    expect(card.box.y + card.box.height).toBeLessThanOrEqual(height);
    expect(card.box.height).toBeGreaterThan(100);
  });

  it('in a right-to-left page: in view, ending where the name ends', async () => {
    await open(`<div dir="rtl">${STORY}</div><script>document.documentElement.dir = 'rtl'</script>`);
    await article.shows(NAMES);
    const { box } = await article.readCardOf('Mamie Mitchell', 'Mamie Mitchell');
    const { right, view } = await article.page.evaluate(() => {
      const [text] = document.querySelector('p')?.childNodes ?? [];
      const range = document.createRange();
      const at = (text as Text).data.indexOf('Mamie Mitchell');
      range.setStart(text as Text, at);
      range.setEnd(text as Text, at + 'Mamie Mitchell'.length);
      return { right: range.getBoundingClientRect().right, view: innerWidth };
    });
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(view);
    expect(Math.abs(box.x + box.width - (right + 16))).toBeLessThan(2);
  });

  it('below a header that sticks, and over a banner at the foot, of the page', async () => {
    const bar = 'position: fixed; left: 0; right: 0; height: 90px; z-index: 2147483647; background: #123';
    await open(`<div style="${bar}; top: 0"></div><div style="${bar}; bottom: 0"></div><main style="padding-top: 300px">${STORY}</main>`);
    await article.shows(NAMES);
    const { box } = await article.readCardOf('Mamie Mitchell', 'Mamie Mitchell');
    expect(box.y).toBeGreaterThanOrEqual(90);
    expect(box.y + box.height).toBeLessThanOrEqual((await article.page.evaluate(() => innerHeight)) - 90);
    expect(await isOnTop(box)).toBe(true);
  });
});
