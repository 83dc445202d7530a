import { describe, expect, it } from 'vitest';
import { checkCase } from '../../core/casebook/checks/all.ts';
import { checkSharedWording } from '../../core/casebook/checks/shared-wording.ts';
import type { CaseData } from '../../core/casebook/schema.ts';
import { entry, lantern } from './lantern.ts';
import type { Mutable } from './lantern.ts';

type Break = (data: Mutable<CaseData>) => void;

/** What the checks say of a copy of the invented case that was broken in one way. */
function findings(change: Break): string[] {
  const data = lantern();
  change(data);
  return checkCase(data).map(({ file, path, reason }) => `${file}: ${path}: ${reason}`);
}

function charge(data: Mutable<CaseData>) {
  const [first] = entry(data.people, 'oren-quillan').charges;
  if (!first) throw new Error('the fixture has no charge');
  return first;
}

const text = (en: string, es = 'Una frase en español que nada tiene de malo.') => ({ en, es });
const decide =
  (en: string, es?: string): Break =>
  (data) => {
    entry(data.events, 'ev-motion').decided = text(en, es);
  };

it('the invented case as it stands has no problem', () => {
  expect(findings(() => {})).toEqual([]);
});

const BROKEN: readonly (readonly [string, Break, RegExp])[] = [
  [
    'an id that nothing has',
    (data) => entry(data.events, 'ev-suit').sources.push('gazette-1999'),
    /events: ev-suit → sources: "gazette-1999"/,
  ],
  [
    'a person nobody knows',
    (data) => (entry(data.people, 'oren-quillan').related = [{ person: 'nobody', tie: text('friend', 'amigo') }]),
    /people: oren-quillan → related: "nobody"/,
  ],
  [
    'a proceeding nobody knows',
    (data) => (entry(data.people, 'mara-vane').roles[0] = { proceeding: 'civ-none', role: 'plaintiff' }),
    /people: mara-vane → roles: "civ-none"/,
  ],
  ['an event nobody knows', (data) => (charge(data).dispositionEvent = 'ev-none'), /dispositionEvent: "ev-none"/],
  ['a term nobody explains', (data) => entry(data.events, 'ev-suit').terms.push('demurrer'), /ev-suit → terms: "demurrer"/],
  ['the same id twice', (data) => data.people.push(entry(data.people, 'mara-vane')), /people: mara-vane: .*twice/],
  [
    'the same source twice',
    (data) => entry(data.events, 'ev-suit').sources.push('gazette-2029-03'),
    /ev-suit → sources → gazette-2029-03: .*twice/,
  ],
  ['"other" without the raw words', (data) => (entry(data.events, 'ev-schedule').kind = 'other'), /ev-schedule → kindText/],
  [
    'a role "other" without the raw words',
    (data) => (entry(data.people, 'mara-vane').roles[0] = { proceeding: 'civ-vane', role: 'other' }),
    /mara-vane → roles → civ-vane/,
  ],
  ['one side’s claim as a step', (data) => (entry(data.events, 'ev-suit').standing = 'step'), /ev-suit → standing/],
  ['a ruled motion without its outcome', (data) => delete entry(data.events, 'ev-motion').outcome, /ev-motion → outcome/],
  ['a judge who is not among the persons', (data) => entry(data.events, 'ev-motion').persons.pop(), /ev-motion → persons: the judge/],
  ['a judge without the role', (data) => entry(data.people, 'ada-odell').roles.pop(), /ada-odell → roles: is a judge of civ-vane/],
  ['a criminal case among the civil ones', (data) => (entry(data.proceedings, 'crim-quillan').lane = 'civil'), /crim-quillan → lane/],
  ['an event after the record’s last day', (data) => (data.case.asOf = '2029-09-01'), /ev-schedule → date: lies after/],
  [
    'a proceeding older than its newest event',
    (data) => (entry(data.proceedings, 'civ-vane').asOf = '2029-04'),
    /civ-vane → asOf: is older than its event ev-/,
  ],
  [
    'only sources older than the event',
    (data) => (entry(data.events, 'ev-schedule').sources = ['gazette-2029-02-05']),
    /ev-schedule → sources: every source is older/,
  ],
  ['a charge that ends before it begins', (data) => (charge(data).disposedOn = '2029-01-01'), /ch-quillan: the charge ends before/],
  [
    'a charge whose end has another date than its event',
    (data) => (charge(data).disposedOn = '2029-06-03'),
    /disposedOn: differs from the date of ev-quillan-dismissed/,
  ],
  [
    'a ruling on one source that does not say so',
    (data) => (entry(data.events, 'ev-motion').singleSource = false),
    /ev-motion → singleSource: rests on one source/,
  ],
  [
    'two copies of one agency taken for two sources',
    (data) => {
      for (const source of data.sources) source.relays = 'AP';
    },
    /ev-quillan-dismissed → singleSource: rests on one source/,
  ],
  [
    '"one source" where there are two',
    (data) => (entry(data.events, 'ev-quillan-dismissed').singleSource = true),
    /ev-quillan-dismissed → singleSource: says it rests on one source/,
  ],
  ['a charge without its end', (data) => delete charge(data).disposedOn, /ch-quillan → disposedOn: the charge has ended/],
  ['an open charge with an end', (data) => (charge(data).disposition = 'none_yet'), /ch-quillan → disposition: is still open/],
  ['a dismissed charge without its ground', (data) => delete charge(data).ground, /ch-quillan → ground/],
  ['a charge in a civil suit', (data) => (charge(data).proceeding = 'civ-vane'), /ch-quillan → proceeding: a charge belongs/],
  ['an acquittal without guarded words', (data) => (charge(data).disposition = 'acquitted'), /ch-quillan → guardedWords/],
  [
    'an acquitted charge named without the acquittal',
    (data) => {
      charge(data).disposition = 'acquitted';
      charge(data).guardedWords = ['negligence'];
    },
    /ev-quillan-charged → decided → en: names "negligence"/,
  ],
  [
    'a form that two people bear unsaid',
    (data) => entry(data.people, 'mara-vane').nameForms.push({ form: 'oren quillan', kind: 'variant', ambiguity: 'low' }),
    /people: oren-quillan → nameForms → Oren Quillan: is also borne by mara-vane/,
  ],
  [
    'an ambiguous form without who else bears it',
    (data) => (entry(data.people, 'mara-vane').nameForms[0] = { form: 'Mara Vane', kind: 'full', ambiguity: 'medium' }),
    /Mara Vane: is ambiguous/,
  ],
  [
    'the same form twice',
    (data) => entry(data.people, 'mara-vane').nameForms.push({ form: 'MARA VANE', kind: 'variant', ambiguity: 'low' }),
    /MARA VANE: stands here twice/,
  ],
  ['a surname that is none', (data) => (entry(data.people, 'mara-vane').surnames = ['Wane']), /nameForms → Vane: is of kind "surname"/],
  [
    'someone without a full name',
    (data) => (entry(data.people, 'mara-vane').nameForms = [{ form: 'Mara', kind: 'given', ambiguity: 'low' }]),
    /needs a form of kind "full"/,
  ],
  [
    'an address of somebody else',
    (data) => (entry(data.sources, 'gazette-2029-03').url = 'https://mirror.example/suit'),
    /gazette-2029-03 → url: mirror.example is not a host/,
  ],
  ['an address of an unlisted outlet', (data) => (data.publishers = []), /does not stand in publishers.json/],
  [
    'an aggregator listed as a publisher',
    (data) => data.publishers[0]?.hosts.push('news.yahoo.com'),
    /publishers: Port Merrow Gazette: news.yahoo.com/,
  ],
  [
    'a decision longer than 240 characters',
    decide(`The court ${'again and '.repeat(25)}denied it.`),
    /ev-motion → decided → en: has \d+ characters/,
  ],
  ['a decision of three sentences', decide('One thing. Another thing. A third.'), /ev-motion → decided → en: has 3 sentences/],
  [
    'a summary that is not three sentences',
    (data) => (data.case.summary.en = 'One. Two.'),
    /case: summary → en: has 2 sentences; it takes three/,
  ],
  [
    'English where Spanish belongs',
    decide('The court denied the motion again.', 'The court denied the motion again.'),
    /ev-motion → decided → es: is the English text/,
  ],
  [
    'a status older than the newest ruling',
    (data) => {
      const { status } = entry(data.people, 'oren-quillan');
      if (status) status.asOf = '2029-06-02';
    },
    /oren-quillan → status → asOf: is older than ev-motion/,
  ],
  [
    'another year in Spanish than in English',
    (data) => (entry(data.events, 'ev-schedule').decided.es = 'Las partes esperan un juicio en 2031.'),
    /ev-schedule → decided → es: has the numbers 2031 where the English text has 2030/,
  ],
  [
    'a ruling outside every proceeding',
    (data) => (entry(data.events, 'ev-motion').proceeding = null),
    /ev-motion → proceeding: a ruling belongs/,
  ],
  ['a tentative step', (data) => (entry(data.events, 'ev-schedule').tentative = true), /ev-schedule → tentative/],
  ['an event that concerns nobody', (data) => (entry(data.events, 'ev-lamp').persons = []), /ev-lamp → persons: an event concerns/],
  ['a proceeding "other" without the raw words', (data) => (entry(data.proceedings, 'civ-vane').kind = 'other'), /civ-vane → kindText/],
  [
    'a proceeding related to itself',
    (data) => (entry(data.proceedings, 'civ-vane').relations = [{ type: 'related_to', proceeding: 'civ-vane' }]),
    /civ-vane → relations: a proceeding is not related to itself/,
  ],
  [
    'an event decided by someone who is no judge there',
    (data) => {
      const event = entry(data.events, 'ev-motion');
      event.judge = 'mara-vane';
    },
    /ev-motion → judge: "mara-vane" has no judge's role/,
  ],
  [
    'a role that ends before it begins',
    (data) => {
      const [role] = entry(data.people, 'mara-vane').roles;
      if (role) Object.assign(role, { from: '2029-09', to: '2029-03' });
    },
    /mara-vane → roles → civ-vane: the role ends before/,
  ],
  [
    'a status of a day after the record',
    (data) => {
      const { status } = entry(data.people, 'oren-quillan');
      if (status) status.asOf = '2030-01-01';
    },
    /oren-quillan → status → asOf: lies after/,
  ],
  [
    'a criminal defendant without a charge',
    (data) => (entry(data.people, 'oren-quillan').charges = []),
    /oren-quillan → charges: is a defendant in crim-quillan/,
  ],
  [
    'a charge against someone who is no defendant',
    (data) => entry(data.people, 'oren-quillan').roles.shift(),
    /oren-quillan → roles: is charged in crim-quillan/,
  ],
  [
    'an allegation without who alleges',
    (data) => (entry(data.events, 'ev-suit').decided = text('The company failed to check the lamp.', 'La compañía no revisó la lámpara.')),
    /ev-suit → decided → en: is an allegation/,
  ],
  [
    'a dismissal that does not say whether for good',
    (data) =>
      (entry(data.events, 'ev-quillan-dismissed').decided = text(
        'Judge Odell dismissed the charge.',
        'La jueza Odell desestimó el cargo.',
      )),
    /ev-quillan-dismissed → decided → es: says "dismissed" without/,
  ],
  [
    'a text that names someone the event leaves out',
    (data) => entry(data.events, 'ev-suit').persons.shift(),
    /the text names Vane: add mara-vane/,
  ],
  ['an acquittal of someone not acquitted', decide('Quillan was acquitted.'), /ev-motion → decided → en: speaks of an acquittal/],
  [
    'a guilty plea that was none',
    decide('Quillan pleaded guilty.', 'Quillan se declaró culpable.'),
    /ev-motion → decided → es: speaks of a guilty plea/,
  ],
];

describe('the checks refuse', () => {
  it.each(BROKEN)('%s', (_, change, expected) => {
    expect(findings(change).join('\n')).toMatch(expected);
  });
});

const WORDINGS: readonly (readonly [string, string])[] = [
  ['The alleged shooter was in court.', 'Dijo.'],
  ['He allegedly loaded it.', 'Dijo.'],
  ['Quillan admitted the mistake.', 'Dijo.'],
  ['Quillan claimed it was safe.', 'Dijo.'],
  ['Quillan was cleared of all charges.', 'Dijo.'],
  ['The court exonerated Quillan.', 'Dijo.'],
  ['A tragic day in court.', 'Dijo.'],
  ['The motion was denied yesterday.', 'Dijo.'],
  ['Quillan, 44 years old, appeared.', 'Dijo.'],
  ['Quillan lives in Port Merrow.', 'Dijo.'],
  ['The suit names 12 Harbor Street as the venue.', 'Dijo.'],
  ['Her minor child is a plaintiff.', 'Dijo.'],
  ['The lamp hit her shoulder.', 'Dijo.'],
  ['His mugshot was published.', 'Dijo.'],
  ['The judge found that Quillan was negligent.', 'Dijo.'],
  ['He said so.', 'El presunto responsable compareció.'],
  ['He said so.', 'Quillan admitió el error.'],
  ['He said so.', 'El tribunal lo exoneró.'],
  ['He said so.', 'Una tragedia en el teatro.'],
  ['He said so.', 'La petición se denegó ayer.'],
  ['He said so.', 'Quillan, de 44 años, compareció.'],
  ['He said so.', 'Su hijo menor de edad es parte.'],
  ['He said so.', 'Sufrió heridas en el hombro.'],
  ['He said so.', 'Se publicó su fotografía.'],
];

describe('the wording check refuses, with a reason,', () => {
  it.each(WORDINGS)('“%s” / «%s»', (en, es) => {
    const language = es === 'Dijo.' ? 'en' : 'es';
    const found = findings(decide(en, es)).filter((line) => line.startsWith(`events: ev-motion → decided → ${language}: "`));
    expect(found).not.toEqual([]);
    expect(found[0]).toMatch(/: ".+" \S+ \S+ \S+/);
  });

  it.each([
    ['The settlement contains no admission of liability.', 'El acuerdo no reconoce responsabilidad.'],
    ['The company settled without any admission of fault.', 'La compañía llegó a un acuerdo.'],
    ['The court did not decide whether Quillan was negligent.', 'El tribunal no resolvió si hubo negligencia.'],
    ['Vane says the company was negligent.', 'Vane afirma que la compañía fue negligente.'],
    ['The other claims may go on.', 'Las demás reclamaciones continúan y son tres.'],
    ['It was not an acquittal.', 'No fue una absolución.'],
    ['A no-contest plea is not a guilty plea.', 'No es una declaración de culpabilidad.'],
    ['The director of photography sued.', 'La directora de fotografía demandó.'],
  ])('but not “%s” / «%s»', (en, es) => {
    expect(findings(decide(en, es))).toEqual([]);
  });

  it('nor anything in a caption, which is quoted as the court has it', () => {
    const caption = 'In re Minor Child of Vane';
    expect(findings((data) => (entry(data.proceedings, 'civ-vane').caption = text(caption, caption)))).toEqual([]);
  });
});

describe('wording shared with other texts', () => {
  const sentence = 'The parties told the court that they expect a trial in 2030.';

  it('is refused from eight words in a row, whatever the capitals and punctuation', () => {
    const found = checkSharedWording(lantern(), new Map([['article.txt', `Then “${sentence.toUpperCase()}” it said`]]));
    expect(found).toMatchObject([{ file: 'events', path: 'ev-schedule → decided → en' }]);
    expect(found[0]?.reason).toContain('article.txt');
  });

  it('of seven words is let through', () => {
    const seven = sentence.split(' ').slice(0, 7).join(' ');
    expect(checkSharedWording(lantern(), new Map([['article.txt', seven]]))).toEqual([]);
  });
});
