/** A case that does not exist, compiled, recognised and shown by the code that serves the real one: nothing knows a case by name. */
import { describe, expect, it } from 'vitest';
import { caseView } from '../../core/casebook/case-view.ts';
import { checkIdsAcrossCases } from '../../core/casebook/checks/ids-across-cases.ts';
import { ENTRY_KINDS, holdsEntry } from '../../core/casebook/entries.ts';
import { personView } from '../../core/casebook/person-view.ts';
import { createRecogniser } from '../../core/recognition/recogniser.ts';
import { loadCases, loadRecords } from '../../scripts/data/load.ts';
import { lantern, LANTERN_FOLDER } from './lantern.ts';

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

describe('beside the bundled case', () => {
  it('shares no id with it, so that an address leads to one entry', () => {
    const records = loadRecords().map(({ data }) => data);
    expect(records.length).toBeGreaterThan(0);
    expect(checkIdsAcrossCases(lantern(), records)).toEqual([]);
  });

  it('is refused where it gives an id that another case has', () => {
    const [bundled] = loadRecords().map(({ data }) => data);
    const [person] = bundled?.people ?? [];
    if (bundled === undefined || person === undefined) throw new Error('no bundled case');
    const data = lantern();
    data.people.push({ ...structuredClone(person), id: person.id } as (typeof data.people)[number]);
    expect(checkIdsAcrossCases(data, [bundled])).toEqual([
      { file: 'people', path: person.id, reason: `the case "${bundled.case.id}" has an entry with this id already` },
    ]);
  });

  it('is found by the id of any entry of its own, and by no other', () => {
    const [own] = casebooks;
    const [bundled] = loadCases().casebooks;
    if (!own || !bundled) throw new Error('two cases are needed');
    const ids = {
      person: 'oren-quillan',
      proceeding: own.proceedings[0]?.id,
      event: 'ev-lamp',
      source: 'gazette-2029-03',
      conflict: 'cf-lamp',
    };
    for (const kind of ENTRY_KINDS) {
      expect([kind, holdsEntry(own, kind, ids[kind] ?? '')]).toEqual([kind, true]);
      expect([kind, holdsEntry(bundled, kind, ids[kind] ?? '')]).toEqual([kind, false]);
    }
  });
});
