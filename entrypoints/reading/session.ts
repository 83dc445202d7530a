import { lexicon } from 'virtual:caselight/lexicon';
import cardCss from '../../components/card/card.css?inline';
import type { PageReport, ReaderConfig } from '../../core/messages.ts';
import { createRecogniser } from '../../core/recognition/recogniser.ts';
import { rulesOfLife } from '../../page/card-host.ts';
import { urlOf, visibilityOf } from '../../page/document.ts';
import { watchReturn } from '../../page/life.ts';
import type { PageMention } from '../../page/painter.ts';
import { nameOf } from '../../page/painter.ts';
import type { Reading } from '../../page/reading.ts';
import { startReading } from '../../page/reading.ts';
import { StylePainter } from '../../page/style-painter.ts';
import { CardController } from './card-controller.ts';
import { CardStore } from './card-store.ts';
import type { Handover } from './handover.ts';

/** How often a page with mentions on it checks that the extension is still there, ms: so long can a trace outlive it. */
const LIFE_CHECK = 1_000;

/** Firefox: rules that the extension brings in hold inside shadow roots too, and are all of it that goes when it is switched off. */
const RULES_REACH_SHADOWS = import.meta.env.FIREFOX;

/** Caselight on one document: from the first reading until every trace is gone. */
export class ReaderSession {
  private readonly handover: Handover;
  private readonly reading: Reading;
  private readonly store: CardStore;
  private readonly card: CardController;
  private readonly leaving = new AbortController();
  private config: ReaderConfig;
  /** the mention that the next one is counted from */
  private current: PageMention | null = null;
  private readonly css = this.cssPort();
  private readonly sign = RULES_REACH_SHADOWS ? `c${crypto.randomUUID().replaceAll('-', '')}` : undefined;
  private lifeCheck: ReturnType<typeof setInterval> | null = null;

  constructor(handover: Handover) {
    const { document, looksAnyway } = handover;
    const config = handover.config();
    this.handover = handover;
    this.config = config;
    this.store = new CardStore(async (caseId, people) => handover.send('reader.cards', { caseId, people }));
    this.reading = startReading({
      document,
      recogniser: createRecogniser(lexicon),
      painter: new StylePainter(this.css, config.style),
      reader: { lookAnyway: looksAnyway, notPeople: [] },
      mayConcern: true,
      onFound: (report) => this.tell(report),
      onMentions: (mentions) => this.follow(mentions),
      onRoute: () => this.card.routeChanged(),
    });
    this.card = new CardController({
      document,
      css: cardCss,
      sign: this.sign,
      config,
      reading: this.reading,
      personView: (caseId, person) => this.store.get(person) ?? this.store.want(caseId, [person]).then(() => this.store.get(person)),
      openCaseFile: (hash) => this.say('reader.open-case-file', { hash }),
      hideSite: (host) => this.say('reader.hide-site', { host }),
      signal: this.leaving.signal,
    });
    handover.onGone(() => this.leave());
    const stopListening = this.listen();
    this.leaving.signal.addEventListener('abort', stopListening);
    watchReturn(document, () => void this.comeBack(), this.leaving.signal);
  }

  /** Resolves with what the first reading found. */
  async begin(): Promise<PageReport> {
    await this.reading.settled();
    return this.reading.report();
  }

  /** The reader has come back to this page: what changed meanwhile was told to nobody here, and what was found here is no longer known. */
  private async comeBack(): Promise<void> {
    const { handover } = this;
    if (handover.isGone()) return this.leave();
    const config = await handover.send('reader.start', { url: urlOf(handover.document) }).catch(() => this.config);
    if (this.leaving.signal.aborted) return;
    if (config === null) return this.leave();
    this.configure(config);
    this.tell(this.reading.report());
  }

  private leave(): void {
    if (this.lifeCheck !== null) clearInterval(this.lifeCheck);
    this.leaving.abort();
    this.reading.stop();
    if (this.sign !== undefined && this.lifeCheck !== null) void this.css.removeCss(rulesOfLife(this.sign));
  }

  private listen(): () => void {
    return this.handover.listen({
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
    const isOtherLanguage = config.language !== this.config.language;
    this.config = config;
    if (isOtherLanguage) {
      this.store.clear();
      this.fetchCards(this.reading.mentions());
    }
    this.reading.setStyle(config.style);
    this.card.configure(config);
    return null;
  }

  private follow(mentions: readonly PageMention[]): void {
    this.fetchCards(mentions);
    this.card.mentionsChanged(mentions);
    if (mentions.length === 0 || this.lifeCheck !== null) return;
    this.lifeCheck = setInterval(() => this.leaveWhenGone(), LIFE_CHECK);
    if (this.sign !== undefined) void this.css.insertCss(rulesOfLife(this.sign));
  }

  /** Everyone on the page can be asked for: their cards are here before the pointer arrives. */
  private fetchCards(mentions: readonly PageMention[]): void {
    for (const [caseId, found] of Map.groupBy(mentions, (mention) => mention.caseId)) {
      void this.store.want(
        caseId,
        found.map(({ person }) => person),
      );
    }
  }

  /** An orphaned script gets no event: the browser only stops answering for it. */
  private leaveWhenGone(): void {
    if (visibilityOf(this.handover.document) === 'visible' && this.handover.isGone()) this.leave();
  }

  private step(direction: 1 | -1, person?: string): null {
    const next = this.reading.next(this.card.shown ?? this.current, direction, person);
    if (next !== null) this.go(next);
    return null;
  }

  private showCard(): null {
    const mention = this.card.shown ?? this.current ?? this.reading.next(null, 1);
    if (mention !== null) this.go(mention);
    return null;
  }

  private go(mention: PageMention): void {
    this.current = mention;
    this.reading.scrollTo(mention);
    this.card.show(mention);
  }

  /** "Who is …?": opens the card of whoever the selected words mean on this page. */
  private async whoIs(text: string): Promise<boolean> {
    const asked = text.trim();
    const found = this.reading.mentions().find((mention) => asked.includes(nameOf(mention)));
    if (found === undefined) return false;
    await this.store.want(found.caseId, [found.person]);
    if (this.leaving.signal.aborted) return false;
    this.go(found);
    return true;
  }

  private tell(report: PageReport): void {
    this.say('reader.found', report);
  }

  private say(...message: Parameters<Handover['send']>): void {
    if (!this.handover.isGone()) void this.handover.send(...message).catch(() => undefined);
  }

  private cssPort() {
    const change = async (insert: string | null, remove: string | null): Promise<void> => {
      // A script whose extension is gone has nobody to ask, and its rules have gone with the extension.
      if (!this.handover.isGone()) await this.handover.send('reader.css', { insert, remove }).catch(() => undefined);
    };
    return {
      reachesShadows: RULES_REACH_SHADOWS,
      insertCss: async (css: string) => change(css, null),
      removeCss: async (css: string) => change(null, css),
    };
  }
}
