import type { CaseGlance } from './view.ts';

/** The version of the data as bundled: the newest of its cases'. Versions are days, `YYYY.MM.DD`, and sort as such. */
export function bundledVersion(cases: readonly Pick<CaseGlance, 'dataVersion'>[]): string {
  return (
    cases
      .map(({ dataVersion }) => dataVersion)
      .toSorted()
      .at(-1) ?? ''
  );
}
