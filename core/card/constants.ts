/**
 * When the card opens and closes, in numbers. Every constant carries its unit in its name; the source says why it has the value it has.
 * The dwell itself (450 ms) is the reader's setting `cardDelay`.
 */

/** Dwell when a card is open or has just closed: the reader is going from name to name. Source: product contract. */
export const NEXT_CARD_DELAY_MS = 100;

/** How long after a card has closed by itself the short dwell holds. Source: two grace periods, the time to cross a line of text. */
export const JUST_CLOSED_MS = 600;

/** How long a card waits for the pointer to arrive after it has left the name. Source: product contract. */
export const GRACE_MS = 300;

/** A pointer that stays within this distance is at rest: a hand trembles. Source: hoverIntent's default sensitivity. */
export const REST_RADIUS_PX = 6;

/** Slower than this is rest too: a reader following the line with the pointer. Source: hoverIntent's default, 6 px in 100 ms. */
export const REST_SPEED_PX_PER_MS = 0.06;

/** After the last scroll event, a pointer counts as carried along for this long. Source: two frames over a wheel's notch at 60 Hz, measured 100-130 ms. */
export const SCROLL_SETTLES_MS = 150;

/** A pointer that has been on a name for this long may stay: its card is drawn out of sight. Source: the time a moving pointer takes to cross a name. */
export const PREPARE_AFTER_MS = 60;

/** How far beside the straight way to the card the pointer may stray. Source: the gap between name and card. */
export const SAFE_PATH_SLACK_PX = 8;

/** Distance between the line under the pointer and the card. Source: chosen by eye at 16 px body text. */
export const CARD_GAP_PX = 8;

/** Distance kept to the edges of the viewport; halved where the viewport is narrower than `NARROW_VIEWPORT_PX`. Source: chosen by eye. */
export const VIEWPORT_MARGIN_PX = 8;

/** Below this width the card takes the whole width between its margins. Source: WCAG 2.2, 1.4.10 Reflow (320 px). */
export const NARROW_VIEWPORT_PX = 400;

/** The card's largest size; what does not fit scrolls inside. Source: product contract. */
export const CARD_MAX_WIDTH_PX = 360;
export const CARD_MAX_HEIGHT_PX = 420;

/** Narrower than this it is not set where the view is narrower than the page (pinch zoom): it may be panned to. Source: the longest name of the record on two lines. */
export const CARD_MIN_WIDTH_PX = 240;

/** With less height than this a side is not used. Source: name, role and status. */
export const CARD_USEFUL_HEIGHT_PX = 160;

/** In a view (a frame) lower than this the card takes its compact form. Source: the useful height and a line of text with its gaps. */
export const COMPACT_VIEW_HEIGHT_PX = 220;

/** How far a key press moves a pinned card. Source: one line of its text. */
export const NUDGE_PX = 24;

/** Fade in and out; none under prefers-reduced-motion. Source: product contract. */
export const FADE_IN_MS = 125;
export const FADE_OUT_MS = 65;
