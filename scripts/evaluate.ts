import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadCases } from './data/load.ts';
import { readLabelledPages } from './evaluation/labelled-page.ts';
import { report } from './evaluation/report.ts';

const USAGE = 'usage: npm run evaluate -- DIR [--out FILE] [--explain ID]';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' }, explain: { type: 'string' } } });
const [folder] = positionals;
if (folder === undefined) {
  console.error(USAGE);
  process.exit(2);
}
const { lexicon } = loadCases();
const { answers, lines } = report(lexicon, readLabelledPages(folder), values.explain);
if (values.out !== undefined) writeFileSync(values.out, `${JSON.stringify(answers, null, 1)}\n`);
console.log(lines.join('\n'));
