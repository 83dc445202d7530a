import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { compileCasebook } from '../../core/casebook/compile-casebook.ts';
import { compileCaseLexicon } from '../../core/casebook/compile-lexicon.ts';
import { problemLine } from '../../core/casebook/problem.ts';
import type { Problem } from '../../core/casebook/problem.ts';
import type { CaseData, Casebook } from '../../core/casebook/schema.ts';
import { CASE_FILES, SHARED_FILES, validateCase } from '../../core/casebook/validate.ts';
import type { RawCase, RawFile } from '../../core/casebook/validate.ts';
import type { Lexicon } from '../../core/recognition/types.ts';

/** The record cannot be used; the message lists every problem, a line each. */
export class DataError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`The case data has ${problems.length} problem(s):\n${problems.map(problemLine).join('\n')}`);
    this.name = 'DataError';
    this.problems = problems;
  }
}

/** The folder of the bundled data; npm scripts, Vite and Vitest all run at the project's root. */
export function defaultDataFolder(): string {
  return join(process.cwd(), 'data');
}

function readJson(path: string, problems: Problem[]): RawFile {
  const file = relative(process.cwd(), path);
  if (!existsSync(path)) {
    problems.push({ file, path: '', reason: 'this file is missing' });
    return { file, json: null };
  }
  try {
    return { file, json: JSON.parse(readFileSync(path, 'utf8')) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    problems.push({ file, path: '', reason: `this is not valid JSON: ${reason}` });
    return { file, json: null };
  }
}

/** The folders of the cases under a data folder, in alphabetical order. */
export function caseFolders(dataFolder: string): string[] {
  const root = join(dataFolder, 'cases');
  if (!existsSync(root)) return [];
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(root, entry.name))
    .toSorted();
}

/** Every file that the record of a data folder is read from. */
export function dataFiles(dataFolder: string): string[] {
  const own = caseFolders(dataFolder).flatMap((folder) => Object.keys(CASE_FILES).map((name) => join(folder, `${name}.json`)));
  return [...own, ...Object.keys(SHARED_FILES).map((name) => join(dataFolder, `${name}.json`))].filter((file) => existsSync(file));
}

/**
 * One case's files as read, not yet validated.
 * @throws DataError where a file is missing or is not JSON
 */
export function readCase(dataFolder: string, caseFolder: string): RawCase {
  const problems: Problem[] = [];
  const own = Object.keys(CASE_FILES).map((name) => [name, readJson(join(caseFolder, `${name}.json`), problems)] as const);
  const shared = Object.keys(SHARED_FILES).map((name) => [name, readJson(join(dataFolder, `${name}.json`), problems)] as const);
  if (problems.length > 0) throw new DataError(problems);
  return Object.fromEntries([...own, ...shared]) as unknown as RawCase;
}

/** A case's record and the folder it was read from. */
export interface LoadedCase {
  readonly folder: string;
  readonly data: CaseData;
}

/**
 * The records of every case, held against their schemas.
 * @throws DataError with every problem that a schema finds
 */
export function loadRecords(dataFolder: string = defaultDataFolder()): LoadedCase[] {
  const records: LoadedCase[] = [];
  const problems: Problem[] = [];
  for (const folder of caseFolders(dataFolder)) {
    const raw = readCase(dataFolder, folder);
    const result = validateCase(raw);
    if ('problems' in result) problems.push(...result.problems);
    else if (result.data.case.id !== basename(folder)) {
      problems.push({
        file: raw.case.file,
        path: 'id',
        reason: `"${result.data.case.id}" must be the folder's name, "${basename(folder)}"`,
      });
    } else records.push({ folder, data: result.data });
  }
  if (problems.length > 0) throw new DataError(problems);
  return records;
}

/**
 * Every case compiled: what the extension carries, for scripts and tests outside a Vite build.
 * @param dataFolder the folder that holds `cases/`; the bundled data where left out
 * @throws DataError with every problem that a schema finds
 */
export function loadCases(dataFolder?: string): { readonly lexicon: Lexicon; readonly casebooks: readonly Casebook[] } {
  const records = loadRecords(dataFolder).map(({ data }) => data);
  return { lexicon: { cases: records.map(compileCaseLexicon) }, casebooks: records.map(compileCasebook) };
}
