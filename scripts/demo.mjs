// The second half of `npm start`, after set-up and build: shows Caselight on the news-stand. With a display it opens Chromium and
// stays until that is closed; without one it walks the stand unseen and leaves pictures.
import { launch } from '../tests/e2e/harness/launch.ts';
import { openNewsStand } from './newsstand/server.mjs';
import { writePreviews } from './preview.ts';

/** Whether a window can be shown. `CASELIGHT_HEADLESS=1` says no. */
function hasDisplay() {
  if (process.env.CASELIGHT_HEADLESS === '1') return false;
  return process.platform === 'darwin' || process.platform === 'win32' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

async function showWindow() {
  const stand = await openNewsStand();
  const { browser } = await launch('chromium', stand, { headless: false });
  const [page] = await browser.pages();
  const front = page ?? (await browser.newPage());
  await front.goto(stand.home);
  await front.bringToFront();
  console.log('The news-stand is open in Chromium. Open an article and rest the pointer on a name. Closing the window ends this.');
  await new Promise((resolve) => {
    browser.once('disconnected', resolve);
  });
  await stand.stop();
}

if (hasDisplay()) {
  await showWindow();
} else {
  console.log('No display: walking the news-stand unseen. Pictures:');
  const folder = await writePreviews((line) => console.log(`  ${line}`));
  console.log(`Open them from ${folder}`);
}
