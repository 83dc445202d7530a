import type { CaseData } from '../schema.ts';
import type { CASE_FILES, SHARED_FILES } from '../validate.ts';

/** A file of the record, by its name without `.json`. */
export type FileName = keyof typeof CASE_FILES | keyof typeof SHARED_FILES;

/** What a check found wrong: in which file, where, and why, for someone who writes data but no code. */
export interface Finding {
  readonly file: FileName;
  /** entries named by id: `oren-quillan → charges → ch-quillan → ground` */
  readonly path: string;
  readonly reason: string;
}

/** A check of the whole record; an empty answer is a pass. Checks assume that the schemas hold. */
export type Check = (data: CaseData) => readonly Finding[];

/** A place in words. */
export function place(...steps: readonly string[]): string {
  return steps.join(' → ');
}
