import { useLayoutEffect, useRef } from 'preact/hooks';

/** Marks the words of a search inside an element. Passed in by the entry point, which brings mark.js. */
export type MarkHits = (element: HTMLElement, query: string) => void;

interface Props {
  readonly text: string;
  readonly query: string;
  readonly markHits: MarkHits;
}

/**
 * A text with the search's hits marked. The span's content is ours alone, never Preact's: marking splits text nodes, and a renderer that
 * still held them would write into detached ones.
 */
export function HitText({ text, query, markHits }: Props) {
  const span = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const element = span.current;
    if (element === null) return;
    element.textContent = text;
    if (query !== '') markHits(element, query);
  }, [text, query, markHits]);
  return <span ref={span} />;
}
