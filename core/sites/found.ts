import type { PageReport } from '../messages.ts';

/** What each frame of a tab has reported, by frame id (0 is the page itself). */
export type FrameReports = Readonly<Record<string, PageReport>>;

/** The report of a whole tab: the strongest verdict of its frames and everyone found in any of them, most mentioned first. */
export function wholeReport(frames: FrameReports): PageReport | null {
  const reports = Object.values(frames);
  if (reports.length === 0) return null;
  const counts = new Map<string, number>();
  for (const { people } of reports) for (const { id, count } of people) counts.set(id, (counts.get(id) ?? 0) + count);
  const people = [...counts].map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count);
  const verdict = (['case', 'passing'] as const).find((strong) => reports.some((report) => report.verdict === strong)) ?? 'none';
  return { verdict, people, capped: reports.some((report) => report.capped) };
}
