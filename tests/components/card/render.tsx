import { mountCard, type MountedCard } from '../../../components/card/mount.tsx';
import type { PersonCardProps } from '../../../components/card/PersonCard.tsx';
import css from '../../../components/card/card.css?inline';
import { PEOPLE } from './people.ts';

/** What a test asked of the card, in order: the callback's name and its argument. */
export type Asked = readonly [string, unknown?][];

export interface Shown extends MountedCard {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly asked: [string, unknown?][];
  readonly props: PersonCardProps;
  /** the first element in the card whose accessible text is exactly this */
  readonly find: (role: 'button' | 'summary' | 'a' | 'h3', text: string) => HTMLElement;
  readonly text: () => string;
}

/** Draws a card as the page does: in a shadow root of its own, with the card's style. Take it away with `unmount`. */
export function show(change: Partial<PersonCardProps> = {}): Shown {
  const host = document.createElement('div');
  document.body.append(host);
  host.style.cssText = 'position: fixed; left: 8px; top: 8px; width: 360px; max-height: 420px; display: flex;';
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const asked: [string, unknown?][] = [];
  const note = (name: string) => (argument?: unknown) => void asked.push(argument === undefined ? [name] : [name, argument]);
  const props: PersonCardProps = {
    person: PEOPLE.plaintiff,
    language: 'en',
    host: 'news.example',
    pageAddress: 'https://news.example/story?reader=7',
    why: null,
    pinned: false,
    canGoBack: false,
    refused: false,
    compact: false,
    hasNextMention: true,
    on: {
      openCaseFile: note('openCaseFile'),
      nextMention: () => note('nextMention')(),
      copy: async (text) => {
        asked.push(['copy', text]);
        return true;
      },
      notPerson: () => note('notPerson')(),
      undo: () => note('undo')(),
      hideSite: () => note('hideSite')(),
      pin: () => note('pin')(),
      close: () => note('close')(),
      related: note('related'),
      back: () => note('back')(),
      drag: note('drag'),
      nextCorner: () => note('nextCorner')(),
    },
    ...change,
  };
  const mounted = mountCard(root, props);
  return {
    ...mounted,
    host,
    root,
    asked,
    props,
    find: (role, text) => {
      const found = [...root.querySelectorAll<HTMLElement>(role)].find(
        (element) => (element.getAttribute('aria-label') ?? element.textContent).trim() === text,
      );
      if (found === undefined) throw new Error(`no ${role} "${text}" in: ${root.textContent}`);
      return found;
    },
    text: () => mounted.element()?.innerText ?? '',
    unmount: () => {
      mounted.unmount();
      host.remove();
    },
  };
}
