/** `npm run data:check`: says what is wrong with the record, in words. With `--emit` it first writes the JSON Schemas for editors. */
import { writeFileSync } from 'node:fs';
import { problemLine } from '../../core/casebook/problem.ts';
import { jsonSchemas } from './json-schemas.ts';
import { defaultDataFolder, loadRecords } from './load.ts';
import { problemsOf } from './problems.ts';

if (process.argv.includes('--emit')) {
  for (const { path, text } of await jsonSchemas()) writeFileSync(path, text);
}

const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? defaultDataFolder();
const problems = problemsOf(folder);
if (problems.length > 0) {
  console.error(problems.map((problem) => `- ${problemLine(problem)}`).join('\n'));
  console.error(`\n${problems.length} problem(s) in the case data. data/README.md explains what each file holds.`);
  process.exitCode = 1;
} else {
  for (const { data } of loadRecords(folder)) {
    const { people, proceedings, events, conflicts, sources } = data;
    console.log(
      `${data.case.id}: ${people.length} people and organisations, ${proceedings.length} proceedings, ${events.length} events, ` +
        `${conflicts.length} conflicts, ${sources.length} sources. No problem found.`,
    );
  }
}
