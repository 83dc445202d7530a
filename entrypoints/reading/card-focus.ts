import { bodyOf, focusedElementOf } from '../../page/document.ts';

/** Moves focus into the card and back to where it was, and tells when the reader moves it by key. */
export class CardFocus {
  private readonly document: Document;
  private readonly onChange: (inside: boolean) => void;
  private element: HTMLElement | null = null;
  private before: HTMLElement | null = null;
  private isWanted = false;
  private isDrawing = false;
  private following = new AbortController();

  constructor(document: Document, onChange: (inside: boolean) => void) {
    this.document = document;
    this.onChange = onChange;
  }

  /** A card has been drawn: it takes the focus that was asked for before. */
  follow(element: HTMLElement): void {
    this.element = element;
    this.following = new AbortController();
    const { signal } = this.following;
    const came = ({ target }: FocusEvent): void => {
      if (target instanceof Element && target.matches(':focus-visible')) this.onChange(true);
    };
    const went = ({ relatedTarget }: FocusEvent): void => {
      const stays = relatedTarget instanceof Node && element.contains(relatedTarget);
      if (!stays && !this.isDrawing) this.onChange(false);
    };
    element.addEventListener('focusin', came, { signal });
    element.addEventListener('focusout', went, { signal });
    if (this.isWanted) this.enter();
  }

  unfollow(): void {
    this.following.abort();
    this.element = null;
    this.isWanted = false;
  }

  /** Draws the card again. What had focus in it may be gone afterwards: then the dialog itself takes it. */
  through(draw: () => void): void {
    const { element } = this;
    const wasInside = element !== null && focusedIn(element) !== null;
    this.isDrawing = true;
    draw();
    this.isDrawing = false;
    if (element !== null && wasInside && focusedIn(element) === null) element.focus({ preventScroll: true });
  }

  /** Focus to the dialog itself: its name and description are read out. */
  enter(): void {
    const { element } = this;
    this.isWanted = element === null;
    if (element === null) return;
    if (focusedIn(element) === null) this.before = deepest(this.document);
    element.focus({ preventScroll: true });
  }

  /** Focus back to where it was before the card took it. */
  leave(): void {
    const { before, element } = this;
    this.before = null;
    this.isWanted = false;
    if (before?.isConnected === true) before.focus({ preventScroll: true });
    else if (element !== null) focusedIn(element)?.blur();
  }
}

/** The element that has focus, through open shadow roots; null when nothing in particular has it. */
function deepest(document: Document): HTMLElement | null {
  let active = focusedElementOf(document);
  while (active?.shadowRoot?.activeElement != null) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement && active !== bodyOf(document) ? active : null;
}

function focusedIn(card: HTMLElement): HTMLElement | null {
  const root = card.getRootNode();
  const active = root instanceof ShadowRoot ? root.activeElement : card.ownerDocument.activeElement;
  return active instanceof HTMLElement && card.contains(active) ? active : null;
}
