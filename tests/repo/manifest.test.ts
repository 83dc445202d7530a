import { readFileSync } from 'node:fs';
import { optionsTexts } from '../../components/options/texts.ts';
import { LANGUAGES } from '../../core/language/language.ts';
import { describe, expect, test } from 'vitest';
import sites from '../../data/news-sites.json' with { type: 'json' };
import { manifestFor } from '../../scripts/build/manifest.ts';

const messages = (language: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(new URL(`../../public/_locales/${language}/messages.json`, import.meta.url), 'utf8')) as Record<
    string,
    { message: string }
  >;

describe.each(['chrome', 'firefox'])('the manifest for %s', (browser) => {
  const manifest = manifestFor(browser);

  test('says in plain words what every permission is for', () => {
    for (const language of LANGUAGES)
      expect(optionsTexts[language].permissions.map(({ name }) => name)).toEqual(expect.arrayContaining(manifest.permissions ?? []));
  });

  test('asks for the permissions it promises, the listed news hosts, and nothing else', () => {
    expect(manifest.permissions?.toSorted()).toEqual(['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage']);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.host_permissions).toEqual(sites.map(({ host }) => `*://*.${host}/*`));
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('lets its pages fetch nothing and assign no markup', () => {
    const policy = (manifest.content_security_policy as { extension_pages: string }).extension_pages;
    for (const directive of ["default-src 'none'", "connect-src 'none'", "script-src 'self'", "trusted-types 'none'"]) {
      expect(policy).toContain(directive);
    }
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test('says everything in both languages', () => {
    const used = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name ?? '');
    expect(used.length).toBeGreaterThan(3);
    for (const language of ['en', 'es']) {
      for (const name of used) expect(messages(language)[name]?.message, `${name} in ${language}`).toMatch(/\S/);
    }
    expect(Object.keys(messages('es')).toSorted()).toEqual(Object.keys(messages('en')).toSorted());
  });

  test('suggests two keys, the third command can be given one', () => {
    const keys = Object.values(manifest.commands ?? {}).map((command) => command.suggested_key);
    expect(keys).toHaveLength(3);
    expect(keys.filter((key) => key !== undefined)).toHaveLength(2);
  });
});

test('Firefox is told a fixed id, its version and that no data is collected', () => {
  expect(manifestFor('firefox').browser_specific_settings?.gecko).toMatchObject({
    id: expect.stringContaining('@'),
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none'] },
  });
  expect(manifestFor('firefox')).not.toHaveProperty('key');
});

test('Chromium has a fixed id in unpacked builds alone', () => {
  expect(manifestFor('chrome')).toMatchObject({ minimum_chrome_version: '116', key: expect.any(String) });
  expect(manifestFor('chrome', true)).not.toHaveProperty('key');
});
