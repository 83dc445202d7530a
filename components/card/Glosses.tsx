import type { TermView } from '../../core/casebook/view.ts';
import { Disclosure } from './Disclosure.tsx';

/** Legal terms, each with its plain words on demand. */
export function Glosses({ terms }: { readonly terms: readonly TermView[] }) {
  return terms.map((term) => (
    <Disclosure key={term.id} class="gloss" summary={term.term}>
      <p>{term.gloss}</p>
      <p class="small faint">{term.source}</p>
    </Disclosure>
  ));
}
