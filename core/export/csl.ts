import { parseDate } from '../casebook/dates.ts';
import type { CalendarDate } from '../casebook/dates.ts';
import type { SourceView } from '../casebook/view.ts';

/** One citation in CSL-JSON (citationstyles.org), as reference managers import it. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'legal_case';
  readonly title?: string;
  /** the outlet of an article */
  readonly 'container-title'?: string;
  /** the court of a record: reference managers would take a container for a law reporter */
  readonly authority?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL?: string;
}

function parts(date: CalendarDate): readonly number[] {
  return [date.year, date.month, date.day].filter((part) => part !== null);
}

/** The date as CSL has it: one date, or two for an interval; undefined where the source has none. */
function issued(edtf: string | undefined): CslItem['issued'] {
  const date = edtf === undefined ? null : parseDate(edtf);
  if (date === null) return undefined;
  const ends = [date.from, date.to].filter((end) => end !== null).map(parts);
  const [from, to] = ends;
  return { 'date-parts': to === undefined || String(from) === String(to) ? ends.slice(0, 1) : ends };
}

/** Sources as CSL-JSON, each once. Court records (tier 1) are legal cases, everything else is a newspaper article. */
export function cslOf(sources: readonly SourceView[]): readonly CslItem[] {
  const once = new Map(sources.map((source) => [source.id, source]));
  return [...once.values()].map((source) => {
    const date = issued(source.date?.edtf);
    return {
      id: source.id,
      ...(source.tier === 1
        ? { type: 'legal_case', authority: source.outlet }
        : { type: 'article-newspaper', 'container-title': source.outlet }),
      ...(source.title === null ? {} : { title: source.title }),
      ...(date === undefined ? {} : { issued: date }),
      ...(source.url === null ? {} : { URL: source.url }),
    };
  });
}
