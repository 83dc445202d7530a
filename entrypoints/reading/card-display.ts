import { windowOf } from '../../page/document.ts';
import { mountCard, type MountedCard } from '../../components/card/mount.tsx';
import type { PersonCardProps } from '../../components/card/PersonCard.tsx';
import { FADE_OUT_MS } from '../../core/card/constants.ts';
import type { Point, Rect } from '../../core/card/geometry.ts';
import type { OpenCard } from '../../core/card/types.ts';
import type { PersonView } from '../../core/casebook/view.ts';
import { createCardHost, type CardHost } from '../../page/card-host.ts';
import { CardFocus } from './card-focus.ts';
import { CardStand } from './card-stand.ts';

export interface CardDisplayOptions {
  readonly document: Document;
  /** text of components/card/card.css */
  readonly css: string;
  /** see `CardHostOptions` */
  readonly sign?: string | undefined;
  onFocusChange(inside: boolean): void;
  /** the card's content has another size: it is to be placed again */
  onResize(): void;
  /** the page has closed the card too often */
  onClosedByPage(): void;
}

/** The card on screen: drawn, placed, focused, faded out, taken away. Makes nothing before the first card is to be shown. */
export class CardDisplay {
  readonly focus: CardFocus;
  private readonly options: CardDisplayOptions;
  private host: CardHost | null = null;
  private stand: CardStand | null = null;
  private mounted: MountedCard | null = null;
  /** whose card has been drawn in advance, while none is shown */
  private prepared: PersonView | null = null;
  private isShown = false;
  /** what the card is shown for stands in this */
  private beside: Element | null = null;
  private fading: ReturnType<typeof setTimeout> | null = null;
  private readonly sizes: ResizeObserver;

  constructor(options: CardDisplayOptions) {
    this.options = options;
    this.focus = new CardFocus(options.document, (inside) => options.onFocusChange(inside));
    this.sizes = new ResizeObserver(() => options.onResize());
  }

  isCard(target: EventTarget | null): boolean {
    return this.host?.isCard(target) ?? false;
  }

  /** Where text may be put for a moment, out of the page's sight; null before the first card. */
  get shelter(): HTMLElement | null {
    return this.host?.root ?? null;
  }

  /** A card is to be shown at another name, in this element: ends what is left of the one before. Comes before anything is drawn. */
  begin(beside: Element | null): void {
    this.beside = beside;
    if (this.fading !== null) this.take();
    this.host ??= this.makeHost();
    if (this.isShown) this.host.moveTo(beside);
    this.stand?.reset();
  }

  /** Draws the card that is likely to be shown next, out of the page; nothing where one is shown. */
  prepare(props: PersonCardProps): void {
    if (this.isShown) return;
    this.host ??= this.makeHost();
    this.mount(this.host, props);
    this.prepared = props.person;
  }

  draw(props: PersonCardProps): void {
    const { mounted, host } = this;
    if (mounted !== null && this.isShown) return this.focus.through(() => mounted.update(props));
    if (host === null) return;
    this.isShown = true;
    host.show(this.beside);
    const element = this.mount(host, props).element();
    if (element === null) return;
    this.sizes.observe(element);
    this.focus.follow(element);
  }

  /** @returns where the card stands now; null when none is on screen */
  place(card: OpenCard, lines: readonly Rect[], pointer: Point | null): Rect | null {
    const element = this.elementShown();
    if (element === null || this.stand === null || this.fading !== null) return null;
    return this.stand.place({ card, element, lines, pointer });
  }

  /** Fades the card out and takes it away; at once where the reader wants no motion. */
  close(): void {
    const element = this.elementShown();
    const view = windowOf(this.options.document);
    if (element === null || view?.matchMedia('(prefers-reduced-motion: no-preference)').matches !== true) return this.take();
    element.classList.add('card-leaving');
    this.fading = setTimeout(() => this.take(), FADE_OUT_MS);
  }

  /** Takes everything out of the page at once. */
  remove(): void {
    this.take();
    this.host?.remove();
  }

  private elementShown(): HTMLElement | null {
    return this.isShown ? (this.mounted?.element() ?? null) : null;
  }

  /** Draws a card that begins anew, or goes on with what was drawn of the same person in advance. */
  private mount({ root }: CardHost, props: PersonCardProps): MountedCard {
    const { mounted } = this;
    if (mounted !== null && this.prepared === props.person) {
      mounted.update(props);
      return mounted;
    }
    mounted?.unmount();
    this.mounted = mountCard(root, props);
    return this.mounted;
  }

  private makeHost(): CardHost {
    const { document, css, sign } = this.options;
    const host = createCardHost(document, { css, sign, onClosedByPage: () => this.options.onClosedByPage() });
    this.stand = new CardStand(document, host);
    return host;
  }

  private take(): void {
    if (this.fading !== null) clearTimeout(this.fading);
    this.fading = null;
    this.sizes.disconnect();
    this.focus.unfollow();
    this.mounted?.unmount();
    this.mounted = null;
    this.prepared = null;
    this.isShown = false;
    this.host?.hide();
  }
}
