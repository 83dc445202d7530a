import { lexicon } from 'virtual:caselight/lexicon';
import type { PageReport, ReaderConfig } from '../../core/messages.ts';
import { createRecogniser } from '../../core/recognition/recogniser.ts';
import type { PageMention } from '../../page/painter.ts';
import { nameOf } from '../../page/painter.ts';
import type { Reading } from '../../page/reading.ts';
import { startReading } from '../../page/reading.ts';
import { StylePainter } from '../../page/style-painter.ts';
import { onReaderMessage, sendToBackground } from '../../platform/messaging.ts';
import { CardStore } from './card-store.ts';

/** How often a page with mentions on it checks that the extension is still there, ms: so long a trace can outlive it. */
const LIFE_CHECK = 1_000;

/** Caselight on one document: from the first reading until every trace is gone. */
export class ReaderSession {
  private readonly document: Document;
  private readonly isGone: () => boolean;
  private readonly reading: Reading;
  private readonly painter: StylePainter;
  private readonly store = new CardStore();
  private readonly stopListening: () => void;
  private config: ReaderConfig;
  private current: PageMention | null = null;
  private lifeCheck: ReturnType<typeof setInterval> | null = null;
  private hasLeft = false;

  /**
   * @param isGone whether the extension has been updated, reloaded or removed under this script
   */
  constructor(document: Document, config: ReaderConfig, isGone: () => boolean) {
    this.document = document;
    this.config = config;
    this.isGone = isGone;
    const css = {
      insertCss: async (insert: string) => this.changeCss({ insert, remove: null }),
      removeCss: async (remove: string) => this.changeCss({ insert: null, remove }),
    };
    this.painter = new StylePainter(css, config.style);
    this.reading = startReading({
      document,
      recogniser: createRecogniser(lexicon),
      painter: this.painter,
      onFound: (report) => this.tell(report),
      onMentions: (mentions) => this.follow(mentions),
    });
    this.stopListening = this.listen();
  }

  /** Leaves the page: every trace goes at once. Doing it twice changes nothing. */
  leave(): void {
    if (this.hasLeft) return;
    this.hasLeft = true;
    if (this.lifeCheck !== null) clearInterval(this.lifeCheck);
    this.reading.stop();
    this.stopListening();
  }

  private listen(): () => void {
    return onReaderMessage({
      'config.changed': (config) => this.configure(config),
      leave: () => {
        this.leave();
        return null;
      },
      'report.get': () => this.reading.report(),
      'mention.jump': ({ person, direction }) => this.step(direction, person),
      'mention.step': ({ direction }) => this.step(direction),
      'card.show': () => this.showCard(),
      'look.anyway': async () => this.reading.lookAnyway(),
      'who.is': async ({ text }) => ({ shown: await this.whoIs(text) }),
    });
  }

  private configure(config: ReaderConfig): null {
    if (config.language !== this.config.language) {
      this.store.clear();
      this.follow(this.reading.mentions());
    }
    this.config = config;
    this.reading.setStyle(config.style);
    return null;
  }

  /** Everyone on the page can be asked for: their cards are fetched before the pointer arrives. */
  private follow(mentions: readonly PageMention[]): void {
    const byCase = Map.groupBy(mentions, ({ caseId }) => caseId);
    for (const [caseId, found] of byCase)
      void this.store.want(
        caseId,
        found.map(({ person }) => person),
      );
    if (mentions.length > 0) this.lifeCheck ??= setInterval(() => this.leaveWhenGone(), LIFE_CHECK);
  }

  /** An orphaned script gets no event: the browser only stops answering for it. */
  private leaveWhenGone(): void {
    if (this.document.visibilityState === 'visible' && this.isGone()) this.leave();
  }

  private step(direction: 1 | -1, person?: string): null {
    const next = this.reading.next(this.current, direction, person);
    if (next === null) return null;
    this.current = next;
    this.reading.scrollTo(next);
    return null;
  }

  private showCard(): null {
    this.current ??= this.reading.next(null, 1);
    return null;
  }

  /** "Who is …?": the card of whoever is written so on this page, by the mention nearest to what the reader has selected. */
  private async whoIs(text: string): Promise<boolean> {
    const asked = text.trim();
    const found = this.reading.mentions().find((mention) => nameOf(mention) === asked || asked.includes(nameOf(mention)));
    if (found === undefined) return false;
    await this.store.want(found.caseId, [found.person]);
    this.current = found;
    this.reading.scrollTo(found);
    return true;
  }

  private tell(report: PageReport): void {
    void sendToBackground('reader.found', report).catch(() => undefined);
  }

  private async changeCss(change: { readonly insert: string | null; readonly remove: string | null }): Promise<void> {
    // A script whose extension is gone has nobody to ask, and its rules have gone with the extension.
    if (!this.isGone()) await sendToBackground('reader.css', change).catch(() => undefined);
  }
}
