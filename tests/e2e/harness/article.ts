import type { Frame, Page } from 'puppeteer-core';
import { readCard, type CardReading } from './card.ts';
import { paintedNames, type PaintedName } from './highlights.ts';
import { until, untilEqual } from './wait.ts';

/** A mention that a page of the news-stand says should be painted in it. */
export interface Expected {
  readonly text: string;
  readonly person: string;
  readonly shadow?: boolean;
}

/** What a page says of itself. */
export interface Expectation {
  readonly about: 'case' | 'passing' | 'none';
  readonly mentions: readonly Expected[];
  readonly late?: readonly Expected[];
}

/** A page in a tab, and what a reader does with it. */
export class Article {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** What the page, or a frame in it, says should be painted there. */
  async expected(where: Page | Frame = this.page): Promise<Expectation> {
    const text = await where.$eval('#expected-mentions', (element) => element.textContent);
    return JSON.parse(text) as Expectation;
  }

  /** The texts painted in the page, or in a frame of it, in reading order. */
  async painted(where: Page | Frame = this.page): Promise<string[]> {
    return (await paintedNames(where)).map(({ text }) => text);
  }

  /**
   * Waits until exactly these texts are painted, in this order.
   * @param patience how long, ms, where a page is more than browsers are made for
   */
  async shows(texts: readonly string[], where: Page | Frame = this.page, patience?: number): Promise<void> {
    await untilEqual(`painted on ${where.url()}`, texts, () => this.painted(where), patience);
  }

  /** Waits until the page shows what it says it should. */
  async showsExpected(where: Page | Frame = this.page): Promise<void> {
    const { mentions } = await this.expected(where);
    await this.shows(
      mentions.map(({ text }) => text),
      where,
    );
  }

  /**
   * Rests the pointer on a painted name, after a little way on it. The way crosses no other name: on a slow machine the pointer might rest
   * there for long enough to open another card, which would then cover this name.
   * @param nth which of the names with this text, from 0
   * @param where the page, or a frame of it without a border
   * @param way how far from the middle of the name the pointer's way begins, CSS px
   */
  async hover(text: string, nth = 0, where: Page | Frame = this.page, way = { x: -4, y: -2 }): Promise<void> {
    const name = await this.#inView(text, nth, where);
    const frame = 'mainFrame' in where ? null : await (await where.frameElement())?.boundingBox();
    const x = name.x + (frame?.x ?? 0);
    const y = name.y + (frame?.y ?? 0);
    await this.page.mouse.move(Math.max(1, x + way.x), Math.max(1, y + way.y));
    await this.page.mouse.move(x, y, { steps: 5 });
  }

  /** Takes the pointer off every name. The page, which must be in front, looks at it once per frame: before that it has not been away. */
  async leave(): Promise<void> {
    await this.page.mouse.move(2, 2, { steps: 4 });
    await this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  }

  /** The open card, or null. */
  async card(where: Page | Frame = this.page): Promise<CardReading | null> {
    return readCard(where);
  }

  /** Waits for a card whose dialog name contains a text. */
  async cardOf(name: string, where: Page | Frame = this.page): Promise<CardReading> {
    return until(`a card for ${name}`, async () => {
      const card = await this.card(where);
      return card?.name.includes(name) ? card : null;
    });
  }

  /** Waits until no card is open. */
  async cardGone(where: Page | Frame = this.page): Promise<void> {
    await until('the card is gone', async () => (await this.card(where)) === null);
  }

  /** Hovers a name and waits for its card. */
  async readCardOf(text: string, name: string, nth = 0): Promise<CardReading> {
    await this.hover(text, nth);
    return this.cardOf(name);
  }

  async #inView(text: string, nth: number, where: Page | Frame): Promise<PaintedName> {
    const find = async (): Promise<PaintedName | undefined> => (await paintedNames(where)).filter((name) => name.text === text)[nth];
    const name = await until(`"${text}" (${nth}) is painted`, find);
    const height = await where.evaluate(() => innerHeight);
    if (name.y > 60 && name.y < height - 60) return name;
    await where.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), name.y - height / 2);
    return until(`"${text}" is in view`, async () => {
      const again = await find();
      return again && again.y > 0 && again.y < height ? again : null;
    });
  }
}
