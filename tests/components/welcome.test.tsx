import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import '../../components/welcome/welcome.css';
import type { Language } from '../../core/language/language.ts';
import { personFixture } from '../fixtures/views/case.ts';
import { cutOff, emulate, faults, settled, show, THEMES } from './render.ts';

let opened: string[] = [];

function surface(language: Language = 'en') {
  const paragraphs = [
    [
      { text: 'The foreman, ', person: null },
      { text: 'Hugo Penn', person: 'hugo-penn' },
      { text: ', pleaded no contest.', person: null },
    ],
  ];
  return (
    <Welcome
      sample={{ headline: 'The footbridge at Lantern Quay', paragraphs, personOf: personFixture, language, delay: 1 }}
      newsSites={['gazette.example', 'herald.example']}
      onOpen={(name) => void opened.push(name)}
    />
  );
}

beforeEach(async () => {
  opened = [];
  await page.viewport(1000, 800);
});

afterEach(() => emulate({}));

test('resting on a name of the sample shows who it is', async () => {
  show(surface());
  await page.getByRole('button', { name: 'Hugo Penn' }).hover();
  await expect.element(page.getByRole('region', { name: /Hugo/ })).toBeVisible();
  await expect.element(page.getByRole('region', { name: /Hugo/ }).getByText('Site foreman')).toBeVisible();
});

test('by keyboard: Enter opens, Escape closes and gives focus back', async () => {
  const root = show(surface());
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(page.getByRole('region', { name: /Hugo/ })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await settled();
  expect(root.querySelector('.try-card > .person')).toBeNull();
  expect(document.activeElement?.textContent).toBe('Hugo Penn');
});

test('says what it never does and where it runs', async () => {
  const root = show(surface());
  expect(root.textContent).toContain('fetches nothing');
  expect(root.textContent).toContain('The 2 news sites');
  await page.getByRole('button', { name: 'Settings' }).click();
  expect(opened).toEqual(['options']);
});

for (const theme of THEMES) {
  test(`axe finds nothing, ${theme}`, async () => {
    await emulate({ 'prefers-color-scheme': theme });
    const root = show(surface());
    await page.getByRole('button', { name: 'Hugo Penn' }).click();
    await settled();
    for (const closed of root.querySelectorAll('details')) closed.open = true;
    expect(await faults(root)).toEqual([]);
  });
}

test('nothing is cut off at 320 px and at twice the text size', async () => {
  await page.viewport(320, 600);
  const root = show(surface('es'));
  await page.getByRole('button', { name: 'Hugo Penn' }).click();
  await settled();
  expect(cutOff(root)).toEqual([]);
});
