/** A case that does not exist, compiled, recognised and shown by the code that serves the real one: nothing knows a case by name. */
import { describe, expect, it } from 'vitest';
import { caseView } from '../../core/casebook/case-view.ts';
import { personView } from '../../core/casebook/person-view.ts';
import { createRecogniser } from '../../core/recognition/recogniser.ts';
import { loadCases } from '../../scripts/data/load.ts';
import { LANTERN_FOLDER } from './lantern.ts';

const { lexicon, casebooks } = loadCases(LANTERN_FOLDER);
const PAGE = { title: 'Judge lets lighting designer’s suit go on', description: '', url: 'https://news.example/a', metadata: '' };
const BLOCKS = [
  'PORT MERROW — Judge Ada Odell let Mara Vane’s suit against the Lantern Theatre Company go on, eight months after a stage lamp fell during a rehearsal at the Lantern Theatre.',
  'The charge against stage manager Oren Quillan had been dismissed. Quillan did not comment, and neither did Vane.',
  'Iris Quillan, a novelist, was not involved.',
];

function mentions(blocks: readonly string[], page = PAGE) {
  const recogniser = createRecogniser(lexicon);
  const { verdict, mentions: found } = recogniser.resolve(
    blocks.map((text) => recogniser.scan(text)),
    page,
  );
  return { verdict, found: found.map(({ block, start, end, person }) => [blocks[block]?.slice(start, end), person]) };
}

describe('the second case', () => {
  it('is recognised on a page about it: full names, surnames once introduced, and no namesake', () => {
    const { verdict, found } = mentions(BLOCKS);
    expect(verdict.about).toBe('case');
    expect(found.filter(([, person]) => person !== 'lantern-theatre')).toEqual([
      ['Ada Odell', 'ada-odell'],
      ['Mara Vane', 'mara-vane'],
      ['Oren Quillan', 'oren-quillan'],
      ['Quillan', 'oren-quillan'],
      ['Vane', 'mara-vane'],
    ]);
  });

  it('is not found on a page about something else', () => {
    const { verdict, found } = mentions(['Oren Quillan won the village regatta.'], { ...PAGE, title: 'Regatta' });
    expect(verdict.about).not.toBe('case');
    expect(found).toEqual([]);
  });

  it('shows a card and a case', () => {
    const [casebook] = casebooks;
    if (!casebook) throw new Error('the second case was not compiled');
    const view = personView(casebook, 'oren-quillan', 'es', '2029-10-02');
    expect(view?.latest?.decided).toContain('puede continuar');
    expect(caseView(casebook, 'en', '2029-10-02').title.join('')).toBe('The Lantern case');
  });
});
