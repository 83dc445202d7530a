import { createContext, type ComponentChildren } from 'preact';
import { useContext, useState } from 'preact/hooks';

/**
 * Whether what is closed is made only when it is opened. So it is in the card on a page: it has to be there at once, two thirds of its elements
 * are in closed parts, and most of those are never opened.
 */
export const OnDemand = createContext(false);

interface Props {
  readonly class: string;
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Something closed until it is asked for. */
export function Disclosure({ class: name, summary, children }: Props) {
  const onDemand = useContext(OnDemand);
  const [asked, setAsked] = useState(!onDemand);
  const ask = () => setAsked(true);
  return (
    // A click on the summary comes before it opens, so that it opens with its content; `toggle` is for whatever else opens it.
    <details class={name} onToggle={ask}>
      <summary onClick={ask}>{summary}</summary>
      {asked ? children : null}
    </details>
  );
}
