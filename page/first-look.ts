import { nextElementOf, previousElementOf, textContentOf } from './dom.ts';
import { isShut } from './elements.ts';
import { isSmallAndFlat } from './hosts.ts';
import { partRun } from './parts.ts';
import { collapse, LONGEST_BLOCK } from './run.ts';
import type { Scanner } from './scanner.ts';
import { asRead, NO_SECTION, toRead } from './section.ts';
import type { Section } from './section.ts';
import { isPlainRun, onlyTextOf, segmentsOf } from './tree-walk.ts';

/** Elements in a part of the page whose text is judged as a whole. */
const SMALL = 64;

/** What is known before the look. */
interface Circumstances {
  /** it is within a small part of the page that was judged as a whole */
  readonly isJudged: boolean;
  /** parts of the page may be judged as a whole: nothing has changed since the first reading began */
  readonly mayJudge: boolean;
}

/**
 * A first look at an element that begins a run of text: most can be passed over for their text alone, without a look at what is in them.
 * @returns a section, read where it is a paragraph, else still to be read; null: it is not to be read as things stand, which may change
 */
export function firstLook(element: Element, scanner: Scanner, { isJudged, mayJudge }: Circumstances): Section | typeof NO_SECTION | null {
  if (isPlainRun(element)) return readParagraph(element, scanner);
  if (!mayJudge) return isShut(element) ? null : toRead(element);
  if (isJudged ? isOnlyChild(element) : !isSmallAndFlat(element, SMALL)) return isShut(element) ? null : toRead(element, isJudged);
  const text = textContentOf(element) ?? '';
  // Few elements may hold any amount of text: that is read in slices. (Firefox gives up a pattern that takes too long over one.)
  if (text.length > LONGEST_BLOCK) return isShut(element) ? null : toRead(element);
  const places = scanner.mayHoldAt(text);
  if (places?.length === 0) return NO_SECTION;
  return isShut(element) ? null : toRead(element, true, places);
}

/** Whether an element is all that its parent holds: what was said of the parent's text holds for its own. */
function isOnlyChild(element: Element): boolean {
  return nextElementOf(element) === null && previousElementOf(element) === null;
}

/** Reads an element that is one run of text; its text nodes are looked at only if something in it can matter. */
function readParagraph(element: Element, scanner: Scanner): Section | typeof NO_SECTION | null {
  const only = onlyTextOf(element);
  const text = only === null ? (textContentOf(element) ?? '') : only.data;
  if (text.length > LONGEST_BLOCK) return isShut(element) ? null : toRead(element);
  const run = collapse(text);
  const scan = run === '' ? null : scanner.scan(run);
  if (scan === null || scan.empty) return NO_SECTION;
  if (isShut(element)) return null;
  // White space that is not as a reader sees it: offsets differ, and each node is read for itself.
  if (run !== text) return toRead(element);
  const segments = segmentsOf(element);
  scanner.book(segments.length);
  return asRead(element, partRun(text, scan, segments, scanner.scan), true);
}
