import { pointerLeft, pointerMoved, scrolled, startLeaving, timerFired } from './pointing.ts';
import { closeCard, endDwell, endLeaving, openCard, stay, andThen, withCard } from './steps.ts';
import type { CardAction, CardState, CardStep, Handling, MentionRef } from './types.ts';

/**
 * The state before anything has happened.
 * @param settings the reader's dwell in milliseconds, and whether rest opens at all
 */
export function initialCardState(settings: { readonly delay: number; readonly mode: 'hover' | 'click' }): CardState {
  return {
    delay: settings.delay,
    mode: settings.mode,
    pointer: null,
    rest: null,
    dwell: null,
    card: null,
    handling: [],
    scrolledAt: null,
    barred: null,
    closedAt: null,
    nextToken: 1,
  };
}

/**
 * When the card opens and closes. Pure: time comes in with the actions, timers go out as effects and come back as `timer-fired` with the
 * token they were started with.
 */
export function cardReducer(state: CardState, action: CardAction): CardStep {
  switch (action.type) {
    case 'pointer-moved':
      return pointerMoved(state, action);
    case 'pointer-left':
      return pointerLeft(state);
    case 'timer-fired':
      return timerFired(state, action.token, action.t);
    case 'scrolled':
      return scrolled(state, action);
    case 'handling-started':
      return handlingStarted(state, action);
    case 'handling-ended':
      return leftAlone({ ...state, handling: state.handling.filter((what) => what !== action.what) });
    case 'escape-pressed':
      return escapePressed(state);
    case 'full-screen-left':
      return state.card?.pinned === true ? stay(state) : escapePressed(state);
    case 'key-show':
      return keyShow(state, action.mention);
    case 'tapped':
      return tapped(state, action.mention);
    case 'pin-toggled':
      return pinToggled(state);
    case 'dragged':
      return state.card?.pinned === true ? withCard(state, { draggedTo: action.to }, { type: 'place' }) : stay(state);
    case 'placed':
      return withCard(state, { rect: action.rect });
    case 'focus-changed':
      return focusChanged(state, action.inside);
    case 'related-opened':
      return showPerson(state, [...(state.card?.trail ?? []), action.person]);
    case 'back':
      return state.card !== null && state.card.trail.length > 1 ? showPerson(state, state.card.trail.slice(0, -1)) : stay(state);
    case 'not-person':
      return refuse(state, true);
    case 'not-person-undone':
      return refuse(state, false);
    case 'close-pressed':
      return bar(closeCard(state, 'closed'));
    case 'mention-gone':
      return mentionGone(state, action.key);
    case 'mention-renamed':
      return mentionRenamed(state, action.from, action.to);
    case 'route-changed':
      return closeCard({ ...state, pointer: null, rest: null, barred: null }, 'route');
    case 'tab-hidden':
      return state.card?.pinned === true ? endDwell(state) : closeCard({ ...state, pointer: null, rest: null }, 'hidden');
    case 'site-hidden':
      return closeCard(state, 'site-hidden');
    case 'settings-changed':
      return endDwell({ ...state, delay: action.delay, mode: action.mode });
  }
}

/** The button is down, text is being selected or something is dragged: no card opens, and one in the way goes. */
function handlingStarted(state: CardState, action: Extract<CardAction, { type: 'handling-started' }>): CardStep {
  const handling: readonly Handling[] = [...state.handling.filter((what) => what !== action.what), action.what];
  const begun = endDwell({ ...state, handling });
  const card = begun.state.card;
  if (card === null || card.pinned || action.onCard) return begun;
  const onItsName = action.what === 'pressing' && action.over?.key === card.mention.key;
  return onItsName ? begun : andThen(begun, (next) => closeCard(next, action.what === 'pressing' ? 'outside' : 'selecting'));
}

/** Closes without the pointer moving; the name under it stays quiet until the pointer has left it. */
function escapePressed(state: CardState): CardStep {
  if (state.card === null && state.dwell === null) return stay(state);
  return bar(closeCard(state, 'escape'));
}

function bar(step: CardStep): CardStep {
  const { pointer } = step.state;
  if (pointer === null) return step;
  const key = pointer.overCard ? null : (pointer.over?.key ?? null);
  const barred = pointer.overCard || key !== null ? { key } : null;
  return { ...step, state: { ...step.state, barred } };
}

/** Opens with focus; moves into a card that the pointer opened; from inside a pinned one leads back to the page. */
function keyShow(state: CardState, mention: MentionRef): CardStep {
  const card = state.card;
  if (card === null || card.mention.key !== mention.key) return openCard(state, mention, 'key');
  if (!card.focused) return andThen(endLeaving(state), (next) => withCard(next, { focused: true, by: 'key' }, { type: 'focus-card' }));
  if (card.pinned) return withCard(state, { focused: false }, { type: 'return-focus' });
  return stay(state);
}

function tapped(state: CardState, mention: MentionRef | null): CardStep {
  if (mention === null) return state.card?.pinned === true ? stay(state) : closeCard(state, 'outside');
  if (state.card?.mention.key !== mention.key) return openCard(state, mention, 'tap');
  return state.card.by === 'tap' ? closeCard(state, 'closed') : andThen(endLeaving(state), (next) => withCard(next, { by: 'tap' }));
}

/** Unpinned, the card goes back to its name; a pointer elsewhere has left it. */
function pinToggled(state: CardState): CardStep {
  if (state.card === null) return stay(state);
  if (!state.card.pinned) return andThen(endLeaving(state), (next) => withCard(next, { pinned: true }, { type: 'render' }));
  const unpinned = withCard(state, { pinned: false, draggedTo: null }, { type: 'render' }, { type: 'place' });
  return andThen(unpinned, leftAlone);
}

function focusChanged(state: CardState, inside: boolean): CardStep {
  if (state.card === null || state.card.focused === inside) return stay(state);
  if (inside) return andThen(endLeaving(state), (next) => withCard(next, { focused: true }));
  return andThen(withCard(state, { focused: false }), leftAlone);
}

function leftAlone(state: CardState): CardStep {
  const { pointer, card } = state;
  if (card === null || pointer === null || pointer.overCard || pointer.over?.key === card.mention.key) return stay(state);
  return startLeaving(state, pointer.at);
}

function showPerson(state: CardState, trail: readonly string[]): CardStep {
  const person = trail.at(-1);
  if (state.card === null || person === undefined) return stay(state);
  const shown = withCard(state, { trail, refused: false }, { type: 'show-person', person }, { type: 'place' });
  return state.card.focused ? { ...shown, effects: [...shown.effects, { type: 'focus-card' }] } : shown;
}

/** "Not this person" speaks of the mention's own person, never of a related one opened from it. */
function refuse(state: CardState, refused: boolean): CardStep {
  const card = state.card;
  if (card === null || card.refused === refused || card.trail.length > 1) return stay(state);
  const { mention } = card;
  return withCard(
    state,
    { refused },
    { type: 'refuse-person', mention, person: mention.person, undo: !refused },
    { type: 'render' },
    { type: 'place' },
  );
}

/** The name is no longer on the page. A card that asks whether to undo stays: it took the name away itself. */
function mentionGone(state: CardState, key: string): CardStep {
  const quiet = state.dwell?.mention.key === key ? endDwell(state) : stay(state);
  const card = quiet.state.card;
  if (card === null || card.mention.key !== key || card.pinned || card.refused) return quiet;
  return andThen(quiet, (next) => closeCard(next, 'gone'));
}

/** The name stands on the page under another key: whatever was about it goes on. */
function mentionRenamed(state: CardState, from: string, to: string): CardStep {
  const renamed = <T extends MentionRef | null>(mention: T): T => (mention?.key === from ? { ...mention, key: to } : mention);
  const { pointer, dwell, barred } = state;
  const known: CardState = {
    ...state,
    pointer: pointer && { ...pointer, over: renamed(pointer.over) },
    dwell: dwell && { ...dwell, mention: renamed(dwell.mention) },
    barred: barred?.key === from ? { key: to } : barred,
  };
  return state.card?.mention.key === from ? withCard(known, { mention: renamed(state.card.mention) }, { type: 'place' }) : stay(known);
}
