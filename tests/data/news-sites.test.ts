import { describe, expect, test } from 'vitest';
import publishers from '../../data/publishers.json' with { type: 'json' };
import sites from '../../data/news-sites.json' with { type: 'json' };
import { isWithin, readAddress, registrableDomain } from '../../core/sites/address.ts';
import { LANGUAGES } from '../../core/language/language.ts';

describe('the bundled news sites', () => {
  test('there are at least a hundred, in both languages', () => {
    expect(sites.length).toBeGreaterThanOrEqual(100);
    for (const language of LANGUAGES) expect(sites.filter((site) => site.language === language).length).toBeGreaterThanOrEqual(40);
  });

  test.each(sites)('$host is an ASCII host with a name', ({ host, name, language }) => {
    const address = readAddress(`https://${host}/`);
    expect(address).toMatchObject({ kind: 'web', host });
    expect(registrableDomain(host)).not.toBeNull();
    expect(name.trim()).toBe(name);
    expect(name).not.toBe('');
    expect(language).toMatch(/^[a-z]{2}$/);
  });

  test('none covers another, and they stand in order', () => {
    const hosts = sites.map((site) => site.host);
    for (const host of hosts) expect(hosts.filter((other) => isWithin(host, other))).toEqual([host]);
    for (const language of new Set(sites.map((site) => site.language))) {
      const part = sites.filter((site) => site.language === language).map((site) => site.host);
      expect(part).toEqual([...part].sort());
    }
  });

  /** An authority's own pages are sources of the record, but no news. */
  const noNews = ['env.nm.gov'];

  test.each(publishers.publishers.flatMap(({ outlet, hosts }) => hosts.map((host) => ({ outlet, host }))))(
    '$outlet, which the record cites, is among them ($host)',
    ({ host }) => {
      expect(sites.some((site) => isWithin(host, site.host))).toBe(!noNews.includes(host));
    },
  );
});
