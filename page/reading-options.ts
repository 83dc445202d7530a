import type { PageReport } from '../core/messages.ts';
import type { ReaderWord, Recogniser } from '../core/recognition/types.ts';
import type { PageMention, Painter } from './painter.ts';

/** What a reading needs. */
export interface ReadingOptions {
  readonly document: Document;
  readonly recogniser: Recogniser;
  readonly painter: Painter;
  /** whenever what is to be told of the page has changed */
  onFound(report: PageReport): void;
  /** after every painting: the mentions that now stand */
  onMentions?(mentions: readonly PageMention[]): void;
  /** the page shows another address; the reader's word about the page before is forgotten */
  onRoute?(): void;
  /** is told of every stretch of our main-thread work, ms: for measuring */
  onWork?(ms: number): void;
  /** for how long changes are gathered before they are read, ms; `GATHER` unless told */
  readonly gatherFor?: number;
  /** the reader's word to begin with */
  readonly reader?: ReaderWord;
  /** the page has been asked at the gate already, a moment ago, and said that it may concern a case */
  readonly mayConcern?: boolean;
}
