/** What the reader wants on a host or a whole domain; no rule means: follow the default. */
export type SiteChoice = 'on' | 'off';

/** One rule. `scope` `host` covers that host alone, `domain` the registrable domain and everything below it. */
export interface SiteRule {
  readonly pattern: string;
  readonly scope: 'host' | 'domain';
  readonly choice: SiteChoice;
}

/** Where Caselight runs without a rule. */
export type DefaultMode = 'news-sites' | 'chosen-sites';

/** Why a decision came out as it did; the popup has words for each. */
export type SiteReason =
  | 'host-rule'
  | 'domain-rule'
  | 'news-site'
  | 'not-listed'
  | 'paused'
  | 'needs-access'
  | 'this-page-only'
  | 'browser-page'
  | 'reader-view'
  | 'store-page'
  | 'extension-page'
  | 'pdf'
  | 'file'
  | 'not-a-web-address';

/** Whether Caselight runs on an address, and why. `rule` is the rule that decided, if one did. */
export interface SiteDecision {
  readonly state: 'on' | 'off' | 'paused' | 'needs-access' | 'cannot-run';
  readonly reason: SiteReason;
  readonly rule: SiteRule | null;
  /** ASCII (punycode) host, empty where there is none */
  readonly host: string;
  /** registrable domain by the public suffix list, null for IPs, localhost and single labels */
  readonly domain: string | null;
}
