import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CASE_PARAGRAPH, names, read } from './read.ts';

describe('why', () => {
  it('is told by rule, words and the mention it rests on', () => {
    const { mentions } = read([CASE_PARAGRAPH, 'Baldwin wept.']);
    expect(mentions.at(-1)?.why).toEqual({
      rule: 'surname-after-introduction',
      evidence: ['baldwin'],
      antecedent: { block: 0, start: 0, end: 12 },
    });
  });
});

describe('the reader’s word wins', () => {
  it('not this person', () => {
    const blocks = [CASE_PARAGRAPH, 'Baldwin wept for Halyna Hutchins.'];
    const found = read(blocks, { lookAnyway: false, notPeople: ['alec-baldwin'] }).mentions;
    expect(names(blocks, found)).toEqual(['Halyna Hutchins → halyna-hutchins', 'Halyna Hutchins → halyna-hutchins']);
  });

  it('look anyway', () => {
    const blocks = ['Alec Baldwin cooks.', 'Baldwin likes rice. Morrissey does not.'];
    expect(read(blocks).mentions).toEqual([]);
    const { verdict, mentions } = read(blocks, { lookAnyway: true, notPeople: [] });
    expect(verdict.about).toBe('none');
    expect(names(blocks, mentions)).toEqual(['Alec Baldwin → alec-baldwin', 'Baldwin → alec-baldwin']);
  });
});

describe('docs/recognition.md', () => {
  it('documents every rule code', () => {
    const folder = new URL('../../../core/recognition/', import.meta.url);
    const source = readdirSync(folder)
      .map((file) => readFileSync(new URL(file, folder), 'utf8'))
      .join('\n');
    const codes = [...source.matchAll(/rule: (?:[^']*\? )?'([a-z-]+)'(?: : '([a-z-]+)')?|'(gate-[a-z-]+)'/g)].flatMap((match) =>
      match.slice(1).filter(Boolean),
    );
    const documented = readFileSync(new URL('../../../docs/recognition.md', import.meta.url), 'utf8');
    expect(codes.length).toBeGreaterThan(12);
    expect([...new Set(codes)].filter((code) => !documented.includes(`\`${code}\``))).toEqual([]);
  });
});
