import { defineConfig } from 'wxt';
import { caseDataPlugin } from './scripts/build/case-data-plugin.ts';
import { chunksPlugin } from './scripts/build/chunks-plugin.ts';
import { manifestFor } from './scripts/build/manifest.ts';
import { popupBuild } from './scripts/build/popup-plugin.ts';

/**
 * Another folder of cases than the bundled one (CASELIGHT_DATA), for someone who prepares a case elsewhere: the build then lies apart, so that
 * it is not taken for the one that is shipped.
 */
const otherData = process.env['CASELIGHT_DATA'];

const popup = popupBuild(otherData);

export default defineConfig({
  outDir: otherData === undefined ? '.output' : '.output/other-data',
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  // `npm run zip` makes the packages for the stores.
  manifest: ({ browser }) => manifestFor(browser, process.env['npm_lifecycle_event'] === 'zip'),
  vite: () => ({
    plugins: [caseDataPlugin(otherData), chunksPlugin(), popup.plugin],
    // Both browsers preload modules by themselves; the polyfill would bring a fetch into pages that promise none.
    build: { target: 'es2023', modulePreload: { polyfill: false } },
  }),
  hooks: {
    'build:manifestGenerated': (_, { content_security_policy: policy }) => {
      if (typeof policy === 'object' && policy.extension_pages !== undefined)
        policy.extension_pages = popup.withStyles(policy.extension_pages);
    },
  },
  zip: {
    includeSources: [
      'core/**',
      'components/**',
      'data/**',
      'entrypoints/**',
      'page/**',
      'platform/**',
      'public/**',
      'scripts/**',
      'types/**',
    ],
    excludeSources: ['tests/**', '.cache/**', '.output/**'],
  },
});
