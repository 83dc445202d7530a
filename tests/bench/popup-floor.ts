import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { buildFolder } from '../e2e/harness/launch.ts';

/** One line of text: the least a popup can be. */
const LEAST = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Floor</title><p>One line of text.</p></html>';

/** The part of the API of Chromium's own page of extensions that is used there. */
interface ExtensionsPage {
  readonly developerPrivate: {
    updateExtensionConfiguration(change: { readonly extensionId: string; readonly pinnedToToolbar: boolean }): Promise<void>;
  };
}

/** An extension to press the button of. */
export interface Pressed {
  readonly id: string;
}

/**
 * Installs a copy of the built extension whose popup is a page of one line, without script and style. What its popup takes is the browser's own time:
 * the floor that no popup comes under.
 */
export async function installFloor(browser: Browser): Promise<Pressed> {
  const folder = mkdtempSync(join(tmpdir(), 'caselight-floor-'));
  try {
    cpSync(buildFolder('chromium'), folder, { recursive: true });
    writeFileSync(join(folder, 'popup.html'), LEAST);
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
    // Without the key the copy has an id of its own.
    delete manifest['key'];
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
    const id = await browser.installExtension(folder);
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    return { id };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/**
 * Puts the buttons of extensions into the toolbar, as a reader does who uses them. A button that is not there is first moved out of the menu of
 * extensions, which Chromium draws for a quarter of a second before it opens any popup.
 */
export async function pin(browser: Browser, extensions: readonly Pressed[]): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    async (ids) => {
      const { developerPrivate } = (globalThis as unknown as { readonly chrome: ExtensionsPage }).chrome;
      for (const extensionId of ids) await developerPrivate.updateExtensionConfiguration({ extensionId, pinnedToToolbar: true });
    },
    extensions.map(({ id }) => id),
  );
  await page.close();
}
