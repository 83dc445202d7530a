import type { FiledNames } from './filed-names.ts';
import { type Bearer, isFull, type Reading } from './hits.ts';
import { foldWords } from './words.ts';
import { isAllCapitals } from './near-words.ts';

/** Whether a written form is capitalised as names are; a full name in plain small letters still counts, in a headline set so, but not in an address. */
function looksLikeName(written: string, several: boolean): boolean {
  return written !== written.toLowerCase() || (several && /\s/.test(written));
}

/** Words within a name that it is read past. */
export interface Aside {
  readonly start: number;
  readonly end: number;
}

/** A written form and its reading; null: in these letters it is no name. */
interface Known {
  readonly written: string;
  readonly reading: Reading | null;
}

/** Reads forms as they stand in a text. One form comes again and again: per node the last answer is remembered. */
export class Readings {
  private readonly names: FiledNames;
  private readonly last = new Map<number, Known>();

  constructor(names: FiledNames) {
    this.names = names;
  }

  /** What the form that leads to a node is read as between `start` and `end`; null where it is no name there. */
  read(node: number, text: string, start: number, end: number, aside: Aside | null): Reading | null {
    if (aside !== null && aside.start < end) {
      const written = `${text.slice(start, aside.start)} ${text.slice(aside.end, end)}`;
      const reading = this.readingOf(node, written);
      return reading === null || reading.isSure ? reading : { ...reading, ...asWritten(text.slice(start, end)) };
    }
    const last = this.last.get(node);
    if (last !== undefined && last.written.length === end - start && text.startsWith(last.written, start)) return last.reading;
    // A slice would keep the whole text alive, long after its page has gone.
    const written = text.slice(start, end).split('').join('');
    const reading = this.readingOf(node, written);
    this.last.set(node, { written, reading });
    return reading;
  }

  private readingOf(node: number, written: string): Reading | null {
    const folded = foldWords(written);
    const bearers = this.names.bearersAt(node, folded);
    if (!looksLikeName(written, folded.includes(' '))) return null;
    if (bearers.length > 0) return readingOf(written, folded, bearers);
    const owners = this.names.bearersInGenitive(node, folded);
    return owners.length > 0 ? { ...readingOf(written.slice(0, -1), folded.slice(0, -1), owners), isGenitive: true } : null;
  }
}

function readingOf(written: string, folded: string, bearers: readonly Bearer[]): Reading {
  const isWhole = bearers.every(({ kind }) => isFull(kind));
  const isSure = isWhole && bearers.every(({ ambiguity }) => ambiguity === 'low');
  return { folded, allCapitals: !isSure && isAllCapitals(written, 0, written.length), bearers, isWhole, isSure };
}

function asWritten(written: string): Pick<Reading, 'folded' | 'allCapitals'> {
  return { folded: foldWords(written), allCapitals: isAllCapitals(written, 0, written.length) };
}
