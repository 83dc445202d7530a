import { describe, expect, it } from 'vitest';
import { standPage } from '../../scripts/newsstand/pages.mjs';
import { fixtureOf } from './harness/fixture.ts';
import { BROWSERS } from './harness/launch.ts';

describe.each(BROWSERS)('a page that changes or is long, in %s', (browser) => {
  const e2e = fixtureOf(browser, 'changing');

  it('marks the names of a paragraph that arrives late, and forgets them when it goes', async () => {
    const article = await e2e.session.open(standPage('wire.html').address);
    await article.showsExpected();
    const before = await article.painted();
    await article.page.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.id = 'late';
      paragraph.textContent = 'In a later filing, Halls’s lawyer Lisa Torraco wrote to the court about Serge Svetnoy.';
      document.querySelector('main > aside')?.before(paragraph);
    });
    await article.shows([...before, 'Halls', 'Lisa Torraco', 'Serge Svetnoy']);
    await article.page.evaluate(() => document.getElementById('late')?.remove());
    await article.shows(before);
  });

  it('marks new entries of a live blog, above the old ones', async () => {
    const article = await e2e.session.open(standPage('live-blog.html').address);
    await article.showsExpected();
    const { mentions, late } = await article.expected();
    expect(late?.length).toBeGreaterThan(0);
    await article.page.click('#show-new');
    const [headline, ...entries] = mentions.map(({ text }) => text);
    await article.shows([headline ?? '', ...(late ?? []).map(({ text }) => text), ...entries]);
  });

  it('marks what a page brings in as the reader scrolls on, as long as it goes', async () => {
    const address = 'https://apnews.com/endless';
    const filler = '<p>The committee met again on the matter of the road, and rose without a word.</p>'.repeat(40);
    e2e.session.stand.add(
      address,
      `<!doctype html><title>“Rust” shooting: all stories</title><main><p>Alec Baldwin was charged over the death of Halyna Hutchins.</p>${filler}</main>
      <footer>More</footer><script>
        const more = ['David Halls', 'Kari Morrissey', 'Hannah Gutierrez-Reed'];
        new IntersectionObserver(([{ isIntersecting }]) => {
          const name = isIntersecting ? more.shift() : undefined;
          if (name !== undefined) document.querySelector('main').insertAdjacentHTML('beforeend', '<p>' + name + ' spoke.</p>${filler}');
        }).observe(document.querySelector('footer'));
      </script>`,
    );
    const article = await e2e.session.open(address);
    const shown = ['Alec Baldwin', 'Halyna Hutchins'];
    await article.shows(shown);
    for (const name of ['David Halls', 'Kari Morrissey', 'Hannah Gutierrez-Reed']) {
      await article.page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
      shown.push(name);
      await article.shows(shown);
    }
  });

  it('follows text that is rewritten in place', async () => {
    const article = await e2e.session.open(standPage('passing.html').address);
    await article.showsExpected();
    await article.page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        text.data = text.data.replace('Baldwin has never', 'He has never');
      }
    });
    await article.shows(['Alec Baldwin']);
  });

  it('reads five megabytes of text and marks the names at their beginning and end', async () => {
    const address = 'https://apnews.com/long-read';
    const filler = '<p>The committee met again on the matter of the road, and again it rose without a word on who would pay for it.</p>\n';
    const first = '<p>Alec Baldwin was charged over the death of Halyna Hutchins on the set of the film “Rust” near Santa Fe.</p>';
    const last = '<p>David Halls, the assistant director of “Rust,” pleaded no contest.</p>';
    const body = first + filler.repeat(Math.ceil(5_000_000 / filler.length)) + last;
    e2e.session.stand.add(address, `<!doctype html><title>“Rust” shooting: the long read</title><body>${body}</body>`);
    const article = await e2e.session.open(address);
    await article.shows(['Alec Baldwin', 'Halyna Hutchins', 'David Halls']);
    await article.readCardOf('Alec Baldwin', 'Alec Baldwin');
  });
});
