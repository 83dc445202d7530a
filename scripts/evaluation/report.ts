import { createRecogniser } from '../../core/recognition/recogniser.ts';
import type { Lexicon } from '../../core/recognition/types.ts';
import type { LabelledPage } from './labelled-page.ts';
import { type FoundSpan, organisations, readPage } from './read-page.ts';
import { precision, recall, scorePages } from './score.ts';

const CONTEXT = 60;

/** A page's answer as `--out` writes it. */
export interface PageAnswer {
  readonly id: string;
  readonly spans: readonly Pick<FoundSpan, 'start' | 'end' | 'person'>[];
}

/**
 * Reads every page and says how well: figures per label, each disagreement in its context, and for one page, on demand, why each mention was made.
 * @param explain id of the page to explain
 */
export function report(lexicon: Lexicon, pages: readonly LabelledPage[], explain?: string): { answers: PageAnswer[]; lines: string[] } {
  const recogniser = createRecogniser(lexicon);
  const unlabelled = organisations(lexicon);
  const readings = new Map(pages.map((page) => [page.id, readPage(recogniser, page.text, unlabelled)]));
  const { scores, differences } = scorePages(pages, ({ id }) => readings.get(id)?.spans ?? []);
  const lines: string[] = [];
  for (const [label, score] of scores) {
    const { pages: count, right, wrong, missed, falsePages } = score;
    lines.push(
      `${label.padEnd(8)} ${String(count).padStart(4)} pages  precision ${precision(score).toFixed(4)}  recall ${recall(score).toFixed(4)}  ` +
        `right ${right}  wrong ${wrong}  missed ${missed}${label === 'none' ? `  pages with a highlight ${falsePages.length} ${falsePages.join(' ')}` : ''}`,
    );
  }
  for (const { page, kind, start, end, person, rule } of differences) {
    const text = pages.find(({ id }) => id === page)?.text ?? '';
    const verdict = readings.get(page)?.verdict.about ?? 'none';
    const context =
      `${text.slice(Math.max(0, start - CONTEXT), start)}[${text.slice(start, end)}]${text.slice(end, end + CONTEXT)}`.replace(/\n/g, '¶');
    lines.push(`${page} (read as ${verdict}) ${kind} ${person}${rule && ` by ${rule}`}: …${context}…`);
  }
  const explained = pages.find(({ id }) => id === explain);
  if (explained) {
    const reading = readings.get(explained.id);
    if (reading)
      lines.push(
        '',
        `${explained.id}: ${reading.verdict.about} by ${reading.verdict.why.rule} (${reading.verdict.why.evidence.join(', ')})`,
      );
    for (const { start, end, person, why } of reading?.spans ?? []) {
      const before = why.antecedent ? `, after block ${why.antecedent.block} at ${why.antecedent.start}` : '';
      lines.push(`  ${start}-${end} ${explained.text.slice(start, end)} → ${person}: ${why.rule} (${why.evidence.join(', ')})${before}`);
    }
  } else if (explain !== undefined) lines.push('', `no page has the id ${explain}`);
  const answers = pages.map(({ id }) => ({
    id,
    spans: (readings.get(id)?.spans ?? []).map(({ start, end, person }) => ({ start, end, person })),
  }));
  return { answers, lines };
}
