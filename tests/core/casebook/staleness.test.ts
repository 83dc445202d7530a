import { describe, expect, it } from 'vitest';
import { STALE_AFTER_DAYS, staleLanes, staleSentence, staleSentenceFor } from '../../../core/casebook/staleness.ts';
import { entry, lanternCasebook } from '../../data/lantern.ts';

describe('staleness', () => {
  it('is silent as long as every open proceeding has a word that is young enough', () => {
    const casebook = lanternCasebook();
    // 2029-09-14 is the last word on the open suit; 120 days later is 2030-01-12.
    expect(STALE_AFTER_DAYS).toBe(120);
    expect(staleSentence(casebook, 'en', '2030-01-12')).toBeNull();
    expect(staleLanes(casebook, '2030-01-13').map(({ proceeding, days }) => [proceeding.id, days])).toEqual([['civ-vane', 121]]);
  });

  it('never warns of a proceeding that has ended, however long ago', () => {
    const ids = staleLanes(lanternCasebook(), '2099-01-01').map(({ proceeding }) => proceeding.id);
    expect(ids).toEqual(['civ-vane']);
  });

  it('names the one proceeding and its newest word', () => {
    const sentence = staleSentence(lanternCasebook(), 'en', '2031-01-01');
    expect(sentence).toBe(
      'Vane v. Lantern Theatre Company has not ended as far as this record knows (newest entry: September 14, 2029); there may be news.',
    );
  });

  it('counts several and says when the record was last checked', () => {
    const casebook = lanternCasebook((data) => {
      entry(data.proceedings, 'crim-quillan').status = 'unknown';
    });
    expect(staleSentence(casebook, 'en', '2031-01-01')).toContain('2 proceedings');
    expect(staleSentence(casebook, 'es', '2031-01-01')).toContain('última revisión: 1 de octubre de 2029');
  });

  it('tells a person’s readers only of proceedings that person has a part in', () => {
    const casebook = lanternCasebook((data) => {
      const judge = entry(data.people, 'ada-odell');
      judge.roles = judge.roles.filter(({ proceeding }) => proceeding === 'crim-quillan');
      entry(data.people, 'oren-quillan').roles = [{ proceeding: 'civ-vane', role: 'witness' }];
    });
    const sentence = (id: string) => staleSentenceFor(casebook, entry(casebook.people, id), 'en', '2031-01-01');
    expect(sentence('mara-vane')).toContain('Vane v. Lantern Theatre Company');
    expect(sentence('ada-odell')).toBeNull();
    expect(sentence('oren-quillan')).toBeNull();
  });
});
