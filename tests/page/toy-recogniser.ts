import type { BlockScan, Mention, Recogniser } from '../../core/recognition/types.ts';

const NAMES = /(?:Ada|Bo)[ \u00a0]Quill|Cy[ \u00a0]Marsh/g;
const PEOPLE: Readonly<Record<string, string>> = { A: 'ada', B: 'bo', C: 'cy' };

interface Found {
  readonly start: number;
  readonly end: number;
  readonly person: string;
}

/** Three full names and no page gate: enough to test what the page does with an answer. */
export function toyRecogniser(): Recogniser & { readonly scanned: string[] } {
  const scanned: string[] = [];
  const recogniser: Recogniser & { readonly scanned: string[] } = {
    scanned,
    mayConcern: (text) => /Quill|Marsh/.test(text),
    mayHoldAt: (text) => [...text.matchAll(/Ada|Bo|Cy/g)].map(({ index }) => index),
    scan(text): BlockScan {
      scanned.push(text);
      const data: Found[] = [...text.matchAll(NAMES)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        person: PEOPLE[match[0][0] ?? ''] ?? 'nobody',
      }));
      return { empty: data.length === 0, data };
    },
    resolve(scans, _page, reader) {
      const why = { rule: 'full-name', evidence: [] };
      const mentions = scans.flatMap((scan, block) =>
        (scan.data as readonly Found[])
          .filter(({ person }) => !(reader?.notPeople ?? []).includes(person))
          .map((found): Mention => ({ ...found, block, caseId: 'toy', why })),
      );
      return { verdict: { about: mentions.length > 0 ? 'case' : 'none', why }, mentions };
    },
    *resolveInSteps(scans, context, reader) {
      yield;
      return recogniser.resolve(scans, context, reader);
    },
  };
  return recogniser;
}
