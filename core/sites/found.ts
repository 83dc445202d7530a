import type { CountedPerson, PageReport } from '../messages.ts';

/** What each frame of a tab has reported, by frame id (0 is the page itself). */
export type FrameReports = Readonly<Record<string, PageReport>>;

/** The report of a whole tab: the strongest verdict of its frames and everyone found in any of them, most mentioned first. */
export function wholeReport(frames: FrameReports): PageReport | null {
  const reports = Object.values(frames);
  if (reports.length === 0) return null;
  const found = new Map<string, CountedPerson>();
  for (const person of reports.flatMap(({ people }) => people)) {
    const key = `${person.caseId} ${person.id}`;
    found.set(key, { ...person, count: person.count + (found.get(key)?.count ?? 0) });
  }
  const people = [...found.values()].sort((a, b) => b.count - a.count);
  const verdict = (['case', 'passing'] as const).find((strong) => reports.some((report) => report.verdict === strong)) ?? 'none';
  return { verdict, people, capped: reports.some((report) => report.capped) };
}
