import { place } from './finding.ts';
import type { Check, Finding } from './finding.ts';

/** Places that show other publishers' texts: an address there is never the publisher's own. */
export const NOT_PUBLISHERS: readonly string[] = [
  'yahoo.com',
  'msn.com',
  'aol.com',
  'newsbreak.com',
  'archive.org',
  'archive.ph',
  'archive.today',
  'archive.is',
  'news.google.com',
  'flipboard.com',
  'headtopics.com',
  'pressreader.com',
  'facebook.com',
  'twitter.com',
  'x.com',
  'reddit.com',
  'youtube.com',
  'wikipedia.org',
  'rulings.law',
];

/** Host name of an https address; core has no `URL`. */
function hostOf(address: string): string {
  return (/^https:\/\/([^/?#:]+)/.exec(address)?.[1] ?? '').toLowerCase();
}

function within(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** Every address is one of the outlet's own hosts, as publishers.json has them. */
export const checkPublishers: Check = (data) => {
  const hosts = new Map(data.publishers.map((publisher) => [publisher.outlet, publisher.hosts]));
  const listed = data.publishers.flatMap((publisher) =>
    publisher.hosts
      .filter((host) => NOT_PUBLISHERS.some((domain) => within(host, domain)))
      .map((host): Finding => ({
        file: 'publishers',
        path: publisher.outlet,
        reason: `${host} shows other publishers' texts and is nobody's own address`,
      })),
  );
  const used = data.sources.flatMap((source): Finding[] => {
    if (source.url === null) return [];
    const host = hostOf(source.url);
    const own = hosts.get(source.outlet);
    const path = place(source.id, 'url');
    if (!own) {
      return [{ file: 'sources', path, reason: `"${source.outlet}" does not stand in publishers.json: add it with its own host names` }];
    }
    if (own.some((domain) => within(host, domain))) return [];
    return [{ file: 'sources', path, reason: `${host} is not a host of "${source.outlet}": give the publisher's own address or null` }];
  });
  return [...listed, ...used];
};
