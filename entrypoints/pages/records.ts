import { casebooks } from 'virtual:caselight/casebook';
import { caseView } from '../../core/casebook/case-view.ts';
import { concernedIn, eventsConcerning } from '../../core/casebook/concerned.ts';
import type { ConcernedView } from '../../core/casebook/concerned.ts';
import { holdsEntry } from '../../core/casebook/entries.ts';
import type { EntryKind } from '../../core/casebook/entries.ts';
import { personView } from '../../core/casebook/person-view.ts';
import { sampleOf } from '../../core/casebook/sample-view.ts';
import type { SampleView } from '../../core/casebook/sample-view.ts';
import type { Casebook } from '../../core/casebook/schema.ts';
import { sourcesOf } from '../../core/casebook/source-view.ts';
import { staleSentence } from '../../core/casebook/staleness.ts';
import type { CaseView, EventView, PersonView, SourceView } from '../../core/casebook/view.ts';
import type { Language } from '../../core/language/language.ts';
import { today } from '../../platform/today.ts';

/** A bundled case as a page shows it. What costs is built when it is asked for, once. */
export interface Records {
  readonly id: string;
  readonly stale: string | null;
  readonly view: CaseView;
  readonly sources: readonly SourceView[];
  readonly personOf: (id: string) => PersonView | null;
  readonly eventsOf: (person: string) => readonly EventView[];
  readonly concernedIn: (event: string) => readonly ConcernedView[];
  readonly holds: (kind: EntryKind, id: string) => boolean;
  readonly sample: () => SampleView;
}

/** Builds a value when it is first asked for. */
function once<T>(build: () => T): () => T {
  let built: { readonly value: T } | null = null;
  return () => (built ??= { value: build() }).value;
}

function recordsOf(casebook: Casebook, language: Language, day: string): Records {
  const view = once(() => caseView(casebook, language, day));
  const sources = once(() => sourcesOf(casebook, language));
  const people = new Map<string, PersonView | null>();
  return {
    id: casebook.id,
    stale: staleSentence(casebook, language, day),
    get view() {
      return view();
    },
    get sources() {
      return sources();
    },
    personOf: (id) => {
      const known = people.get(id);
      if (known !== undefined) return known;
      const person = personView(casebook, id, language, day);
      people.set(id, person);
      return person;
    },
    eventsOf: (person) => eventsConcerning(casebook, person, language),
    concernedIn: (event) => concernedIn(casebook, event, language),
    holds: (kind, id) => holdsEntry(casebook, kind, id),
    sample: () => sampleOf(casebook, language),
  };
}

/**
 * Every bundled case in the reader's language, in the order of the data.
 * @throws when no case is bundled, which the build does not let happen
 */
export function recordsIn(language: Language): readonly [Records, ...Records[]] {
  const day = today();
  const [first, ...rest] = casebooks.map((casebook) => recordsOf(casebook, language, day));
  if (first === undefined) throw new Error('No case is bundled.');
  return [first, ...rest];
}
