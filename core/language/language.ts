/** The interface languages. `auto` in the settings means: the browser's language if it is one of these, else English. */
export const LANGUAGES = ['en', 'es'] as const;

/** One interface language (BCP 47 primary subtag). */
export type Language = (typeof LANGUAGES)[number];

/** A text in every interface language. */
export type Localized = Readonly<Record<Language, string>>;

/**
 * The interface language for a choice and the browser's own language.
 * @param choice the reader's setting, `auto` to follow the browser
 * @param browserLanguage a BCP 47 tag such as `es-MX`
 */
export function resolveLanguage(choice: Language | 'auto', browserLanguage: string): Language {
  if (choice !== 'auto') return choice;
  const primary = browserLanguage.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === primary) ?? 'en';
}
