import type { CardCallbacks } from '../../components/card/types.ts';
import type { Rect } from '../../core/card/geometry.ts';
import { nextCorner } from '../../core/card/placement.ts';
import type { CardAction } from '../../core/card/types.ts';
import { viewOf } from '../../page/view.ts';
import { copyText } from './clipboard.ts';

interface Means {
  readonly document: Document;
  dispatch(action: CardAction): void;
  openCaseFile(hash: string): void;
  hideSite(host: string): void;
  nextMention(): void;
  /** where text may be put for a moment, out of the page's sight */
  shelter(): HTMLElement | null;
  /** where the card stands */
  rect(): Rect | null;
}

/** What the buttons of a card do on a page: most of them are words to the reducer. */
export function cardCallbacks(means: Means): CardCallbacks {
  const { document, dispatch } = means;
  return {
    openCaseFile: (hash) => means.openCaseFile(hash),
    nextMention: () => means.nextMention(),
    copy: async (text) => {
      const shelter = means.shelter();
      return shelter !== null && copyText(text, shelter);
    },
    notPerson: () => dispatch({ type: 'not-person' }),
    undo: () => dispatch({ type: 'not-person-undone' }),
    hideSite: () => {
      dispatch({ type: 'site-hidden' });
      means.hideSite(document.location.host);
    },
    pin: () => dispatch({ type: 'pin-toggled' }),
    close: () => dispatch({ type: 'close-pressed' }),
    related: (person) => dispatch({ type: 'related-opened', person }),
    back: () => dispatch({ type: 'back' }),
    drag: (to) => dispatch({ type: 'dragged', to }),
    nextCorner: () => {
      const rect = means.rect();
      if (rect !== null) dispatch({ type: 'dragged', to: nextCorner(rect, viewOf(document)) });
    },
  };
}
