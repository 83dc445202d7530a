import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { caseFileHash, cardsOf, suggestions } from '../../entrypoints/background/casebook.ts';
import { passCommands } from '../../entrypoints/background/commands.ts';
import { answerMenu, writeMenu } from '../../entrypoints/background/menu.ts';
import { answerOmnibox } from '../../entrypoints/background/omnibox.ts';
import { refreshToolbar } from '../../entrypoints/background/toolbar.ts';
import { noteFound } from '../../platform/found.ts';
import { welcomeOnce } from '../../platform/pages.ts';
import { updateSettings } from '../../platform/settings-store.ts';
import { installBrowserDouble } from './browser-double.ts';

let browser: ReturnType<typeof installBrowserDouble>;
let opened: string[];

/** Listeners of an event that fakeBrowser does not have. */
function heardBy(place: object, name: string) {
  const listeners: ((...args: never[]) => void)[] = [];
  Object.assign(place, { [name]: { addListener: (listener: (...args: never[]) => void) => listeners.push(listener) } });
  return (...args: unknown[]): void => listeners.forEach((listener) => (listener as (...args: unknown[]) => void)(...args));
}

beforeEach(() => {
  browser = installBrowserDouble();
  opened = [];
  Object.assign(fakeBrowser.tabs, {
    create: async ({ url }: { url: string }) => opened.push(url.replace(fakeBrowser.runtime.getURL('/'), '')),
  });
});

describe('the context menu', () => {
  test('is there once, in the reader’s language, however often it is written', async () => {
    const items = new Map<string, string>();
    Object.assign(fakeBrowser.contextMenus, {
      removeAll: async () => items.clear(),
      create: ({ id, title }: { id: string; title: string }) => {
        if (items.has(id)) throw new Error('Cannot create item with duplicate id');
        items.set(id, title);
      },
    });
    await Promise.all([writeMenu(), writeMenu()]);
    expect([...items.values()]).toEqual(['¿Quién es «%s»?']);
    await updateSettings((settings) => ({ ...settings, language: 'en' }));
    await writeMenu();
    expect([...items.values()]).toEqual(['Who is “%s”?']);
  });

  test('is answered on the page where the script knows the name, else in the case file', async () => {
    const click = heardBy(fakeBrowser.contextMenus, 'onClicked');
    answerMenu();
    browser.open(1, 'https://example.org/');
    click({ menuItemId: 'who-is', selectionText: ' David Halls ' }, { id: 1 });
    await vi.waitFor(() => expect(opened).toEqual(['casefile.html#person/david-halls']));
    const knows = { sendMessage: async () => ({ value: { shown: true } }) };
    const before = fakeBrowser.tabs.sendMessage;
    Object.assign(fakeBrowser.tabs, knows);
    click({ menuItemId: 'who-is', selectionText: 'Halls' }, { id: 1 });
    Object.assign(fakeBrowser.tabs, { sendMessage: before });
    click({ menuItemId: 'who-is', selectionText: 'nobody known' }, { id: 1 });
    await vi.waitFor(() => expect(opened).toEqual(['casefile.html#person/david-halls', 'casefile.html#search/nobody%20known']));
  });
});

describe('the address bar', () => {
  test('suggests people of the case and leads to them', async () => {
    Object.assign(fakeBrowser.omnibox, { setDefaultSuggestion: () => undefined });
    heardBy(fakeBrowser.omnibox, 'onInputStarted');
    const type = heardBy(fakeBrowser.omnibox, 'onInputChanged');
    const enter = heardBy(fakeBrowser.omnibox, 'onInputEntered');
    answerOmnibox();
    const suggest = vi.fn();
    type('gutierrez', suggest);
    await vi.waitFor(() => expect(suggest).toHaveBeenCalled());
    const [first] = (suggest.mock.calls[0]?.[0] ?? []) as { content: string; description: string }[];
    expect(first?.content).toBe('person/hannah-gutierrez-reed');
    expect(first?.description).toMatch(/^Hannah Gutierrez-Reed/);
    enter(first?.content);
    enter('david halls');
    await vi.waitFor(() => expect(opened).toEqual(['casefile.html#person/hannah-gutierrez-reed', 'casefile.html#person/david-halls']));
  });

  test('is given nothing that a browser would read as markup', () => {
    for (const letter of 'abcdefghijklmnopqrstuvwxyz')
      for (const { hash } of suggestions(letter, 'es')) expect(hash).toMatch(/^person\/[a-z-]+$/);
    expect(suggestions('', 'en')).toEqual([]);
  });
});

test('key commands reach the page that is being read', async () => {
  const press = heardBy(fakeBrowser.commands, 'onCommand');
  passCommands();
  const said = vi.spyOn(fakeBrowser.tabs, 'sendMessage');
  browser.open(1, 'https://deadline.com/', true);
  press('next-name', { id: 1 });
  press('previous-name');
  press('show-card', { id: 1 });
  await vi.waitFor(() => expect(said).toHaveBeenCalledTimes(3));
  expect(said.mock.calls.map(([tab, message]) => [tab, message])).toEqual(
    expect.arrayContaining([
      [1, { caselight: 'mention.step', payload: { direction: 1 } }],
      [1, { caselight: 'mention.step', payload: { direction: -1 } }],
      [1, { caselight: 'card.show', payload: null }],
    ]),
  );
});

describe('the toolbar', () => {
  const shown = async (id: number) => [
    await fakeBrowser.action.getBadgeText({ tabId: id }),
    await fakeBrowser.action.getTitle({ tabId: id }),
  ];
  const icon = vi.fn();
  const found = (count: number) => ({
    verdict: 'case' as const,
    people: Array.from({ length: count }, (_, index) => ({ caseId: 'lantern', id: `p${index}`, count: 3 })),
    capped: false,
  });
  beforeEach(async () => {
    icon.mockReset();
    Object.assign(fakeBrowser.action, { setIcon: async ({ path }: { path: Record<string, string> }) => icon(path['16']) });
    await updateSettings((settings) => ({ ...settings, language: 'en' }));
  });

  test('counts distinct people, is empty at zero, and stays empty when the reader wants none', async () => {
    await refreshToolbar(1, 'https://deadline.com/');
    expect(await shown(1)).toEqual(['', 'Caselight: on here']);
    await noteFound(1, 0, found(1), false);
    await refreshToolbar(1, 'https://deadline.com/');
    expect(await shown(1)).toEqual(['1', 'Caselight: on here: 1 person of the case found']);
    await noteFound(1, 0, found(4), false);
    await updateSettings((settings) => ({ ...settings, badge: false }));
    await refreshToolbar(1, 'https://deadline.com/');
    expect(await shown(1)).toEqual(['', 'Caselight: on here: 4 people of the case found']);
  });

  test.each([
    ['https://deadline.com/', 'on', 'Caselight: on here'],
    ['https://example.org/', 'off', 'Caselight: off here'],
    ['', 'off', 'Caselight: off here'],
    ['chrome://settings/', 'cannot-run', 'Caselight: cannot run on this page'],
  ])('%s: %s', async (url, state, title) => {
    await refreshToolbar(1, url);
    expect(icon).toHaveBeenCalledWith(`/icon/${state}-16.png`);
    expect(await shown(1)).toEqual(['', title]);
  });

  test('a tab that is gone is no fault', async () => {
    Object.assign(fakeBrowser.action, { setIcon: () => Promise.reject(new Error('No tab with id: 1.')) });
    await expect(refreshToolbar(1, 'https://deadline.com/')).resolves.toBeUndefined();
  });
});

test('the welcome page is shown once', async () => {
  await welcomeOnce();
  await welcomeOnce();
  expect(opened).toEqual(['welcome.html']);
});

describe('cards', () => {
  test('come in the order asked for; unknown people and cases are left out', () => {
    const cards = cardsOf('rust', ['david-halls', 'nobody', 'halyna-hutchins'], 'en');
    expect(cards.map(({ id }) => id)).toEqual(['david-halls', 'halyna-hutchins']);
    expect(cardsOf('another-case', ['david-halls'], 'en')).toEqual([]);
  });

  test('a name of several people leads to a search, of one to the person', () => {
    expect(caseFileHash('Hutchins')).toBe('search/Hutchins');
    expect(caseFileHash('Matthew Hutchins’s')).toBe('person/matthew-hutchins');
  });
});
