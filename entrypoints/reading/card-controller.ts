import type { PersonCardProps } from '../../components/card/PersonCard.tsx';
import type { CardCallbacks } from '../../components/card/types.ts';
import type { Rect } from '../../core/card/geometry.ts';
import { cardReducer, initialCardState } from '../../core/card/reducer.ts';
import type { CardAction, CardEffect, CardState, MentionRef } from '../../core/card/types.ts';
import type { PersonView } from '../../core/casebook/view.ts';
import type { ReaderConfig } from '../../core/messages.ts';
import { elementOf } from '../../page/in-sight.ts';
import type { PageMention } from '../../page/painter.ts';
import type { Reading } from '../../page/reading.ts';
import { AwaitedCard } from './card-awaited.ts';
import { cardCallbacks } from './card-callbacks.ts';
import { CardDisplay } from './card-display.ts';
import { NameWatch, ref, refOf } from './card-name.ts';
import { cardProps, JUST_OPENED, type CardContent } from './card-props.ts';
import { movedAlong, replaced, restsStill } from './card-redrawn.ts';
import { isInView } from './card-stand.ts';
import { CardTimers } from './card-timers.ts';
import { watchReader } from './card-watch.ts';

export interface CardControllerOptions {
  readonly document: Document;
  /** text of components/card/card.css */
  readonly css: string;
  /** see `CardHostOptions` */
  readonly sign?: string | undefined;
  readonly config: ReaderConfig;
  readonly reading: Pick<Reading, 'mentions' | 'mentionAt' | 'rectsOf' | 'next' | 'scrollTo' | 'notPerson'>;
  /** what the record says of a person: at once where it was fetched before, so that the card needs no round trip */
  personView(caseId: string, person: string): PersonView | null | Promise<PersonView | null>;
  openCaseFile(hash: string): void;
  hideSite(host: string): void;
  /** ends it all: listeners, timers, the card */
  readonly signal: AbortSignal;
}

/** Joins the card's parts on a page: the reducer decides, the display stands in the page, the record fills it. */
export class CardController {
  private readonly options: CardControllerOptions;
  private readonly display: CardDisplay;
  private readonly timers: CardTimers;
  private config: ReaderConfig;
  private state: CardState;
  private mention: PageMention | null = null;
  private view: PersonView | null = null;
  private undoRefusal: (() => void) | null = null;
  private readonly name = new NameWatch(() => this.nameMoved());
  private readonly awaited = new AwaitedCard((mention) => this.prepare(mention));
  private readonly callbacks: CardCallbacks;

  constructor(options: CardControllerOptions) {
    const { document, css, sign, config, reading, signal } = options;
    this.options = options;
    this.config = config;
    this.state = initialCardState({ delay: config.cardDelay, mode: config.cardMode });
    this.timers = new CardTimers((token) => this.dispatch({ type: 'timer-fired', token, t: performance.now() }));
    const place = (): void => this.place();
    this.display = new CardDisplay({
      document,
      css,
      sign,
      onFocusChange: (inside) => this.dispatch({ type: 'focus-changed', inside }),
      onResize: place,
      onClosedByPage: () => this.dispatch({ type: 'close-pressed' }),
    });
    this.callbacks = cardCallbacks({
      document,
      dispatch: (action) => this.dispatch(action),
      openCaseFile: (hash) => options.openCaseFile(hash),
      hideSite: (host) => options.hideSite(host),
      nextMention: () => this.nextMention(),
      shelter: () => this.display.shelter,
      rect: () => this.state.card?.rect ?? null,
    });
    watchReader({
      document,
      mentionAt: (x, y) => refOf(reading.mentionAt(x, y)),
      isCard: (target) => this.display.isCard(target),
      isNameInView: () => isInView(document, this.lines()),
      isOpen: () => this.state.card !== null,
      onAction: (action) => this.dispatch(action),
      onView: place,
      signal,
    });
    signal.addEventListener('abort', () => this.leave());
  }

  /** The mention whose card is open, for "next name" and "previous name". */
  get shown(): PageMention | null {
    return this.state.card && this.mention;
  }

  /** Opens the card of a mention as the key command does: with focus. From inside a pinned card of it, leads back to the page. */
  show(mention: PageMention): void {
    this.dispatch({ type: 'key-show', mention: ref(mention) });
  }

  /** To be told after every painting: a card whose name is gone closes. */
  mentionsChanged(mentions: readonly PageMention[]): void {
    const { state, mention } = this;
    const stands = ({ key }: MentionRef): boolean => mentions.some((each) => each.key === key);
    if (state.dwell !== null && !stands(state.dwell.mention)) this.tell(replaced(state.dwell.mention, this.underPointer()));
    if (state.card === null || stands(state.card.mention)) return;
    const heir = mention === null ? undefined : this.name.heirOf(mention, mentions);
    if (heir !== undefined) this.mention = heir;
    this.tell(replaced(state.card.mention, heir === undefined ? null : ref(heir)));
    this.tell(restsStill(this.state, () => this.underPointer(), performance.now()));
  }

  /** To be told when the page shows another address. */
  routeChanged(): void {
    this.dispatch({ type: 'route-changed' });
  }

  /** The reader has changed the settings. */
  configure(config: ReaderConfig): void {
    const before = this.config;
    this.config = config;
    // Every page is told of every change: a pointer at rest on a name is disturbed only by one that concerns it.
    if (config.cardDelay !== before.cardDelay || config.cardMode !== before.cardMode) {
      this.dispatch({ type: 'settings-changed', delay: config.cardDelay, mode: config.cardMode });
    }
    const person = this.state.card?.trail.at(-1);
    if (config.language !== before.language && person !== undefined) this.fill(person);
  }

  private dispatch(action: CardAction): void {
    const { state, effects } = cardReducer(this.state, action);
    this.state = state;
    // The pointer is followed once per frame: what it rested before we heard of it is part of its rest.
    if (action.type === 'pointer-moved') this.timers.since(action.at.t);
    for (const effect of effects) this.carryOut(effect);
    this.timers.since(null);
    this.awaited.follow(this.state);
    this.name.follow(this.shown);
  }

  private nameMoved(): void {
    const nameInView = isInView(this.options.document, this.lines());
    this.tell(movedAlong(this.state, nameInView, () => this.underPointer(), performance.now()));
  }

  private tell(action: CardAction | null): void {
    if (action !== null) this.dispatch(action);
  }

  private underPointer(): MentionRef | null {
    const { pointer } = this.state;
    return pointer === null || pointer.overCard ? null : refOf(this.options.reading.mentionAt(pointer.at.x, pointer.at.y));
  }

  private prepare({ key, person }: MentionRef): void {
    const mention = this.mentionOf(key);
    const view = mention === null ? null : this.options.personView(mention.caseId, person);
    if (mention === null || view === null || view instanceof Promise) return;
    this.display.prepare(cardProps(this.content(mention, view), JUST_OPENED));
  }

  private mentionOf(key: string): PageMention | null {
    return this.options.reading.mentions().find((each) => each.key === key) ?? null;
  }

  private carryOut(effect: CardEffect): void {
    switch (effect.type) {
      case 'start-timer':
        return this.timers.start(effect.token, effect.ms);
      case 'cancel-timer':
        return this.timers.cancel(effect.token);
      case 'open':
        return this.open(effect.mention);
      case 'show-person':
        return this.fill(effect.person);
      case 'render':
        return this.draw();
      case 'place':
        return this.place();
      case 'close':
        return this.display.close();
      case 'focus-card':
        return this.display.focus.enter();
      case 'return-focus':
        return this.display.focus.leave();
      case 'refuse-person':
        if (effect.undo) this.undoRefusal?.();
        this.undoRefusal = effect.undo ? null : this.options.reading.notPerson(effect.person);
    }
  }

  private open({ key, person }: MentionRef): void {
    this.mention = this.mentionOf(key);
    this.undoRefusal = null;
    this.display.begin(this.mention && elementOf(this.mention));
    if (this.mention === null) this.dispatch({ type: 'close-pressed' });
    else this.fill(person);
  }

  /** Brings a person's view into the card; while it is waited for, what was there stays. */
  private fill(person: string): void {
    if (this.mention === null) return;
    const answer = this.options.personView(this.mention.caseId, person);
    if (answer instanceof Promise) void answer.then((view) => this.filled(person, view));
    else this.filled(person, answer);
  }

  private filled(person: string, view: PersonView | null): void {
    const { card } = this.state;
    if (this.options.signal.aborted || card === null || card.trail.at(-1) !== person) return;
    if (view === null) return this.dispatch({ type: card.trail.length > 1 ? 'back' : 'close-pressed' });
    this.view = view;
    // Asked for before the card is in the page: after it they would cost a layout of its own.
    const lines = this.lines();
    this.draw();
    this.place(lines);
  }

  private draw(): void {
    const props = this.props();
    if (props !== null) this.display.draw(props);
  }

  private place(lines = this.lines()): void {
    const { card, pointer } = this.state;
    if (card === null) return;
    this.name.saw(lines);
    const rect = this.display.place(card, lines, card.by === 'key' ? null : (pointer?.at ?? null));
    if (rect !== null) this.dispatch({ type: 'placed', rect });
  }

  private lines(): readonly Rect[] {
    return this.mention === null ? [] : this.options.reading.rectsOf(this.mention);
  }

  private leave(): void {
    this.awaited.cancel();
    this.name.follow(null);
    this.timers.cancelAll();
    this.display.remove();
  }

  private nextMention(): void {
    const { mention, options, state } = this;
    const next = mention === null ? null : options.reading.next(mention, 1, mention.person);
    if (next === null || next.key === mention?.key) return;
    options.reading.scrollTo(next);
    this.dispatch({ type: state.card?.focused === true ? 'key-show' : 'tapped', mention: ref(next) });
  }

  private props(): PersonCardProps | null {
    const { state, view, mention } = this;
    const { card } = state;
    if (card === null || view === null || mention === null) return null;
    return cardProps(this.content(mention, view), { ...card, depth: card.trail.length });
  }

  private content(mention: PageMention, view: PersonView): CardContent {
    const { options, config, callbacks } = this;
    return { document: options.document, language: config.language, mention, view, mentions: options.reading.mentions(), on: callbacks };
  }
}
