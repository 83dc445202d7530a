import type { PersonView } from './casebook/view.ts';
import type { Language } from './language/language.ts';
import type { GateVerdict } from './recognition/types.ts';
import type { HighlightStyle } from './settings/types.ts';

/** What the reader script needs to know of the settings. */
export interface ReaderConfig {
  readonly style: HighlightStyle;
  readonly cardDelay: number;
  readonly cardMode: 'hover' | 'click';
  readonly language: Language;
}

/** How often a person of a case is mentioned on a page. */
export interface CountedPerson {
  readonly caseId: string;
  readonly id: string;
  readonly count: number;
}

/** People found on a page, most mentioned first. */
export interface PageReport {
  readonly verdict: GateVerdict['about'];
  readonly people: readonly CountedPerson[];
  /** true when the page held more mentions than are painted */
  readonly capped: boolean;
}

/** From the reader script (any frame) to the background: name → [payload, answer]. */
export interface ToBackground {
  /** asked once at start; null answers "you may not run here": leave at once */
  'reader.start': [{ readonly url: string }, ReaderConfig | null];
  /** the page may concern a case: bring in the script that reads it, into this frame */
  'reader.load': [null, null];
  /** whenever what was found has changed */
  'reader.found': [PageReport, null];
  /** the cards of people found, prefetched so that hover needs no round trip */
  'reader.cards': [{ readonly caseId: string; readonly people: readonly string[] }, readonly PersonView[]];
  /** author style rules for this frame (the highlight pseudo-elements), brought in by the browser so that no node is added */
  'reader.css': [{ readonly insert: string | null; readonly remove: string | null }, null];
  'reader.open-case-file': [{ readonly hash: string }, null];
  'reader.hide-site': [{ readonly host: string }, null];
}

/** From the popup and the other pages of ours to the background: name → [payload, answer]. */
export interface FromPages {
  /** settings, pause or access have changed: answered once every open tab follows */
  'sites.apply': [null, null];
  /** what was found in a tab, all its frames together; null when nothing runs there */
  'tab.report': [{ readonly tabId: number }, PageReport | null];
  /** look at the page of a tab this once; answers whether the browser lets a script in */
  'tab.look-once': [{ readonly tabId: number }, { readonly looking: boolean }];
}

/** From the background or the popup to the reader script of a tab: name → [payload, answer]. */
export interface ToReader {
  'config.changed': [ReaderConfig, null];
  /** leave: remove every trace and stop */
  leave: [null, null];
  'report.get': [null, PageReport];
  'mention.jump': [{ readonly person: string; readonly direction: 1 | -1 }, null];
  'mention.step': [{ readonly direction: 1 | -1 }, null];
  'card.show': [null, null];
  'look.anyway': [null, PageReport];
  /** the context menu's "Who is …?": answers whether a card could be shown */
  'who.is': [{ readonly text: string }, { readonly shown: boolean }];
}
