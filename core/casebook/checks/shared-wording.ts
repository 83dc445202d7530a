import type { CaseData } from '../schema.ts';
import type { Finding } from './finding.ts';
import { textsOf } from './texts.ts';

/** So many words in a row are no coincidence. */
export const SHARED_RUN = 8;

function words(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function runs(text: string): string[] {
  const all = words(text);
  return all.slice(0, Math.max(0, all.length - SHARED_RUN + 1)).map((_, index) => all.slice(index, index + SHARED_RUN).join(' '));
}

/**
 * Finds texts of the record that share a run of eight words with other texts.
 * @param references texts that nothing may be copied from, by a name to report
 */
export function checkSharedWording(data: CaseData, references: ReadonlyMap<string, string>): readonly Finding[] {
  const known = new Map<string, string>();
  for (const [name, text] of references) for (const run of runs(text)) known.set(run, name);
  return textsOf(data)
    .filter(({ kind }) => kind !== 'caption')
    .flatMap(({ file, path, text }): Finding[] => {
      const run = runs(text).find((candidate) => known.has(candidate));
      return run === undefined ? [] : [{ file, path, reason: `"${run}" also stands in ${known.get(run)}: say it in other words` }];
    });
}
