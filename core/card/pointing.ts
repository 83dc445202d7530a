import {
  GRACE_MS,
  JUST_CLOSED_MS,
  NEXT_CARD_DELAY_MS,
  REST_RADIUS_PX,
  REST_SPEED_PX_PER_MS,
  SAFE_PATH_SLACK_PX,
  SCROLL_SETTLES_MS,
} from './constants.ts';
import { distance, distanceToRect, onSafePath, type Point } from './geometry.ts';
import { closeCard, endDwell, endLeaving, isHeld, openCard, startDwell, stay, andThen } from './steps.ts';
import type { CardAction, CardState, CardStep, MentionRef, Sample } from './types.ts';

type PointerMoved = Extract<CardAction, { type: 'pointer-moved' }>;
type Scrolled = Extract<CardAction, { type: 'scrolled' }>;

/** One movement of a mouse or a hovering pen: what it means for the dwell, and for the card that is open. */
export function pointerMoved(state: CardState, action: PointerMoved): CardStep {
  const { at, over, overCard } = action;
  const moving = isMoving(state.rest, at);
  const shifted = state.pointer === null || distance(state.pointer.at, at) > 0;
  const travelled = state.pointer?.at ?? at;
  const seen: CardState = {
    ...state,
    pointer: { at: { x: at.x, y: at.y }, over, overCard },
    rest: moving || state.rest === null || distance(state.rest, at) > REST_RADIUS_PX ? at : state.rest,
    barred: stillBarred(state, over, overCard),
  };
  return andThen(followDwell(seen, { at, over: overCard ? null : over, moving, shifted }), (next) => followCard(next, travelled, at));
}

/** The pointer has left the document: nothing is pointed at, and an open card waits for its return. */
export function pointerLeft(state: CardState): CardStep {
  const from = state.pointer?.at ?? null;
  const gone: CardState = { ...state, pointer: null, rest: null, barred: null };
  return andThen(endDwell(gone), (next) => (from === null ? stay(next) : startLeaving(next, from)));
}

/**
 * The page has scrolled: nothing opens until it stands still. A slow page tells of it after the pointer has come to rest on a name: where that
 * name is still under the pointer its dwell begins anew, and the pointer need not be nudged.
 */
export function scrolled(state: CardState, { t, nameInView, over }: Scrolled): CardStep {
  const { dwell, pointer } = state;
  const ended = endDwell({ ...state, scrolledAt: t });
  const { card } = ended.state;
  const followed =
    card === null || card.pinned
      ? ended
      : andThen(ended, (next) => (nameInView ? { state: next, effects: [{ type: 'place' }] } : closeCard(next, 'scrolled')));
  if (dwell === null || pointer === null || over?.key !== dwell.mention.key) return followed;
  return andThen(followed, (next) => startDwell(next, over, dwellFor(next, { ...pointer.at, t })));
}

/** A timer came due: opens or closes if its token is the one in force, and does nothing if it is an older one. */
export function timerFired(state: CardState, token: number, t: number): CardStep {
  if (state.dwell?.token === token) {
    const mention = state.dwell.mention;
    const fired: CardState = { ...state, dwell: null };
    return mayOpen(state) ? openCard(fired, mention, 'pointer') : stay(fired);
  }
  if (state.card?.leaving?.token === token) {
    const fired: CardState = { ...state, card: { ...state.card, leaving: null } };
    return isHeld(state.card) || state.handling.length > 0 ? stay(fired) : closeByLeaving(fired, t);
  }
  return stay(state);
}

/** A card left alone for a moment closes, unless it is held or text in it is being selected. `from` is where the pointer was last on the name or the card. */
export function startLeaving(state: CardState, from: Point): CardStep {
  if (state.card === null || isHeld(state.card) || state.handling.length > 0) return stay(state);
  const token = state.nextToken;
  return andThen(endLeaving(state), (next) => ({
    state: { ...next, card: next.card === null ? null : { ...next.card, leaving: { token, from } }, nextToken: token + 1 },
    effects: [{ type: 'start-timer', token, ms: GRACE_MS }],
  }));
}

/** A name the pointer was already resting on when the card closed keeps its dwell: it may be the next card. */
function closeByLeaving(state: CardState, t: number): CardStep {
  const { dwell } = state;
  return andThen(closeCard({ ...state, dwell: null }, 'left', t), (next) => stay({ ...next, dwell }));
}

function mayOpen(state: CardState): boolean {
  const inUse = state.card !== null && (state.card.pinned || state.card.focused);
  return state.mode === 'hover' && state.handling.length === 0 && !inUse;
}

/** Movement is measured from the last place of rest, so that it does not depend on how often the pointer reports. */
function isMoving(rest: Sample | null, at: Sample): boolean {
  if (rest === null) return true;
  const way = distance(rest, at);
  return way > REST_RADIUS_PX && way > REST_SPEED_PX_PER_MS * (at.t - rest.t);
}

function stillBarred(state: CardState, over: MentionRef | null, overCard: boolean): CardState['barred'] {
  if (state.barred === null || over === null || overCard) return null;
  return state.barred.key === null || state.barred.key === over.key ? { key: over.key } : null;
}

interface Movement {
  readonly at: Sample;
  readonly over: MentionRef | null;
  readonly moving: boolean;
  /** false for the events a browser sends when the page moves under a pointer that does not */
  readonly shifted: boolean;
}

function followDwell(state: CardState, { at, over, moving, shifted }: Movement): CardStep {
  const wanted = over !== null && over.key !== state.card?.mention.key && state.barred === null && mayOpen(state) ? over : null;
  if (wanted === null) return endDwell(state);
  const sameName = state.dwell?.mention.key === wanted.key;
  if (sameName && !moving) return stay(state);
  if (!shifted) return sameName ? stay(state) : endDwell(state);
  return startDwell(state, wanted, dwellFor(state, at));
}

/** The dwell, and never less than what a scroll needs to settle: each further scroll event takes the dwell back. */
function dwellFor(state: CardState, at: Sample): number {
  const settled = state.scrolledAt === null ? 0 : state.scrolledAt + SCROLL_SETTLES_MS - at.t;
  return Math.max(restFor(state, at), settled);
}

/** Short between one card and the next, unless the pointer is on its way to the open card and only crosses the name. */
function restFor(state: CardState, at: Sample): number {
  const brief = Math.min(state.delay, NEXT_CARD_DELAY_MS);
  if (state.card !== null) return isHeld(state.card) || isOnItsWay(state, at) ? state.delay : brief;
  return state.closedAt !== null && at.t - state.closedAt <= JUST_CLOSED_MS ? brief : state.delay;
}

function isOnItsWay(state: CardState, at: Point): boolean {
  const card = state.card;
  if (card === null || card.rect === null || card.leaving === null) return false;
  return onSafePath(at, card.leaving.from, card.rect, SAFE_PATH_SLACK_PX);
}

/** Keeps an open card while the pointer is on the name, in the card, or on its way from one to the other. */
function followCard(state: CardState, from: Point, at: Point): CardStep {
  const { card, pointer } = state;
  if (card === null || pointer === null || isHeld(card)) return stay(state);
  if (pointer.overCard || pointer.over?.key === card.mention.key) return endLeaving(state);
  if (card.leaving === null) return startLeaving(state, from);
  const nearer = card.rect !== null && distanceToRect(at, card.rect) < distanceToRect(from, card.rect);
  return nearer && isOnItsWay(state, at) ? startLeaving(state, card.leaving.from) : stay(state);
}
