import { useEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

/**
 * Where something opens in the place of what opened it, focus goes into it, and back when it closes; else both would leave it at the
 * beginning of the page. Nothing happens at first.
 * @param open whether it is open
 */
export function useTurnFocus<Into extends HTMLElement, Back extends HTMLElement>(
  open: boolean,
): { readonly into: RefObject<Into | null>; readonly back: RefObject<Back | null> } {
  const into = useRef<Into>(null);
  const back = useRef<Back>(null);
  const was = useRef(open);
  useEffect(() => {
    if (was.current !== open) (open ? into : back).current?.focus();
    was.current = open;
  }, [open]);
  return { into, back };
}
