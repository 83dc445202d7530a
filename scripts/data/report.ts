/** `npm run data:report`: one page of everything Caselight would say about each person, for a lawyer to read. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LANGUAGES } from '../../core/language/language.ts';
import { defaultDataFolder, loadCases } from './load.ts';
import { reportPage } from './report-page.ts';

const today = new Date().toISOString().slice(0, 10);
const folder = process.argv[2] ?? defaultDataFolder();
const { casebooks } = loadCases(folder);
for (const language of LANGUAGES) {
  const name = language === 'en' ? 'data-report.html' : `data-report.${language}.html`;
  const file = join(process.cwd(), '.output', name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, reportPage(casebooks, language, today));
  console.log(`Written: ${file}`);
}
