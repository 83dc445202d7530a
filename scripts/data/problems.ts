import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkCase } from '../../core/casebook/checks/all.ts';
import type { Finding } from '../../core/casebook/checks/finding.ts';
import { checkIdsAcrossCases } from '../../core/casebook/checks/ids-across-cases.ts';
import { checkSharedWording } from '../../core/casebook/checks/shared-wording.ts';
import type { Problem } from '../../core/casebook/problem.ts';
import { CASE_FILES } from '../../core/casebook/validate.ts';
import { DataError, loadRecords } from './load.ts';

/**
 * Texts that the record must not share a run of eight words with: every .txt, .md and .json file of the folder that
 * CASELIGHT_REFERENCE_TEXTS names (several folders parted by `:`). Empty where the variable is not set.
 */
export function referenceTexts(): ReadonlyMap<string, string> {
  const folders = (process.env['CASELIGHT_REFERENCE_TEXTS'] ?? '').split(':').filter((folder) => folder !== '');
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:txt|md|json)$/.test(name))
      .map((name) => join(folder, name)),
  );
  return new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
}

function toProblem(dataFolder: string, caseFolder: string, { file, path, reason }: Finding): Problem {
  const folder = file in CASE_FILES ? caseFolder : dataFolder;
  return { file: relative(process.cwd(), join(folder, `${file}.json`)), path, reason };
}

/** Everything wrong with the record under a data folder: the schemas first and, where they hold, every check. */
export function problemsOf(dataFolder: string): readonly Problem[] {
  try {
    const references = referenceTexts();
    const records = loadRecords(dataFolder);
    return records.flatMap(({ folder, data }, index) => {
      const before = records.slice(0, index).map((record) => record.data);
      return [...checkCase(data), ...checkIdsAcrossCases(data, before), ...checkSharedWording(data, references)].map((finding) =>
        toProblem(dataFolder, folder, finding),
      );
    });
  } catch (error) {
    if (error instanceof DataError) return error.problems;
    throw error;
  }
}
