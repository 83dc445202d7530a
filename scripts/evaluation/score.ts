import type { LabelledPage } from './labelled-page.ts';
import type { FoundSpan } from './read-page.ts';

/** Counts of strong matches (span and person) over pages of one label. */
export interface Score {
  pages: number;
  right: number;
  wrong: number;
  missed: number;
  /** pages of label `none` that got any highlight, by id */
  falsePages: string[];
}

/** One disagreement between label and answer. */
export interface Difference {
  readonly page: string;
  readonly kind: 'missed' | 'wrong';
  readonly start: number;
  readonly end: number;
  readonly person: string;
  readonly rule: string;
}

/** Right answers over all answers; 1 when there is none. */
export function precision({ right, wrong }: Score): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

/** Right answers over all labels; 1 when there is none. */
export function recall({ right, missed }: Score): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

/** Compares answers with labels, page by page. Optional labels count neither when found nor when missed. */
export function scorePages(
  pages: readonly LabelledPage[],
  answer: (page: LabelledPage) => readonly FoundSpan[],
): { scores: Map<string, Score>; differences: Difference[] } {
  const scores = new Map<string, Score>();
  const differences: Difference[] = [];
  for (const page of pages) {
    const score = scores.get(page.label) ?? { pages: 0, right: 0, wrong: 0, missed: 0, falsePages: [] };
    scores.set(page.label, score);
    score.pages += 1;
    const open = new Map(page.mentions.map((mention) => [`${mention.start} ${mention.end} ${mention.person}`, mention]));
    const spans = answer(page);
    if (page.label === 'none' && spans.length > 0) score.falsePages.push(page.id);
    for (const { start, end, person, why } of spans) {
      const key = `${start} ${end} ${person}`;
      const label = open.get(key);
      open.delete(key);
      if (label?.optional) continue;
      if (label) score.right += 1;
      else {
        score.wrong += 1;
        differences.push({ page: page.id, kind: 'wrong', start, end, person, rule: why.rule });
      }
    }
    for (const { start, end, person, optional } of open.values()) {
      if (optional) continue;
      score.missed += 1;
      differences.push({ page: page.id, kind: 'missed', start, end, person, rule: '' });
    }
  }
  return { scores, differences };
}
