/** How a name form names its bearer; decides what evidence it needs before it becomes a mention. */
export type FormKind = 'full' | 'variant' | 'misspelling' | 'surname' | 'given' | 'nickname' | 'organisation';

/** One written form of a name. The matcher ignores case of capitals, accents, hyphen kind, soft hyphens and zero-width characters. */
export interface NameForm {
  readonly form: string;
  readonly kind: FormKind;
  /** ids of the people of the case who bear it; several when it is ambiguous within the case */
  readonly people: readonly string[];
  /** how many strangers bear it: a rare full name is evidence, a common one is not */
  readonly ambiguity: 'low' | 'medium' | 'high';
}

/** What recognition knows of one person. */
export interface LexiconPerson {
  readonly id: string;
  readonly entity: 'person' | 'organisation';
  readonly given: readonly string[];
  readonly surnames: readonly string[];
  /** lower-case words that, standing next to a name, fix this role ("judge", "prosecutor", "armorer", "juez") */
  readonly titles: readonly string[];
  /** kin within the case, and the words a text uses for the tie ("husband", "widower", "father") */
  readonly kin: readonly { readonly person: string; readonly words: readonly string[] }[];
  /** whom any text about the case calls by surname, introduced or not */
  readonly isPrincipal?: true;
}

/** A word or phrase that speaks of the case (film, place, charge, caption). Weight 1 (weak) to 3 (near proof). */
export interface CaseTerm {
  readonly term: string;
  readonly weight: 1 | 2 | 3;
}

/** Someone outside the record who shares a name form, known to the data so that they are told apart ("Hilaria Baldwin"). */
export interface Namesake {
  readonly name: string;
  readonly surname: string;
}

/** All that recognition needs of one case; compiled from the record at build. */
export interface CaseLexicon {
  readonly caseId: string;
  readonly people: readonly LexiconPerson[];
  readonly forms: readonly NameForm[];
  readonly terms: readonly CaseTerm[];
  readonly namesakes: readonly Namesake[];
}

/** Every bundled case's lexicon. */
export interface Lexicon {
  readonly cases: readonly CaseLexicon[];
}

/** Why a mention was made, or why the page was judged so. Codes are documented in docs/recognition.md. */
export interface Explanation {
  /** the rule's code, e.g. `full-name`, `surname-after-introduction`, `title-fixes-role` */
  readonly rule: string;
  /** the words of the text the rule rests on */
  readonly evidence: readonly string[];
  /** the earlier mention this one rests on */
  readonly antecedent?: { readonly block: number; readonly start: number; readonly end: number };
}

/** A name form in a text, resolved to a person. Offsets are UTF-16 units into the block's text, end exclusive. */
export interface Mention {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly caseId: string;
  readonly person: string;
  readonly why: Explanation;
  /** a name broken over two blocks: this is the second half, and the mention before it the first */
  readonly continues?: true;
}

/** What the page says of itself, outside its blocks. Absent parts are empty strings. */
export interface PageContext {
  readonly title: string;
  readonly description: string;
  readonly url: string;
  /** headline and keywords from JSON-LD and Open Graph, joined by newlines */
  readonly metadata: string;
}

/** The reader's own word, which wins over the rules. */
export interface ReaderWord {
  /** look even though the gate says no */
  readonly lookAnyway: boolean;
  /** ids of people the reader said are not meant on this page */
  readonly notPeople: readonly string[];
}

/** The gate's answer for a page. */
export interface GateVerdict {
  readonly about: 'case' | 'passing' | 'none';
  readonly why: Explanation;
}

/** The whole answer: mentions sorted by block and start, disjoint. */
export interface Recognition {
  readonly verdict: GateVerdict;
  readonly mentions: readonly Mention[];
}

/**
 * What one block's text holds, independent of every other block: the cacheable half of recognition. Opaque to callers.
 * `empty` is true when nothing in the block can matter, so that callers may drop it.
 */
export interface BlockScan {
  readonly empty: boolean;
  readonly data: unknown;
}

/** The recogniser: `mayConcern` once per page, `scan` once per changed block, `resolve` once per batch. Pure and deterministic. */
export interface Recogniser {
  /** One cheap pass over raw text: false means no form and no term that could open the gate occurs in it. */
  mayConcern(text: string): boolean;
  /**
   * One cheap pass over the text of several blocks joined, with or without space between them: where words stand (UTF-16 units, ascending) with which
   * something may begin. A `scan` of a block without any would be empty. Two blocks in small letters that touch are the exception: the words where
   * they touch may be missed. null: it cannot be told where.
   */
  mayHoldAt(text: string): readonly number[] | null;
  /** Finds name forms, cues and terms in one block. Linear in the text. */
  scan(text: string): BlockScan;
  /** Decides, in page order, who is meant. `mentions[i].block` indexes `scans`. */
  resolve(scans: readonly BlockScan[], page: PageContext, reader?: ReaderWord): Recognition;
  /** The same in steps of well under a millisecond, for callers that others wait for. */
  resolveInSteps(scans: readonly BlockScan[], page: PageContext, reader?: ReaderWord): Generator<undefined, Recognition>;
}
