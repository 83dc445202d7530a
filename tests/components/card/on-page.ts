import { expect, onTestFinished } from 'vitest';
import css from '../../../components/card/card.css?inline';
import type { PersonView } from '../../../core/casebook/view.ts';
import type { ReaderConfig } from '../../../core/messages.ts';
import { CardController } from '../../../entrypoints/reading/card-controller.ts';
import type { Reading } from '../../../page/reading.ts';
import { page, read, testPainter } from '../../page/host.ts';
import { person } from './people.ts';

export const CONFIG: ReaderConfig = { style: 'tint', cardDelay: 150, cardMode: 'hover', language: 'en' };

/** The toy recogniser's people. */
const VIEWS: readonly PersonView[] = [
  person({ id: 'ada', name: 'Ada Quill', shortName: 'Quill', related: [{ id: 'cy', shortName: 'Marsh', tie: 'judge' }] }),
  person({ id: 'bo', name: 'Bo Quill', shortName: 'Bo Quill' }),
  person({ id: 'cy', name: 'Cy Marsh', shortName: 'Marsh' }),
];

export function viewOfToy(id: string): PersonView | null {
  return VIEWS.find((view) => view.id === id) ?? null;
}

export interface OnPage {
  readonly controller: CardController;
  readonly reading: Reading;
  /** the name of the person whose card is shown; null when none is */
  readonly shown: () => string | null;
  /** the name of the person whose card is drawn out of sight, in no page; null when none is */
  readonly awaited: () => string | null;
  readonly dialog: () => HTMLElement;
  readonly button: (text: string) => HTMLElement;
  readonly calls: [string, string][];
  readonly leave: () => void;
}

/** Closed roots made from here on; the test may look where the page may not. */
const roots: ShadowRoot[] = [];
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function attachAndRemember(this: Element, init: ShadowRootInit) {
  const root = attach.call(this, init);
  roots.push(root);
  return root;
};

/** A page with names, read and painted by the real page room, and the card on it. Ended after the test. */
export async function cardOn(
  html: string,
  change: {
    readonly config?: Partial<ReaderConfig>;
    readonly personView?: (caseId: string, id: string) => PersonView | null | Promise<PersonView | null>;
  } = {},
): Promise<OnPage> {
  page(html);
  roots.length = 0;
  const ending = new AbortController();
  const calls: [string, string][] = [];
  let controller: CardController | null = null;
  const { reading } = await read(testPainter('range'), { onMentions: (mentions) => controller?.mentionsChanged(mentions) });
  controller = new CardController({
    document,
    css,
    config: { ...CONFIG, ...change.config },
    reading,
    personView: change.personView ?? ((_caseId, id) => viewOfToy(id)),
    openCaseFile: (hash) => calls.push(['openCaseFile', hash]),
    hideSite: (host) => calls.push(['hideSite', host]),
    signal: ending.signal,
  });
  onTestFinished(() => ending.abort());
  const find = () =>
    roots.map((root) => root.querySelector<HTMLElement>('.card:not(.card-leaving)')).find((card) => card?.isConnected) ?? null;
  const dialog = () => {
    const card = find();
    if (card === null) throw new Error('no card is shown');
    return card;
  };
  return {
    controller,
    reading,
    calls,
    shown: () => find()?.querySelector('h2')?.textContent ?? null,
    awaited: () =>
      roots.map((root) => root.querySelector('.card h2')).find((name) => name !== null && !name.isConnected)?.textContent ?? null,
    dialog,
    button: (text) => {
      const found = [...dialog().querySelectorAll<HTMLElement>('button, summary')].find(
        (each) => (each.getAttribute('aria-label') ?? each.textContent) === text,
      );
      if (found === undefined) throw new Error(`no button "${text}"`);
      return found;
    },
    leave: () => ending.abort(),
  };
}

/** The n-th mention of the page. */
export function mentionAt(on: OnPage, index: number): NonNullable<ReturnType<Reading['mentionAt']>> {
  const mention = on.reading.mentions()[index];
  expect(mention, `mention ${index}`).toBeDefined();
  return mention as NonNullable<typeof mention>;
}
