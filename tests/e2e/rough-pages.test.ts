import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { fixtureOf } from './harness/fixture.ts';
import { BROWSERS } from './harness/launch.ts';
import { HEAD, NAMES, TEXT } from './harness/own-pages.ts';

/** A page of a kind that news sites have, what a reader sees marked on it, and on which names cards open. */
interface Rough {
  readonly what: string;
  readonly html: string;
  readonly head?: string;
  readonly names: readonly string[];
  /** a name to point at, and what is on its card */
  readonly point: readonly [name: string, card: string];
  /** what happens to the page */
  readonly change?: (page: Page) => Promise<void>;
  /** what is marked then */
  readonly after?: readonly string[];
  readonly pointAfter?: readonly [name: string, card: string];
}

const FILLER = `<p>${'The committee met again on the matter of the road, and rose without a word. '.repeat(12)}</p>`;

const PAGES: readonly Rough[] = [
  {
    what: 'translated by the browser, each text wrapped in two fonts',
    html: `<main>${TEXT}</main>`,
    names: NAMES,
    point: ['Alec Baldwin', 'Alec Baldwin'],
    change: (page) =>
      page.evaluate(() => {
        const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
        const texts: Text[] = [];
        while (walker.nextNode()) texts.push(walker.currentNode as Text);
        for (const text of texts) {
          const [outer, inner] = [document.createElement('font'), document.createElement('font')];
          outer.append(inner);
          text.replaceWith(outer);
          inner.textContent = text.data.replace('pleaded no contest in the death of', 'bekannte sich schuldig am Tod von');
        }
      }),
    after: NAMES,
    pointAfter: ['Halyna Hutchins', 'Halyna Hutchins'],
  },
  {
    what: 'of a list that uses its few rows again and again',
    html: `<style>main { height: 400px; overflow: auto; position: relative; contain: strict } .row { position: absolute; top: 0; height: 100px }</style>
      <main><div style="height: 20000px"></div></main><script>
        const people = ['David Halls', 'Alec Baldwin', 'Halyna Hutchins', 'Joel Souza'];
        const list = document.querySelector('main');
        const rows = [0, 1, 2, 3].map(() => list.appendChild(Object.assign(document.createElement('div'), { className: 'row', innerHTML: '<p></p>' })));
        const draw = () => rows.forEach((row, index) => {
          const entry = Math.floor(list.scrollTop / 100) + index;
          row.style.transform = 'translateY(' + entry * 100 + 'px)';
          row.firstChild.textContent = people[entry % 4] + ' of the “Rust” case, entry ' + entry;
        });
        list.addEventListener('scroll', draw);
        draw();
      </script>`,
    names: ['David Halls', 'Alec Baldwin', 'Halyna Hutchins', 'Joel Souza'],
    point: ['Alec Baldwin', 'Alec Baldwin'],
    change: (page) =>
      page.evaluate(async () => {
        for (let top = 260; top <= 2_600; top += 260) {
          document.querySelector('main')!.scrollTop = top;
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
      }),
    after: ['Halyna Hutchins', 'Joel Souza', 'David Halls', 'Alec Baldwin'],
    pointAfter: ['Joel Souza', 'Joel Souza'],
  },
  {
    what: 'whose parts are laid out only when they come near',
    html: `<style>section { content-visibility: auto; contain-intrinsic-size: auto 900px }</style>${TEXT}${`<section>${FILLER.repeat(6)}</section>`.repeat(12)}<section><p>Kari Morrissey</p></section>`,
    names: [...NAMES, 'Kari Morrissey'],
    point: ['Halyna Hutchins', 'Halyna Hutchins'],
    change: (page) =>
      page.evaluate(async () => {
        // What comes near turns out to be less high than it was taken for.
        for (let times = 0; times < 10; times += 1) {
          scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
      }),
    pointAfter: ['Kari Morrissey', 'Kari Morrissey'],
  },
  {
    what: 'streamed by its server: hidden first, then moved to its place',
    html: `<main><h1>Halls sentenced</h1><template id="hole"></template><p id="wait">…</p></main><script>
        setTimeout(() => {
          const part = Object.assign(document.createElement('div'), { hidden: true, innerHTML: ${JSON.stringify(TEXT)} });
          document.body.append(part);
          setTimeout(() => {
            document.querySelector('#hole').replaceWith(...part.childNodes);
            document.querySelector('#wait').remove();
            part.remove();
          }, 300);
        }, 300);
      </script>`,
    names: ['Halls', ...NAMES],
    point: ['Halyna Hutchins', 'Halyna Hutchins'],
  },
  {
    what: 'that goes to its next story in a view transition',
    html: `<main>${TEXT}</main>`,
    names: NAMES,
    point: ['Alec Baldwin', 'Alec Baldwin'],
    change: (page) =>
      page.evaluate(async () => {
        const swap = (): void => {
          document.querySelector('main')!.innerHTML = '<h1>Kari Morrissey answers</h1><p>Joel Souza was wounded.</p>';
          history.pushState(null, '', `${location.pathname}/next`);
        };
        const { startViewTransition } = document as unknown as { startViewTransition?(change: () => void): { finished: Promise<void> } };
        if (startViewTransition === undefined) swap();
        else await startViewTransition.call(document, swap).finished;
      }),
    after: ['Kari Morrissey', 'Joel Souza'],
    pointAfter: ['Joel Souza', 'Joel Souza'],
  },
  {
    what: 'shown by a reader of its own, over itself',
    html: `<div><article>${TEXT}</article></div>`,
    names: NAMES,
    point: ['Alec Baldwin', 'Alec Baldwin'],
    change: (page) =>
      page.evaluate(() => {
        document.head.insertAdjacentHTML(
          'beforeend',
          '<style>body > :not(#reader) { display: none !important } #reader { position: fixed; inset: 0; background: #1c1b22; color: #fbfbfe }</style>',
        );
        const reader = Object.assign(document.createElement('div'), { id: 'reader' });
        reader.append(document.querySelector('article')!.cloneNode(true));
        document.body.append(reader);
      }),
    after: NAMES,
    pointAfter: ['Halyna Hutchins', 'Halyna Hutchins'],
  },
  {
    what: 'with a transcript that lights up word by word',
    html: `<p>${'David Halls said that Alec Baldwin held the gun when Halyna Hutchins died in the “Rust” case'.replaceAll(/\S+/g, '<span class="w">$&</span>')}</p>
      <style>.now { background: yellow }</style><script>
        let at = 0;
        setInterval(() => {
          document.querySelector('.now')?.classList.remove('now');
          const words = document.querySelectorAll('.w');
          words[(at += 1) % words.length].classList.add('now');
        }, 100);
      </script>`,
    names: ['David Halls', 'Alec Baldwin', 'Halyna Hutchins'],
    point: ['Halyna Hutchins', 'Halyna Hutchins'],
  },
  {
    what: 'with one copy of its text for desks and one for telephones',
    html: `<style>@media (max-width: 700px) { .wide { display: none } } @media (min-width: 701px) { .narrow { display: none } }</style>
      <div class="wide"><p>Assistant director David Halls of the “Rust” case</p></div><div class="narrow"><p>Alec Baldwin of the “Rust” case</p></div>`,
    names: ['David Halls'],
    point: ['David Halls', 'Halls'],
    change: (page) => page.setViewport({ width: 500, height: 800 }),
    after: ['Alec Baldwin'],
    pointAfter: ['Alec Baldwin', 'Alec Baldwin'],
  },
  {
    what: 'in Arabic, with names in Latin letters',
    head: '<!doctype html><html dir="rtl" lang="ar"><meta charset="utf-8"><title>“Rust” case: Halls sentenced</title>',
    html: '<p>قال المدعي في قضية فيلم (Rust) إن <bdi>David Halls</bdi> أقر بالذنب، وأن (Alec Baldwin) حضر.</p>',
    names: ['David Halls', 'Alec Baldwin'],
    point: ['Alec Baldwin', 'Alec Baldwin'],
  },
  {
    what: 'that breaks words and dresses up its first lines',
    html: `<style>p { width: 150px; hyphens: auto; text-align: justify; font: 20px serif } p::first-line { text-transform: uppercase } p::first-letter { font-size: 3em; float: left }</style>
      <p>David Halls and special prosecutor Kari Morrissey and armorer Hannah Gutierrez-Reed met over the “Rust” case.</p>`,
    names: ['David Halls', 'Kari Morrissey', 'Hannah Gutierrez-Reed'],
    point: ['Hannah Gutierrez-Reed', 'Gutierrez-Reed'],
  },
  {
    what: 'with text in slots, in elements without boxes, and in a shadow root itself',
    html: `<style>x-island { display: contents }</style><x-island>David Halls pleaded in the “Rust” case</x-island>
      <x-card><template shadowrootmode="open"><div style="background: #111; color: #eee"><slot></slot></div> and Joel Souza</template><p>Alec Baldwin</p></x-card>
      <x-empty><template shadowrootmode="open"><slot>Kari Morrissey</slot></template></x-empty>`,
    names: ['David Halls', 'Joel Souza', 'Alec Baldwin', 'Kari Morrissey'],
    point: ['David Halls', 'Halls'],
    pointAfter: ['Kari Morrissey', 'Kari Morrissey'],
  },
  {
    what: 'with a caption over a picture that is a link',
    html: `<style>.hero { position: relative; width: 600px; height: 300px } .hero a { position: absolute; inset: 0 } .hero div { position: absolute; bottom: 0; pointer-events: none; background: #000; color: #fff }</style>
      <div class="hero"><a href="#story"><img alt="" style="width: 100%; height: 100%"></a><div><h2>David Halls is sentenced</h2></div></div>${TEXT}`,
    names: ['David Halls', ...NAMES],
    point: ['David Halls', 'Halls'],
  },
];

describe.each(BROWSERS)('a page as the web has them, in %s', (browser) => {
  const e2e = fixtureOf(browser, 'rough');

  test.each(PAGES.map((page) => [page.what, page] as const))(
    '%s',
    async (_, { html, head = HEAD, names, point, change, after, pointAfter }) => {
      const { article, noise } = await e2e.pages.open(html, head);
      await article.shows(names);
      await article.readCardOf(...point);
      await article.leave();
      await article.cardGone();
      await change?.(article.page);
      await article.shows(after ?? names);
      if (pointAfter !== undefined) await article.readCardOf(...pointAfter);
      expect(noise).toEqual([]);
    },
  );
});
