import type { Plugin } from 'vite';

/**
 * The pages' shared code in few files. Left to itself the bundler makes a file per set of pages that share something, a dozen for the popup;
 * every one is a request through the browser's own process, and the popup stands only when the last has come.
 */
const GROUPS = [
  // What only a page that shows the whole record needs.
  { name: 'record', test: /virtual:caselight\/casebook|\/entrypoints\/pages\/records\.ts/, priority: 3 },
  // A page's own styles stay with the page: they must come after the shared ones.
  // What a page is drawn with: all that the popup waits for. Of the other rooms only what asks the browser nothing and weighs nothing.
  {
    name: 'surface',
    test: /\/components\/.*\.tsx?$|\/entrypoints\/pages\/(?:mark-hits|root|surface\.css)|virtual:caselight\/glance|virtual:wxt-html|\/node_modules\/(?:preact|mark\.js)\/|\/core\/(?:language|card)\/|\/(?:cases-on-page|corrections|casebook\/dates|language-hint)\.ts/,
    priority: 2,
  },
  { name: 'base', test: /\/platform\/|\/core\/|\/entrypoints\/pages\/|\/node_modules\//, priority: 1 },
];

/** Groups the shared code of a build with several pages; the scripts for web pages, which are one file each, are left alone. */
export function chunksPlugin(): Plugin {
  return {
    name: 'caselight-chunks',
    outputOptions: (options) =>
      options.format === 'es'
        ? {
            ...options,
            // A group that took what its modules import along would take the base with it.
            codeSplitting: { includeDependenciesRecursively: false, groups: GROUPS.map((group) => ({ ...group, minShareCount: 2 })) },
          }
        : null,
  };
}
