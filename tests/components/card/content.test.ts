import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PERSON_GROUPS } from '../../../core/casebook/vocabulary.ts';
import { openAll } from './open-all.ts';
import { PEOPLE, event, on, person } from './people.ts';
import { show, type Shown } from './render.tsx';

let card: Shown;
afterEach(() => card.unmount());

/** Where each of these words stands in what is read, top to bottom; fails when one is missing. */
function orderOf(words: readonly string[]): readonly number[] {
  const text = card.root.textContent ?? '';
  return words.map((word) => {
    const at = text.indexOf(word);
    expect(at, `"${word}" in: ${text}`).toBeGreaterThanOrEqual(0);
    return at;
  });
}

describe('what a card says, and in which order', () => {
  test('name, role, dated status, both lanes, since then, own position, charges with their end, conflicts, sources, checked on', async () => {
    card = show({ person: PEOPLE.twoLanes });
    await openAll(card.root);
    const places = orderOf([
      'Aldo Brandt',
      'Captain of the ferry',
      'Not guilty by a jury; a civil suit goes on.',
      'As of June 2024',
      'Criminal · Latest outcome',
      'Civil · Latest ruling',
      'Since then',
      'Their own position',
      'His lawyer, to the Harbour Courier',
      'Charges and how each ended',
      'Not guilty by a jury 17 May 2024',
      'Where sources differ',
      'All sources',
      'Checked 30 Jun 2024',
      'Case file',
    ]);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('a ruling says when, which court, which judge, what it decided and what it means', () => {
    card = show();
    expect(card.text()).toContain('4 Mar 2024');
    expect(card.text()).toContain('Superior Court, Larkmoor County\u00a0· Judge Ines Valdery\u00a0· Okafor v. Larkmoor Ferries');
    expect(card.text()).toContain('The judge denied the company’s motion to dismiss.');
    expect(card.text()).toContain('nothing has been decided about who was at fault');
  });

  test("a victim's card has no ruling about the victim: the newest event is the case's", () => {
    card = show({ person: PEOPLE.victim });
    expect(card.text()).toContain('Latest in the case');
    expect(card.text()).not.toMatch(/Latest (ruling|outcome)/u);
  });

  test('each proceeding shows its state in a word; the role in it and the dated status when asked, and those beyond three folded', async () => {
    const parts = ['one', 'two', 'three', 'four', 'five'].map((id) => ({
      ...person().parts[0]!,
      proceeding: id,
      caption: `${id} v. Ferries`,
    }));
    card = show({ person: person({ parts }) });
    expect(card.text()).toContain('three v. Ferries\nPending');
    expect(card.text()).not.toContain('Plaintiff');
    expect(card.text()).not.toContain('four v. Ferries');
    await userEvent.click(card.find('summary', 'three v. Ferries Pending'));
    expect(card.text()).toContain('Plaintiff');
    expect(card.text()).toContain('Open when last seen. As of June 2024');
    await userEvent.click(card.find('summary', 'Further proceedings 2'));
    expect(card.text()).toContain('five v. Ferries');
  });

  test('tentative, single-sourced, imprecise and stale are said', () => {
    card = show({ person: PEOPLE.tentative });
    for (const words of ['Tentative: the judge may still change it.', 'Rests on one source.', 'about 2024', 'there may be news'])
      expect(card.text()).toContain(words);
  });

  test('what is not known has no heading and leaves no empty part', () => {
    card = show({ person: PEOPLE.bare });
    expect([...card.root.querySelectorAll('h3, summary')].map((heading) => heading.textContent)).toEqual([]);
    expect([...card.root.querySelectorAll('p, ul, li')].filter((part) => part.textContent === '' && part.role !== 'status')).toEqual([]);
  });

  test('every heading of every kind of person has something under it', async () => {
    card = show();
    for (const known of Object.values(PEOPLE)) {
      card.update({ ...card.props, person: known });
      await openAll(card.root);
      for (const heading of card.root.querySelectorAll('h3, h4, summary')) {
        const under = heading.closest('section, details, div.conflict')?.textContent ?? '';
        expect(under.length, heading.textContent).toBeGreaterThan(heading.textContent.length);
      }
    }
  });

  test('a latest event outside the two lanes stands before them', () => {
    card = show({
      person: {
        ...PEOPLE.twoLanes,
        latest: event('penalty', { lane: 'administrative', decided: 'The harbour office ended its inquiry.' }),
      },
    });
    const places = orderOf(['The harbour office ended its inquiry.', 'Criminal · ', 'Civil · ']);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('sources are links only where the publisher’s address is known, in a new tab, without a referrer', async () => {
    card = show();
    await openAll(card.root);
    const links = [...card.root.querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      expect(link.target).toBe('_blank');
      expect(link.rel.split(' ').toSorted()).toEqual(['noopener', 'noreferrer']);
    }
    expect(card.root.textContent).toContain('County court docket');
    expect(links.some((link) => link.textContent?.includes('County court docket'))).toBe(false);
  });

  test('a legal term is explained when asked, and not before', async () => {
    card = show();
    expect(card.text()).not.toContain('A request to end a suit before trial');
    await userEvent.click(card.find('summary', 'motion to dismiss'));
    expect(card.text()).toContain('A request to end a suit before trial');
  });

  test('in Spanish every word of the card is Spanish', () => {
    card = show({ language: 'es', person: person({ latest: event('denied', { tentative: true, singleSource: true }) }) });
    for (const words of [
      'Última resolución',
      '2 fuentes',
      'Todas las fuentes (2)',
      'Comprobado: 30 Jun 2024',
      'Expediente',
      'Siguiente mención',
    ])
      expect(card.root.textContent).toContain(words);
    for (const words of ['Latest', 'sources', 'Checked', 'Case file', 'Judge']) expect(card.text()).not.toContain(words);
    expect(card.element()?.lang).toBe('es');
  });

  test('groups are told apart by the shape of their marker, and named in words beside it', () => {
    card = show();
    const shapes = PERSON_GROUPS.map((group) => {
      card.update({ ...card.props, person: person({ group, groupLabel: `the ${group} group` }) });
      expect(card.root.querySelector('.eyebrow')?.textContent).toContain(`the ${group} group`);
      return card.root.querySelector('.marker path')?.getAttribute('d');
    });
    expect(new Set(shapes).size).toBe(PERSON_GROUPS.length);
  });

  test('one source is singular', () => {
    card = show({ person: PEOPLE.tentative });
    expect(card.find('summary', '1 source')).toBeDefined();
  });

  test('an exact day is shortened, anything less exact keeps the words of the record', () => {
    card = show({ person: person({ checkedOn: on('2024', 'some time in 2024') }) });
    expect(card.text()).toContain('Checked some time in 2024');
  });
});
