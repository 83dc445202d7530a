import type { NearWord } from './hits.ts';

/** How a state of the United States is shortened after a place (Associated Press style), folded. */
const SHORTENED =
  /^(?:ala|ariz|ark|calif|colo|conn|del|fla|ga|ill|ind|kan|ky|md|mass|mich|minn|miss|mo|mont|neb|nev|okla|ore|pa|tenn|tex|va|vt|wash|wis|wyo)$/;
/** States of one word; those of two are left out, as "New York" says more than where. */
const STATES =
  /^(?:alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|ohio|oklahoma|oregon|pennsylvania|tennessee|texas|utah|vermont|washington|wisconsin|wyoming)$/;

/** Whether what follows a name tells that it is a town: "Odell, Wis.", "Odell, Utah, is", "Odell, NY 11510". */
export function isInState(next: NearWord | undefined, second: NearWord | undefined): boolean {
  if (next?.gap !== 'comma' || !next.capital) return false;
  const ends = second === undefined || second.gap === 'stop';
  if (SHORTENED.test(next.word)) return ends;
  if (STATES.test(next.word)) return ends || second.gap === 'comma';
  return next.word.length === 2 && second?.gap === 'space' && /^\d{5}$/.test(second.word);
}
