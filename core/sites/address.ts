import { getDomain } from 'tldts';
import type { SiteReason } from './types.ts';

/** The part of the WHATWG URL this folder uses: every runtime has it, but only the DOM library types it. */
interface UrlParts {
  readonly protocol: string;
  readonly hostname: string;
  readonly pathname: string;
}
declare const URL: { new (address: string): UrlParts; canParse(address: string): boolean };

/** An address as far as site rules look at it. */
export type Address =
  | { readonly kind: 'web'; readonly host: string; readonly domain: string | null; readonly path: string }
  | { readonly kind: 'other'; readonly reason: SiteReason };

/** Schemes of a browser's own pages: no extension may run there. */
const BROWSER_SCHEMES = new Set([
  'about:',
  'brave:',
  'chrome:',
  'chrome-untrusted:',
  'chrome-search:',
  'devtools:',
  'edge:',
  'opera:',
  'resource:',
  'view-source:',
  'vivaldi:',
]);

const EXTENSION_SCHEMES = new Set(['chrome-extension:', 'moz-extension:', 'safari-web-extension:', 'extension:']);

/** Where browsers refuse every extension: the add-on stores, by host and the path they start at. */
const STORES: readonly (readonly [host: string, path: string])[] = [
  ['chromewebstore.google.com', '/'],
  ['chrome.google.com', '/webstore'],
  ['addons.mozilla.org', '/'],
  ['microsoftedge.microsoft.com', '/addons'],
];

/**
 * The registrable domain of an ASCII host ("blog.deadline.com" → "deadline.com"), or null for an IP, localhost, a single label or
 * a public suffix itself. Private suffixes count ("someone.github.io" is a domain of its own): a rule for a whole domain must not
 * reach other people's sites.
 */
export function registrableDomain(host: string): string | null {
  return getDomain(host, { allowPrivateDomains: true, validateHostname: false });
}

/** Whether `host` is `parent` or lies below it, by whole labels: "deadline.com.evil.example" is not below "deadline.com". */
export function isWithin(host: string, parent: string): boolean {
  return host === parent || (host.length > parent.length && host.endsWith(parent) && host[host.length - parent.length - 1] === '.');
}

/** Reads an address. Never throws; what is no address of the web says why. An empty text is a page the browser hides from extensions. */
export function readAddress(url: string): Address {
  if (url === '') return { kind: 'other', reason: 'browser-page' };
  if (url.startsWith('about:reader')) return { kind: 'other', reason: 'reader-view' };
  if (!URL.canParse(url)) return { kind: 'other', reason: 'not-a-web-address' };
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol === 'file:') return { kind: 'other', reason: 'file' };
  if (EXTENSION_SCHEMES.has(protocol)) return { kind: 'other', reason: 'extension-page' };
  if (BROWSER_SCHEMES.has(protocol)) return { kind: 'other', reason: 'browser-page' };
  if (protocol !== 'http:' && protocol !== 'https:') return { kind: 'other', reason: 'not-a-web-address' };
  const host = withoutTrailingDot(hostname);
  if (host === '') return { kind: 'other', reason: 'not-a-web-address' };
  if (STORES.some(([store, path]) => host === store && pathname.startsWith(path))) return { kind: 'other', reason: 'store-page' };
  return { kind: 'web', host, domain: registrableDomain(host), path: pathname };
}

/**
 * The ASCII host of what a reader typed or a file holds: "Deadline.com", "müller.de", "https://deadline.com:8080/x", "*.deadline.com".
 * Null when there is no host in it.
 */
export function hostOf(text: string): string | null {
  const bare = text.trim().replace(/^\*\./, '');
  if (bare === '' || /[\s*]/.test(bare)) return null;
  const candidate = /^[a-z][a-z0-9+.-]*:\/\//i.test(bare) ? bare : `http://${bare}`;
  const address = readAddress(candidate);
  if (address.kind === 'web') return address.host;
  // A store is a web host all the same; the page there is what cannot be run on.
  return address.reason === 'store-page' ? withoutTrailingDot(new URL(candidate).hostname) : null;
}

/** Labels of letters, digits and inner hyphens, the last one with a letter in it: already in the form a URL would give it. */
const PLAIN_HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)*[a-z](?:[a-z0-9-]*[a-z0-9])?$/;

/** Whether a text is the ASCII name of a host, exactly as an address has it. Most are plainly so and need no parsing. */
export function isAsciiHost(text: string): boolean {
  return (PLAIN_HOST.test(text) && !text.includes('xn--')) || hostOf(text) === text;
}

/** A fully qualified host may end in a dot and is the same host. */
function withoutTrailingDot(host: string): string {
  return host.endsWith('.') ? host.slice(0, -1) : host;
}
