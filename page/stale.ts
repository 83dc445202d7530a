import type { Block } from './blocks.ts';
import type { Changes } from './changes.ts';
import type { Outline } from './outline.ts';
import type { ShadowWatch } from './shadow-watch.ts';

/**
 * Tells an outline of changes. An element that looks different may be one that has just got a shadow root.
 * @returns the blocks that can no longer be trusted
 */
export function staleAfter(outline: Outline, { left, touched, restyled }: Changes, shadows: Pick<ShadowWatch, 'isNewOn'>): Block[] {
  const stale = new Set<Block>();
  const note = (blocks: readonly Block[]): void => {
    for (const block of blocks) stale.add(block);
  };
  for (const node of left) outline.leave(node);
  for (const node of touched) note(outline.touch(node));
  for (const element of restyled) note(shadows.isNewOn(element) ? outline.touch(element) : outline.restyle(element));
  return [...stale];
}
