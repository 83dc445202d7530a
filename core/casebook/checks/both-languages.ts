import { place } from './finding.ts';
import type { Check, Finding } from './finding.ts';
import { textsOf } from './texts.ts';
import type { RecordText } from './texts.ts';

/** Texts of the record as pairs, English and Spanish of the same statement. */
function pairs(texts: readonly RecordText[]): (readonly [RecordText, RecordText])[] {
  const spanish = new Map(texts.filter(({ language }) => language === 'es').map((text) => [`${text.file}${text.path}`, text]));
  return texts.flatMap((text) => {
    const other = text.language === 'en' ? spanish.get(`${text.file}${text.path.replace(/ → en$/, ' → es')}`) : undefined;
    return other ? [[text, other] as const] : [];
  });
}

/** Days, years, amounts and counts, without the marks that part thousands, in any order. */
function numbers(text: string): string {
  const digits = text.replace(/(\d)[.,\u00A0](?=\d{3}(?!\d))/g, '$1').match(/\d+/g) ?? [];
  return digits.toSorted().join(', ');
}

/** A sentence that stands in both languages in the same words was not translated. */
export const checkTranslated: Check = (data) =>
  pairs(textsOf(data).filter(({ kind }) => kind !== 'caption' && kind !== 'label'))
    .filter(([english, spanish]) => english.text === spanish.text && /\s\S+\s\S+\s/.test(english.text))
    .map(([, { file, path }]) => ({ file, path, reason: 'is the English text again: it needs a Spanish one' }));

/** Both languages give the same days, years and amounts. */
export const checkNumbers: Check = (data) =>
  pairs(textsOf(data))
    .filter(([english, spanish]) => numbers(english.text) !== numbers(spanish.text))
    .map(([english, spanish]): Finding => ({
      file: spanish.file,
      path: place(spanish.path),
      reason: `has the numbers ${numbers(spanish.text) || '(none)'} where the English text has ${numbers(english.text) || '(none)'}`,
    }));
