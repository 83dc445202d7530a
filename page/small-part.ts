import type { Block } from './blocks.ts';
import { textWalker } from './document.ts';
import { parentOf } from './dom.ts';
import { isShut, tagKindOf } from './elements.ts';
import type { Scanner } from './scanner.ts';
import { asRead, NO_SECTION, NOTHING } from './section.ts';
import type { Section } from './section.ts';
import type { Sections } from './sections.ts';

type Items = (Block | Section)[];

/**
 * A small part of the page, whose text was judged as a whole. Only the runs in it that hold a place where something may begin are read; all that
 * is around them is passed over.
 */
class SmallPart {
  readonly items: Items = [];
  /** sections within it that are still to be read */
  readonly toRead: Section[] = [];

  private readonly part: Section;
  private readonly sections: Sections;
  /** elements around the runs, with what is found in them, in page order */
  private readonly around = new Map<Element, { readonly section: Section; readonly items: Items }>();
  /** elements whose own runs have been seen to */
  private readonly done = new Set<Element>();

  constructor(part: Section, sections: Sections) {
    this.part = part;
    this.sections = sections;
  }

  /** Reads the run that a text node belongs to, unless nobody can. Returns false where it is a run of the part itself. */
  look(node: Text): boolean {
    const above: Element[] = [];
    for (let current = parentOf(node) as Element; current !== this.part.node; current = parentOf(current) as Element) {
      const kind = tagKindOf(current);
      if (kind === 'block') above.push(current);
      else if (kind !== 'inline' || isShut(current)) return true;
    }
    const element = above.shift();
    if (element === undefined) return false;
    if (!this.done.has(element) && !above.some((each) => this.done.has(each) || isShut(each))) this.enter(element, above);
    return true;
  }

  private enter(element: Element, above: readonly Element[]): void {
    this.done.add(element);
    const known = this.around.get(element);
    if (known !== undefined) {
      // It has text of its own beside what was found in it: all of it is read, and what was found taken over.
      known.section.items = NOTHING;
      this.toRead.push(known.section);
      return;
    }
    const entered = this.sections.of(element, this.part);
    if (entered === NO_SECTION) return;
    this.itemsOf(above).push(entered);
    if (entered.queued) this.toRead.push(entered);
  }

  /** Where to put what is found below these elements, the innermost first. */
  private itemsOf(above: readonly Element[]): Items {
    let { items } = this;
    for (const element of above.toReversed()) {
      let known = this.around.get(element);
      if (known === undefined) {
        const own: Items = [];
        known = { section: asRead(element, own, false), items: own };
        this.sections.keep(known.section);
        this.around.set(element, known);
        items.push(known.section);
      }
      ({ items } = known);
    }
    return items;
  }
}

/**
 * Reads a part that was judged as a whole, where something may begin in it.
 * @param places in the part's text, UTF-16 units, ascending
 * @returns the sections within it that are still to be read; null where the part has runs of its own that may matter, and is to be read as any other
 */
export function readPlaces(part: Section, places: readonly number[], sections: Sections, scanner: Scanner): readonly Section[] | null {
  const small = new SmallPart(part, sections);
  const walker = textWalker(part.node);
  let start = 0;
  let next = 0;
  for (let node = walker.nextNode() as Text | null; node !== null && next < places.length; node = walker.nextNode() as Text | null) {
    const end = start + node.length;
    if ((places[next] as number) < end) {
      if (!small.look(node)) return null;
      while ((places[next] ?? end) < end) next += 1;
    }
    start = end;
    scanner.book(1);
  }
  part.items = small.items.length === 0 ? NOTHING : small.items;
  part.fresh = false;
  return small.toRead;
}
