/**
 * `npm run data:changes [-- <commit>]`: what the record said at a commit (the last one where left out) and what it says
 * now, wording by wording, in the form of data/CHANGELOG.md.
 */
import { execFileSync } from 'node:child_process';
import { basename, join, relative } from 'node:path';
import { changesBetween, changeLine } from '../../core/casebook/changes.ts';
import type { CaseData } from '../../core/casebook/schema.ts';
import { CASE_FILES, SHARED_FILES, validateCase } from '../../core/casebook/validate.ts';
import type { RawCase } from '../../core/casebook/validate.ts';
import { defaultDataFolder, loadRecords } from './load.ts';

/** A file as it stood at a commit; null where it did not exist. */
function atCommit(commit: string, path: string): unknown {
  try {
    return JSON.parse(execFileSync('git', ['show', `${commit}:./${path}`], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return null;
  }
}

function recordAt(commit: string, dataFolder: string, caseFolder: string): CaseData | null {
  const inFolder = (folder: string, names: readonly string[]) =>
    names.map((name) => {
      const file = relative(process.cwd(), join(folder, `${name}.json`));
      return [name, { file, json: atCommit(commit, file) }] as const;
    });
  const raw = Object.fromEntries([
    ...inFolder(caseFolder, Object.keys(CASE_FILES)),
    ...inFolder(dataFolder, Object.keys(SHARED_FILES)),
  ]) as unknown as RawCase;
  const result = validateCase(raw);
  return 'data' in result ? result.data : null;
}

const commit = process.argv[2] ?? 'HEAD';
const folder = defaultDataFolder();
for (const { folder: caseFolder, data } of loadRecords(folder)) {
  const before = recordAt(commit, folder, caseFolder);
  console.log(`\n## ${basename(caseFolder)}, ${data.case.dataVersion}\n`);
  if (!before) console.log(`- (no readable record of this case at ${commit})`);
  else console.log(changesBetween(before, data).map(changeLine).join('\n') || '- (no wording changed)');
}
