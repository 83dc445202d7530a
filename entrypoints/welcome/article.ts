import type { SampleRun } from '../../components/welcome/Sample.tsx';
import type { SampleView } from '../../core/casebook/sample-view.ts';
import type { Recogniser } from '../../core/recognition/types.ts';

/** The article with its names as the recogniser of the reader script finds them. */
export function sampleArticle(
  recogniser: Recogniser,
  { headline, paragraphs }: SampleView,
): { readonly headline: string; readonly paragraphs: readonly (readonly SampleRun[])[] } {
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
