import type { Check, Finding } from './finding.ts';
import { textsOf } from './texts.ts';
import type { TextKind } from './texts.ts';

/** What fits a card and is read at a glance: characters and sentences at most, per language. */
export const LIMITS: Readonly<Record<TextKind, { readonly characters: number; readonly sentences: number }>> = {
  summary: { characters: 700, sentences: 3 },
  sample: { characters: 500, sentences: 4 },
  caption: { characters: 160, sentences: 1 },
  label: { characters: 120, sentences: 1 },
  occupation: { characters: 120, sentences: 1 },
  offense: { characters: 100, sentences: 1 },
  decided: { characters: 240, sentences: 2 },
  meaning: { characters: 240, sentences: 2 },
  statement: { characters: 320, sentences: 3 },
  position: { characters: 320, sentences: 2 },
  gloss: { characters: 320, sentences: 2 },
};

/** Full stops that end no sentence: initials and the abbreviations that the record uses. */
const ABBREVIATIONS = /\b(?:\p{Lu}|v|vs|Inc|Ltd|Co|Corp|Jr|Sr|St|No|Dr|Dra|Mr|Ms|Mrs|Sra?|Lda|S\.A|EE\. ?UU|U\.S|N\.M|D\.A)\.(?=\s|,|$)/gu;

/** How many sentences a text has: ends of sentences followed by a blank or the end. */
export function countSentences(text: string): number {
  const plain = text.replace(ABBREVIATIONS, (match) => match.replaceAll('.', ''));
  return plain.match(/[.!?…]["”’»)]*(?=\s|$)/g)?.length ?? (plain === '' ? 0 : 1);
}

/** Texts are short; the summary of the case has exactly three sentences. */
export const checkLengths: Check = (data) =>
  textsOf(data).flatMap(({ file, path, kind, text }): Finding[] => {
    const findings: Finding[] = [];
    const limit = LIMITS[kind];
    const sentences = countSentences(text);
    const characters = [...text].length;
    if (characters > limit.characters) {
      findings.push({ file, path, reason: `has ${characters} characters; at most ${limit.characters} here` });
    }
    if (kind === 'summary' && sentences !== 3) findings.push({ file, path, reason: `has ${sentences} sentences; it takes three` });
    else if (sentences > limit.sentences && kind !== 'caption') {
      findings.push({ file, path, reason: `has ${sentences} sentences; at most ${limit.sentences} here` });
    }
    return findings;
  });
