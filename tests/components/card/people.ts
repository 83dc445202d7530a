import type { DateView, EventView, PersonView, SourceView } from '../../../core/casebook/view.ts';

/*
 * Invented people of an invented case (a ferry, a harbour, two courts), one for each kind that a card has to carry. Nobody here exists.
 */

/** A date; of an exact day, the month is short in three letters. */
export function on(edtf: string, text: string): DateView {
  return { edtf, text, short: text.replace(/(?<=\d )[A-Z][a-z]{3,}/, (month) => month.slice(0, 3)) };
}

export function source(id: string, change: Partial<SourceView> = {}): SourceView {
  return {
    id,
    outlet: 'Harbour Courier',
    title: 'Judge lets ferry suit go on',
    date: on('2024-03-05', '5 March 2024'),
    url: `https://news.example/${id}`,
    tier: 2,
    ...change,
  };
}

export function event(id: string, change: Partial<EventView> = {}): EventView {
  return {
    id,
    kind: 'order',
    kindLabel: 'Order',
    standing: 'ruling',
    date: on('2024-03-04', '4 March 2024'),
    lane: 'civil',
    proceeding: { id: 'suit', caption: 'Okafor v. Larkmoor Ferries' },
    court: 'Superior Court, Larkmoor County',
    judge: 'Ines Valdery',
    decided: 'The judge denied the company’s motion to dismiss. The suit may go on.',
    meaning: 'Okafor may take her claims to trial; nothing has been decided about who was at fault.',
    concernedAs: 'plaintiff',
    tentative: false,
    singleSource: false,
    terms: ['motion-to-dismiss'],
    sources: [source('a'), source('b', { outlet: 'County court docket', title: null, url: null, tier: 1 })],
    ...change,
  };
}

const plain: PersonView = {
  id: 'mara-okafor',
  caseId: 'larkmoor',
  caseTitle: 'The Larkmoor ferry',
  entity: 'person',
  group: 'crew',
  groupLabel: 'Crew',
  name: 'Mara Okafor',
  shortName: 'Okafor',
  role: 'Deckhand on the ferry Larkmoor',
  status: { text: 'Her suit goes on; no trial date is known.', asOf: on('2024-06', 'June 2024') },
  rulingConcernsPerson: true,
  latest: event('denied'),
  lanes: [],
  since: [],
  position: null,
  parts: [
    {
      proceeding: 'suit',
      caption: 'Okafor v. Larkmoor Ferries',
      lane: 'civil',
      role: 'Plaintiff',
      statusLabel: 'Pending',
      status: 'Open when last seen.',
      statusAsOf: on('2024-06', 'June 2024'),
    },
  ],
  charges: [],
  conflicts: [],
  related: [{ id: 'ines-valdery', shortName: 'Valdery', tie: 'judge in her suit' }],
  terms: [
    {
      id: 'motion-to-dismiss',
      term: 'motion to dismiss',
      gloss: 'A request to end a suit before trial because, even if everything in it were true, the law would give no claim.',
      source: 'Invented glossary',
    },
  ],
  sources: [source('a'), source('b', { outlet: 'County court docket', title: null, url: null, tier: 1 })],
  checkedOn: on('2024-06-30', '30 June 2024'),
  dataVersion: '2024.06.30',
  stale: null,
};

export function person(change: Partial<PersonView> = {}): PersonView {
  return { ...plain, ...change };
}

const verdict = event('verdict', {
  kind: 'verdict',
  kindLabel: 'Verdict',
  standing: 'outcome',
  date: on('2024-05-17', '17 May 2024'),
  lane: 'criminal',
  proceeding: { id: 'state', caption: 'State v. Brandt' },
  court: 'District Court, Larkmoor County',
  judge: 'Tomas Ruiz-Keller',
  decided: 'The jury found Brandt not guilty of the one charge, careless navigation.',
  meaning: 'The criminal case is over; the charge cannot be filed again.',
  terms: [],
});

/** By what a card has to carry. */
export const PEOPLE = {
  plaintiff: person(),
  twoLanes: person({
    id: 'aldo-brandt',
    name: 'Aldo Brandt',
    shortName: 'Brandt',
    role: 'Captain of the ferry',
    status: { text: 'Not guilty by a jury; a civil suit goes on.', asOf: on('2024-06', 'June 2024') },
    latest: verdict,
    lanes: [
      { lane: 'criminal', label: 'Criminal', latest: verdict },
      {
        lane: 'civil',
        label: 'Civil',
        latest: event('denied', { meaning: 'Brandt remains a defendant; the order does not say that he was careless.' }),
      },
    ],
    since: [
      event('since', { standing: 'step', date: on('2024-06-02', '2 June 2024'), decided: 'The parties asked for a trial in spring.' }),
    ],
    position: {
      text: 'He did what the rules of the harbour asked of him, and grieves for those who were hurt.',
      by: 'His lawyer, to the Harbour Courier',
      date: on('2024-05-18', '18 May 2024'),
      sources: [source('c')],
    },
    charges: [
      {
        offense: 'Careless navigation',
        filed: on('2023-02-01', '1 February 2023'),
        disposition: 'Not guilty by a jury',
        disposed: on('2024-05-17', '17 May 2024'),
        proceeding: 'state',
      },
    ],
    conflicts: [
      {
        id: 'speed',
        topic: 'How fast the ferry was going',
        positions: ['The harbour office wrote of nine knots.', 'Brandt’s lawyer spoke of six.'],
        resolution: 'Both are given; no court has decided it.',
        sources: [source('d')],
      },
    ],
  }),
  victim: person({
    id: 'noor-halden',
    name: 'Noor Halden',
    shortName: 'Halden',
    group: 'victim',
    groupLabel: 'Victim',
    role: 'Marine biologist who mapped the seagrass of the bay; died in the collision',
    status: null,
    rulingConcernsPerson: false,
    latest: verdict,
  }),
  judge: person({
    id: 'ines-valdery',
    name: 'Ines Valdery',
    shortName: 'Valdery',
    group: 'judge',
    groupLabel: 'Judge',
    role: 'Judge of the Superior Court',
    latest: null,
    status: null,
  }),
  organisation: person({
    id: 'larkmoor-ferries',
    entity: 'organisation',
    name: 'Larkmoor Ferries, Inc.',
    shortName: 'Larkmoor Ferries',
    group: 'organisation',
    groupLabel: 'Organisation',
    role: 'Owner of the ferry',
  }),
  tentative: person({
    id: 'pia-sorrell',
    name: 'Pia Sorrell',
    shortName: 'Sorrell',
    latest: event('tentative', {
      tentative: true,
      singleSource: true,
      date: on('2024~', 'about 2024'),
      sources: [source('e', { date: null })],
    }),
    stale: '2 proceedings have not ended as far as this record knows; there may be news.',
  }),
  bare: person({
    id: 'jo-ek',
    name: 'Jo Ek',
    shortName: 'Ek',
    role: '',
    status: null,
    latest: null,
    parts: [],
    related: [],
    terms: [],
    sources: [],
  }),
  long: person({
    id: 'long',
    name: 'Wilhelmina Constantinopolitana van Oranje-Featherstonehaugh-Cholmondeley de los Santos y Villavicencio III',
    shortName: 'Featherstonehaugh-Cholmondeley',
    role: 'Formerly deputy assistant harbourmaster for the northern approaches, later a consultant on navigation marks and their maintenance',
    groupLabel: 'Investigation and harbour administration',
    latest: event('long', {
      proceeding: {
        id: 'x',
        caption: 'InreConsolidatedProceedingsConcerningTheLarkmoorFerryCollisionAndAllRelatedClaimsNo2024CV000123456789',
      },
      court: 'United States Court of Appeals for the Northern Approaches, Second Division',
      decided: `${'The panel affirmed the order in part, reversed it in part, and sent the rest back for a hearing on the costs. '.repeat(2)}It kept no more.`,
    }),
  }),
} as const satisfies Record<string, PersonView>;
