import { casebooks } from 'virtual:caselight/casebook';
import { caseView } from '../../core/casebook/case-view.ts';
import { concernedIn, eventsConcerning } from '../../core/casebook/concerned.ts';
import type { ConcernedView } from '../../core/casebook/concerned.ts';
import { personView } from '../../core/casebook/person-view.ts';
import { sampleOf } from '../../core/casebook/sample-view.ts';
import type { SampleView } from '../../core/casebook/sample-view.ts';
import { sourcesOf } from '../../core/casebook/source-view.ts';
import type { CaseView, EventView, PersonView, SourceView } from '../../core/casebook/view.ts';
import type { Language } from '../../core/language/language.ts';
import { today } from '../../platform/today.ts';

/** The bundled case as a page shows it. What costs is built when it is asked for. */
export interface Records {
  readonly view: CaseView;
  readonly personOf: (id: string) => PersonView | null;
  readonly eventsOf: (person: string) => readonly EventView[];
  readonly concernedIn: (event: string) => readonly ConcernedView[];
  readonly sources: () => readonly SourceView[];
  readonly sample: () => SampleView;
}

/**
 * The record in the reader's language. A person's view is built once and kept.
 * @throws when no case is bundled, which the build does not let happen
 */
export function recordsIn(language: Language): Records {
  const [casebook] = casebooks;
  if (casebook === undefined) throw new Error('No case is bundled.');
  const day = today();
  const built = new Map<string, PersonView | null>();
  return {
    view: caseView(casebook, language, day),
    personOf: (id) => {
      const known = built.get(id);
      if (known !== undefined) return known;
      const view = personView(casebook, id, language, day);
      built.set(id, view);
      return view;
    },
    eventsOf: (person) => eventsConcerning(casebook, person, language),
    concernedIn: (event) => concernedIn(casebook, event, language),
    sources: () => sourcesOf(casebook, language),
    sample: () => sampleOf(casebook, language),
  };
}
