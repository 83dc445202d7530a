import { findIn, rootElementOf } from './document.ts';
import { elementMatches, hasMoreBelow } from './dom.ts';
import { SpacedLooks } from './spaced-looks.ts';

/** To ask which elements are not defined takes half as long as to walk over them: only pages that are hardly more than a frame are asked. */
const MOST_ELEMENTS = 500;

/**
 * Waits for the scripts of custom elements on a page that has little else: with them come shadow roots, of which nothing in the DOM tells. A page
 * with more on it than that says by itself what it is about.
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
    const root = rootElementOf(this.document);
    if (root === null || hasMoreBelow(root, MOST_ELEMENTS)) return null;
    const defined = this.awaited.filter((element) => elementMatches(element, ':defined'));
    this.awaited = [...findIn(this.document, ':not(:defined)')];
    if (defined.length > 0) this.onDefined(defined);
    return this.awaited.length === 0 ? null : defined.length > 0;
  }
}
