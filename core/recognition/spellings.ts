import type { CompiledPerson } from './compiled-lexicon.ts';
import { isSlip } from './full-names.ts';
import { type Bearer, type BlockData, type Hit, isFull, type PersonIndex } from './hits.ts';
import type { NameForm } from './types.ts';
import { foldWords } from './words.ts';

/** The surnames that misspelt full names are written with ("Mara Odel"), and other writings of a surname in full names, each with its bearer. */
export function slipsIn(
  forms: readonly NameForm[],
  personOf: (id: string) => PersonIndex | undefined,
  people: readonly CompiledPerson[],
): [string, PersonIndex][] {
  const slips = new Map<string, [string, PersonIndex]>();
  for (const { form, kind, people: ids } of forms) {
    if (kind !== 'misspelling' && kind !== 'variant') continue;
    const surname = form.slice(form.lastIndexOf(' ') + 1);
    for (const id of surname === form ? [] : ids) {
      const person = personOf(id);
      const bearer = people[person ?? -1];
      if (person === undefined || bearer === undefined || bearer.entry.surnames.includes(surname)) continue;
      const own = bearer.surnames;
      const folded = foldWords(surname);
      if (own.some((each) => each === folded || each.endsWith(` ${folded}`))) continue;
      if (kind === 'misspelling' || own.some((each) => isSlip(each, folded))) slips.set(`${person} ${folded}`, [surname, person]);
    }
  }
  return [...slips.values()];
}

/** What stands before a surname in a note that corrects how it was written. */
const CORRECTION = /\b(?:mis-?spel|spelled|spelt|mal escrito|orthographi|falsch geschrieben)/;

/**
 * A slip of the pen is somebody's surname only on a page that writes their full name so, or that corrects it.
 * @returns the blocks, those that hold slips without the ones that are nobody's
 */
export function readSlips(blocks: readonly BlockData[]): readonly BlockData[] {
  if (blocks.every(({ hasSlips }) => !hasSlips)) return blocks;
  const asked = new Set<PersonIndex>();
  for (const { hits, hasSlips } of blocks) {
    if (hasSlips) for (const { bearers } of hits) for (const { person, isSlip: slip } of bearers) if (slip) asked.add(person);
  }
  const written = new Set<string>();
  for (const { hits } of blocks) {
    for (const { folded, bearers } of hits) {
      for (const { person, kind } of bearers)
        if (asked.has(person) && isFull(kind)) written.add(`${person} ${folded.slice(folded.indexOf(' ') + 1)}`);
    }
  }
  const isRead = (hit: Hit, { person, isSlip: slip }: Bearer) =>
    !slip || written.has(`${person} ${hit.folded}`) || CORRECTION.test(hit.lead());
  return blocks.map((block) => {
    if (!block.hasSlips) return block;
    const hits = block.hits.flatMap((hit) => {
      const bearers = hit.bearers.filter((bearer) => isRead(hit, bearer));
      return bearers.length === 0 ? [] : bearers.length === hit.bearers.length ? [hit] : [hit.withBearers(bearers)];
    });
    return { ...block, hits };
  });
}
