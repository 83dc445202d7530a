import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { exportSettings } from '../../core/settings/transfer.ts';
import { DEFAULT_SETTINGS } from '../../core/settings/types.ts';
import type { Settings } from '../../core/settings/types.ts';
import { fileOf, forget, Held, told } from './held-options.tsx';
import { show } from './render.ts';

beforeEach(async () => {
  forget();
  await page.viewport(1000, 800);
});

describe('import and export', () => {
  const other: Settings = { ...DEFAULT_SETTINGS, style: 'boxed', rules: [{ pattern: 'gazette.com', scope: 'domain', choice: 'off' }] };

  test('a file shows what it would change before it applies', async () => {
    show(<Held settings={{ ...DEFAULT_SETTINGS, rules: [{ pattern: 'herald.com', scope: 'domain', choice: 'on' }] }} />);
    await userEvent.upload(page.getByLabelText('Read settings from a file'), fileOf(exportSettings(other)));
    const preview = page.getByRole('region', { name: 'What the file would change' });
    await expect.element(preview).toBeVisible();
    await expect.element(preview.getByText('gazette.com: Off', { exact: false })).toBeVisible();
    await expect.element(preview.getByText('How names are marked')).toBeVisible();
    expect(told.kept.style).toBe('tint');
    await page.getByRole('radio', { name: 'Replace my rules' }).click();
    await expect.element(preview.getByText('herald.com: On', { exact: false })).toBeVisible();
    await page.getByRole('button', { name: 'Apply' }).click();
    expect(told.kept.style).toBe('boxed');
    expect(told.kept.rules).toEqual(other.rules);
  });

  test('a bad file changes nothing and says which line', async () => {
    show(<Held />);
    const text = exportSettings(other).replace('"off"', '"perhaps"');
    const line = text.split('\n').findIndex((words) => words.includes('perhaps')) + 1;
    await userEvent.upload(page.getByLabelText('Read settings from a file'), fileOf(text));
    await expect.element(page.getByText(`Line ${line}`, { exact: false })).toBeVisible();
    await expect.element(page.getByText('Nothing was changed.', { exact: false })).toBeVisible();
    expect(told.kept).toEqual(DEFAULT_SETTINGS);
  });

  test.each([
    ['little', (code: number) => [code & 0xff, code >> 8]],
    ['big', (code: number) => [code >> 8, code & 0xff]],
  ] as const)('a file in UTF-16 (%s end first), as some editors write it, is read like any other', async (_which, bytes) => {
    show(<Held />);
    const text = `\uFEFF${exportSettings(other)}`;
    const file = new File([new Uint8Array([...text].flatMap((sign) => bytes(sign.charCodeAt(0))))], 'settings.json');
    await userEvent.upload(page.getByLabelText('Read settings from a file'), file);
    await expect.element(page.getByText('gazette.com: Off', { exact: false })).toBeVisible();
  });

  test('a name that stands twice is refused with its line, and the file chosen before is let go', async () => {
    show(<Held />);
    const field = page.getByLabelText('Read settings from a file');
    await userEvent.upload(field, fileOf(exportSettings(other)));
    await expect.element(page.getByRole('region', { name: 'What the file would change' })).toBeVisible();
    await userEvent.upload(field, fileOf(exportSettings(other).replace('"badge"', '"style": "tint",\n    "badge"')));
    await expect.element(page.getByText('A name stands twice', { exact: false })).toBeVisible();
    expect(page.getByRole('region', { name: 'What the file would change' }).elements()).toEqual([]);
    expect(told.kept).toEqual(DEFAULT_SETTINGS);
  });

  test('what is saved can be read again', async () => {
    show(<Held settings={other} />);
    await page.getByRole('button', { name: 'Save settings as a file' }).click();
    await userEvent.upload(page.getByLabelText('Read settings from a file'), fileOf(told.saved[0] ?? ''));
    await expect.element(page.getByText('your settings are the same already', { exact: false })).toBeVisible();
  });
});
