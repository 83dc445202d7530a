import { describe, expect, it } from 'vitest';
import { importsOf, sourceFiles } from './source-files.ts';

/**
 * Who may import whom. A room may import itself, the rooms named here, and the packages named here.
 * `virtual:caselight/*` is the compiled data and belongs to the wiring.
 */
const ALLOWED: Record<string, readonly RegExp[]> = {
  core: [/^core\//, /^valibot$/, /^tldts$/, /^punycode\//],
  data: [/^data\//, /^core\//],
  components: [/^components\//, /^core\//, /^preact(\/|$)/],
  page: [/^page\//, /^core\//, /^mark\.js/],
  platform: [/^platform\//, /^core\//, /^wxt\/browser$/, /^valibot$/],
  entrypoints: [/^(entrypoints|components|page|platform|core|data)\//, /^virtual:caselight\//, /^wxt\//, /^preact(\/|$)/, /^mark\.js/],
};

describe('the arrows between the rooms', () => {
  for (const [room, allowed] of Object.entries(ALLOWED)) {
    it(`${room}/ imports only what it may`, () => {
      const files = sourceFiles(new RegExp(`^${room}/.*\\.tsx?$`));
      const broken = files.flatMap((file) =>
        importsOf(file)
          .filter((target) => !allowed.some((pattern) => pattern.test(target)))
          .map((target) => `${file.path} imports ${target}`),
      );
      if (room !== 'data') expect(files.length).toBeGreaterThan(0); // data may be records alone
      expect(broken).toEqual([]);
    });
  }

  it('lets nobody import an entry point', () => {
    const files = sourceFiles(/^(core|data|components|page|platform|scripts)\/.*\.tsx?$/);
    const broken = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => target.startsWith('entrypoints/'))
        .map((target) => `${file.path} imports ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('sees an import that breaks the rule', () => {
    const targets = importsOf({ path: 'core/card/x.ts', text: "import { a } from '../../page/a.ts';\nconst b = await import('mark.js');" });
    expect(targets).toEqual(['page/a.ts', 'mark.js']);
  });
});
