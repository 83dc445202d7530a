import { describe, expect, test } from 'vitest';
import { fixtureOf } from './harness/fixture.ts';
import { BROWSERS } from './harness/launch.ts';
import { hasGround, looks } from './harness/looks.ts';
import { NAMES, TEXT } from './harness/own-pages.ts';
import { until, untilEqual } from './harness/wait.ts';

const SOUZA = '<p>Director Joel Souza was wounded.</p>';

/** Ways in which news sites show text that was there all along, without a change of the DOM that anybody could watch. */
const REVEALS: readonly (readonly [how: string, html: string, button: string])[] = [
  ['a popover', `<button id="show" popovertarget="more">More</button><div id="more" popover>${SOUZA}</div>`, '#show'],
  [
    'a ticked box',
    `<style>.rest { display: none } :checked ~ .rest { display: block }</style><input id="show" type="checkbox"><div class="rest">${SOUZA}</div>`,
    '#show',
  ],
  [
    'an attribute of a paywall',
    `<style>[data-wall="on"] .rest { display: none }</style><div data-wall="on"><div class="rest">${SOUZA}</div></div>
    <button id="show" onclick="document.querySelector('[data-wall]').dataset.wall = 'off'">Sign in</button>`,
    '#show',
  ],
];

/** A custom element whose script comes after a while; what it shows stands in an open shadow root. */
const lateElement = (name: string, html: string, ms: number): string =>
  `<script>setTimeout(() => customElements.define('${name}', class extends HTMLElement {
    constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(html)}; }
  }), ${ms})</script>`;

/** Ways in which text comes in shadow roots, long after the page was read, of which nothing in its DOM tells. */
const LATE_ROOTS: readonly (readonly [how: string, html: string])[] = [
  ['the script of an element', `<x-more></x-more>${lateElement('x-more', SOUZA, 1_500)}`],
  [
    'the scripts of elements within each other',
    `<x-outer></x-outer>${lateElement('x-inner', SOUZA, 1_500)}${lateElement('x-outer', '<x-inner></x-inner>', 2_000)}`,
  ],
  [
    'a page that gives one to a plain element',
    `<div id="late"></div><script>setTimeout(() => {
      document.querySelector('#late').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(SOUZA)};
    }, 1500)</script>`,
  ],
];

describe.each(BROWSERS)('pages as news sites make them, in %s', (browser) => {
  const e2e = fixtureOf(browser, 'real-pages');

  test.each(REVEALS)('names in text that is shown by %s are marked, and have their cards', async (_, html, button) => {
    const { article, noise } = await e2e.pages.open(TEXT + html);
    await article.shows(NAMES);
    await article.page.click(button);
    await article.shows([...NAMES, 'Joel Souza']);
    await article.readCardOf('Joel Souza', 'Joel Souza');
    expect(noise).toEqual([]);
  });

  test.each(LATE_ROOTS)('names in a shadow root that comes late, with %s, are marked, and have their cards', async (_, html) => {
    const { article, noise } = await e2e.pages.open(TEXT + html);
    await article.shows(NAMES);
    await article.shows([...NAMES, 'Joel Souza']);
    await article.readCardOf('Joel Souza', 'Joel Souza');
    expect(noise).toEqual([]);
  });

  test('a page whose story comes with the script of an element, long after it was asked about, is read', async () => {
    const { article, noise } = await e2e.pages.open(
      `<p>News of the day</p><x-story></x-story>${lateElement('x-story', `<h1>“Rust” shooting: Halls sentenced</h1>${TEXT}`, 2_000)}`,
      '<!doctype html><title>News</title>',
    );
    await article.shows(['Halls', ...NAMES]);
    expect(noise).toEqual([]);
  });

  test('a menu that the pointer makes visible has its names marked while it is open', async () => {
    const { article, noise } = await e2e.pages.open(
      `<style>.menu div { visibility: hidden } .menu:hover div { visibility: visible }</style>${TEXT}
      <nav class="menu" style="width: 300px"><button>People</button><div>${SOUZA}</div></nav>`,
    );
    await article.shows(NAMES);
    await article.page.hover('button');
    await article.shows([...NAMES, 'Joel Souza']);
    const { x, y } = await article.page.$eval('.menu p', (paragraph) => {
      const range = new Range();
      range.setStart(paragraph.firstChild!, 9);
      range.setEnd(paragraph.firstChild!, 19);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await article.page.mouse.move(x, y, { steps: 4 });
    await article.cardOf('Joel Souza');
    expect(noise).toEqual([]);
  });

  test('a page that lets nothing be seen until it is ready is read when it is', async () => {
    const { article } = await e2e.pages.open(
      `<style>@keyframes ready { to { visibility: visible } } body { visibility: hidden; animation: ready 0s 1s both }</style>${TEXT}`,
    );
    await article.shows(NAMES);
    expect(await article.page.evaluate(() => getComputedStyle(document.body).visibility)).toBe('visible');
  });

  test('drop caps, capitals by style, notes, ruby, words for voices: names are whole, and each is one', async () => {
    const { article, noise } = await e2e.pages.open(
      `<style>.drop { float: left; font-size: 3em } .caps { text-transform: uppercase }
        .first::first-letter { float: left; font-size: 3em } .voice { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0) }</style>
      <p><span class="drop">D</span>avid Halls, first assistant director of the film “Rust”<sup>1</sup>, pleaded no contest.</p>
      <p class="first">Halyna Hutchins<sup><a href="#2">2</a></sup> was its cinematographer.</p>
      <p class="caps">alec baldwin <span class="voice">(opens in a new window)</span> held the revolver. Baldwin<sup>3</sup> spoke.</p>
      <p>Armorer Hannah Gu&shy;tier&shy;rez<wbr>-Reed and <ruby>Joel Souza<rt>SOH-zuh</rt></ruby>, Kari&nbsp;Morrissey&rsquo;s witness.</p>`,
    );
    await article.shows([
      'David Halls',
      'Halyna Hutchins',
      'alec baldwin',
      'Baldwin',
      'Hannah Gutierrez-Reed',
      'Joel Souza',
      'Kari Morrissey',
    ]);
    await article.readCardOf('David Halls', 'Halls');
    expect(noise).toEqual([]);
  });

  test('a link stretched over a teaser hides no name from the pointer, and keeps its click', async () => {
    const { article, noise } = await e2e.pages.open(
      `<style>.teaser { position: relative } .teaser a::after { content: ''; position: absolute; inset: 0 }</style>
      <div class="teaser"><h2>David Halls pleads</h2><p>Cinematographer Halyna Hutchins died.</p><a href="#whole">Read on</a></div>`,
    );
    await article.shows(['David Halls', 'Halyna Hutchins']);
    await article.readCardOf('Halyna Hutchins', 'Halyna Hutchins');
    const { x, y } = await article.page.evaluate(() => {
      const { left, top } = document.querySelector('h2')!.getBoundingClientRect();
      return { x: left + 20, y: top + 10 };
    });
    await article.page.mouse.click(x, y);
    await until('the link was followed', () => article.page.evaluate(() => location.hash === '#whole'));
    expect(noise).toEqual([]);
  });

  test('a page that the reader turns dark, fading, has names that can be read', async () => {
    const { article } = await e2e.pages.open(
      `<style>html[data-mode="night"] body { background: #111; color: #eee } body { transition: background-color 0.3s, color 0.3s }</style>
      ${TEXT}<button onclick="document.documentElement.dataset.mode = 'night'">Night</button>`,
    );
    const grounds = async (): Promise<string[]> => [
      ...new Set((await looks(article.page)).filter(hasGround).map(({ background }) => background)),
    ];
    await untilEqual('light grounds', ['rgb(253, 236, 183)'], grounds);
    await article.page.click('button');
    await untilEqual('dark grounds', ['rgb(77, 61, 16)'], grounds);
  });
});
