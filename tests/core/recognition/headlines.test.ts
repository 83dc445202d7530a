import { describe, expect, it } from 'vitest';
import { namesInCase } from './read.ts';

describe('a headline', () => {
  it('of few words in capitals is one', () => {
    expect(namesInCase('WHO HANDED BALDWIN THE GUN?')).toEqual(['BALDWIN → alec-baldwin']);
  });

  it('is not a sentence full of names', () => {
    const sentence = 'Matthew Hutchins, Ryan Winterstern, Anjul Nigam and Matt DelPiano produced.';
    expect(namesInCase(sentence)).toEqual(['Matthew Hutchins → matthew-hutchins']);
  });

  it('takes a given name for one that the prose below knows', () => {
    expect(namesInCase('Brother of Stephen Baldwin Wins Prize', ['Stephen Baldwin was there.'])).toEqual([]);
    expect(namesInCase('Judge Lets Baldwin Go After Long Trial', ['Stephen Baldwin was there.', 'Alec Baldwin wept.'])).toEqual([
      'Baldwin → alec-baldwin',
    ]);
  });

  it('below the article, of another story, is left alone', () => {
    expect(namesInCase('Morrissey cancels two shows', ['Kari Morrissey spoke.'])).toEqual([]);
  });

  it('below the article is of the case where it says so', () => {
    expect(namesInCase('Morrissey wants a new “Rust” hearing', ['Kari Morrissey spoke.'])).toEqual(['Morrissey → kari-morrissey']);
  });
});
