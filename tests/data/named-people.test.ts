import { describe, expect, it } from 'vitest';
import { checkNamedPeople } from '../../core/casebook/checks/named-people.ts';
import type { CaseData } from '../../core/casebook/schema.ts';
import { entry, lantern } from './lantern.ts';
import type { Mutable } from './lantern.ts';

type Change = (data: Mutable<CaseData>) => void;

/** Whom the texts of a changed copy of the invented case name without listing them. */
function unnamed(change: Change): string[] {
  const data = lantern();
  change(data);
  return checkNamedPeople(data).map(({ path, reason }) => `${path}: ${reason}`);
}

const decide =
  (en: string, es = 'Nada se dijo.'): Change =>
  (data) => {
    entry(data.events, 'ev-motion').decided = { en, es };
  };

describe('the people whom a text names', () => {
  const withoutQuillan =
    (en: string): Change =>
    (data) => {
      decide(en)(data);
      const motion = entry(data.events, 'ev-motion');
      motion.persons = motion.persons.filter(({ person }) => person !== 'oren-quillan');
    };

  it.each(['Quillan’s own words were quoted.', 'They heard Oren Quillan.', 'They heard O. J. Quillan.'])('are missed in “%s”', (en) => {
    expect(unnamed(withoutQuillan(en)).join()).toMatch(/^ev-motion → persons: the text names .*Quillan: add oren-quillan/);
  });

  it.each(['A quillan was quoted.', 'A Quillanesque word was quoted.', 'The pre-Quillan days were told of.'])(
    'are not seen in “%s”',
    (en) => {
      expect(unnamed(withoutQuillan(en))).toEqual([]);
    },
  );

  it('are found in the Spanish text too', () => {
    const change: Change = (data) => {
      withoutQuillan('They were heard.')(data);
      entry(data.events, 'ev-motion').decided.es = 'Se oyó a Quillan.';
    };
    expect(unnamed(change)).toHaveLength(1);
  });

  it('need only one bearer of a name that several bear', () => {
    const share: Change = (data) => {
      entry(data.people, 'ada-odell').surnames = ['Odell', 'Vane'];
      entry(data.events, 'ev-suit').persons.shift();
    };
    expect(unnamed(share).join()).toMatch(/names Vane: add mara-vane or ada-odell/);
    expect(
      unnamed((data) => {
        share(data);
        const [judge] = entry(data.events, 'ev-motion').persons.filter(({ person }) => person === 'ada-odell');
        if (judge) entry(data.events, 'ev-suit').persons.push({ ...judge, concern: 'mentioned' });
      }),
    ).toEqual([]);
  });
});
