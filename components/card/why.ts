import type { Language } from '../../core/language/language.ts';
import type { Explanation } from '../../core/recognition/types.ts';

type Sentence = (name: string, words: string) => string;

const GENERIC: Readonly<Record<Language, Sentence>> = {
  en: (name, words) => `The text around the name speaks of ${name}${words === '' ? '.' : `: ${words}.`}`,
  es: (name, words) => `El texto que rodea el nombre habla de ${name}${words === '' ? '.' : `: ${words}.`}`,
};

/** One sentence for each rule of recognition that readers meet; a rule without one gets the generic sentence. */
const SENTENCES: Readonly<Record<Language, Readonly<Record<string, Sentence>>>> = {
  en: {
    'full-name': (name) => `The text gives the full name, and the page is about the case ${name} is part of.`,
  },
  es: {
    'full-name': (name) => `El texto da el nombre completo y la página trata del caso del que ${name} forma parte.`,
  },
};

/**
 * Why the text is taken to mean this person, in one sentence.
 * @param name the person's short name
 */
export function whyWords(why: Explanation, name: string, language: Language): string {
  const words = why.evidence.map((word) => (language === 'es' ? `«${word}»` : `“${word}”`)).join(', ');
  return (SENTENCES[language][why.rule] ?? GENERIC[language])(name, words);
}
