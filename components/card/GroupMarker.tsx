import type { PersonGroup } from '../../core/casebook/view.ts';

/** One closed outline in a 12 × 12 box for each group: told apart by shape first, by a calm hue second. */
const OUTLINES: Readonly<Record<PersonGroup, string>> = {
  victim: 'M6 1a5 5 0 1 0 0 10A5 5 0 1 0 6 1zm0 2.4a2.6 2.6 0 1 1 0 5.2a2.6 2.6 0 1 1 0-5.2z',
  family: 'M4 2.2a3.8 3.8 0 1 0 2 7a3.8 3.8 0 1 0 0-6.4a3.8 3.8 0 0 0-2-.6z',
  producer: 'M1.5 1.5h9v9h-9z',
  crew: 'M6 1.2a4.8 4.8 0 1 0 0 9.6a4.8 4.8 0 1 0 0-9.6z',
  prosecution: 'M6 1l5.4 9.8H.6z',
  judge: 'M6 .4L11.6 6L6 11.6L.4 6z',
  counsel: 'M3.2 1h5.6L11.6 6L8.8 11H3.2L.4 6z',
  investigation: 'M4.2 1h3.6v3.2H11v3.6H7.8V11H4.2V7.8H1V4.2h3.2z',
  expert: 'M6 .4L7.7 4.3L11.6 6L7.7 7.7L6 11.6L4.3 7.7L.4 6L4.3 4.3z',
  organisation: 'M1 2h10v3H1zM1 7h10v3H1z',
};

/** The neutral marker of a person's group. The group's name stands beside it in words, so it is hidden from assistive technology. */
export function GroupMarker({ group }: { readonly group: PersonGroup }) {
  return (
    <svg class={`marker marker-${group}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
      <path d={OUTLINES[group]} fill="currentColor" fill-rule="evenodd" />
    </svg>
  );
}
