/** `node scripts/preview/readme.ts`: takes the two pictures of the README anew, from the built extension in Chromium. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openExtensionPage } from '../../tests/e2e/harness/extension-page.ts';
import type { Article } from '../../tests/e2e/harness/article.ts';
import { Session } from '../../tests/e2e/harness/session.ts';
import { standPage } from '../newsstand/pages.mjs';

const FOLDER = fileURLToPath(new URL('../../docs/images/', import.meta.url));

/** Two pixels of the picture per pixel of the page: sharp on today's screens. */
const SHARP = 2;

function picture(name: string): `${string}.png` {
  return `${FOLDER}${name}.png`;
}

async function shootCard(session: Session): Promise<Article> {
  const article = await session.open(standPage('local.html').address);
  await article.page.setViewport({ width: 780, height: 720, deviceScaleFactor: SHARP });
  // A picture taken while the card fades in shows half a card.
  await article.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await article.showsExpected();
  await article.readCardOf('Halls', 'David “Dave” Halls');
  await article.page.screenshot({ path: picture('card') });
  await article.leave();
  await article.cardGone();
  return article;
}

async function shootPopup(session: Session, article: Article): Promise<void> {
  const tab = await session.inExtension(async (api, url: string) => {
    const tabs = await api.tabs.query({});
    return tabs.find((candidate) => candidate.url === url)?.id;
  }, article.page.url());
  const page = await openExtensionPage(session.browser, session.address(`popup.html?tab=${tab}`), false);
  await page.setViewport({ width: 400, height: 760, deviceScaleFactor: SHARP });
  await page.waitForSelector('.row-name');
  await page.screenshot({ path: picture('popup') });
}

mkdirSync(FOLDER, { recursive: true });
const session = await Session.start('chromium');
try {
  await shootPopup(session, await shootCard(session));
} finally {
  await session.stop();
}
