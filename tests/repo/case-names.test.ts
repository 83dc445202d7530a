import { describe, expect, it } from 'vitest';
import { foldForm } from '../../core/casebook/compile-lexicon.ts';
import { caseFolders, defaultDataFolder, loadCases } from '../../scripts/data/load.ts';
import { sourceFiles } from './source-files.ts';

/** What runs for a reader or is carried by the extension: everything but a case's own folder. Tests and the news-stand name people on purpose. */
const CARRIED =
  /^(?:core|components|page|platform|entrypoints|public|scripts|types|data\/(?!cases\/|CHANGELOG)|[^/]+\.(?:ts|json)$)(?!.*\.(?:png|svg|ico)$)/;
/** The demo shows the real news-stand, so it may say what it shows. */
const NEWS_STAND = /^(?:scripts\/(?:newsstand|preview|demo)|package-lock)/;

const { lexicon } = loadCases();
/** Full names, and surnames so rare that nothing else is meant by them. */
const names = lexicon.cases.flatMap(({ forms }) =>
  forms
    .filter(({ kind, ambiguity }) => kind === 'full' || kind === 'variant' || (kind === 'surname' && ambiguity === 'low'))
    .map(({ form }) => foldForm(form)),
);

describe('nothing outside data/cases knows a case by name', () => {
  const files = sourceFiles(CARRIED).filter(({ path }) => !NEWS_STAND.test(path));

  it('reads the whole project and knows names to look for', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(names.length).toBeGreaterThan(50);
  });

  it.each(files.map(({ path, text }) => [path, foldForm(text)] as const))('%s', (_, text) => {
    expect(
      names.filter((name) =>
        new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u').test(text),
      ),
    ).toEqual([]);
  });

  it('nor a case’s id, outside the tests', () => {
    const ids = caseFolders(defaultDataFolder()).map((folder) => folder.split('/').at(-1) ?? '');
    const naming = sourceFiles(/^(?:core|components|page|platform|entrypoints|scripts\/(?:build|data))\/.*\.tsx?$/).filter(({ text }) =>
      ids.some((id) => text.includes(`cases/${id}`) || text.includes(`'${id}'`)),
    );
    expect(naming.map(({ path }) => path)).toEqual([]);
  });
});
