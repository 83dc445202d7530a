import { describe, expect, it } from 'vitest';
import { anchorsOf, sieveOf } from '../../../core/recognition/sieve.ts';
import { compileLexicon } from '../../../core/recognition/compile.ts';
import { createRecogniser } from '../../../core/recognition/recogniser.ts';
import { SMALL_LEXICON } from './lexicon.ts';

const mayConcern = sieveOf(anchorsOf(compileLexicon(SMALL_LEXICON)));

describe('the question asked of a page’s raw text', () => {
  it.each([
    ['a title', 'They met on the set of Rust.'],
    ['a title in capitals', 'THE RUST TRIAL'],
    ['a title where lines were joined without a space', 'see moreRust shootingtwo hours ago'],
    ['an accent more than the data has', 'Halýna Hutchins'],
    ['a soft hyphen and a mark of its own', 'Hut\u00adchins and He\u0301lene'],
    ['a strong term in small letters beside a name', 'Alec Baldwin held a prop gun.'],
    ['the same far apart', `Baldwin${' and so on'.repeat(500)} involuntary  manslaughter`],
  ])('yes to %s', (_, text) => {
    expect(mayConcern(text)).toBe(true);
  });

  it.each([
    ['a strong term in small letters and nobody of the case', 'A prop gun fell; it was no involuntary manslaughter.'],
    ['a title as a common word', 'Iron and rust in the halls of trust.'],
    ['people of the case alone', 'Joel Souza and Dave Halls had lunch.'],
    ['nothing', ''],
  ])('no to %s', (_, text) => {
    expect(mayConcern(text)).toBe(false);
  });

  it('is the same for very many names, but for asking for company', () => {
    const [first] = SMALL_LEXICON.cases;
    if (first === undefined) throw new Error('no case');
    const letters = Array.from({ length: 400 }, (_, at) => `Q${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}x`);
    const forms = letters.map((form) => ({
      form: `${form} Baldwin`,
      kind: 'full' as const,
      people: ['alec-baldwin'],
      ambiguity: 'low' as const,
    }));
    const large = createRecogniser({ cases: [{ ...first, forms: [...first.forms, ...forms] }] });
    expect(large.mayConcern('They met on the set of Rust.')).toBe(true);
    expect(large.mayConcern('A prop gun fell.')).toBe(true);
    expect(large.mayConcern('Iron in the halls.')).toBe(false);
  });
});
