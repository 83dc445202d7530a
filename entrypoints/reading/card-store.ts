import type { PersonView } from '../../core/casebook/view.ts';

/**
 * What the cards of this page show, fetched from the background as soon as people are found, so that a card opens without a round trip.
 * The record itself stays out of the page.
 */
export class CardStore {
  private readonly cards = new Map<string, PersonView>();
  private readonly fetching = new Map<string, Promise<void>>();
  private readonly ask: (caseId: string, people: readonly string[]) => Promise<readonly PersonView[]>;

  /** @param ask asks the background for cards */
  constructor(ask: (caseId: string, people: readonly string[]) => Promise<readonly PersonView[]>) {
    this.ask = ask;
  }

  /** The card of a person, or null while it is not here (yet). */
  get(person: string): PersonView | null {
    return this.cards.get(person) ?? null;
  }

  /**
   * Fetches the cards of these people of one case where they are not here yet. Resolves when they have come, or cannot be had now:
   * what could not be fetched is asked for again the next time.
   */
  async want(caseId: string, people: Iterable<string>): Promise<void> {
    const wanted = [...new Set(people)].filter((person) => !this.cards.has(person));
    const missing = wanted.filter((person) => !this.fetching.has(person));
    if (missing.length > 0) {
      const fetch = this.load(caseId, missing).finally(() => {
        for (const person of missing) this.fetching.delete(person);
      });
      for (const person of missing) this.fetching.set(person, fetch);
    }
    await Promise.all(wanted.map((person) => this.fetching.get(person)));
  }

  /** Forgets everything: the language has changed, so every card reads differently. */
  clear(): void {
    this.cards.clear();
    this.fetching.clear();
  }

  private async load(caseId: string, people: readonly string[]): Promise<void> {
    try {
      for (const view of await this.ask(caseId, people)) this.cards.set(view.id, view);
    } catch {
      // The background is starting or being replaced. The card stays closed, and the next hover asks again.
    }
  }
}
