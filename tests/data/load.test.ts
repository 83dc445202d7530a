import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { caseDataPlugin } from '../../scripts/build/case-data-plugin.ts';
import { caseFolders, loadCases } from '../../scripts/data/load.ts';
import { LANTERN_FOLDER } from './lantern.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'caselight-data-'));
  cpSync(LANTERN_FOLDER, folder, { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function edit(name: string, change: (text: string) => string): void {
  const file = join(folder, 'cases', 'lantern', `${name}.json`);
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
}

describe('a data file that cannot be used is named with the place and a reason', () => {
  it.each([
    [
      'a key nobody knows',
      'people',
      (text: string) => text.replace('"occupation"', '"ocupation"'),
      /people\.json: people → oren-quillan → ocupation: this key is not known here/,
    ],
    [
      'a missing key',
      'events',
      (text: string) => text.replace('"tentative": false,', ''),
      /events\.json: events → ev-lamp → tentative: this key is missing/,
    ],
    [
      'a day that does not exist',
      'events',
      (text: string) => text.replace('2029-01-20', '2029-02-30'),
      /events\.json: events → ev-lamp → date: a date is YYYY-MM-DD.*found "2029-02-30"/,
    ],
    [
      'a word outside the vocabulary',
      'events',
      (text: string) => text.replace('"kind": "incident"', '"kind": "accident"'),
      /events → ev-lamp → kind: "accident" is not one of .*"incident"/,
    ],
    [
      'a text in one language only',
      'people',
      (text: string) => text.replace(/,\s*"es": "Regidor"/, ''),
      /oren-quillan → occupation\.es: this key is missing/,
    ],
    [
      'a number for a text',
      'people',
      (text: string) => text.replace('"Oren Quillan"', '7'),
      /oren-quillan → name: expected string, found 7/,
    ],
    [
      'an entry without sources',
      'conflicts',
      (text: string) => text.replace(/"sources": \[[^\]]*\]/, '"sources": []'),
      /cf-lamp → sources: needs at least one source/,
    ],
    ['no JSON at all', 'sources', (text: string) => text.slice(0, 40), /sources\.json: this is not valid JSON/],
    [
      'another case’s id',
      'case',
      (text: string) => text.replace('"lantern"', '"torch"'),
      /case\.json: id: "torch" must be the folder's name, "lantern"/,
    ],
  ])('%s', (_, name, change, expected) => {
    edit(name, change);
    expect(() => loadCases(folder)).toThrow(expected);
  });

  it('a missing file', () => {
    rmSync(join(folder, 'cases', 'lantern', 'events.json'));
    expect(() => loadCases(folder)).toThrow(/lantern\/events\.json: this file is missing/);
  });

  it('all problems at once, a line each', () => {
    edit('events', (text) => text.replace('2029-01-20', 'soon').replace('"kind": "incident"', '"kind": "accident"'));
    expect(() => loadCases(folder)).toThrow(/2 problem\(s\)/);
  });
});

describe('the build', () => {
  async function bundle(from: string): Promise<string> {
    const result = await build({
      configFile: false,
      logLevel: 'silent',
      root: folder,
      plugins: [
        caseDataPlugin(folder),
        { name: 'entry', resolveId: (id) => (id === 'entry' ? '\0entry' : null), load: (id) => (id === '\0entry' ? from : null) },
      ],
      build: { write: false, minify: false, rollupOptions: { input: 'entry', preserveEntrySignatures: 'strict' } },
    });
    const outputs = Array.isArray(result) ? result : [result];
    return outputs
      .flatMap((one) => ('output' in one ? one.output : []))
      .map((file) => ('code' in file ? file.code : ''))
      .join('\n');
  }

  it('carries names to a script that only reads names, and not the record', async () => {
    const code = await bundle(`export { lexicon } from 'virtual:caselight/lexicon';`);
    expect(code).toContain('Oren Quillan');
    expect(code).not.toContain('dismissed the charge');
  });

  it('carries the record to what shows it', async () => {
    expect(await bundle(`export { casebooks } from 'virtual:caselight/casebook';`)).toContain('dismissed the charge');
  });

  it('stops at an id that nothing has, with file, place and reason', async () => {
    edit('events', (text) => text.replace('"judge": "ada-odell"', '"judge": "ada-odel"'));
    await expect(bundle(`export { lexicon } from 'virtual:caselight/lexicon';`)).rejects.toThrow(
      /events\.json: ev-quillan-dismissed → judge: "ada-odel": no person with this id/,
    );
  });

  it('stops at banned wording', async () => {
    edit('events', (text) => text.replace('A stage lamp fell', 'A stage lamp tragically fell'));
    await expect(bundle(`export { lexicon } from 'virtual:caselight/lexicon';`)).rejects.toThrow(/"tragically" judges/);
  });
});

it('a data folder without cases is empty, not an error', () => {
  rmSync(join(folder, 'cases'), { recursive: true });
  expect(caseFolders(folder)).toEqual([]);
  expect(loadCases(folder)).toEqual({ lexicon: { cases: [] }, casebooks: [] });
});
