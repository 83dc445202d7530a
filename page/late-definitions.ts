import { findIn } from './document.ts';
import { elementMatches } from './dom.ts';
import { SpacedLooks } from './spaced-looks.ts';

/**
 * Waits for the scripts of custom elements: with them come shadow roots, of which nothing in the DOM tells. Costs one question of the browser
 * where every element of a page is defined.
 */
export class LateDefinitions {
  private readonly document: Document;
  private readonly onDefined: (elements: readonly Element[]) => void;
  private readonly looks: SpacedLooks;
  /** elements waited for */
  private awaited: readonly Element[] = [];

  /** @param onDefined is told of elements that have got their script */
  constructor(document: Document, onDefined: (elements: readonly Element[]) => void, signal: AbortSignal) {
    this.document = document;
    this.onDefined = onDefined;
    // What is defined before the first look has been asked about as it was, and is never looked at again.
    this.looks = new SpacedLooks({ document, look: async () => this.look(), signal }, 0);
  }

  /** The page has changed: what it waits for may have changed as well. */
  follow(): void {
    this.looks.follow();
  }

  private look(): boolean | null {
    const defined = this.awaited.filter((element) => elementMatches(element, ':defined'));
    this.awaited = [...findIn(this.document, ':not(:defined)')];
    if (defined.length > 0) this.onDefined(defined);
    return this.awaited.length === 0 ? null : defined.length > 0;
  }
}
