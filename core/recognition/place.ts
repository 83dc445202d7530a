import type { Bearer, Hit, NearWord, Reading } from './hits.ts';
import { REACH, wordsAfter, wordsBefore } from './near-words.ts';

const NOTHING: readonly NearWord[] = [];
/** White space included, UTF-16 units. */
const LONGEST_INITIALS = 12;
const INITIALS_AT_END = /^(?:[-\u2010]|(?:\s+\p{Lu}\.)*)\s*$/u;

/** The margin of a line of a transcript, as courts have them set: its number; UTF-16 units. */
const LONGEST_MARGIN = 16;
const LINE_NUMBER = /^\s*\d{1,2}\s+$/;

/** A hit that looks at the words around it once they are asked for: of most, nobody asks. A sure one has none. */
export class Place implements Hit {
  readonly start: number;
  readonly end: number;
  private readonly text: string;
  private readonly reading: Reading;
  private first: readonly NearWord[] | null = null;
  private left: readonly NearWord[] | null = null;
  private right: readonly NearWord[] | null = null;

  constructor(text: string, start: number, end: number, reading: Reading) {
    this.start = start;
    this.end = end;
    this.text = text;
    this.reading = reading;
  }

  get folded(): string {
    return this.reading.folded;
  }

  get allCapitals(): boolean {
    return this.reading.allCapitals;
  }

  get bearers(): readonly Bearer[] {
    return this.reading.bearers;
  }

  get isWhole(): boolean {
    return this.reading.isWhole;
  }

  get isSure(): boolean {
    return this.reading.isSure;
  }

  get before(): readonly NearWord[] {
    return this.reading.isSure ? NOTHING : (this.left ??= wordsBefore(this.text, this.start));
  }

  get nearest(): NearWord | undefined {
    if (this.reading.isSure) return undefined;
    return (this.left ?? (this.first ??= wordsBefore(this.text, this.start, 1)))[0];
  }

  withBearers(bearers: readonly Bearer[]): Hit {
    return new Place(this.text, this.start, this.end, { ...this.reading, bearers });
  }

  lead(): string {
    return this.text.slice(Math.max(0, this.start - REACH), this.start).toLowerCase();
  }

  get after(): readonly NearWord[] {
    return this.reading.isSure ? NOTHING : (this.right ??= wordsAfter(this.text, this.end));
  }

  get opens(): boolean {
    if (this.reading.isSure) return false;
    return isBlank(this.text, 0, this.start) || (this.start <= LONGEST_MARGIN && LINE_NUMBER.test(this.text.slice(0, this.start)));
  }

  get closes(): boolean {
    const rest = this.text.length - this.end;
    return !this.reading.isSure && rest <= LONGEST_INITIALS && (rest === 0 || INITIALS_AT_END.test(this.text.slice(this.end)));
  }
}

/** Only a short margin is looked at, so that many hits in one block stay cheap. */
function isBlank(text: string, from: number, to: number): boolean {
  return to - from <= REACH && text.slice(from, to).trim() === '';
}
