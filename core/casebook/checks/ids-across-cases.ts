import type { CaseData } from '../schema.ts';
import { place } from './finding.ts';
import type { Finding } from './finding.ts';

/** What has a page of its own in the case file, whose address names it by its id alone. */
const ADDRESSED = ['people', 'proceedings', 'events', 'conflicts', 'sources'] as const;

/**
 * An address such as `#person/oren-quillan` leads to one entry, whatever else is bundled: no two cases give the same id to entries of a kind.
 * @param others the cases that come before this one
 */
export function checkIdsAcrossCases(data: CaseData, others: readonly CaseData[]): readonly Finding[] {
  return ADDRESSED.flatMap((file) => {
    const owners = new Map(others.flatMap((other) => other[file].map(({ id }) => [id, other.case.id] as const)));
    return data[file].flatMap(({ id }): readonly Finding[] => {
      const owner = owners.get(id);
      return owner === undefined ? [] : [{ file, path: place(id), reason: `the case "${owner}" has an entry with this id already` }];
    });
  });
}
