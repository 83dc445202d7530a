import edtf from 'edtf';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { intervalOf } from '../../core/casebook/dates.ts';
import { problemLine } from '../../core/casebook/problem.ts';
import { jsonSchemas } from '../../scripts/data/json-schemas.ts';
import { dataFiles, defaultDataFolder, loadCases } from '../../scripts/data/load.ts';
import { problemsOf } from '../../scripts/data/problems.ts';
import { LANTERN_FOLDER } from './lantern.ts';

const FOLDERS = [defaultDataFolder(), LANTERN_FOLDER];

describe.each(FOLDERS)('the record under %s', (folder) => {
  it('holds at least one case', () => {
    expect(loadCases(folder).casebooks.length).toBeGreaterThan(0);
  });

  it('passes every check', () => {
    expect(problemsOf(folder).map(problemLine)).toEqual([]);
  });

  it('writes every date so that the reference implementation of EDTF reads the same days', () => {
    const dates = dataFiles(folder).flatMap((file) => readFileSync(file, 'utf8').match(DATE_FIELD) ?? []);
    expect(dates.length).toBeGreaterThan(10);
    for (const field of new Set(dates)) {
      const date = field.replace(/^.*"(.*)"$/, '$1');
      const { first, last } = intervalOf(date);
      if (Number.isFinite(first)) expect([date, first]).toEqual([date, Math.floor(edtf(date).min / 86_400_000)]);
      if (Number.isFinite(last)) expect([date, last]).toEqual([date, Math.floor(edtf(date).max / 86_400_000)]);
    }
  });
});

const DATE_FIELD = /"(?:date|asOf|filed|from|to|disposedOn)": "[^"]+"/g;

it('the JSON Schemas for editors are those of the code: run "npm run data:check -- --emit" after a change', async () => {
  const schemas = await jsonSchemas();
  expect(schemas.length).toBe(8);
  for (const { path, text } of schemas) expect(readFileSync(path, 'utf8'), path).toBe(text);
});

it('the change log knows the version of every case', () => {
  const log = readFileSync('data/CHANGELOG.md', 'utf8');
  for (const { id, dataVersion } of loadCases().casebooks) expect(log).toContain(`## ${id}, ${dataVersion}\n`);
});
