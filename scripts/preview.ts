/**
 * `npm run preview`: walks the news-stand as a reader would, in Chromium without a window, and writes what is seen to
 * `.output/preview/`, light and dark. Needs a build.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { Article } from '../tests/e2e/harness/article.ts';
import { Session } from '../tests/e2e/harness/session.ts';
import { standPage } from './newsstand/pages.mjs';
import { previewCards } from './preview/cards.ts';

type Theme = 'light' | 'dark';

const THEMES: readonly Theme[] = ['light', 'dark'];
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = join(ROOT, '.output', 'preview');

/** A page, a name on it whose card is shown, and how the picture is called. */
const STOPS = [
  { file: 'local.html', name: 'Halls', bearer: 'David “Dave” Halls', picture: 'card-halls' },
  { file: 'wire.html', name: 'Morrissey', bearer: 'Kari Morrissey', picture: 'card-morrissey' },
  { file: 'widower.html', name: 'Hutchins', bearer: 'Matthew Hutchins', picture: 'card-matthew-hutchins' },
  { file: 'frames-and-shadow.html', name: 'Hannah Gutierrez-Reed', bearer: 'Hannah Gutierrez-Reed', picture: 'card-on-a-dark-page' },
  { file: 'spanish.html', name: 'Baldwin', bearer: 'Baldwin', picture: 'card-spanish-page' },
] as const;

/** Pages shown with their names marked and no card open. */
const PAGES = ['name-tricks.html', 'tabloid.html', 'trade.html', 'live-blog.html', 'morrissey-singer.html'] as const;

async function dress(page: Page, theme: Theme): Promise<void> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    // A picture taken while the card fades in shows half a card.
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

/**
 * Writes the pictures.
 * @param say told about every picture as it is written
 * @returns the folder
 */
export async function writePreviews(say: (line: string) => void): Promise<string> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const session = await Session.start('chromium');
  const shoot = async (page: Page, name: string): Promise<void> => {
    const path = join(FOLDER, `${name}.png`) as `${string}.png`;
    await page.screenshot({ path });
    say(relative(ROOT, path));
  };
  try {
    const front = await session.open(session.stand.home);
    await shoot(front.page, 'news-stand');
    for (const file of PAGES) {
      const article = await session.open(standPage(file).address);
      await article.showsExpected();
      await shoot(article.page, `page-${file.replace('.html', '')}`);
      await article.page.close();
    }
    for (const theme of THEMES) {
      for (const stop of STOPS) await shootCard(session, stop, theme, shoot);
      await shootPopup(session, theme, shoot);
    }
  } finally {
    await session.stop();
  }
  say(relative(ROOT, await previewCards(FOLDER)));
  return FOLDER;
}

type Shoot = (page: Page, name: string) => Promise<void>;

async function shootCard(session: Session, stop: (typeof STOPS)[number], theme: Theme, shoot: Shoot): Promise<void> {
  const article = await session.open(standPage(stop.file).address);
  await dress(article.page, theme);
  await article.readCardOf(stop.name, stop.bearer);
  await shoot(article.page, `${stop.picture}-${theme}`);
  await article.page.close();
}

async function shootPopup(session: Session, theme: Theme, shoot: Shoot): Promise<void> {
  const article: Article = await session.open(standPage('wire.html').address);
  await article.showsExpected();
  const popup = await session.popup(article);
  await dress(popup.page, theme);
  // The people of the page come last: with them the switch is there.
  await popup.page.waitForSelector('.rows--page .row-name');
  await shoot(popup.page, `popup-${theme}`);
  await popup.close();
  await article.page.close();
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await writePreviews((line) => console.log(line));
}
