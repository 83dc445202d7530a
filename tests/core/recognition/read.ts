import { createRecogniser } from '../../../core/recognition/recogniser.ts';
import type { Mention, PageContext, ReaderWord, Recogniser, Recognition } from '../../../core/recognition/types.ts';
import { SMALL_LEXICON } from './lexicon.ts';

/** A page that says nothing of itself. */
export const NO_CONTEXT: PageContext = { title: '', description: '', url: '', metadata: '' };

const recogniser = createRecogniser(SMALL_LEXICON);

/** A paragraph that makes any page one about the case, and introduces nobody but the two it names. */
export const CASE_PARAGRAPH =
  'Alec Baldwin stood trial over the Rust shooting, in which Halyna Hutchins was killed on the set of Rust near Santa Fe, for involuntary manslaughter.';

/** Recognises paragraphs, one block each. */
export function read(blocks: readonly string[], reader?: ReaderWord, by: Recogniser = recogniser): Recognition {
  const scans = blocks.map((text) => by.scan(text));
  return by.resolve(scans, NO_CONTEXT, reader);
}

/** The mentions as "written form → person", in page order. */
export function names(blocks: readonly string[], mentions: readonly Mention[]): string[] {
  return mentions.map(({ block, start, end, person }) => `${blocks[block]?.slice(start, end)} → ${person}`);
}

/** What is found in one paragraph of a page about the case. */
export function namesInCase(paragraph: string, before: readonly string[] = []): string[] {
  const blocks = [CASE_PARAGRAPH, ...before, paragraph];
  return names(
    blocks,
    read(blocks).mentions.filter(({ block }) => block === blocks.length - 1),
  );
}
