import type { Bearer, Hit, NearWord, Reading } from './hits.ts';
import { REACH, wordsAfter, wordsBefore } from './near-words.ts';

const NOTHING: readonly NearWord[] = [];

/** A hit that looks at the words around it once they are asked for: of most, nobody asks. A sure one has none. */
export class Place implements Hit {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly allCapitals: boolean;
  readonly bearers: readonly Bearer[];
  readonly isWhole: boolean;
  readonly isSure: boolean;
  private readonly text: string;
  private left: readonly NearWord[] | undefined;
  private right: readonly NearWord[] | undefined;

  constructor(text: string, start: number, end: number, reading: Reading) {
    this.start = start;
    this.end = end;
    this.folded = reading.folded;
    this.allCapitals = reading.allCapitals;
    this.bearers = reading.bearers;
    this.isWhole = reading.isWhole;
    this.isSure = reading.isSure;
    this.text = text;
    this.left = this.right = reading.isSure ? NOTHING : undefined;
  }

  get before(): readonly NearWord[] {
    return (this.left ??= wordsBefore(this.text, this.start));
  }

  get after(): readonly NearWord[] {
    return (this.right ??= wordsAfter(this.text, this.end));
  }

  get opens(): boolean {
    return !this.isSure && isBlank(this.text, 0, this.start);
  }

  get closes(): boolean {
    return !this.isSure && isBlank(this.text, this.end, this.text.length);
  }
}

/** Only a short margin is looked at, so that many hits in one block stay cheap. */
function isBlank(text: string, from: number, to: number): boolean {
  return to - from <= REACH && text.slice(from, to).trim() === '';
}
