import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { exportSettings } from '../../core/settings/transfer.ts';
import { DEFAULT_SETTINGS } from '../../core/settings/types.ts';
import type { SiteRule } from '../../core/sites/types.ts';
import { FACTS, fileOf, forget, Held, rulesOf, told } from './held-options.tsx';
import { cutOff, emulate, faults, settled, show, THEMES } from './render.ts';

beforeEach(async () => {
  forget();
  await page.viewport(1000, 800);
});

afterEach(() => emulate({}));

describe('sites', () => {
  test('a typed address becomes a rule for its domain; what is no address is said and adds nothing', async () => {
    show(<Held />);
    const field = page.getByRole('textbox', { name: 'Address or host' });
    await field.fill('https://www.harbour-gazette.com/bridge?x=1');
    await page.getByRole('button', { name: 'Add rule' }).click();
    expect(told.kept.rules).toEqual([{ pattern: 'harbour-gazette.com', scope: 'domain', choice: 'on' }]);
    await field.fill('not an address');
    await page.getByRole('button', { name: 'Add rule' }).click();
    await expect.element(page.getByText('That is not the address of a website.', { exact: false })).toBeVisible();
    await field.fill('127.0.0.1');
    await page.getByRole('button', { name: 'Add rule' }).click();
    await expect.element(page.getByText('no whole domain', { exact: false })).toBeVisible();
    expect(told.kept.rules).toHaveLength(1);
  });

  test('a rule is changed and removed where it stands', async () => {
    show(<Held settings={{ ...DEFAULT_SETTINGS, rules: [{ pattern: 'www.gazette.com', scope: 'host', choice: 'on' }] }} />);
    await userEvent.selectOptions(page.getByLabelText('Caselight on www.gazette.com'), 'off');
    expect(told.kept.rules[0]?.choice).toBe('off');
    await userEvent.selectOptions(page.getByLabelText('Reach of the rule for www.gazette.com'), 'domain');
    expect(told.kept.rules).toEqual([{ pattern: 'gazette.com', scope: 'domain', choice: 'off' }]);
    await page.getByRole('button', { name: 'Remove the rule for gazette.com' }).click();
    expect(told.kept.rules).toEqual([]);
  });

  test('of a thousand rules a screenful stands at first, more come on request, and a search looks through all', async () => {
    const root = show(<Held settings={{ ...DEFAULT_SETTINGS, rules: rulesOf(1000) }} />);
    const rows = () => root.querySelectorAll('.rules tbody tr').length;
    expect(rows()).toBeLessThan(50);
    const first = rows();
    await page.getByRole('button', { name: 'Show 100 more' }).click();
    expect(rows()).toBe(first + 100);
    await page.getByRole('searchbox', { name: 'Search your rules' }).fill('site-99');
    await settled();
    expect(rows()).toBe(11);
    await page.getByRole('searchbox', { name: 'Search your rules' }).fill('');
    await settled();
    expect(rows()).toBe(first);
  });

  test('a site with letters of its own stands, is found and is called by them; one that might pass for another by its ASCII name', async () => {
    const rules: readonly SiteRule[] = ['zebra.com', 'xn--bcher-kva.com', 'xn--80ak6aa92e.com', 'bubble.com'].map((pattern) => ({
      pattern,
      scope: 'host',
      choice: 'on',
    }));
    const root = show(<Held settings={{ ...DEFAULT_SETTINGS, rules }} />);
    const names = () => [...root.querySelectorAll('.rules tbody th')].map(({ textContent }) => textContent);
    expect(names()).toEqual(['bubble.com', 'bücher.com', 'xn--80ak6aa92e.com', 'zebra.com']);
    const search = page.getByRole('searchbox', { name: 'Search your rules' });
    for (const query of ['büch', 'bu\u0308ch', 'xn--bch', 'BÜCHER.com', 'https://bücher.com/page']) {
      await search.fill(query);
      await settled();
      expect(names(), query).toEqual(['bücher.com']);
    }
    await search.fill('аррӏ');
    await settled();
    expect(names()).toEqual(['xn--80ak6aa92e.com']);
    await search.fill('');
    await userEvent.selectOptions(page.getByLabelText('Caselight on bücher.com'), 'off');
    await page.getByRole('button', { name: 'Remove the rule for bubble.com' }).click();
    expect(told.kept.rules).toContainEqual({ pattern: 'xn--bcher-kva.com', scope: 'host', choice: 'off' });
    expect(told.kept.rules).toHaveLength(3);
  });

  test('a file’s sites are previewed in their letters, and saved in ASCII', async () => {
    show(<Held />);
    const rules: readonly SiteRule[] = [{ pattern: 'xn--bcher-kva.com', scope: 'host', choice: 'on' }];
    const file = exportSettings({ ...DEFAULT_SETTINGS, rules }).replace('xn--bcher-kva.com', 'bücher.com');
    await page.getByLabelText('Read settings from a file').upload(fileOf(file));
    await expect.element(page.getByText('bücher.com: On (This host only)')).toBeVisible();
    await page.getByRole('button', { name: 'Apply' }).click();
    expect(told.kept.rules).toEqual(rules);
    await page.getByRole('button', { name: 'Save settings as a file' }).click();
    expect(told.saved.at(-1)).toContain('"xn--bcher-kva.com"');
  });

  test('focus stays in the table where a rule was removed, and each row says what it then stands for', async () => {
    const root = show(<Held settings={{ ...DEFAULT_SETTINGS, rules: rulesOf(3) }} />);
    root.querySelector<HTMLElement>('.rules tbody tr:nth-child(2) button')?.focus();
    await userEvent.keyboard('{Enter}');
    await settled();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove the rule for site-2.example');
    expect([...root.querySelectorAll<HTMLSelectElement>('.rules td:nth-of-type(2) select')].map(({ value }) => value)).toEqual([
      'on',
      'on',
    ]);
  });
});

describe('the rest', () => {
  test('where the browser has no keys and shares no settings, as Firefox for Android, both are said and nothing is promised', async () => {
    const root = show(<Held facts={{ ...FACTS, commands: null, canShare: false }} settings={{ ...DEFAULT_SETTINGS, sync: true }} />);
    expect(root.querySelector('#keys')?.textContent).toBe('KeysThis browser has no keyboard shortcuts for extensions.');
    const share = page.getByRole('checkbox', { name: 'Share these settings with my other browsers' });
    await expect.element(share).toBeDisabled();
    await expect.element(share).not.toBeChecked();
    await expect.element(page.getByText('This browser does not share the settings of extensions.', { exact: false })).toBeVisible();
  });

  test('the example follows the style as it is chosen', async () => {
    const root = show(<Held />);
    await page.getByRole('radio', { name: 'Boxed marks' }).click();
    expect(told.kept.style).toBe('boxed');
    expect(root.querySelector('.sample-name--boxed')?.textContent).toBe('Hugo Penn');
    await page.getByRole('radio', { name: /^Nothing/ }).click();
    const name = root.querySelector('.sample-name');
    if (name === null) throw new Error('no sample');
    expect(getComputedStyle(name).textDecorationLine).toBe('none');
  });

  test('every other choice is kept as it is made, and a card by click has no delay to set', async () => {
    const root = show(<Held />);
    await page.getByRole('radio', { name: 'Only where I switch it on' }).click();
    await page.getByRole('radio', { name: 'Only by click or key' }).click();
    await page.getByRole('checkbox', { name: /how many people/ }).click();
    await page.getByRole('checkbox', { name: /Share these settings/ }).click();
    await userEvent.selectOptions(page.getByLabelText('Language'), 'es');
    expect(told.kept).toEqual({
      ...DEFAULT_SETTINGS,
      defaultMode: 'chosen-sites',
      cardMode: 'click',
      badge: false,
      sync: true,
      language: 'es',
    });
    expect(root.querySelector<HTMLInputElement>('input[type=range]')?.disabled).toBe(true);
  });

  test('the data’s version, its day and what changed are told, and how corrections are made', () => {
    const root = show(<Held />);
    const text = (section: string) => root.querySelector(`#${section}`)?.textContent;
    expect(text('data')).toContain('Data version 2031-04-02. The record stands as of Apr 2031.');
    expect(text('data')).toContain('The first record.');
    expect(text('corrections')).toContain('Anyone named may ask for a correction');
  });

  test('defaults come back only after a second word', async () => {
    show(<Held settings={{ ...DEFAULT_SETTINGS, badge: false }} />);
    await page.getByRole('button', { name: 'Restore the defaults' }).click();
    expect(told.kept.badge).toBe(false);
    await page.getByRole('button', { name: 'Yes, restore the defaults' }).click();
    expect(told.kept).toEqual(DEFAULT_SETTINGS);
  });

  test('settings that could not be read are told of, saved and forgotten on request', async () => {
    show(<Held facts={{ ...FACTS, aside: { reason: 'unreadable', at: 0 } }} />);
    await page.getByRole('button', { name: 'Save what was kept' }).click();
    await page.getByRole('button', { name: 'Forget it' }).click();
    expect(told.asked).toEqual(['saveAside', 'dropAside']);
  });

  test('keys are listed as they are now', () => {
    const text = show(<Held />).querySelector('#keys')?.textContent ?? '';
    expect(text).toContain('Alt+Shift+N');
    expect(text).toContain('no key set');
  });
});

describe('for every reader', () => {
  for (const theme of THEMES) {
    test(`axe finds nothing, ${theme}`, async () => {
      await emulate({ 'prefers-color-scheme': theme });
      const root = show(
        <Held
          settings={{ ...DEFAULT_SETTINGS, rules: rulesOf(3), sync: true }}
          facts={{ ...FACTS, aside: { reason: 'newer-version', at: 0 }, sync: { at: 0, outcome: 'too-large' } }}
        />,
      );
      await userEvent.upload(page.getByLabelText('Read settings from a file'), fileOf(exportSettings(DEFAULT_SETTINGS)));
      await settled();
      expect(await faults(root)).toEqual([]);
    });
  }

  test('nothing is cut off at 320 px and at twice the text size', async () => {
    await page.viewport(320, 600);
    const root = show(<Held settings={{ ...DEFAULT_SETTINGS, rules: rulesOf(3) }} />);
    await settled();
    expect(cutOff(root)).toEqual([]);
  });

  test('Spanish from head to foot', () => {
    const text = show(<Held language="es" />).textContent ?? '';
    for (const words of ['Ajustes', 'Sus reglas', 'Correcciones', 'Restaurar']) expect(text).toContain(words);
  });
});
