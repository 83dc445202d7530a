import { foldWords, hashWords } from './words.ts';
import type { WordFilter } from './word-filter.ts';

/** Numbers a node takes, and where they stand in it; the hash comes first. */
const CELL = 4;
const PARENT = 1;
const CHAIN = 2;
/** twice the place of the entry filed last, counted from 1; odd where a longer form goes on from here */
const ENTRIES = 3;
const GOES_ON = 1;
/** Nodes that are made room for beside the least. Most forms are of two words: two nodes each, and hardly any room that is never used. */
const LEAST_NODES = 64;
const NODES_PER_ENTRY = 2;

/** Something filed under a written form. */
interface Entry {
  readonly form: string;
}

/**
 * Forms of any number, found word by word: a trie whose edges are hashes of folded words, kept in flat arrays so that 150,000 forms
 * compile in a fraction of a second and a text that holds none of them costs one probe per word. Hashes only lead the way: a form counts as
 * found once its folded words equal the text's.
 */
export class NameIndex {
  private readonly entries: readonly Entry[];
  private readonly mask: number;
  private readonly heads: Int32Array;
  /** four numbers a node, side by side so that a step touches one line of memory: hash, parent, next in its slot, entries */
  private cells: Int32Array;
  private nodes = 1;
  /** by entry: the place of the one before it with the same words, counted from 1; 0 where there is none */
  private readonly earlier: Int32Array;
  private readonly hashes: number[] = [];

  /** @param entries several may have one form */
  constructor(entries: readonly Entry[]) {
    let slots = 64;
    while (slots < entries.length * 1.5) slots *= 2;
    this.entries = entries;
    this.mask = slots - 1;
    this.heads = new Int32Array(slots);
    this.cells = new Int32Array((NODES_PER_ENTRY * entries.length + LEAST_NODES) * CELL);
    this.earlier = new Int32Array(entries.length);
  }

  /**
   * Files all entries.
   * @param filter let every word pass that is a form, and every word that begins a longer one where its second word follows
   * @param needsCapital whether a form of one word counts only with a capital
   */
  fileAll(filter: WordFilter, needsCapital: (entry: number) => boolean): void {
    const hashes = this.hashes;
    const entries = this.entries;
    const earlier = this.earlier;
    for (let entry = 0; entry < entries.length; entry += 1) {
      const words = hashWords((entries[entry] as Entry).form, hashes);
      if (words === 0) continue;
      if (words === 1) filter.admit(hashes[0] as number, needsCapital(entry));
      else filter.admitPair(hashes[0] as number, hashes[1] as number);
      let node = 0;
      for (let word = 0; word < words; word += 1) node = this.enter(node, hashes[word] as number);
      const cells = this.cells;
      const at = node * CELL + ENTRIES;
      const filed = cells[at] as number;
      earlier[entry] = filed >> 1;
      cells[at] = ((entry + 1) << 1) | (filed & GOES_ON);
    }
  }

  private slot(node: number, hash: number): number {
    return (Math.imul(hash, 0x9e3779b1) ^ Math.imul(node, 0x85ebca6b) ^ (hash >>> 15)) & this.mask;
  }

  /** The node one word further, made where there is none. */
  private enter(parent: number, hash: number): number {
    const slot = this.slot(parent, hash);
    const head = this.heads[slot] as number;
    let cells = this.cells;
    const isSearched = ((cells[parent * CELL + ENTRIES] as number) & GOES_ON) !== 0;
    for (let at = isSearched ? head : 0; at !== 0; at = cells[at * CELL + CHAIN] as number)
      if (cells[at * CELL] === hash && cells[at * CELL + PARENT] === parent) return at;
    const node = this.nodes;
    this.nodes += 1;
    const cell = node * CELL;
    if (cell >= cells.length) {
      this.cells = new Int32Array(cells.length * 2);
      this.cells.set(cells);
      cells = this.cells;
    }
    cells[cell] = hash;
    cells[cell + PARENT] = parent;
    cells[cell + CHAIN] = head;
    (cells[parent * CELL + ENTRIES] as number) |= GOES_ON;
    this.heads[slot] = node;
    return node;
  }

  /** The node one word further, from 0 (the start); 0 when no form goes on with that word. */
  step(node: number, hash: number): number {
    const cells = this.cells;
    let at = this.heads[this.slot(node, hash)] as number;
    while (at !== 0 && (cells[at * CELL] !== hash || cells[at * CELL + PARENT] !== node)) at = cells[at * CELL + CHAIN] as number;
    return at;
  }

  /** Whether some form ends at this node. */
  ends(node: number): boolean {
    return (this.cells[node * CELL + ENTRIES] as number) > GOES_ON;
  }

  /** Whether some form goes on from this node with another word. */
  goesOn(node: number): boolean {
    return ((this.cells[node * CELL + ENTRIES] as number) & GOES_ON) !== 0;
  }

  /** The entries filed under exactly these folded words, lowest number first. */
  at(node: number, folded: string): number[] {
    const entries: number[] = [];
    for (let place = (this.cells[node * CELL + ENTRIES] as number) >> 1; place !== 0; place = this.earlier[place - 1] as number)
      if (foldWords((this.entries[place - 1] as Entry).form) === folded) entries.unshift(place - 1);
    return entries;
  }

  /** The entries filed under a form, however written, lowest number first. */
  under(form: string): number[] {
    const words = hashWords(form, this.hashes);
    let node = 0;
    for (let word = 0; word < words; word += 1) {
      node = this.step(node, this.hashes[word] as number);
      if (node === 0) return [];
    }
    return this.at(node, foldWords(form));
  }
}
