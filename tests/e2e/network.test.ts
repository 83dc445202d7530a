import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standPage } from '../../scripts/newsstand/pages.mjs';
import { BROWSERS } from './harness/launch.ts';
import { Session } from './harness/session.ts';

/** Hosts that the browsers themselves ask for updates, settings and the time, with or without an extension. */
const BROWSERS_OWN = /(^|\.)(google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.(com|org|net)|firefox\.com)$/;

/** The pages of the extension, with words from the middle of each. */
const SURFACES = { 'popup.html': 'Rust', 'options.html': 'Marked names', 'casefile.html': 'Halls', 'welcome.html': 'Halls' };

describe.each(BROWSERS)('the network in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(browser);
  });
  afterAll(() => session?.stop());

  it('is asked for the pages the reader opens and for nothing else', async () => {
    const pages = ['wire.html', 'widower.html', 'talk-show.html'].map((file) => standPage(file).address);
    for (const address of pages) {
      const article = await session.open(address);
      await article.showsExpected();
      if (address === pages[0]) {
        await article.readCardOf('Alec Baldwin', 'Alec Baldwin');
        await article.page.keyboard.press('Escape');
      }
      const popup = await session.popup(article);
      await popup.says('Baldwin');
      await popup.close();
    }
    for (const [surface, words] of Object.entries(SURFACES)) await session.visit(surface, words);

    const others = session.stand.requests.filter(({ host }) => !BROWSERS_OWN.test(host));
    const asked = others.map(({ host, path }) => `https://${host}${path}`).filter((address) => !address.endsWith('/favicon.ico'));
    expect(asked.sort()).toEqual(pages.sort());
  });
});
