import type { Plugin } from 'vite';
import { compileLexicon } from '../../core/recognition/compile.ts';
import { anchorsOf } from '../../core/recognition/sieve.ts';
import { problemsOf } from '../data/problems.ts';
import { DataError, dataFiles, defaultDataFolder, loadCases } from '../data/load.ts';

const LEXICON = '\0virtual:caselight/lexicon';
const ANCHORS = '\0virtual:caselight/anchors';
const CASEBOOK = '\0virtual:caselight/casebook';

/**
 * Serves the compiled case data as `virtual:caselight/anchors`, `…/lexicon` and `…/casebook`: modules of their own, so that a
 * script which waits at the gate does not carry the names, and one which reads names does not carry the record. Bad data stops the build with file, place and reason.
 * @param dataFolder the folder that holds `cases/`; the bundled data where left out
 */
export function caseDataPlugin(dataFolder: string = defaultDataFolder()): Plugin {
  let building = false;
  return {
    name: 'caselight-case-data',
    configResolved(config) {
      building = config.command === 'build';
    },
    buildStart() {
      // A build must not ship what a check would refuse; while serving and in tests the schemas are enough.
      const problems = building ? problemsOf(dataFolder) : [];
      if (problems.length > 0) throw new DataError(problems);
      for (const file of dataFiles(dataFolder)) this.addWatchFile(file);
    },
    resolveId: (id) => ([LEXICON, ANCHORS, CASEBOOK].includes(`\0${id}`) ? `\0${id}` : null),
    load(id) {
      if (id === LEXICON) return `export const lexicon = ${literal(loadCases(dataFolder).lexicon)};`;
      if (id === ANCHORS) return `export const anchors = ${literal(anchorsOf(compileLexicon(loadCases(dataFolder).lexicon).allTerms))};`;
      if (id === CASEBOOK) return `export const casebooks = ${literal(loadCases(dataFolder).casebooks)};`;
      return null;
    },
  };
}

/** A value as an expression; JSON.parse of a string is read faster than an object literal of this size. */
function literal(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}
