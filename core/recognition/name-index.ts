import { foldWords, nextWord, type WordCursor } from './letters.ts';
import type { WordFilter } from './word-filter.ts';

/** A value filed under a written form. */
export interface Filed<T> {
  readonly form: string;
  readonly value: T;
}

const NONE = -1;
/** Numbers a node takes, and where they stand in it; the hash comes first. */
const CELL = 4;
const PARENT = 1;
const CHAIN = 2;
const FIRST = 3;

/**
 * Forms of any number, found word by word: a trie whose edges are hashes of folded words, kept in flat arrays so that 150,000 forms
 * compile in a fraction of a frame budget and a text that holds none of them costs one probe per word. Hashes only lead the way: a form counts as
 * found once its folded words equal the text's.
 */
export class NameIndex<T> {
  readonly #mask: number;
  readonly #heads: Int32Array;
  /** four numbers a node, side by side so that a step touches one line of memory: hash, parent, next in its slot, first value filed */
  #cells: Int32Array;
  #nodes = 1;
  readonly #filed: Filed<T>[] = [];
  readonly #nextFiled: number[] = [];
  /** the last answer per node: one written form comes again and again */
  readonly #found = new Map<number, { readonly folded: string; readonly values: readonly T[] }>();

  /** @param forms every form with its value; one form may be filed several times */
  constructor(forms: readonly Filed<T>[]) {
    let size = 64;
    while (size < forms.length * 3) size *= 2;
    this.#mask = size - 1;
    this.#heads = new Int32Array(size).fill(NONE);
    this.#cells = new Int32Array(size * CELL);
    this.#cells[FIRST] = NONE;
    const cursor: WordCursor = { start: 0, end: 0, hash: 0 };
    for (const entry of forms) {
      let node = 0;
      for (let from = 0; nextWord(entry.form, from, cursor); from = cursor.end) node = this.#enter(node, cursor.hash);
      if (node === 0) continue;
      const first = node * CELL + FIRST;
      this.#nextFiled.push(this.#cells[first] as number);
      this.#cells[first] = this.#filed.push(entry) - 1;
    }
  }

  #slot(node: number, hash: number): number {
    return (Math.imul(hash, 0x9e3779b1) ^ Math.imul(node, 0x85ebca6b) ^ (hash >>> 15)) & this.#mask;
  }

  /** The node one word further, made where there is none. */
  #enter(parent: number, hash: number): number {
    let cells = this.#cells;
    const heads = this.#heads;
    const slot = this.#slot(parent, hash);
    const head = heads[slot] as number;
    let at = head;
    while (at !== NONE && (cells[at * CELL] !== hash || cells[at * CELL + PARENT] !== parent)) at = cells[at * CELL + CHAIN] as number;
    if (at !== NONE) return at;
    const node = this.#nodes;
    this.#nodes += 1;
    const cell = node * CELL;
    if (cell >= cells.length) {
      const larger = new Int32Array(cells.length * 2);
      larger.set(cells);
      this.#cells = cells = larger;
    }
    cells[cell] = hash;
    cells[cell + PARENT] = parent;
    cells[cell + CHAIN] = head;
    cells[cell + FIRST] = NONE;
    heads[slot] = node;
    return node;
  }

  /** How many forms are filed. */
  get size(): number {
    return this.#filed.length;
  }

  /**
   * Lets every word pass that is a form, and every word that begins a longer one where its second word follows.
   * @param needsCapital whether a form of one word, so filed, counts only with a capital
   */
  admitFirstWords(filter: WordFilter, needsCapital: (value: T) => boolean): void {
    const cells = this.#cells;
    for (let node = 1; node < this.#nodes; node += 1) {
      const parent = cells[node * CELL + PARENT] as number;
      const hash = cells[node * CELL] as number;
      if (parent === 0) {
        for (let at = cells[node * CELL + FIRST] as number; at !== NONE; at = this.#nextFiled[at] as number)
          filter.admit(hash, needsCapital((this.#filed[at] as Filed<T>).value));
      } else if (cells[parent * CELL + PARENT] === 0) filter.admitPair(cells[parent * CELL] as number, hash);
    }
  }

  /** The node one word further, from 0 (the start); 0 when no form goes on with that word. */
  step(node: number, hash: number): number {
    const cells = this.#cells;
    let at = this.#heads[this.#slot(node, hash)] as number;
    while (at !== NONE && (cells[at * CELL] !== hash || cells[at * CELL + PARENT] !== node)) at = cells[at * CELL + CHAIN] as number;
    return at === NONE ? 0 : at;
  }

  /** Whether some form ends at this node. */
  ends(node: number): boolean {
    return this.#cells[node * CELL + FIRST] !== NONE;
  }

  /** The values filed under exactly these folded words, in the order in which they were filed. */
  at(node: number, folded: string): readonly T[] {
    const known = this.#found.get(node);
    if (known?.folded === folded) return known.values;
    const values: T[] = [];
    for (let at = this.#cells[node * CELL + FIRST] as number; at !== NONE; at = this.#nextFiled[at] as number) {
      const entry = this.#filed[at] as Filed<T>;
      if (foldWords(entry.form) === folded) values.unshift(entry.value);
    }
    this.#found.set(node, { folded, values });
    return values;
  }
}
