import type { Plugin } from 'vite';
import { caseGlance } from '../../core/casebook/glance.ts';
import { LANGUAGES } from '../../core/language/language.ts';
import { compileLexicon } from '../../core/recognition/compile.ts';
import { anchorsOf } from '../../core/recognition/sieve.ts';
import { problemsOf } from '../data/problems.ts';
import { DataError, dataFiles, defaultDataFolder, loadCases } from '../data/load.ts';

type Cases = ReturnType<typeof loadCases>;

/** The modules by their resolved ids, and what each exports. */
const MODULES: ReadonlyMap<string, (cases: Cases) => string> = new Map([
  ['\0virtual:caselight/anchors', ({ lexicon }: Cases) => `export const anchors = ${literal(anchorsOf(compileLexicon(lexicon)))};`],
  ['\0virtual:caselight/lexicon', ({ lexicon }: Cases) => `export const lexicon = ${literal(lexicon)};`],
  ['\0virtual:caselight/casebook', ({ casebooks }: Cases) => `export const casebooks = ${literal(casebooks)};`],
  [
    '\0virtual:caselight/glance',
    ({ casebooks }: Cases) =>
      `export const glances = { ${LANGUAGES.map((language) => `${language}: ${literal(casebooks.map((casebook) => caseGlance(casebook, language)))}`).join(', ')} };`,
  ],
]);

/**
 * Serves the compiled case data as `virtual:caselight/anchors`, `…/lexicon`, `…/casebook` and `…/glance`: modules of their own, so that a
 * script which waits at the gate does not carry the names, one which reads names does not carry the record, and a popup need not read the
 * record before it shows the case. Bad data stops the build with file, place and reason.
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
    },
    resolveId: (id) => (MODULES.has(`\0${id}`) ? `\0${id}` : null),
    load(id) {
      const source = MODULES.get(id);
      if (!source) return null;
      for (const file of dataFiles(dataFolder)) this.addWatchFile(file);
      return source(loadCases(dataFolder));
    },
  };
}

/** A value as an expression; JSON.parse of a string is read faster than an object literal of this size. */
function literal(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}
