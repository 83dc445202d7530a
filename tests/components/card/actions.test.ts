import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { PEOPLE } from './people.ts';
import { show, type Shown } from './render.tsx';

let card: Shown;
afterEach(() => card.unmount());

const focused = () => card.root.activeElement?.getAttribute('aria-label') ?? card.root.activeElement?.textContent ?? null;

describe('by keyboard', () => {
  test('a dialog that does not take the page over, named by the person and described by role and status', () => {
    card = show();
    const dialog = card.element();
    const labelled = (name: string) => card.root.getElementById(dialog?.getAttribute(name) ?? '')?.textContent;
    expect(dialog?.getAttribute('role')).toBe('dialog');
    expect(dialog?.hasAttribute('aria-modal')).toBe(false);
    expect(labelled('aria-labelledby')).toBe('Mara Okafor');
    expect(labelled('aria-describedby')).toContain('Deckhand on the ferry Larkmoor');
    expect(labelled('aria-describedby')).toContain('Her suit goes on');
  });

  test('Tab walks from the dialog through everything in it, in the order it is seen, and leaves it', async () => {
    card = show();
    card.element()?.focus();
    const walked: (string | null)[] = [];
    for (let step = 0; step < 30 && document.activeElement === card.host; step += 1) {
      await userEvent.tab();
      if (document.activeElement === card.host) walked.push(focused());
    }
    expect(walked).toEqual([
      'Pin card',
      'Close',
      '2 sources',
      'motion to dismiss',
      'Okafor v. Larkmoor Ferries Pending',
      'Connected people 1',
      'All sources (2)',
      'Case file',
      'Next mention',
      'More',
    ]);
    expect(document.activeElement).not.toBe(card.host);
  });

  test('a closed part opens with Enter', async () => {
    card = show();
    card.find('summary', 'Connected people 1').focus();
    await userEvent.keyboard('{Enter}');
    card.find('button', 'Valdery').focus();
    await userEvent.keyboard('{Enter}');
    expect(card.asked).toEqual([['related', 'ines-valdery']]);
  });
});

describe('what a reader can do', () => {
  test('case file at this person, next mention, pin, close', () => {
    card = show();
    for (const name of ['Case file', 'Next mention', 'Pin card', 'Close']) card.find('button', name).click();
    expect(card.asked).toEqual([['openCaseFile', '#person/mara-okafor'], ['nextMention'], ['pin'], ['close']]);
  });

  test('no "next mention" where there is none, no "hide" without a site', async () => {
    card = show({ hasNextMention: false, host: null });
    expect(card.text()).not.toContain('Next mention');
    await userEvent.click(card.find('button', 'More'));
    expect(card.text()).not.toContain('Hide on');
  });

  test('more: copies a citation and says so once', async () => {
    card = show();
    await userEvent.click(card.find('button', 'More'));
    await userEvent.click(card.find('button', 'Copy citation'));
    await vi.waitFor(() => expect(card.root.querySelector('[role=status]')?.textContent).toBe('Copied'));
    expect(card.asked[0]?.[1]).toContain('Mara Okafor, Deckhand on the ferry Larkmoor');
  });

  test('says so when the browser does not allow copying', async () => {
    card = show();
    card.update({ ...card.props, on: { ...card.props.on, copy: async () => false } });
    await userEvent.click(card.find('button', 'More'));
    await userEvent.click(card.find('button', 'Copy citation'));
    await vi.waitFor(() => expect(card.text()).toContain('did not allow copying'));
  });

  test('not this person, and its undo', async () => {
    card = show();
    await userEvent.click(card.find('button', 'More'));
    card.find('button', 'Not Okafor').click();
    card.update({ ...card.props, refused: true });
    expect(card.text()).toContain('This is not Okafor: the name is no longer marked on this page.');
    expect(card.text()).not.toContain('Latest ruling');
    card.find('button', 'Undo').click();
    expect(card.asked).toEqual([['notPerson'], ['undo']]);
  });

  test('hide on this site', async () => {
    card = show();
    await userEvent.click(card.find('button', 'More'));
    card.find('button', 'Hide on news.example').click();
    expect(card.asked).toEqual([['hideSite']]);
  });

  test('a host in its ASCII form, which says nothing to a reader, is “this site”', async () => {
    card = show({ host: 'xn--bcher-kva.example' });
    await userEvent.click(card.find('button', 'More'));
    card.find('button', 'Hide on this site').click();
    expect(card.asked).toEqual([['hideSite']]);
  });

  test('a related person has Back, and no actions that speak of the text on the page', async () => {
    card = show({ person: PEOPLE.judge, canGoBack: true });
    card.find('button', 'Back').click();
    expect(card.asked).toEqual([['back']]);
    await userEvent.click(card.find('button', 'More'));
    expect(card.text()).not.toContain('Not Valdery');
    expect(card.text()).not.toContain('Next mention');
  });
});

describe('report an error', () => {
  const report = () => card.root.querySelector('textarea')?.value ?? '';
  const openReport = async () => {
    card = show();
    await userEvent.click(card.find('button', 'More'));
    await userEvent.click(card.find('button', 'Report an error'));
  };

  test('carries person, field and data version; the address of the page only while the box is ticked', async () => {
    await openReport();
    expect(report()).toContain('Mara Okafor (mara-okafor)');
    expect(report()).toContain('Data version: 2024.06.30');
    expect(report()).not.toContain('news.example');
    const box = card.root.querySelector('input');
    if (box === null) throw new Error('no box to tick');
    await userEvent.click(box);
    expect(report()).toContain('Page: https://news.example/story\n');
    expect(report()).not.toContain('reader=7');
    await userEvent.click(box);
    expect(report()).not.toContain('news.example');
  });

  test('keeps the card while it is written, and no longer', async () => {
    await openReport();
    card.update({ ...card.props, pinned: true });
    await userEvent.click(card.find('button', 'Cancel'));
    expect(card.asked).toEqual([['pin'], ['pin']]);
  });

  test('is copied as it is shown, and cancelled without a trace', async () => {
    await openReport();
    await userEvent.selectOptions(card.root.querySelector('select') as HTMLSelectElement, 'status');
    const shown = report();
    expect(shown).toContain('Field: status');
    await userEvent.click(card.find('button', 'Copy report'));
    expect(card.asked).toEqual([['pin'], ['copy', shown]]);
    await userEvent.click(card.find('button', 'Cancel'));
    expect(card.text()).toContain('Latest ruling');
  });
});

describe('pinned', () => {
  test('the handle moves the card by arrow keys, and to the next corner by a click', async () => {
    card = show({ pinned: true });
    expect(card.find('button', 'Pin card').getAttribute('aria-pressed')).toBe('true');
    const handle = card.find('button', 'Move card (arrow keys; a click moves it to the next corner)');
    handle.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    await userEvent.click(handle);
    expect(card.asked).toEqual([['drag', { x: 32, y: 8 }], ['drag', { x: 8, y: 32 }], ['nextCorner']]);
  });
});
