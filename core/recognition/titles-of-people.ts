import type { CompiledPerson } from './compiled-lexicon.ts';
import type { Hit } from './hits.ts';
import { touches } from './near-words.ts';
import { OFFICES, RANKS } from './vocabulary.ts';

/** The person's own title standing before the name, or shared over a list ("prosecutors Odell and Vane"); undefined without one. */
export function titleBeside(hit: Hit, person: CompiledPerson): string | undefined {
  const clause: string[] = [];
  let mayBeThere = false;
  for (const { word, gap, capital } of hit.before) {
    if (gap === 'stop') break;
    // "Judge L. Odell"
    if (clause.length === 0 && capital && gap === 'space' && person.initials.includes(word)) continue;
    mayBeThere ||= person.titleEnds.has(word);
    clause.unshift(word);
  }
  if (!mayBeThere) return undefined;
  const joined = ` ${clause.join(' ')} `;
  for (const title of person.titles) {
    if (joined.endsWith(` ${title} `)) return title;
    const plural = joined.lastIndexOf(` ${title}s `);
    if (plural >= 0 && (joined.endsWith(` ${title}s `) || / (?:and|y|e|et|und) $/.test(joined.slice(plural)))) return `${title}s`;
  }
  return undefined;
}

/** The person's own title set after the name by a comma, or after a name that opens its block by any mark: "Luis Odell, an Albuquerque attorney", "Odell | Attorney". */
export function titleAfter(hit: Hit, person: CompiledPerson): string | undefined {
  const [first, ...rest] = hit.after;
  if (first?.gap !== 'comma' && !(hit.opens && first?.gap === 'stop')) return undefined;
  const end = rest.findIndex(({ gap }) => gap === 'stop' || gap === 'comma');
  const clause = [first, ...(end < 0 ? rest : rest.slice(0, end))];
  if (!clause.some(({ word }) => person.titleEnds.has(word))) return undefined;
  const joined = ` ${clause.map(({ word }) => word).join(' ')} `;
  return person.titles.find((title) => joined.includes(` ${title} `));
}

/** What a docket sets before its lists of names, and what is in the titles of those who stand there. */
const LABELS = [
  { label: /^judge$/, of: /\bjudge\b/ },
  { label: /^(?:prosecution|prosecutors?)$/, of: /\bprosecutor\b/ },
  { label: /^(?:defen[cs]e|attorneys|lawyers)$/, of: /\b(?:attorney|lawyer)\b/ },
];

/** Whether the name's block begins as a line of a docket does, with a label and a colon that is the person's: "Judge: Odell", "Defense: Odell, Vane". */
export function isUnderLabel(hit: Hit, person: CompiledPerson): boolean {
  const first = hit.before.find(({ start, gap }) => start === 0 && gap === 'stop');
  const own = first && LABELS.find(({ label }) => label.test(first.word))?.of;
  return own !== undefined && person.titles.some((title) => own.test(title));
}

/** An office or a rank beside the name that the person does not hold: "Senator Odell", "Judge Vane". */
export function foreignOffice(hit: Hit, person: CompiledPerson): string | undefined {
  const word = hit.nearest;
  if (!touches(word) || (!RANKS.has(word.word) && !OFFICES.has(word.word))) return undefined;
  const own = person.titles.flatMap((title) => title.split(' '));
  // the sheriff is no sergeant; of the others any may be called by any rank
  const isForeign = RANKS.has(word.word)
    ? !own.some((title) => RANKS.has(title)) || (person.titles.includes('sheriff') && word.word !== 'sheriff')
    : OFFICES.has(word.word) && !own.includes(word.word);
  return isForeign ? word.word : undefined;
}
