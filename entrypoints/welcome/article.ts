import type { SampleRun } from '../../components/welcome/Sample.tsx';
import type { Language } from '../../core/language/language.ts';
import type { Recogniser } from '../../core/recognition/types.ts';

/** The bundled article: about the real case, in neutral words, nothing that the record does not hold. */
const ARTICLE: Readonly<Record<Language, { readonly headline: string; readonly paragraphs: readonly string[] }>> = {
  en: {
    headline: 'Where the “Rust” case stood after the summer of 2024',
    paragraphs: [
      'A judge in Santa Fe ended the trial of Alec Baldwin on July 12, 2024, its third day. Mary Marlowe Sommer dismissed the charge of involuntary manslaughter with prejudice, after finding that evidence had been withheld from the defense. Kari Morrissey, the special prosecutor, asked the court to reconsider.',
      'Halyna Hutchins, the cinematographer of the western, was killed during a rehearsal near Santa Fe in October 2021; the director, Joel Souza, was injured. The first assistant director, David Halls, pleaded no contest in 2023 to negligent use of a deadly weapon.',
      'The armorer, Hannah Gutierrez-Reed, was convicted of involuntary manslaughter by a jury in March 2024, which acquitted her of tampering with evidence.',
    ],
  },
  es: {
    headline: 'Cómo estaba el caso «Rust» tras el verano de 2024',
    paragraphs: [
      'Una jueza de Santa Fe puso fin al juicio de Alec Baldwin el 12 de julio de 2024, en su tercer día. Mary Marlowe Sommer archivó de forma definitiva el cargo de homicidio involuntario, tras concluir que se habían ocultado pruebas a la defensa. Kari Morrissey, la fiscal especial, pidió al tribunal que lo reconsiderara.',
      'Halyna Hutchins, directora de fotografía del wéstern, murió durante un ensayo cerca de Santa Fe en octubre de 2021; el director, Joel Souza, resultó herido. El primer ayudante de dirección, David Halls, no impugnó en 2023 el cargo de uso negligente de un arma mortal.',
      'La armera, Hannah Gutierrez-Reed, fue condenada por homicidio involuntario por un jurado en marzo de 2024, que la absolvió de manipular pruebas.',
    ],
  },
};

/** The article with its names as the recogniser of the reader script finds them. */
export function sampleArticle(
  recogniser: Recogniser,
  language: Language,
): { readonly headline: string; readonly paragraphs: readonly (readonly SampleRun[])[] } {
  const { headline, paragraphs } = ARTICLE[language];
  const { mentions } = recogniser.resolve(
    paragraphs.map((text) => recogniser.scan(text)),
    { title: headline, description: '', url: '', metadata: '' },
  );
  return {
    headline,
    paragraphs: paragraphs.map((text, block) => {
      const runs: SampleRun[] = [];
      let done = 0;
      for (const mention of mentions.filter((candidate) => candidate.block === block)) {
        runs.push(
          { text: text.slice(done, mention.start), person: null },
          { text: text.slice(mention.start, mention.end), person: mention.person },
        );
        done = mention.end;
      }
      return [...runs, { text: text.slice(done), person: null }];
    }),
  };
}
