import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { whyWords } from '../../../components/card/why.ts';
import { LANGUAGES } from '../../../core/language/language.ts';

/** The codes that recognition gives a mention, as its source has them. */
function mentionRules(): readonly string[] {
  const folder = join(process.cwd(), 'core', 'recognition');
  const source = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  const given = source.flatMap((text) => text.match(/rule: [^,]*'[a-z-]+'[^,]*/gu) ?? []);
  const codes = given.flatMap((text) => text.match(/(?<=')[a-z-]+(?=')/gu) ?? []);
  return [...new Set(codes)].filter((code) => !code.startsWith('gate-') && code !== 'misspelling');
}

for (const language of LANGUAGES) {
  test(`every rule of recognition has its own sentence, with the person's name (${language})`, () => {
    const unknown = whyWords({ rule: 'some-new-rule', evidence: ['a word'] }, 'Okafor', language);
    const rules = mentionRules();
    expect(rules.length).toBeGreaterThan(8);
    for (const rule of rules) {
      const words = whyWords({ rule, evidence: ['widow'] }, 'Okafor', language);
      expect(words, rule).toContain('Okafor');
      expect(words, rule).not.toBe(unknown);
    }
  });
}

test('the word a rule rests on is quoted in the manner of the language', () => {
  const why = { rule: 'kinship', evidence: ['widow', 'okafor'] };
  expect(whyWords(why, 'Okafor', 'en')).toContain('“widow”');
  expect(whyWords(why, 'Okafor', 'es')).toContain('«widow»');
});
