import { describe, expect, test } from 'vitest';
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
    expect(LANGUAGES).toContain(language);
  });

  test('none covers another, and they stand in order', () => {
    const hosts = sites.map((site) => site.host);
    for (const host of hosts) expect(hosts.filter((other) => isWithin(host, other))).toEqual([host]);
    for (const language of LANGUAGES) {
      const part = sites.filter((site) => site.language === language).map((site) => site.host);
      expect(part).toEqual([...part].sort());
    }
  });

  test.each(['deadline.com', 'variety.com', 'hollywoodreporter.com', 'latimes.com', 'apnews.com', 'santafenewmexican.com', 'elpais.com'])(
    '%s is among them',
    (host) => expect(sites.map((site) => site.host)).toContain(host),
  );
});
