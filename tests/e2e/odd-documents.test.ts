import { describe, expect, test } from 'vitest';
import { fixtureOf } from './harness/fixture.ts';
import { BROWSERS } from './harness/launch.ts';
import { isSeen, looks } from './harness/looks.ts';
import { HEAD, NAMES, TEXT } from './harness/own-pages.ts';
import { until, untilEqual } from './harness/wait.ts';

const PLAIN = 'David Halls pleaded no contest in the death of Halyna Hutchins, a few feet away from Alec Baldwin, on the set of “Rust”.';

const XHTML = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>“Rust” case: Halls sentenced</title></head><body>${TEXT}</body></html>`;
const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>“Rust”</title><item><title>Halls sentenced</title><description>${PLAIN}</description></item></channel></rss>`;
const ATOM = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>“Rust”</title><entry><title>Halls sentenced</title><summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${PLAIN}</p></div></summary></entry></feed>`;

/** Documents in which there is nothing for us to do. */
const NOTHING: readonly (readonly [what: string, type: string, body: string])[] = [
  ['an empty page', 'text/html; charset=utf-8', ''],
  [
    'a page of frames without a body',
    'text/html; charset=utf-8',
    '<!doctype html><title>“Rust”</title><frameset cols="*"><frame src="about:blank"></frameset>',
  ],
  ['data', 'application/json; charset=utf-8', JSON.stringify({ title: 'The “Rust” case', text: PLAIN })],
  [
    'a feed of another kind than pages',
    'application/xml; charset=utf-8',
    `<?xml version="1.0"?><story><title>“Rust”</title><p>${PLAIN}</p></story>`,
  ],
  ['a feed, served as XML', 'text/xml; charset=utf-8', RSS],
  ['a feed that holds pages, served as XML', 'application/xml; charset=utf-8', ATOM],
  [
    'a feed that its style sheet dresses up',
    'text/xml; charset=utf-8',
    RSS.replace('<rss', '<?xml-stylesheet type="text/css" href="data:text/css,item{display:block}"?><rss'),
  ],
  ['a script', 'text/javascript; charset=utf-8', `// The “Rust” case: ${PLAIN}`],
  ['a style sheet', 'text/css; charset=utf-8', `/* The “Rust” case: ${PLAIN} */`],
  ['a drawing', 'image/svg+xml', `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">${PLAIN}</text></svg>`],
];

/** Documents that are read, though no ordinary page. */
const READ: readonly (readonly [what: string, type: string, body: string])[] = [
  ['in quirks mode', 'text/html; charset=utf-8', `<title>“Rust” case: Halls sentenced</title>${TEXT}`],
  [
    'without head or body tags, and unclosed',
    'text/html; charset=utf-8',
    `<!doctype html><title>“Rust” case</title>${TEXT.replace('</p>', '')}`,
  ],
  ['in XHTML', 'application/xhtml+xml; charset=utf-8', XHTML],
  ['in XHTML, served as text/xml', 'text/xml; charset=utf-8', XHTML],
  ['in XHTML, served as application/xml', 'application/xml; charset=utf-8', `<?xml version="1.0"?>${XHTML}`],
  ['of nothing but text', 'text/plain; charset=utf-8', `The “Rust” case\n\n${PLAIN}`],
];

describe.each(BROWSERS)('an odd document, in %s', (browser) => {
  const e2e = fixtureOf(browser, 'odd');

  test.each(NOTHING)('nothing is said about %s', async (_, type, body) => {
    const { article, noise } = await e2e.pages.visit(e2e.pages.serve(body, type));
    await until('the page is judged', () => e2e.session.report(article));
    expect(await article.page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(noise).toEqual([]);
  });

  test.each(READ)('a page %s is read', async (_, type, body) => {
    const { article, noise } = await e2e.pages.visit(e2e.pages.serve(body, type));
    await article.shows(NAMES);
    await article.readCardOf('Alec Baldwin', 'Alec Baldwin');
    expect(noise).toEqual([]);
  });

  test('in quirks mode the next name is brought into view, too', async () => {
    const filler = '<p>The committee met again on the matter of the road, and rose without a word.</p>'.repeat(120);
    const { article } = await e2e.pages.open(`${TEXT}${filler}<p>Kari Morrissey</p>`, '<title>“Rust” case: Halls sentenced</title>');
    expect(await article.page.evaluate(() => document.compatMode)).toBe('BackCompat');
    await article.shows([...NAMES, 'Kari Morrissey']);
    await e2e.session.tellReader(article, 'mention.step', { direction: -1 });
    await article.cardOf('Morrissey');
    expect(await article.page.evaluate(() => scrollY)).toBeGreaterThan(500);
  });

  test('a page in XHTML, served as XML, has its names painted where the reader wants them boxed: the DOM makes no marks there', async () => {
    await e2e.sites.setStyle('boxed');
    const { article } = await e2e.pages.visit(e2e.pages.serve(XHTML, 'text/xml; charset=utf-8'));
    await untilEqual('names that are seen', NAMES, async () => (await looks(article.page)).filter(isSeen).map(({ text }) => text));
    expect(await article.page.evaluate(() => document.getElementsByTagName('mark').length)).toBe(0);
    await e2e.sites.setStyle('tint');
  });

  test('a page that writes itself anew is read anew', async () => {
    const { article } = await e2e.pages.open('<p>News of the day, and “Rust” with Alec Baldwin in it.</p>');
    await article.shows(['Alec Baldwin']);
    await article.page.evaluate((html) => {
      document.open();
      document.write(html);
      document.close();
    }, HEAD + TEXT);
    await article.shows(NAMES);
    expect(await article.page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0))).toBe(NAMES.length);
    // Such a page takes every listener off its document and window.
    await article.readCardOf('Alec Baldwin', 'Alec Baldwin');
    await article.page.keyboard.press('Escape');
    await article.cardGone();
  });

  test('a page that changes its root element for another is read anew', async () => {
    const { article, noise } = await e2e.pages.open('<p>News of the day, and “Rust” with Alec Baldwin in it.</p>');
    await article.shows(['Alec Baldwin']);
    await article.page.evaluate((text) => {
      const root = document.createElement('html');
      root.innerHTML = `<head><title>“Rust” case: Halls sentenced</title></head><body>${text}</body>`;
      document.documentElement.replaceWith(root);
    }, TEXT);
    await article.shows(NAMES);
    await article.readCardOf('Alec Baldwin', 'Alec Baldwin');
    expect(noise).toEqual([]);
  });
});
