import type { Block } from './blocks.ts';

/** An element (or shadow root) that begins and ends runs of text, with what was kept of it in page order. */
export interface Section {
  readonly node: Element | ShadowRoot;
  items: readonly (Block | Section)[];
  /** on the list of sections to read */
  queued: boolean;
  /** one of its own runs can matter, as a whole at least: styles may join or part it */
  matters: boolean;
  /** nothing below it may be taken over from an earlier reading */
  fresh: boolean;
  /** its text was judged as a whole and may matter: what is in it is looked at piece by piece */
  readonly judged: boolean;
  /** where in that text something may begin, until it is read; null: anywhere */
  places: readonly number[] | null;
}

export const NOTHING: readonly (Block | Section)[] = [];
/** Stands for a part of the page in which nothing can matter: most of it. */
export const NO_SECTION = 'nothing in it';

export const isSection = (item: Block | Section): item is Section => 'items' in item;

/** A section that is still to be read. */
export function toRead(node: Element | ShadowRoot, judged = false, places: readonly number[] | null = null): Section {
  return { node, items: NOTHING, queued: true, matters: false, fresh: true, judged, places };
}

/** A section that has been read. */
export function asRead(node: Element, items: readonly (Block | Section)[], matters: boolean): Section {
  return { node, items, queued: false, matters, fresh: false, judged: true, places: null };
}

/** A section's own blocks, marked as stale. */
export function staleBlocks(section: Section): readonly Block[] {
  const blocks = section.items.filter((item): item is Block => !isSection(item));
  for (const block of blocks) block.isStale = true;
  return blocks;
}
