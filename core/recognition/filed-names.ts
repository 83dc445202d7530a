import type { CompiledPerson } from './compiled-lexicon.ts';
import type { Bearer, PersonIndex } from './hits.ts';
import { genitivesOf } from './genitives.ts';
import { foldWords } from './words.ts';
import { NameIndex } from './name-index.ts';
import type { CaseTerm, FormKind, LexiconPerson, NameForm } from './types.ts';
import type { WordFilter } from './word-filter.ts';

const NOBODY: PersonIndex = -1;

/** Every form of every person's name, and who bears it. What a form is read as is worked out when a text first holds it: most never come up. */
export class FiledNames {
  private readonly people: readonly CompiledPerson[];
  private readonly forms: NameForm[] = [];
  /** by form */
  private readonly bearers: PersonIndex[] = [];
  /** forms from this one on are slips; see `Bearer.isSlip` */
  private firstSlip = Infinity;
  /** forms from this one on are genitives; see `Reading.isGenitive` */
  private firstGenitive = Infinity;
  /** entries are the forms added, in their order; all of them once they are filed */
  index = new NameIndex([]);

  /** @param people everyone, by number; may still grow */
  constructor(people: readonly CompiledPerson[]) {
    this.people = people;
  }

  /** How many forms have been added. */
  get size(): number {
    return this.forms.length;
  }

  /** Adds a form for one of those who bear it. */
  add(form: NameForm, person: PersonIndex): void {
    this.forms.push(form);
    this.bearers.push(person);
  }

  /** Adds surnames as misspelt full names write them, each with who bears it; behind them only genitives may be added. */
  addSlips(slips: readonly (readonly [surname: string, person: PersonIndex])[]): void {
    this.firstSlip = this.size;
    for (const [form, person] of slips) this.add({ form, kind: 'surname', people: [], ambiguity: 'high' }, person);
  }

  /** Adds the genitives of all that were added; nothing else may be added behind them. */
  addGenitives(): void {
    const genitives = genitivesOf(this.forms);
    this.firstGenitive = this.size;
    for (const form of genitives) this.add({ form, kind: 'surname', people: [], ambiguity: 'high' }, NOBODY);
  }

  /** Files all that were added. @param filter lets their first words pass */
  file(filter: WordFilter): void {
    this.index = new NameIndex(this.forms);
    this.index.fileAll(filter, () => true);
  }

  /** Who may be meant by exactly these folded words, in the order in which they were filed. Two writings of one form ("Vane-Odell", "Vane Odell") are one reading. */
  bearersAt(node: number, folded: string): Bearer[] {
    return this.read(this.index.at(node, folded));
  }

  /** The same, where these words are no name themselves but the genitive of one. */
  bearersInGenitive(node: number, folded: string): Bearer[] {
    const entry = this.index.at(node, folded).find((each) => each >= this.firstGenitive);
    return entry === undefined ? [] : this.read(this.index.under((this.forms[entry] as NameForm).form.slice(0, -1)));
  }

  private read(entries: readonly number[]): Bearer[] {
    const bearers: Bearer[] = [];
    for (const entry of entries) {
      if (entry >= this.firstGenitive) break;
      const { form, kind, ambiguity } = this.forms[entry] as NameForm;
      const person = this.bearers[entry] as PersonIndex;
      if (bearers.some((other) => other.person === person)) continue;
      const bearer = { person, kind: effectiveKind(form, kind, (this.people[person] as CompiledPerson).entry), ambiguity };
      bearers.push(entry < this.firstSlip ? bearer : { ...bearer, isSlip: true });
    }
    return bearers;
  }

  /** How many strangers bear a full name of somebody's; undefined where it is not listed. */
  ambiguityOf(name: string, person: PersonIndex): NameForm['ambiguity'] | undefined {
    const entry = this.index.under(name).find((each) => this.bearers[each] === person);
    return entry === undefined ? undefined : this.forms[entry]?.ambiguity;
  }

  /**
   * Terms that are written as somebody's name is, by their folded words, and the first who bears it.
   * @param from the first form of the case
   * @param to the first form that is not the case's own, or a bare part of a name
   */
  bearersOfTerms(terms: readonly CaseTerm[], from: number, to: number): ReadonlyMap<string, PersonIndex> {
    const found = new Map<string, number>();
    for (const { term } of terms) {
      const entry = this.index.under(term).findLast((each) => each >= from && each < to && this.isFirstBearer(each, term));
      const key = foldWords(term);
      if (entry !== undefined && entry >= (found.get(key) ?? 0)) found.set(key, entry);
    }
    return new Map([...found].map(([key, entry]) => [key, this.bearers[entry] as PersonIndex]));
  }

  private isFirstBearer(entry: number, written: string): boolean {
    const { form, kind, people } = this.forms[entry] as NameForm;
    return form === written && kind !== 'organisation' && this.people[this.bearers[entry] as PersonIndex]?.id === people[0];
  }
}

/** A misspelt surname alone is a surname, and a nickname with its surname is a full name. */
function effectiveKind(form: string, kind: FormKind, person: LexiconPerson): FormKind {
  if (kind !== 'misspelling' && kind !== 'nickname') return kind;
  const words = form.trim().split(/\s+/);
  if (kind === 'nickname') return words.length > 1 ? 'variant' : kind;
  const longest = Math.max(0, ...person.surnames.map((surname) => surname.split(/\s+/).length));
  return words.length <= longest && !person.given.includes(words[0] ?? '') ? 'surname' : kind;
}
