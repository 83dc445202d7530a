import { overlaps, type Rect } from '../../core/card/geometry.ts';
import type { MentionRef } from '../../core/card/types.ts';
import { isConnectedNode } from '../../page/dom.ts';
import { afterFrame } from '../../page/pace.ts';
import { rectsOf, type PageMention } from '../../page/painter.ts';

/** A name that has moved by less than this has not moved, CSS px. */
const STILL = 1;

/**
 * While a card is open: notices that its name stands elsewhere, or is displayed no more, although nobody has scrolled. Entries come in above it,
 * pictures load, parts of the page are folded. Asked once per frame, after the frame has been laid out.
 */
export class NameWatch {
  private readonly onMoved: () => void;
  private mention: PageMention | null = null;
  private last: Rect | null = null;
  private isWatching = false;

  constructor(onMoved: () => void) {
    this.onMoved = onMoved;
  }

  /** The card of this mention is open, or of none: to be told as often as one likes. */
  follow(mention: PageMention | null): void {
    this.mention = mention;
    if (mention !== null && !this.isWatching) void this.watch();
  }

  /** The card is being placed beside these lines of its name; none while its text is being drawn anew. */
  saw([first]: readonly Rect[]): void {
    if (first !== undefined) this.last = first;
  }

  /**
   * The mention that stands where one stood that is gone: a page that draws its text anew makes new nodes of it. The same stretch of the same text;
   * of several, the one that stands where the name was last seen.
   */
  heirOf({ person, start, block }: PageMention, mentions: readonly PageMention[]): PageMention | undefined {
    const heirs = mentions.filter((each) => each.person === person && each.start === start && each.block.text === block.text);
    if (heirs.length <= 1) return heirs[0];
    const { last } = this;
    return (
      heirs.find((heir) => heir.block === block) ??
      heirs.find((heir) => last !== null && rectsOf(heir).some((line) => overlaps(line, last)))
    );
  }

  private async watch(): Promise<void> {
    this.isWatching = true;
    while (this.mention !== null) {
      await afterFrame();
      // What the page has changed is about to be read again: then it is known where the name is, and whether.
      if (this.mention === null || this.mention.block.isStale || !isConnectedNode(this.mention.block.firstNode())) continue;
      const [line = null] = rectsOf(this.mention);
      if (isSame(line, this.last)) continue;
      this.last = line;
      this.onMoved();
    }
    this.isWatching = false;
  }
}

function isSame(one: Rect | null, other: Rect | null): boolean {
  if (one === null || other === null) return one === other;
  return Math.abs(one.left - other.left) < STILL && Math.abs(one.top - other.top) < STILL;
}

/** A mention as the card knows it. */
export function ref({ key, person }: PageMention): MentionRef {
  return { key, person };
}

/** The same, where there may be none. */
export function refOf(mention: PageMention | null): MentionRef | null {
  return mention === null ? null : ref(mention);
}
