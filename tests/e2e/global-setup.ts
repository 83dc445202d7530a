import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSERS, buildFolder } from './harness/launch.ts';

/** The tests drive what is shipped: without a build they would test nothing. */
export default function setup(): void {
  for (const browser of BROWSERS) {
    const manifest = join(buildFolder(browser), 'manifest.json');
    if (!existsSync(manifest)) throw new Error(`${manifest} is missing: run \`npm run build\` first`);
  }
  console.log(`end-to-end tests on Node ${process.version}`);
}
