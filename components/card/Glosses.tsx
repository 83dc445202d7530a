import type { TermView } from '../../core/casebook/view.ts';

/** Legal terms, each with its plain words on demand. */
export function Glosses({ terms }: { readonly terms: readonly TermView[] }) {
  return terms.map((term) => (
    <details key={term.id} class="gloss">
      <summary>{term.term}</summary>
      <p>{term.gloss}</p>
      <p class="small faint">{term.source}</p>
    </details>
  ));
}
