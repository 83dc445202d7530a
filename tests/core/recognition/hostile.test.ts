import { describe, expect, it } from 'vitest';
import { createRecogniser } from '../../../core/recognition/recogniser.ts';
import { SMALL_LEXICON } from './lexicon.ts';
import { NO_CONTEXT } from './read.ts';

const recogniser = createRecogniser(SMALL_LEXICON);

function cost(text: string): number {
  const before = process.cpuUsage();
  recogniser.mayConcern(text);
  recogniser.resolve([recogniser.scan(text)], NO_CONTEXT);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const UNITS: readonly [string, string][] = [
  ['names without end', 'Alec Baldwin '],
  ['given names without end', 'Alec A. '],
  ['half a term', 'Rust set of '],
  ['one endless word', 'a'],
  ['an endless name', 'Baldwin'],
  ['broken surrogates', '\ud83d'],
  ['turned text', '\u202eBaldwin\u202c '],
  ['marks upon marks', 'a\u0301\u0302\u0303'],
  ['space upon space', 'Baldwin' + ' '.repeat(60)],
  ['quotes and commas', '“Baldwin,” '],
  ['initials', 'A. '],
];

describe('hostile text costs no more than its length', () => {
  it.each(UNITS)('%s', (_, unit) => {
    const small = unit.repeat(Math.ceil(50_000 / unit.length));
    const large = unit.repeat(Math.ceil(400_000 / unit.length));
    cost(small);
    const [one, eight] = [Math.min(cost(small), cost(small), cost(small)), Math.min(cost(large), cost(large))];
    // eight times the text: linear is 8, quadratic 64; the rest is room for a busy machine
    expect(eight).toBeLessThan(30 * Math.max(one, 4));
  });

  it('tens of thousands of names in one block are all found', () => {
    const text = 'Alec Baldwin sat on the set of Rust. '.repeat(30_000);
    expect(recogniser.resolve([recogniser.scan(text)], NO_CONTEXT).mentions.length).toBe(30_000);
  });
});
