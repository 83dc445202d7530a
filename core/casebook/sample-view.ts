import type { Language } from '../language/language.ts';
import type { Casebook } from './schema.ts';

/** A short article about a case, in one language. */
export interface SampleView {
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

/** The article on which someone new tries the names out. It is part of the record and held to the same checks. */
export function sampleOf(casebook: Casebook, language: Language): SampleView {
  const { headline, paragraphs } = casebook.sample;
  return { headline: headline[language], paragraphs: paragraphs.map((paragraph) => paragraph[language]) };
}
