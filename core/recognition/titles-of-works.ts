import type { NearWord } from './hits.ts';

/** Words that stand beside the title of a film in a text about its making, its people or a case over it. Folded; several languages. */
const BESIDE_A_WORK = new Set(
  (
    'film films movie movies western westerns set sets star stars starring actor actress cast director producer producers producing production productions crew armorer armourer cinematographer screenplay script ' +
    'medic gaffer shooting shootings shoot filming filmed making trial case lawsuit lawsuits suit suits charges charge prosecutor prosecutors premiere tragedy shot killed killing death pelicula rodaje set plato ' +
    'estrella productor productores director armera tiroteo caso juicio filmacion tragedia filme longa rodagem filmagem filmagens produtores produtor diretor armeira tragedie tournage plateau realisateur ' +
    'producteur producteurs affaire proces dreh film produzent produzenten prozess regista produttore produttori processo caso'
  ).split(' '),
);
const REACH = 3;

/**
 * Whether a title that is also a common word ("Rust") is named as a work here: a telling word stands near, and it is not part of a longer
 * name ("Rust and Bone", "Rust Belt").
 */
export function isNamedAsWork(before: readonly NearWord[], after: readonly NearWord[]): boolean {
  const next = after[0];
  if (next?.gap === 'space' && next.capital && !BESIDE_A_WORK.has(next.word)) return false;
  if (next?.gap === 'space' && next.word === 'and' && after[1]?.capital) return false;
  return near(before) || near(after);
}

function near(words: readonly NearWord[]): boolean {
  for (const { word, gap } of words.slice(0, REACH)) {
    if (gap === 'stop') return false;
    if (BESIDE_A_WORK.has(word)) return true;
  }
  return false;
}
