import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { FirstView } from '../../components/popup/first-view.tsx';
import { caseGlance } from '../../core/casebook/glance.ts';
import type { Casebook } from '../../core/casebook/schema.ts';
import type { Language } from '../../core/language/language.ts';

/** The markup of the popup before anything is known of page and reader, in one language. */
export function firstViewHtml(casebooks: readonly Casebook[], language: Language): string {
  const { document } = parseHTML('<div id="root"></div>');
  const root = document.getElementById('root');
  if (root === null) throw new Error('The document has no root.');
  // Preact makes its elements with the document of the global scope, which a build does not have.
  Object.assign(globalThis, { document });
  try {
    const cases = casebooks.map((casebook) => caseGlance(casebook, language));
    render(<FirstView cases={cases} language={language} />, root);
    const html = root.innerHTML;
    // What waits for a frame finds nothing to do.
    render(null, root);
    return html;
  } finally {
    Reflect.deleteProperty(globalThis, 'document');
  }
}
