import type { CaseLexicon, FormKind, Lexicon, LexiconPerson, NameForm } from '../../../core/recognition/types.ts';

/** A person of the small lexicon that the unit tables use; real names, so that the tables read as news. */
function person(id: string, given: string[], surnames: string[], titles: string[] = [], kin: LexiconPerson['kin'] = []): LexiconPerson {
  return { id, entity: 'person', given, surnames, titles, kin };
}

function forms(id: string, kind: FormKind, ambiguity: NameForm['ambiguity'], ...written: string[]): NameForm[] {
  return written.map((form) => ({ form, kind, people: [id], ambiguity }));
}

const CASE: CaseLexicon = {
  caseId: 'rust',
  people: [
    person('alec-baldwin', ['Alec'], ['Baldwin'], ['actor', 'star', 'mr']),
    person('halyna-hutchins', ['Halyna'], ['Hutchins'], ['cinematographer', 'ms']),
    person(
      'matthew-hutchins',
      ['Matthew', 'Matt'],
      ['Hutchins'],
      ['widower'],
      [{ person: 'halyna-hutchins', words: ['husband', 'widower', 'viudo'] }],
    ),
    person('hannah-gutierrez-reed', ['Hannah'], ['Gutierrez-Reed', 'Gutierrez', 'Reed'], ['armorer', 'armera']),
    person('thell-reed', ['Thell'], ['Reed'], [], [{ person: 'hannah-gutierrez-reed', words: ['father', 'padre'] }]),
    person('david-halls', ['David', 'Dave'], ['Halls'], ['assistant director']),
    person('joel-souza', ['Joel'], ['Souza'], ['director']),
    person('kari-morrissey', ['Kari'], ['Morrissey'], ['prosecutor', 'special prosecutor', 'fiscal']),
    person('jason-lewis', ['Jason'], ['Lewis'], ['prosecutor', 'special prosecutor']),
    person('mary-marlowe-sommer', ['Mary'], ['Marlowe Sommer', 'Sommer'], ['judge', 'jueza']),
    person('casey-fitch', ['Casey'], ['Fitch'], ['judge', 'jueza']),
    person('seth-kenney', ['Seth'], ['Kenney'], ['supplier']),
    person('mamie-mitchell', ['Mamie'], ['Mitchell'], ['script supervisor']),
  ],
  forms: [
    ...forms('alec-baldwin', 'full', 'low', 'Alec Baldwin'),
    ...forms('alec-baldwin', 'variant', 'low', 'Alexander R. Baldwin III', 'Alexander Rae Baldwin'),
    ...forms('alec-baldwin', 'surname', 'high', 'Baldwin'),
    ...forms('halyna-hutchins', 'full', 'low', 'Halyna Hutchins'),
    ...forms('halyna-hutchins', 'given', 'low', 'Halyna'),
    ...forms('matthew-hutchins', 'full', 'medium', 'Matthew Hutchins'),
    ...forms('matthew-hutchins', 'nickname', 'high', 'Matt'),
    ...forms('hannah-gutierrez-reed', 'full', 'low', 'Hannah Gutierrez-Reed', 'Hannah Gutierrez Reed', 'Hannah Gutierrez'),
    ...forms('hannah-gutierrez-reed', 'surname', 'low', 'Gutierrez-Reed', 'Gutierrez Reed'),
    ...forms('thell-reed', 'full', 'low', 'Thell Reed'),
    ...forms('david-halls', 'full', 'low', 'David Halls', 'Dave Halls'),
    ...forms('joel-souza', 'full', 'low', 'Joel Souza'),
    ...forms('joel-souza', 'surname', 'medium', 'Souza'),
    ...forms('kari-morrissey', 'full', 'low', 'Kari Morrissey', 'Kari T. Morrissey'),
    ...forms('jason-lewis', 'full', 'high', 'Jason Lewis'),
    ...forms('mary-marlowe-sommer', 'full', 'low', 'Mary Marlowe Sommer'),
    ...forms('mary-marlowe-sommer', 'surname', 'low', 'Marlowe Sommer'),
    ...forms('casey-fitch', 'full', 'low', 'Casey Fitch'),
    ...forms('seth-kenney', 'full', 'low', 'Seth Kenney'),
    ...forms('mamie-mitchell', 'full', 'low', 'Mamie Mitchell'),
  ],
  terms: [
    { term: 'Rust shooting', weight: 3 },
    { term: 'set of Rust', weight: 3 },
    { term: 'Rust trial', weight: 3 },
    { term: 'rodaje de Rust', weight: 3 },
    { term: 'Halyna Hutchins', weight: 3 },
    { term: 'involuntary manslaughter', weight: 2 },
    { term: 'prop gun', weight: 2 },
    { term: 'Rust', weight: 1 },
    { term: 'Santa Fe', weight: 1 },
  ],
  namesakes: [
    { name: 'Hilaria Baldwin', surname: 'Baldwin' },
    { name: 'American Rust', surname: 'Rust' },
  ],
};

/** A small lexicon of the case, for tables of rules. */
export const SMALL_LEXICON: Lexicon = { cases: [CASE] };
