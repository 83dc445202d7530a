import type { Language } from '../language/language.ts';
import { conflictView } from './conflict-view.ts';
import { eventView, termViews } from './event-view.ts';
import { caseGlance } from './glance.ts';
import { proceedingView } from './proceeding-view.ts';
import type { Casebook } from './schema.ts';
import { staleSentence } from './staleness.ts';
import type { CaseView } from './view.ts';

/**
 * The case at a glance and in full: people and proceedings in the record's order, the timeline newest first.
 * @param today an ISO day, for the sentence that says when the record may be behind
 */
export function caseView(casebook: Casebook, language: Language, today: string): CaseView {
  return {
    ...caseGlance(casebook, language),
    stale: staleSentence(casebook, language, today),
    proceedings: casebook.proceedings.map((proceeding) => proceedingView(casebook, proceeding, language)),
    timeline: casebook.events.toReversed().map(({ id }) => eventView(casebook, id, language, null)),
    conflicts: casebook.conflicts.map((conflict) => conflictView(casebook, conflict, language)),
    terms: termViews(
      casebook,
      casebook.terms.map(({ id }) => id),
      language,
    ),
  };
}
