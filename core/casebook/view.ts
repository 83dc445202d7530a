/**
 * What a reader is shown of the record: plain, already localised values that components render as they are.
 * Built by the functions of this folder from the compiled casebook; a component never computes a fact.
 */

/** The side a person is grouped under; one neutral marker each, never a verdict. */
export type PersonGroup =
  'victim' | 'family' | 'producer' | 'crew' | 'prosecution' | 'judge' | 'counsel' | 'investigation' | 'expert' | 'organisation';

/** A date as the record has it and in words of the reader's language. */
export interface DateView {
  readonly edtf: string;
  readonly text: string;
  /** as `text`, an exact day with its month abbreviated */
  readonly short: string;
}

/** A source as cited. `url` only where the publisher's own address is known. */
export interface SourceView {
  readonly id: string;
  readonly outlet: string;
  readonly title: string | null;
  readonly date: DateView | null;
  readonly url: string | null;
  /** 1 court record, 2 original reporting, 3 syndicated or regional, 4 secondary */
  readonly tier: 1 | 2 | 3 | 4;
}

/** Criminal or not: two lanes that never mix. */
export type Lane = 'criminal' | 'civil' | 'administrative';

/** A dated step of a proceeding, seen from one person (or from the case when `concernedAs` is null). */
export interface EventView {
  readonly id: string;
  readonly kind: string;
  /** e.g. "Motion denied", "Verdict" */
  readonly kindLabel: string;
  /** the heading it stands under: a ruling, an outcome, a step or an allegation */
  readonly standing: 'ruling' | 'outcome' | 'step' | 'allegation';
  readonly date: DateView;
  readonly lane: Lane | null;
  readonly proceeding: { readonly id: string; readonly caption: string } | null;
  readonly court: string | null;
  readonly judge: string | null;
  /** what was decided or done: at most two sentences and 240 characters */
  readonly decided: string;
  /** what it means for the person it is seen from */
  readonly meaning: string | null;
  readonly concernedAs: string | null;
  readonly tentative: boolean;
  readonly singleSource: boolean;
  /** ids of glossary terms the text uses */
  readonly terms: readonly string[];
  readonly sources: readonly SourceView[];
}

/** A legal term in plain words. */
export interface TermView {
  readonly id: string;
  readonly term: string;
  readonly gloss: string;
  readonly source: string;
}

/** A person's part in one proceeding. */
export interface PartView {
  readonly proceeding: string;
  readonly caption: string;
  readonly lane: Lane;
  readonly role: string;
  /** the proceeding's own state in a word, e.g. "Pending" */
  readonly statusLabel: string;
  /** one sentence: where the person stands in it */
  readonly status: string;
  readonly statusAsOf: DateView;
}

/** A charge and its end, always together. */
export interface ChargeView {
  readonly offense: string;
  readonly filed: DateView;
  readonly disposition: string;
  readonly disposed: DateView | null;
  readonly proceeding: string;
}

/** A conflict between sources: every position, attributed. */
export interface ConflictView {
  readonly id: string;
  readonly topic: string;
  readonly positions: readonly string[];
  readonly resolution: string;
  readonly sources: readonly SourceView[];
}

/** Everything a card shows, in the order it shows it. Null or empty means: leave the part and its heading out. */
export interface PersonView {
  readonly id: string;
  readonly caseId: string;
  readonly caseTitle: string;
  readonly entity: 'person' | 'organisation';
  readonly group: PersonGroup;
  readonly groupLabel: string;
  readonly name: string;
  readonly shortName: string;
  /** occupation or office at the time */
  readonly role: string;
  readonly status: { readonly text: string; readonly asOf: DateView } | null;
  /** false for victims and anyone of whom a "latest ruling" may not be said; the newest event then is about the case */
  readonly rulingConcernsPerson: boolean;
  readonly latest: EventView | null;
  /** filled only when both criminal and civil exist: the latest of each */
  readonly lanes: readonly { readonly lane: Lane; readonly label: string; readonly latest: EventView }[];
  readonly since: readonly EventView[];
  readonly position: {
    readonly text: string;
    readonly by: string;
    readonly date: DateView | null;
    readonly sources: readonly SourceView[];
  } | null;
  readonly parts: readonly PartView[];
  readonly charges: readonly ChargeView[];
  readonly conflicts: readonly ConflictView[];
  readonly related: readonly { readonly id: string; readonly shortName: string; readonly tie: string }[];
  readonly terms: readonly TermView[];
  readonly sources: readonly SourceView[];
  readonly checkedOn: DateView;
  /** version of the data this comes from; a report of an error carries it */
  readonly dataVersion: string;
  /** the sentence to show when an open lane has long been unchecked */
  readonly stale: string | null;
}

/** A person in a list: what the popup's rows need. */
export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly group: PersonGroup;
  readonly groupLabel: string;
  readonly role: string;
  readonly status: string | null;
  readonly latest: { readonly date: DateView; readonly decided: string } | null;
}

/** One docket. */
export interface ProceedingView {
  readonly id: string;
  readonly caption: string;
  readonly lane: Lane;
  readonly kindLabel: string;
  readonly court: string;
  readonly docket: string | null;
  /** one word for the state, e.g. "Pending" */
  readonly statusLabel: string;
  /** one sentence: where it stands */
  readonly status: string;
  /** still open as far as is known */
  readonly open: boolean;
  /** `unknown`: neither an end nor a later trace was found; never to be shown as pending or as ended */
  readonly standing: 'open' | 'ended' | 'unknown';
  readonly statusAsOf: DateView;
  readonly filed: DateView | null;
  readonly summary: string;
  readonly parties: readonly { readonly id: string; readonly name: string; readonly role: string }[];
  readonly relations: readonly { readonly label: string; readonly id: string; readonly caption: string }[];
  readonly events: readonly EventView[];
  readonly sources: readonly SourceView[];
}

/** The case at a glance: what the popup shows before anything is asked of it. */
export interface CaseGlance {
  readonly id: string;
  /** the title with the work's name apart, so that it can be set in italics: [before, work, after] */
  readonly title: readonly [string, string, string];
  /** three sentences */
  readonly summary: string;
  readonly latest: EventView | null;
  /** the legal terms of the latest ruling */
  readonly latestTerms: readonly TermView[];
  readonly asOf: DateView;
  readonly dataVersion: string;
  readonly people: readonly PersonRow[];
  readonly proceedingCount: number;
}

/** The case in full. */
export interface CaseView extends CaseGlance {
  readonly stale: string | null;
  readonly proceedings: readonly ProceedingView[];
  readonly timeline: readonly EventView[];
  readonly conflicts: readonly ConflictView[];
  /** every legal term of the case */
  readonly terms: readonly TermView[];
}
