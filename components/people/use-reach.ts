import { useEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/** How many rows of a list are in the page at first, and how many more come with each step: few enough to be drawn anew with every key of a search. */
const STEP = 50;

/** How far a list reaches into its rows. */
export interface Reach {
  /** how many rows to show */
  readonly rows: number;
  /** set on an element that lies under the last rows: when it comes into view, more of them follow */
  readonly end: RefObject<HTMLDivElement | null>;
}

/**
 * Lets a long list grow as its end is scrolled to, and shows all of it on paper.
 * @param list names what is listed; another list begins short again
 * @param least at least so many rows
 */
export function useReach(list: string, least: number): Reach {
  const [grown, grow] = useState({ list, rows: STEP });
  const rows = Math.max(least, grown.list === list ? grown.rows : STEP);
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = end;
    if (current === null) return undefined;
    const observer = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) grow({ list, rows: rows + STEP });
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [list, rows]);
  useEffect(() => {
    const showAll = (): void => grow({ list, rows: Infinity });
    addEventListener('beforeprint', showAll);
    return () => removeEventListener('beforeprint', showAll);
  }, [list]);
  return { rows, end };
}
