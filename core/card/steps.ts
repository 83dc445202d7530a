import type { CardEffect, CardState, CardStep, CloseReason, MentionRef, OpenCard, OpenedBy } from './types.ts';

/** The same state, nothing to do. */
export function stay(state: CardState): CardStep {
  return { state, effects: [] };
}

/** Runs `next` on a step's state and keeps the effects of both, in order. */
export function andThen(step: CardStep, next: (state: CardState) => CardStep): CardStep {
  const after = next(step.state);
  return { state: after.state, effects: [...step.effects, ...after.effects] };
}

/** Takes back a dwell that has not fired. */
export function endDwell(state: CardState): CardStep {
  if (state.dwell === null) return stay(state);
  return { state: { ...state, dwell: null }, effects: [{ type: 'cancel-timer', token: state.dwell.token }] };
}

/** Starts a dwell with a token of its own: a timer of an older dwell can no longer win. */
export function startDwell(state: CardState, mention: MentionRef, ms: number): CardStep {
  return andThen(endDwell(state), (ended) => ({
    state: { ...ended, dwell: { token: ended.nextToken, mention }, nextToken: ended.nextToken + 1 },
    effects: [{ type: 'start-timer', token: ended.nextToken, ms }],
  }));
}

/** The card stays after all: takes back the timer that was to close it. */
export function endLeaving(state: CardState): CardStep {
  if (state.card === null || state.card.leaving === null) return stay(state);
  return {
    state: { ...state, card: { ...state.card, leaving: null } },
    effects: [{ type: 'cancel-timer', token: state.card.leaving.token }],
  };
}

/** The card stays where it is whatever the pointer does. */
export function isHeld(card: OpenCard): boolean {
  return card.pinned || card.focused || card.by !== 'pointer';
}

/** Opens the card at a mention, in place of one that is open. */
export function openCard(state: CardState, mention: MentionRef, by: OpenedBy): CardStep {
  const ready = andThen(endDwell(state), endLeaving);
  const focused = by === 'key';
  const card: OpenCard = {
    mention,
    trail: [mention.person],
    by,
    pinned: false,
    focused,
    refused: false,
    rect: null,
    draggedTo: null,
    leaving: null,
  };
  const effects: CardEffect[] = [{ type: 'open', mention, person: mention.person, by }];
  if (focused) effects.push({ type: 'focus-card' });
  else if (state.card?.focused === true) effects.push({ type: 'return-focus' });
  return { state: { ...ready.state, card, barred: null }, effects: [...ready.effects, ...effects] };
}

/** Closes the card, if one is open, and gives focus back if it was inside. */
export function closeCard(state: CardState, reason: CloseReason, t: number | null = null): CardStep {
  const ready = andThen(endDwell(state), endLeaving);
  const card = ready.state.card;
  if (card === null) return ready;
  const effects: CardEffect[] = [{ type: 'close', reason }];
  if (card.focused) effects.push({ type: 'return-focus' });
  return { state: { ...ready.state, card: null, closedAt: t }, effects: [...ready.effects, ...effects] };
}

/** Changes the open card; nothing if none is open. */
export function withCard(state: CardState, change: Partial<OpenCard>, ...effects: readonly CardEffect[]): CardStep {
  if (state.card === null) return stay(state);
  return { state: { ...state, card: { ...state.card, ...change } }, effects };
}
