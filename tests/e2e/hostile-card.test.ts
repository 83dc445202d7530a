import { describe, expect, test } from 'vitest';
import type { Article } from './harness/article.ts';
import type { Box } from './harness/card.ts';
import { fixtureOf } from './harness/fixture.ts';
import { BROWSERS } from './harness/launch.ts';
import { TEXT } from './harness/own-pages.ts';
import { until, untilEqual } from './harness/wait.ts';

const ATTACKS: readonly (readonly [what: string, attack: (host: Element) => void])[] = [
  ['styled away', (host) => host.setAttribute('style', 'display: none !important')],
  ['closed', (host) => (host as HTMLElement).hidePopover()],
  ['removed', (host) => host.remove()],
  ['moved into the body', (host) => document.body.append(host)],
  [
    'moved into a shadow root',
    (host) => document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' }).append(host),
  ],
  ['hidden', (host) => host.setAttribute('hidden', '')],
  ['made inert', (host) => host.setAttribute('inert', '')],
  ['deprived of its popover', (host) => host.removeAttribute('popover')],
];

const isOnTop = (article: Article, { x, y }: Box): Promise<boolean> =>
  article.page.evaluate(({ x, y }) => document.elementFromPoint(x + 40, y + 40)?.hasAttribute('popover') === true, { x, y });

describe.each(BROWSERS)('a card on a hostile page, in %s', (browser) => {
  const e2e = fixtureOf(browser, 'hostile-card');

  test.each(ATTACKS)('a card whose host the page has %s stands again', async (_, attack) => {
    const { article, noise } = await e2e.pages.open(TEXT);
    await article.readCardOf('Alec Baldwin', 'Alec Baldwin');
    await article.page.$eval('[popover]', attack);
    await article.cardOf('Alec Baldwin');
    await until('the card is on top', async () => {
      const card = await article.card();
      return card !== null && (await isOnTop(article, card.box));
    });
    expect(noise).toEqual([]);
  });

  test('a page that never stops removing the card wins after a few rounds, and hears no more of it', async () => {
    const { article, noise } = await e2e.pages.open(
      `${TEXT}<script>
        let removed = 0;
        new MutationObserver((records) => {
          for (const { addedNodes } of records) for (const node of addedNodes) if (node.popover) { node.remove(); removed += 1; }
          document.body.dataset.removed = removed;
        }).observe(document.documentElement, { childList: true });
      </script>`,
    );
    await article.hover('Alec Baldwin');
    const removed = (): Promise<number> => article.page.evaluate(() => Number(document.body.dataset['removed'] ?? 0));
    await untilEqual('times the card was removed', 4, removed);
    await article.page.mouse.move(2, 300, { steps: 3 });
    await article.cardGone();
    expect(await removed()).toBe(4);
    expect(noise).toEqual([]);
  });

  test('a card stands above a modal dialog, and can be used there', async () => {
    const { article } = await e2e.pages.open(`<dialog>${TEXT}</dialog><script>document.querySelector('dialog').showModal()</script>`);
    const card = await article.readCardOf('Alec Baldwin', 'Alec Baldwin');
    const { x, y } = card.box;
    expect(await isOnTop(article, card.box)).toBe(true);
    await article.page.mouse.move(x + 40, y + 40, { steps: 4 });
    await article.page.keyboard.press('Escape');
    await article.cardGone();
    expect(await article.page.$eval('dialog', (dialog) => dialog.open)).toBe(true);
  });

  test('a card of a name in a popover that a press beside it shuts can be used there', async () => {
    const { article, noise } = await e2e.pages.open(
      `<div popover>${TEXT}</div><script>document.querySelector('div').showPopover()</script>`,
    );
    const card = await article.readCardOf('Alec Baldwin', 'Alec Baldwin');
    const { x, y } = card.box;
    await article.page.mouse.move(x + 40, y + 40, { steps: 4 });
    await article.page.mouse.click(x + 40, y + 40);
    await article.page.keyboard.press('Escape');
    await article.cardGone();
    expect(await article.page.$eval('div', (popover) => popover.matches(':popover-open'))).toBe(true);
    expect(noise).toEqual([]);
  });
});
