import { casebooks } from 'virtual:caselight/casebook';
import { caseView } from '../../core/casebook/case-view.ts';
import { personView } from '../../core/casebook/person-view.ts';
import type { CaseView, PersonView } from '../../core/casebook/view.ts';
import type { Language } from '../../core/language/language.ts';

/** The bundled case as a page shows it. */
export interface Records {
  readonly view: CaseView;
  readonly personOf: (id: string) => PersonView | null;
}

/** The reader's own day, `2026-11-21`. */
export function today(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * The record in the reader's language. A person's view is built when asked for and kept.
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
  };
}
