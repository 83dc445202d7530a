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

/** A mention, and the text node that it began in before any mark was put around it. */
interface Kept {
  readonly page: PageMention;
  readonly node: Text;
}

/** Turns recognised mentions into mentions of the page, keeping those that already stood. */
export class MentionKeeper {
  private byBlock = new Map<Block, Kept[]>();
  private byNode = new Map<Text, Kept[]>();
  private count = 0;

  /**
   * Pauses now and then; given up halfway, it has kept nothing.
   * @param found answer of the recogniser over `blocks`
   * @returns mentions in page order; the same objects where block and stretch are the same, the same key where only the text
   *   around was read again
   */
  *place(found: readonly Mention[], blocks: readonly Block[]): Generator<undefined, readonly PageMention[]> {
    const byBlock = new Map<Block, Kept[]>();
    const byNode = new Map<Text, Kept[]>();
    const placed: PageMention[] = [];
    for (const mention of found.slice(0, MOST_MENTIONS)) {
      const block = blocks[mention.block];
      if (block === undefined) continue;
      const kept = sameAs(mention, this.byBlock.get(block)) ?? this.keep(mention, block);
      placed.push(kept.page);
      if (placed.length % STRIDE === 0) yield;
      add(byBlock, block, kept);
      add(byNode, kept.node, kept);
    }
    this.byBlock = byBlock;
    this.byNode = byNode;
    return placed;
  }

  private keep(mention: Mention, block: Block): Kept {
    const { start, end, caseId, person, why } = mention;
    const { startContainer: node } = block.locate(start, end);
    const before = sameAs(mention, this.byNode.get(node))?.page;
    if (before === undefined) this.count += 1;
    return { page: { key: before?.key ?? `m${this.count}`, caseId, person, why, block, start, end }, node };
  }
}

function sameAs({ start, end, caseId, person }: Mention, kept: readonly Kept[] = []): Kept | undefined {
  return kept.find(({ page }) => page.person === person && page.start === start && page.end === end && page.caseId === caseId);
}

function add<T>(map: Map<T, Kept[]>, key: T, kept: Kept): void {
  const mates = map.get(key);
  if (mates === undefined) map.set(key, [kept]);
  else mates.push(kept);
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
