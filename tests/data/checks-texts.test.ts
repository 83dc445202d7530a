import { describe } from 'vitest';
import { decide, refuses, text } from './broken-case.ts';
import { entry } from './lantern.ts';

describe('the checks of texts refuse', () => {
  refuses([
    [
      'a decision longer than 240 characters',
      decide(`The court ${'again and '.repeat(25)}denied it.`),
      /ev-motion → decided → en: has \d+ characters/,
    ],
    ['a decision of three sentences', decide('One thing. Another thing. A third.'), /ev-motion → decided → en: has 3 sentences/],
    [
      'a summary that is not three sentences',
      (data) => (data.case.summary.en = 'One. Two.'),
      /case: summary → en: has 2 sentences; it takes three/,
    ],
    [
      'English where Spanish belongs',
      decide('The court denied the motion again.', 'The court denied the motion again.'),
      /ev-motion → decided → es: is the English text/,
    ],
    [
      'another year in Spanish than in English',
      (data) => (entry(data.events, 'ev-schedule').decided.es = 'Las partes esperan un juicio en 2031.'),
      /ev-schedule → decided → es: has the numbers 2031 where the English text has 2030/,
    ],
    [
      'an allegation without who alleges',
      (data) =>
        (entry(data.events, 'ev-suit').decided = text('The company failed to check the lamp.', 'La compañía no revisó la lámpara.')),
      /ev-suit → decided → en: is an allegation/,
    ],
    [
      'a dismissal that does not say whether for good',
      (data) =>
        (entry(data.events, 'ev-quillan-dismissed').decided = text(
          'Judge Odell dismissed the charge.',
          'La jueza Odell desestimó el cargo.',
        )),
      /ev-quillan-dismissed → decided → es: says "dismissed" without/,
    ],
    ['an acquittal of someone not acquitted', decide('Quillan was acquitted.'), /ev-motion → decided → en: speaks of an acquittal/],
    [
      'a guilty plea that was none',
      decide('Quillan pleaded guilty.', 'Quillan se declaró culpable.'),
      /ev-motion → decided → es: speaks of a guilty plea/,
    ],
  ]);
});
