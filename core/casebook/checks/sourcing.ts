import type { CaseData, SourceRecord } from '../schema.ts';
import { place } from './finding.ts';
import type { Check } from './finding.ts';

/** Whose reporting a source is: its own outlet's, or that of the one it repeats. */
export function originOf(source: SourceRecord): string {
  return (source.relays ?? source.outlet).toLowerCase();
}

function independent(data: CaseData, ids: readonly string[]): number {
  return new Set(data.sources.filter(({ id }) => ids.includes(id)).map(originOf)).size;
}

/** Every ruling and outcome rests on two independent sources or says that it rests on one. */
export const checkSourcing: Check = (data) =>
  data.events.flatMap((event) => {
    const count = independent(data, event.sources);
    const path = place(event.id, 'singleSource');
    const decisive = event.standing === 'ruling' || event.standing === 'outcome';
    if (decisive && count < 2 && !event.singleSource) {
      return [
        {
          file: 'events' as const,
          path,
          reason: 'rests on one source (copies of one agency count as one): add an independent one or set singleSource to true',
        },
      ];
    }
    if (count >= 2 && event.singleSource) {
      return [
        {
          file: 'events' as const,
          path,
          reason:
            'says it rests on one source but names independent ones: set it to false, or say in sources.json whom they repeat (relays)',
        },
      ];
    }
    return [];
  });
