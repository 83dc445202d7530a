import type { Point, Rect } from './geometry.ts';

/** A mention as the card knows it: the page's own key for it (never parsed here) and the person it means. */
export interface MentionRef {
  readonly key: string;
  readonly person: string;
}

/** Where the pointer was, and when (milliseconds of a monotonic clock). */
export interface Sample extends Point {
  readonly t: number;
}

/** How a card came to be open. A click of the mouse counts as a tap. */
export type OpenedBy = 'pointer' | 'key' | 'tap';

/** Why a card closed. */
export type CloseReason = 'left' | 'escape' | 'closed' | 'outside' | 'scrolled' | 'selecting' | 'gone' | 'route' | 'hidden' | 'site-hidden';

/** What the reader is doing with the pointer that is not pointing. */
export type Handling = 'pressing' | 'selecting' | 'dragging';

/** The one open card. */
export interface OpenCard {
  readonly mention: MentionRef;
  /** people shown in this card, oldest first; the last one is on view, more than one means there is a Back */
  readonly trail: readonly string[];
  readonly by: OpenedBy;
  readonly pinned: boolean;
  /** keyboard focus is inside */
  readonly focused: boolean;
  /** the reader said that this person is not meant; the card offers to undo it */
  readonly refused: boolean;
  /** where it stands, once it has been placed */
  readonly rect: Rect | null;
  /** where the reader has dragged it to, once it has been dragged */
  readonly draggedTo: Point | null;
  /** the pointer has left: it closes when this timer fires, unless the pointer arrives; `from` is where the pointer left the name */
  readonly leaving: { readonly token: number; readonly from: Point } | null;
}

/** All that decides when a card opens and closes. */
export interface CardState {
  readonly delay: number;
  readonly mode: 'hover' | 'click';
  readonly pointer: { readonly at: Point; readonly over: MentionRef | null; readonly overCard: boolean } | null;
  /** where the pointer came to rest: movement is measured from here */
  readonly rest: Sample | null;
  readonly dwell: { readonly token: number; readonly mention: MentionRef } | null;
  readonly card: OpenCard | null;
  readonly handling: readonly Handling[];
  readonly scrolledAt: number | null;
  /** after Escape: no dwell on this mention until the pointer has left it; a null key takes the first mention found on the spot */
  readonly barred: { readonly key: string | null } | null;
  /** when a card last closed because the pointer had left it */
  readonly closedAt: number | null;
  readonly nextToken: number;
}

/** What happened. `t` is in milliseconds of a monotonic clock. */
export type CardAction =
  | { readonly type: 'pointer-moved'; readonly at: Sample; readonly over: MentionRef | null; readonly overCard: boolean }
  | { readonly type: 'pointer-left' }
  /** `over` is the mention under the pointer now; null may also stand for one that was not pointed at before */
  | { readonly type: 'scrolled'; readonly t: number; readonly nameInView: boolean; readonly over: MentionRef | null }
  | { readonly type: 'handling-started'; readonly what: Handling; readonly onCard: boolean; readonly over: MentionRef | null }
  | { readonly type: 'handling-ended'; readonly what: Handling }
  | { readonly type: 'timer-fired'; readonly token: number; readonly t: number }
  | { readonly type: 'escape-pressed' }
  /** the Escape that ends full screen is kept by the browser: this is all that is heard of it */
  | { readonly type: 'full-screen-left' }
  /** the command "show card", for the mention that the page has found for it */
  | { readonly type: 'key-show'; readonly mention: MentionRef }
  /** a finger's tap or a mouse's click on a name that is no link; null: outside every name and the card */
  | { readonly type: 'tapped'; readonly mention: MentionRef | null }
  | { readonly type: 'pin-toggled' }
  | { readonly type: 'dragged'; readonly to: Point }
  | { readonly type: 'placed'; readonly rect: Rect }
  | { readonly type: 'focus-changed'; readonly inside: boolean }
  | { readonly type: 'related-opened'; readonly person: string }
  | { readonly type: 'back' }
  | { readonly type: 'not-person' }
  | { readonly type: 'not-person-undone' }
  | { readonly type: 'close-pressed' }
  | { readonly type: 'mention-gone'; readonly key: string }
  /** the same name, read again under another key */
  | { readonly type: 'mention-renamed'; readonly from: string; readonly to: string }
  | { readonly type: 'route-changed' }
  | { readonly type: 'tab-hidden' }
  | { readonly type: 'site-hidden' }
  | { readonly type: 'settings-changed'; readonly delay: number; readonly mode: 'hover' | 'click' };

/** What is to be done about it, in order. */
export type CardEffect =
  | { readonly type: 'start-timer'; readonly token: number; readonly ms: number }
  | { readonly type: 'cancel-timer'; readonly token: number }
  /** show the card at this mention; a card that is open is replaced */
  | { readonly type: 'open'; readonly mention: MentionRef; readonly person: string; readonly by: OpenedBy }
  /** the same card, other content: a related person, or Back */
  | { readonly type: 'show-person'; readonly person: string }
  /** content or pin changed: draw again from the state */
  | { readonly type: 'render' }
  /** measure and place again */
  | { readonly type: 'place' }
  | { readonly type: 'close'; readonly reason: CloseReason }
  /** the one announcement: a screen reader reads the dialog's name and description as focus arrives */
  | { readonly type: 'focus-card' }
  | { readonly type: 'return-focus' }
  | { readonly type: 'refuse-person'; readonly mention: MentionRef; readonly person: string; readonly undo: boolean };

/** A state and what is to be done on the way into it. */
export interface CardStep {
  readonly state: CardState;
  readonly effects: readonly CardEffect[];
}
