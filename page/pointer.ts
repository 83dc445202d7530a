import { fullScreenOf, overhear, selectionIn, visibilityOf } from './document.ts';
import type { CardAction, Handling, MentionRef, Sample } from '../core/card/types.ts';
import { closestOf } from './dom.ts';
import { yieldToPage } from './pace.ts';

/** What following the pointer needs. */
export interface PointerOptions {
  readonly document: Document;
  /** the mention at a point of the viewport; asked once per frame at most, after the frame has been laid out */
  mentionAt(x: number, y: number): MentionRef | null;
  /** whether an event's target is the card */
  isCard(target: EventTarget | null): boolean;
  /** whether the open card's name is still to be seen; asked while scrolling */
  isNameInView(): boolean;
  /** takes what happened, as the card's reducer wants it */
  onAction(action: CardAction): void;
  /** ends it all */
  readonly signal: AbortSignal;
}

/** Elements whose click means something of their own. */
const CLICKABLE =
  'a[href],button,input,select,textarea,label,summary,[role="button"],[role="link"],[role="tab"],[role="menuitem"],[onclick]';

/**
 * Follows mouse, pen, finger and Escape, and tells the card's reducer. One passive listener for each kind of event; only what
 * the reader does counts, never an event made by a script.
 */
export function watchPointer(options: PointerOptions): void {
  const { document, signal, onAction, isCard } = options;
  const listen = <K extends keyof DocumentEventMap>(type: K, handle: (event: DocumentEventMap[K]) => void): void => {
    const trusted = (event: Event): void => {
      if (event.isTrusted) handle(event as DocumentEventMap[K]);
    };
    overhear(document, type, trusted, signal);
  };
  const handling = new Set<Handling>();
  const begin = (what: Handling, onCard: boolean, over: MentionRef | null): void => {
    if (handling.has(what)) return;
    handling.add(what);
    onAction({ type: 'handling-started', what, onCard, over });
  };
  const end = (what: Handling): void => {
    if (handling.delete(what)) onAction({ type: 'handling-ended', what });
  };

  const frame = oncePerFrame(signal);
  let last: { readonly at: Sample; readonly overCard: boolean } | null = null;
  /** the mention that the pointer was last found on */
  let over: MentionRef | null = null;
  const look = (): void => {
    over = last === null || last.overCard ? null : options.mentionAt(last.at.x, last.at.y);
  };
  const tellPointer = (): void => {
    if (last === null) return;
    look();
    onAction({ type: 'pointer-moved', ...last, over });
  };
  const tellScroll = (t: number): void => {
    // Away from every name nothing can open: while the page only passes, it is not asked what is under the pointer.
    if (over !== null) look();
    onAction({ type: 'scrolled', t, nameInView: options.isNameInView(), over });
  };
  listen('pointermove', ({ pointerType, clientX: x, clientY: y, timeStamp: t, target }) => {
    if (pointerType === 'touch') return;
    last = { at: { x, y, t }, overCard: isCard(target) };
    frame('pointer', tellPointer);
  });
  listen('pointerout', ({ pointerType, relatedTarget }) => {
    if (relatedTarget !== null || pointerType === 'touch') return;
    last = null;
    over = null;
    onAction({ type: 'pointer-left' });
  });
  let isPressOnCard = false;
  listen('pointerdown', ({ target, clientX, clientY, button }) => {
    // The other buttons open a menu, which may keep the release to itself.
    if (button !== 0) return;
    const onCard = isCard(target);
    isPressOnCard = onCard;
    begin('pressing', onCard, onCard ? null : options.mentionAt(clientX, clientY));
  });
  const release = (): void => {
    end('pressing');
    end('selecting');
  };
  listen('pointerup', release);
  listen('pointercancel', release);
  listen('selectionchange', () => {
    if (handling.has('pressing') && selectionIn(document)?.isCollapsed === false) begin('selecting', isPressOnCard, null);
  });
  listen('dragstart', ({ target }) => begin('dragging', isCard(target), null));
  listen('dragend', () => end('dragging'));
  listen('scroll', ({ timeStamp }) => frame('scroll', () => tellScroll(timeStamp)));
  listen('click', (event) => {
    const tapped = tapOf(event, options);
    if (tapped !== undefined) onAction({ type: 'tapped', mention: tapped });
  });
  listen('keydown', ({ key, isComposing }) => {
    if (key === 'Escape' && !isComposing) onAction({ type: 'escape-pressed' });
  });
  listen('fullscreenchange', () => {
    if (fullScreenOf(document) === null) onAction({ type: 'full-screen-left' });
  });
  listen('visibilitychange', () => {
    if (visibilityOf(document) === 'hidden') onAction({ type: 'tab-hidden' });
  });
}

/** What a click means to the card: a mention, beside everything (null), or nothing at all (undefined). */
function tapOf(event: MouseEvent, { document, isCard, mentionAt }: PointerOptions): MentionRef | null | undefined {
  const { target, detail, clientX, clientY, button } = event;
  if (isCard(target) || button !== 0) return undefined;
  // The click that ends a selection or a double click selects; a click by key (detail 0) has no place.
  if (detail !== 1 || selectionIn(document)?.isCollapsed === false) return undefined;
  const mention = mentionAt(clientX, clientY);
  const [inner] = event.composedPath();
  const keepsItsClick = mention !== null && inner instanceof Element && closestOf(inner, CLICKABLE) !== null;
  return keepsItsClick ? undefined : mention;
}

/** Runs the last of each kind once per frame, after the frame, when asking for layout costs least. */
function oncePerFrame(signal: AbortSignal): (kind: string, action: () => void) => void {
  const waiting = new Map<string, () => void>();
  const run = (): void => {
    const actions = [...waiting.values()];
    waiting.clear();
    if (!signal.aborted) for (const action of actions) action();
  };
  return (kind, action) => {
    if (waiting.size === 0) requestAnimationFrame(() => void yieldToPage().then(run));
    waiting.set(kind, action);
  };
}
