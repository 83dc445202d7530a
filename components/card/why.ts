import type { Language } from '../../core/language/language.ts';
import type { Explanation } from '../../core/recognition/types.ts';

/** A sentence from the person's short name and the first word the rule rests on. */
type Sentence = (name: string, word: string) => string;

/** One sentence for each rule of recognition by which a text can mean a person; any other rule gets the plain one. */
const SENTENCES: Readonly<Record<Language, Readonly<Record<string, Sentence>>>> = {
  en: {
    'full-name': (name) => `The text gives the full name, and the page is about the case that ${name} is part of.`,
    'misspelt-name': (name) => `The text gives a misspelling of the full name that is known from reports on the case of ${name}.`,
    'full-name-with-title': (name, word) => `The text gives the full name with “${word}”, which fits ${name}’s part in the case.`,
    'full-name-of-known': (name) => `The page names ${name} unmistakably elsewhere and uses a plainer form of the full name here.`,
    'full-name-in-company': (name) => `The text gives the full name together with others of the case that ${name} is part of.`,
    'title-fixes-role': (name, word) => `“${word}” stands beside the surname, and of those who bear it, that fits ${name}.`,
    'surname-after-introduction': (name) => `The page gives ${name}’s full name elsewhere and uses the surname here.`,
    'surname-of-two': (name) => `The page names more than one person with this surname, and the words around it here fit ${name}.`,
    'surname-on-case-page': (name) => `The page is about the case, and in it the surname alone means ${name}.`,
    kinship: (name, word) => `“${word}” says how ${name} is related to someone the text has named.`,
    'rare-given-name': (name) => `The page is about the case, and the rare given name means ${name}.`,
    'kin-of-namesake': (name, word) =>
      `The page names someone else with the surname of ${name}, and “${word}” stands before the given name.`,
    'given-name-on-case-page': (name) => `The page is about the case, and in it the given name means ${name}.`,
    'given-name-after-introduction': (name) => `The page gives ${name}’s full name elsewhere and uses the given name here.`,
  },
  es: {
    'full-name': (name) => `El texto da el nombre completo y la página trata del caso del que ${name} forma parte.`,
    'misspelt-name': (name) => `El texto da el nombre completo con una errata conocida por las noticias sobre el caso de ${name}.`,
    'full-name-with-title': (name, word) => `El texto da el nombre completo con «${word}», que encaja con el papel de ${name} en el caso.`,
    'full-name-of-known': (name) =>
      `La página nombra a ${name} de forma inequívoca en otro lugar y aquí usa una forma más simple del nombre completo.`,
    'full-name-in-company': (name) => `El texto da el nombre completo junto a otras personas del caso del que ${name} forma parte.`,
    'title-fixes-role': (name, word) => `«${word}» acompaña al apellido y, entre quienes lo llevan, encaja con ${name}.`,
    'surname-after-introduction': (name) => `La página da en otro lugar el nombre completo de ${name} y aquí usa el apellido.`,
    'surname-of-two': (name) => `La página nombra a más de una persona con este apellido y aquí el texto encaja con ${name}.`,
    'surname-on-case-page': (name) => `La página trata del caso y en ella el apellido solo se refiere a ${name}.`,
    kinship: (name, word) => `«${word}» dice qué relación tiene ${name} con alguien a quien el texto ha nombrado.`,
    'rare-given-name': (name) => `La página trata del caso y ese nombre de pila poco común se refiere a ${name}.`,
    'kin-of-namesake': (name, word) =>
      `La página nombra a otra persona con el apellido de ${name}, y «${word}» está delante del nombre de pila.`,
    'given-name-on-case-page': (name) => `La página trata del caso y en ella ese nombre de pila se refiere a ${name}.`,
    'given-name-after-introduction': (name) => `La página da en otro lugar el nombre completo de ${name} y aquí usa el nombre de pila.`,
  },
};

const PLAIN: Readonly<Record<Language, Sentence>> = {
  en: (name) => `The page is about the case, and the text around the name fits ${name}.`,
  es: (name) => `La página trata del caso y el texto que rodea el nombre encaja con ${name}.`,
};

/**
 * Why the text is taken to mean this person, in one sentence.
 * @param name the person's short name
 */
export function whyWords(why: Explanation, name: string, language: Language): string {
  return (SENTENCES[language][why.rule] ?? PLAIN[language])(name, why.evidence[0] ?? '');
}
