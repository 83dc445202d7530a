/**
 * The Caselight mark: decoration next to the name, hidden from assistive technology.
 * @param size in pixels at the usual size of text, with which it grows
 */
export function Logo({ size }: { readonly size: number }) {
  const side = `${size / 16}rem`;
  return (
    <svg class="logo" width={side} height={side} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <rect class="logo-ground" x="1" y="1" width="22" height="22" rx="5.5" />
      <path
        class="logo-letter"
        d="M17.2 9.6h-.95C15.75 7.7 14.55 6.75 12.85 6.75c-2.55 0-3.75 1.95-3.75 5.2 0 3.4 1.35 5.3 3.9 5.3 1.65 0 2.85-.8 3.7-2.35l.85.45c-1 2.2-2.75 3.3-5.05 3.3-3.75 0-6.2-2.65-6.2-6.6 0-4.05 2.6-6.75 6.25-6.75 1.15 0 2.15.3 2.95.8l.6-.7h.95z"
      />
    </svg>
  );
}
