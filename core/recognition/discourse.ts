import type { CompiledLexicon, CompiledPerson } from './compile.ts';
import { type Bearer, isFull } from './hits.ts';
import type { JudgedHit, Survey } from './page-survey.ts';
import { bereaved, courtesy, foreignOffice, genderOf, otherBearer, titleBeside } from './surroundings.ts';
import type { Explanation, Mention } from './types.ts';
import { LIVING_DOES } from './vocabulary.ts';

interface Decision {
  readonly person: number;
  readonly rule: string;
  readonly evidence: readonly string[];
}

interface Last {
  /** a person's number, or a stranger's given name */
  readonly who: number | string;
  readonly block: number;
}

/** Resolves one page's hits in reading order. One instance per page and case. */
export class Discourse {
  readonly #lexicon: CompiledLexicon;
  readonly #survey: Survey;
  readonly #firm: boolean;
  readonly #dead: ReadonlySet<string>;
  /** who of the case has been established anywhere on the page */
  readonly #established: Set<number>;
  /** folded surname → who bore it last */
  readonly #last = new Map<string, Last>();
  readonly #antecedents = new Map<number, Mention>();

  /** @param firm whether the page is about the case, so that what is left open is read as the case's */
  constructor(lexicon: CompiledLexicon, survey: Survey, firm: boolean) {
    this.#lexicon = lexicon;
    this.#survey = survey;
    this.#firm = firm;
    this.#dead = bereaved(lexicon.people);
    this.#established = new Set(survey.full.keys());
    if (firm)
      for (const judged of survey.judged) for (const person of this.#clearWithoutIntroduction(judged)) this.#established.add(person);
  }

  /** On a page about the case a surname may clear itself up in one place and thereby introduce its bearer everywhere. */
  #clearWithoutIntroduction(judged: JudgedHit): number[] {
    if (judged.beside.kind !== 'free' || this.#survey.strangers.has(judged.hit.folded)) return [];
    const surnames = judged.bearers.filter(({ kind }) => kind === 'surname');
    const rare = surnames.filter(({ ambiguity }) => ambiguity === 'low').map(({ person }) => person);
    const clear = surnames.length > 0 && !otherBearer(judged.hit) ? this.#unintroduced(judged, surnames) : undefined;
    return clear ? [...rare, clear.person] : rare;
  }

  /** Every mention of the page, sorted and disjoint as the hits are. */
  mentions(): Mention[] {
    const mentions: Mention[] = [];
    for (const judged of this.#survey.judged) {
      const decision = this.#decide(judged);
      if (!decision) continue;
      const person = this.#person(decision.person);
      const antecedent = this.#antecedents.get(decision.person);
      const why: Explanation = {
        rule: decision.rule,
        evidence: decision.evidence,
        ...(antecedent && { antecedent: { block: antecedent.block, start: antecedent.start, end: antecedent.end } }),
      };
      const mention: Mention = {
        block: judged.block,
        start: judged.hit.start,
        end: judged.hit.end,
        caseId: this.#lexicon.cases[person.caseIndex]?.caseId ?? '',
        person: person.id,
        why,
        ...(judged.continues && { continues: true }),
      };
      mentions.push(mention);
      this.#antecedents.set(decision.person, mention);
      this.#established.add(decision.person);
      for (const surname of person.surnames) this.#last.set(surname, { who: decision.person, block: judged.block });
    }
    return mentions;
  }

  #person(index: number): CompiledPerson {
    return this.#lexicon.people[index] as CompiledPerson;
  }

  #decide(judged: JudgedHit): Decision | undefined {
    if (judged.beside.kind === 'stranger') {
      this.#last.set(judged.hit.folded, { who: judged.beside.given, block: judged.block });
      return undefined;
    }
    if (judged.beside.kind === 'compound') return undefined;
    const full = judged.bearers.filter(({ kind }) => isFull(kind));
    if (full.length > 0) return this.#fullName(judged, full);
    const surnames = judged.bearers.filter(({ kind }) => kind === 'surname');
    const bare = surnames.length > 0 ? this.#surname(judged, surnames) : undefined;
    return (
      bare ??
      this.#givenName(
        judged,
        judged.bearers.filter(({ kind }) => kind === 'given' || kind === 'nickname'),
      )
    );
  }

  #fullName({ hit, block }: JudgedHit, bearers: readonly Bearer[]): Decision | undefined {
    const chosen = bearers.length === 1 ? bearers[0] : bearers.find((bearer) => titleBeside(hit, this.#person(bearer.person)));
    if (!chosen) return undefined;
    const rare = chosen.ambiguity === 'low' || (this.#firm && chosen.ambiguity === 'medium');
    if (rare) return { person: chosen.person, rule: chosen.kind === 'misspelling' ? 'misspelt-name' : 'full-name', evidence: [hit.folded] };
    const title = titleBeside(hit, this.#person(chosen.person));
    if (title) return { person: chosen.person, rule: 'full-name-with-title', evidence: [title, hit.folded] };
    const company = this.#company(block, chosen.person);
    return company === undefined
      ? undefined
      : { person: chosen.person, rule: 'full-name-in-company', evidence: [hit.folded, this.#person(company).id] };
  }

  /** Somebody else of the case named in full in the same block or beside it. */
  #company(block: number, person: number): number | undefined {
    for (const other of this.#survey.judged) {
      if (Math.abs(other.block - block) > 1) continue;
      for (const bearer of other.bearers)
        if (bearer.person !== person && isFull(bearer.kind) && bearer.ambiguity === 'low') return bearer.person;
    }
    return undefined;
  }

  #surname(judged: JudgedHit, readings: readonly Bearer[]): Decision | undefined {
    const { hit } = judged;
    const title = readings
      .map(({ person }) => ({ person, title: titleBeside(hit, this.#person(person)) }))
      .filter((found) => found.title !== undefined);
    const polite = courtesy(hit);
    let candidates = readings.filter(({ person }) => !foreignOffice(hit, this.#person(person)));
    if (polite) candidates = candidates.filter(({ person }) => (genderOf(this.#person(person)) ?? polite) === polite);
    if (otherBearer(hit) || candidates.length === 0) return undefined;
    const strangers = this.#survey.strangers.get(hit.folded);
    const [titled] = title;
    if (
      titled &&
      title.length === 1 &&
      (this.#firm || this.#established.has(titled.person)) &&
      !(strangers && !this.#established.has(titled.person))
    ) {
      return { person: titled.person, rule: 'title-fixes-role', evidence: [titled.title as string, hit.folded] };
    }
    const established = candidates.filter(({ person }) => this.#established.has(person));
    if (established.length === 0) return strangers ? undefined : this.#unintroduced(judged, candidates);
    const chosen = this.#choose(judged, established);
    const last = this.#last.get(hit.folded);
    if (
      strangers &&
      typeof last?.who === 'string' &&
      (last.block === judged.block || (strangers.get(last.who) ?? 0) > (this.#survey.full.get(chosen.person) ?? 0))
    )
      return undefined;
    return {
      person: chosen.person,
      rule: established.length > 1 ? 'surname-of-two' : 'surname-after-introduction',
      evidence: [hit.folded],
    };
  }

  /** Which of several people of the case with one surname: the living act, else whoever the page names most, else the last one. */
  #choose({ hit }: JudgedHit, established: readonly Bearer[]): Bearer {
    const living = established.filter(({ person }) => !this.#dead.has(this.#person(person).id));
    const acts = [hit.after[0], hit.before[0]].some((word) => word && word.gap !== 'stop' && LIVING_DOES.has(word.word));
    const [only] = living;
    if (living.length < established.length) {
      const polite = courtesy(hit);
      if (only && living.length === 1 && (acts || (polite && genderOf(this.#person(only.person)) === polite))) return only;
      return established.find((bearer) => !living.includes(bearer)) ?? (established[0] as Bearer);
    }
    const last = this.#last.get(hit.folded);
    return established.find(({ person }) => person === last?.who) ?? (established[0] as Bearer);
  }

  /** A surname nobody on the page has introduced: an excerpt, a summary, a headline. Only where the page is about the case. */
  #unintroduced({ hit, setting }: JudgedHit, candidates: readonly Bearer[]): Decision | undefined {
    if (!this.#firm) return undefined;
    const [bearer] = candidates;
    if (candidates.length !== 1 || !bearer) {
      const dead = candidates.find(({ person }) => this.#dead.has(this.#person(person).id));
      return dead ? { person: dead.person, rule: 'surname-on-case-page', evidence: [hit.folded] } : undefined;
    }
    const opens = hit.before[0] === undefined || hit.before[0].gap === 'stop' || setting !== 'prose';
    const acts = hit.after[0]?.gap === 'space' && LIVING_DOES.has(hit.after[0].word);
    const owns = hit.after[0]?.gap === 'apostrophe' && hit.after[0].word === 's';
    if (bearer.ambiguity === 'high' && opens && !acts && !owns) return undefined;
    return { person: bearer.person, rule: 'surname-on-case-page', evidence: [hit.folded] };
  }

  #givenName({ hit }: JudgedHit, readings: readonly Bearer[]): Decision | undefined {
    const kin = readings.find(({ person }) => this.#kinWord(hit, person));
    if (kin) return { person: kin.person, rule: 'kinship', evidence: [this.#kinWord(hit, kin.person) ?? '', hit.folded] };
    const known = readings.filter(({ person }) => this.#established.has(person));
    const [bearer] = known;
    if (!bearer) {
      const [rare] = readings;
      return rare && this.#firm && rare.ambiguity === 'low'
        ? { person: rare.person, rule: 'rare-given-name', evidence: [hit.folded] }
        : undefined;
    }
    if (known.length > 1 || (bearer.ambiguity !== 'low' && this.#survey.strangerGivens.has(hit.folded))) return undefined;
    return { person: bearer.person, rule: 'given-name-after-introduction', evidence: [hit.folded] };
  }

  /** "Hutchins' husband, Matthew": a tie to someone of the case right before the given name. */
  #kinWord(hit: JudgedHit['hit'], person: number): string | undefined {
    const clause = hit.before.slice(0, 4).map(({ word }) => word);
    return this.#person(person)
      .kinWords.flatMap(({ words }) => words)
      .find((word) => clause.includes(word));
  }
}
