import { render } from 'preact';
import { PersonCard, type PersonCardProps } from './PersonCard.tsx';

/** A card on a page (or in a popup): drawn again with new props, taken away without a trace. */
export interface MountedCard {
  /** the dialog element, for measuring, focus and `contains` */
  readonly element: () => HTMLElement | null;
  readonly update: (props: PersonCardProps) => void;
  readonly unmount: () => void;
}

/**
 * Draws a card into a root that is empty or ours. The style (`card.css`) is brought in by whoever owns the root.
 * Drawing is synchronous: after the call the card can be measured.
 */
export function mountCard(root: ShadowRoot | Element, props: PersonCardProps): MountedCard {
  const update = (next: PersonCardProps) => render(<PersonCard {...next} />, root);
  update(props);
  return {
    element: () => root.querySelector<HTMLElement>('.card'),
    update,
    unmount: () => render(null, root),
  };
}
