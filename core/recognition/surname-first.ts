import { type Bearer, type Hit, isGiven } from './hits.ts';

/** Initials, and what tells a son from his father of the same name, behind the given name: "ODELL MARA R. III". */
const INITIALS = /(?:\s+\p{Lu}\.?(?![\p{L}\p{M}]))*(?:,?\s+(?:J[Rr]|S[Rr]|I{2,3}|IV)\b\.?)?/uy;
/** One more given name, if a mark or the end follows it. */
const SECOND_NAME = /\s+\p{Lu}[\p{L}\p{M}’'-]+(?=\s*(?:$|[-–—,;:|()[\]]))/uy;

/**
 * Who is filed by surname, as dockets and lists of names do: "ODELL MARA", "Odell, Mara". With a comma only where the name begins a line or stands after a mark, and
 * nothing goes on from it as from a subject.
 * @returns who bears both parts; nobody, where they are no such name
 */
export function filedBySurname(first: Hit, second: Hit): readonly Bearer[] {
  const [between] = second.before;
  if (between?.end !== first.end) return NOBODY;
  if (between.gap !== 'space' && !(between.gap === 'comma' && isEntry(first, second))) return NOBODY;
  return first.bearers.filter(
    ({ kind, person, isSlip }) =>
      kind === 'surname' && !isSlip && second.bearers.some((other) => other.person === person && isGiven(other.kind)),
  );
}

const NOBODY: readonly Bearer[] = [];

function isEntry({ before: [ahead] }: Hit, { after: [next, behind] }: Hit): boolean {
  if (ahead !== undefined && ahead.gap !== 'stop') return false;
  // "Odell, Mara (2020)" wrote something
  if (next?.gap === 'quote' && /\d{4}/.test(`${next.word} ${behind?.word}`)) return false;
  return next === undefined || next.gap !== 'space' || next.capital;
}

/** Where a name filed by surname ends whose given name ends at `end`: further given names and initials are of it. */
export function endOfFiled(text: string, end: number): number {
  let at = end;
  for (const part of [SECOND_NAME, INITIALS]) {
    part.lastIndex = at;
    if (part.test(text)) at = part.lastIndex;
  }
  return at;
}
