import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCases } from '../../scripts/data/load.ts';
import { BROWSERS, buildFolder } from './harness/launch.ts';

interface Manifest {
  readonly content_security_policy: { readonly extension_pages: string };
}

/** A script of the build and all that it imports before it runs. */
function withImports(folder: string, path: string, seen = new Map<string, string>()): ReadonlyMap<string, string> {
  if (seen.has(path)) return seen;
  const code = readFileSync(join(folder, path), 'utf8');
  seen.set(path, code);
  for (const [, name = ''] of code.matchAll(/(?:from|import)"\.\/([^"]+)"/g)) withImports(folder, `chunks/${name}`, seen);
  return seen;
}

describe.each(BROWSERS)('what the popup waits for in %s', (browser) => {
  const folder = buildFolder(browser);
  const html = readFileSync(join(folder, 'popup.html'), 'utf8');
  const [casebook] = loadCases().casebooks;
  const told = casebook?.proceedings[0]?.summary.en ?? 'no proceeding';

  it('to be painted is one small script', () => {
    const scripts = [...html.matchAll(/<(?:script|link rel="modulepreload")[^>]*>/g)].map(([tag]) => tag);
    expect(scripts).toHaveLength(1);
    expect(scripts[0]).toContain('src="/popup-start.js"');
    expect(readFileSync(join(folder, 'popup-start.js')).length).toBeLessThan(3_000);
  });

  it('has its styles in the page, which the policy passes by their hash and no others', () => {
    const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, text = '']) => text);
    expect(styles).toHaveLength(1);
    expect(html).not.toMatch(/<link rel="stylesheet" (?!disabled)/);
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
    const hash = createHash('sha256')
      .update(styles[0] ?? '')
      .digest('base64');
    expect(manifest.content_security_policy.extension_pages).toContain(`style-src 'self' 'sha256-${hash}';`);
  });

  it('stands in the page itself: the case in every language', () => {
    expect(html).toContain(casebook?.summary.en);
    expect(html).toContain(casebook?.summary.es);
    expect(html).not.toContain(told.slice(0, 60));
  });

  it('to come to life is the case at a glance, in few files, neither the whole record nor the browser’s API', () => {
    const entry = /data-life="\/([^" ]+)/.exec(html)?.[1] ?? '';
    const scripts = [...withImports(folder, entry)];
    const code = scripts.map(([, text]) => text).join('\n');
    expect(code).toContain(JSON.stringify(casebook?.summary.en).slice(1, 60));
    expect(scripts.length).toBeLessThanOrEqual(5);
    expect(code).not.toContain(told.slice(0, 60));
    expect(code).not.toMatch(/\bstorage\.(?:local|session|sync)\b/);
  });
});
