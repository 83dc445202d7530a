import { caseFileStrings } from './strings.ts';
import type { PageProps } from './types.ts';

/** Saves the case or one person as Markdown or citations, or prints the page. */
export function Exports({ language, onExport, person }: PageProps & { readonly person: string | null }) {
  const strings = caseFileStrings[language];
  return (
    <p class="exports" role="group" aria-label={strings.export}>
      <span class="small faint" aria-hidden="true">
        {strings.export}
      </span>
      <button type="button" class="button" onClick={() => onExport('markdown', person)}>
        {strings.formats.markdown}
      </button>
      <button type="button" class="button" onClick={() => onExport('csl', person)}>
        {strings.formats.csl}
      </button>
      <button type="button" class="button" onClick={() => globalThis.print()}>
        {strings.print}
      </button>
    </p>
  );
}
