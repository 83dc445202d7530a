import type { Plugin } from 'vite';
import type { Lexicon } from '../../core/recognition/types.ts';

/** Serves the compiled case data as `virtual:caselight/lexicon` and `virtual:caselight/casebook`. */
export function caseDataPlugin(): Plugin {
  const lexicon: Lexicon = { cases: [] };
  const modules = new Map([
    ['\0virtual:caselight/lexicon', `export const lexicon = ${JSON.stringify(lexicon)};`],
    ['\0virtual:caselight/casebook', 'export const casebooks = [];'],
  ]);
  return {
    name: 'caselight-case-data',
    resolveId: (id) => (modules.has(`\0${id}`) ? `\0${id}` : null),
    load: (id) => modules.get(id) ?? null,
  };
}
