import type { DataChange } from '../../components/options/types.ts';
import type { Language, Localized } from '../../core/language/language.ts';

/** What a reader is told of each data version, newest first; data/CHANGELOG.md has every changed statement. */
const CHANGES: readonly { readonly version: string; readonly words: Localized }[] = [
  {
    version: '2026.04.18',
    words: {
      en: 'The first published record of the Rust case, kept up to April 18, 2026.',
      es: 'El primer registro publicado del caso Rust, al día hasta el 18 de abril de 2026.',
    },
  },
];

/** The changes in the reader's language. */
export function changesIn(language: Language): readonly DataChange[] {
  return CHANGES.map(({ version, words }) => ({ version, words: words[language] }));
}
