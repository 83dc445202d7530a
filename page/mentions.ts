import type { Mention, Recognition } from '../core/recognition/types.ts';
import type { CountedPerson, PageReport } from '../core/messages.ts';
import type { Block } from './blocks.ts';
import type { PageMention } from './painter.ts';

/** Most mentions shown on one page; beyond it the report says `capped`. */
export const MOST_MENTIONS = 5_000;
/** Most text of blocks that can matter, UTF-16 units; a page beyond it is no article. */
export const MOST_TEXT = 2_000_000;

/** Most blocks of hidden text that are kept an eye on. */
const MOST_HIDDEN = 500;

/** Blocks or mentions looked at between two chances to pause. */
const STRIDE = 50;

export interface Choice {
  readonly chosen: readonly Block[];
  /** blocks that are not rendered as things stand, up to `MOST_HIDDEN` */
  readonly hidden: readonly Block[];
  /** there was more than `MOST_TEXT` */
  readonly capped: boolean;
}

/** The blocks to decide on: those a reader can see, in page order, up to `MOST_TEXT`. Pauses now and then. */
export function* chooseBlocks(blocks: Iterable<Block>): Generator<undefined, Choice> {
  const chosen: Block[] = [];
  const hidden: Block[] = [];
  let size = 0;
  let seen = 0;
  for (const block of blocks) {
    seen += 1;
    if (seen % STRIDE === 0) yield;
    if (block.isStale) continue;
    if (!block.isShown()) {
      if (hidden.length < MOST_HIDDEN) hidden.push(block);
      continue;
    }
    size += block.text.length;
    if (size > MOST_TEXT) return { chosen, hidden, capped: true };
    chosen.push(block);
  }
  return { chosen, hidden, capped: false };
}

/** Turns recognised mentions into mentions of the page, keeping those that already stood. */
export class MentionKeeper {
  private byPlace = new Map<Text, PageMention[]>();
  private count = 0;

  /**
   * Pauses now and then; given up halfway, it has kept nothing.
   * @param found answer of the recogniser over `blocks`
   * @returns mentions in page order; the same objects where block and stretch are the same, the same key where only the text
   *   around was read again
   */
  *place(found: readonly Mention[], blocks: readonly Block[]): Generator<undefined, readonly PageMention[]> {
    const next = new Map<Text, PageMention[]>();
    const placed: PageMention[] = [];
    for (const mention of found.slice(0, MOST_MENTIONS)) {
      const block = blocks[mention.block];
      if (block === undefined) continue;
      const { startContainer } = block.locate(mention.start, mention.end);
      const page = this.keep(mention, block, this.byPlace.get(startContainer) ?? []);
      placed.push(page);
      if (placed.length % STRIDE === 0) yield;
      const mates = next.get(startContainer);
      if (mates === undefined) next.set(startContainer, [page]);
      else mates.push(page);
    }
    this.byPlace = next;
    return placed;
  }

  private keep(mention: Mention, block: Block, before: readonly PageMention[]): PageMention {
    const { start, end, caseId, person, why } = mention;
    const same = before.find((each) => each.person === person && each.start === start && each.end === end && each.caseId === caseId);
    if (same?.block === block) return same;
    if (same === undefined) this.count += 1;
    return { key: same?.key ?? `m${this.count}`, caseId, person, why, block, start, end };
  }
}

/** What is told of a page: the people found, most mentioned first. */
export function reportOf(recognition: Recognition | null, mentions: readonly PageMention[], capped: boolean): PageReport {
  const found = new Map<string, CountedPerson>();
  for (const { caseId, person: id } of mentions) {
    const key = `${caseId} ${id}`;
    found.set(key, { caseId, id, count: (found.get(key)?.count ?? 0) + 1 });
  }
  return {
    verdict: recognition?.verdict.about ?? 'none',
    people: [...found.values()].sort((a, b) => b.count - a.count),
    capped: capped || (recognition?.mentions.length ?? 0) > mentions.length,
  };
}
