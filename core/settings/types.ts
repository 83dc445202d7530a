import type { Language } from '../language/language.ts';
import type { DefaultMode, SiteRule } from '../sites/types.ts';

/** How names look on the page. `boxed` uses the mark painter. */
export type HighlightStyle = 'tint' | 'underline' | 'boxed' | 'none';

/** All that Caselight keeps. Local storage is the truth. */
export interface Settings {
  readonly rules: readonly SiteRule[];
  readonly defaultMode: DefaultMode;
  readonly style: HighlightStyle;
  /** milliseconds of rest before the card opens, 100 to 2000 */
  readonly cardDelay: number;
  /** `hover` opens on rest; `click` only by click or key */
  readonly cardMode: 'hover' | 'click';
  readonly badge: boolean;
  readonly language: Language | 'auto';
  readonly sync: boolean;
  /** data version the reader has last seen the changes of; drives the what's-new dot */
  readonly seenDataVersion: string | null;
}

/** Until when Caselight is paused: epoch milliseconds, `restart`, or null when it is not. */
export type PauseUntil = number | 'restart' | null;

export const DEFAULT_SETTINGS: Settings = {
  rules: [],
  defaultMode: 'news-sites',
  style: 'tint',
  cardDelay: 450,
  cardMode: 'hover',
  badge: true,
  language: 'auto',
  sync: false,
  seenDataVersion: null,
};
