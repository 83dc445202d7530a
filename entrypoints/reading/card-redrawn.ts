import type { CardAction, CardState, MentionRef } from '../../core/card/types.ts';

/** What to tell the reducer of a name whose text the page has drawn anew: the one that stands in its place is the same to the reader. */
export function replaced({ key, person }: MentionRef, heir: MentionRef | null): CardAction {
  return heir?.person === person ? { type: 'mention-renamed', from: key, to: heir.key } : { type: 'mention-gone', key };
}

/**
 * What to tell it afterwards: while the text was gone, a pointer that rested on the name was on nothing, and it may not have left at all. Null
 * where there is nothing to tell.
 * @param find the name under the pointer
 * @param t now, ms of the monotonic clock
 */
export function restsStill({ card, pointer }: CardState, find: () => MentionRef | null, t: number): CardAction | null {
  if (card === null || card.leaving === null || pointer === null) return null;
  const over = find();
  return over?.key === card.mention.key ? { type: 'pointer-moved', at: { ...pointer.at, t }, over, overCard: false } : null;
}

/**
 * What to tell it when the name has moved under an open card: as if the reader had scrolled. Null where the card is to stay as it is, pinned, or
 * the reader in it.
 */
export function movedAlong(state: CardState, nameInView: boolean, find: () => MentionRef | null, t: number): CardAction | null {
  const { card, pointer, dwell } = state;
  if (card === null || card.pinned || pointer?.overCard === true) return null;
  return { type: 'scrolled', t, nameInView, over: dwell === null ? null : find() };
}
