import type { ConcernedView } from '../../core/casebook/concerned.ts';
import type { CaseView, EventView, PersonView, SourceView } from '../../core/casebook/view.ts';
import type { Language } from '../../core/language/language.ts';
import type { MarkHits } from '../people/HitText.tsx';

/** The record as the case file needs it, already in the reader's language. */
export interface CaseFileRecord {
  readonly view: CaseView;
  readonly sources: readonly SourceView[];
  readonly personOf: (id: string) => PersonView | null;
  readonly eventsOf: (person: string) => readonly EventView[];
  readonly concernedIn: (event: string) => readonly ConcernedView[];
}

export type ExportFormat = 'markdown' | 'csl';

/** What every page of the case file is given. */
export interface PageProps {
  /** the case that is shown */
  readonly record: CaseFileRecord;
  /** every bundled case, the shown one among them */
  readonly records: readonly CaseFileRecord[];
  readonly language: Language;
  readonly markHits: MarkHits;
  readonly onGo: (hash: string) => void;
  /** saves the case (null) or a person */
  readonly onExport: (format: ExportFormat, person: string | null) => void;
  /** puts text on the clipboard; false when the browser does not let us */
  readonly onCopy: (text: string) => Promise<boolean>;
}
