import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LANTERN_FOLDER } from './lantern.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'caselight-data-'));
  cpSync(LANTERN_FOLDER, folder, { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs a script of the data room as npm does. */
function run(script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<{ code: number; text: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join('scripts', 'data', script), ...args], { env: { ...process.env, ...env } }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, text: `${out}${err}` });
    });
  });
}

describe('npm run data:check', () => {
  it('counts what a good record holds', async () => {
    const { code, text } = await run('check.ts', [folder]);
    expect(text).toContain('lantern: 4 people and organisations, 2 proceedings, 6 events, 1 conflicts, 5 sources. No problem found.');
    expect(code).toBe(0);
  });

  it('fails on a bad one, a line per problem with file, place and reason', async () => {
    const file = join(folder, 'cases', 'lantern', 'events.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('A stage lamp fell', 'Allegedly a stage lamp fell'));
    const { code, text } = await run('check.ts', [folder]);
    expect(text).toMatch(/^- .*events\.json: ev-lamp → decided → en: "Allegedly" "alleged" hides who alleges it/m);
    expect(text).toContain('1 problem(s)');
    expect(code).toBe(1);
  });

  it('holds the record against other texts where a folder of them is named', async () => {
    const texts = mkdtempSync(join(tmpdir(), 'caselight-texts-'));
    writeFileSync(join(texts, 'story.txt'), 'As told: the parties told the court that they expect a trial in 2030, maybe.');
    const { code, text } = await run('check.ts', [folder], { CASELIGHT_REFERENCE_TEXTS: texts });
    rmSync(texts, { recursive: true });
    expect(text).toMatch(/ev-schedule → decided → en: ".+" also stands in .*story\.txt/);
    expect(code).toBe(1);
  });
});

describe('npm run data:changes', () => {
  it('reads the last commit and answers in the form of the change log', async () => {
    const { code, text } = await run('changes.ts', ['HEAD']);
    expect(code).toBe(0);
    expect(text).toMatch(/^## \S+, \d{4}\.\d{2}\.\d{2}/m);
  });
});
