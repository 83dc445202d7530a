import type { EventView } from '../../core/casebook/view.ts';

/** How a step is drawn, in the middle of its strip: told apart by shape, so that no colour has to be seen. */
export function Shape({ standing, at }: { readonly standing: EventView['standing']; readonly at: string }) {
  if (standing === 'allegation') return <circle class="shape shape-hollow" cx={at} cy="50%" r="3.5" stroke-dasharray="2 1.6" />;
  if (standing === 'step') return <circle class="shape shape-hollow" cx={at} cy="50%" r="3.5" />;
  if (standing === 'outcome') return <circle class="shape" cx={at} cy="50%" r="5" />;
  // A diamond at a place given in percent: a nested svg carries the place, its own coordinates the shape.
  return (
    <svg x={at} y="50%" overflow="visible">
      <path class="shape" d="M0-6.2L6.2 0L0 6.2L-6.2 0z" />
    </svg>
  );
}
