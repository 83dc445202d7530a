import type { CaseGlance } from '../../core/casebook/view.ts';

/** A case's title, the name of a work in it in italics. */
export function CaseTitle({ title: [before, work, after] }: Pick<CaseGlance, 'title'>) {
  return (
    <>
      {before}
      <i>{work}</i>
      {after}
    </>
  );
}
