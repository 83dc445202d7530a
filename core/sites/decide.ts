import { isWithin, readAddress } from './address.ts';
import type { DefaultMode, SiteDecision, SiteReason, SiteRule } from './types.ts';

/** What a decision rests on besides the rules. */
export interface SiteFacts {
  /** hosts of the bundled news sites; each covers everything below it */
  readonly newsHosts: ReadonlySet<string>;
  readonly paused: boolean;
  /** whether the browser lets Caselight read pages of this host */
  granted(host: string): boolean;
  /** the reader asked to look at this very page, once */
  readonly thisPageOnly?: boolean;
}

/** The part of the settings that decides about sites. */
export interface SiteSettings {
  readonly rules: readonly SiteRule[];
  readonly defaultMode: DefaultMode;
}

/**
 * Whether Caselight runs on an address, and why. Total: every address has one answer and one reason.
 *
 * The order: an address no extension may read cannot run; a look at this page once wins over everything else; then the most specific
 * rule (a host before its domain, a longer domain before a shorter); then the default mode. What would be on is paused while Caselight
 * is paused, and needs access while the browser withholds the host. Off stays off, whatever else holds.
 * @param url the page's address; empty when the browser does not tell it
 */
export function decideSite(url: string, settings: SiteSettings, facts: SiteFacts): SiteDecision {
  const address = readAddress(url);
  if (address.kind === 'other') return { state: 'cannot-run', reason: address.reason, rule: null, host: '', domain: null };
  const { host, domain } = address;
  const answer = (state: SiteDecision['state'], reason: SiteReason, rule: SiteRule | null): SiteDecision => ({
    state,
    reason,
    rule,
    host,
    domain,
  });
  if (/\.pdf$/i.test(address.path)) return answer('cannot-run', 'pdf', null);
  if (facts.thisPageOnly === true) return answer('on', 'this-page-only', null);
  const rule = ruleFor(host, settings.rules);
  const ground = groundOf(rule, settings.defaultMode, host, facts.newsHosts);
  if (rule?.choice === 'off' || ground === 'not-listed') return answer('off', ground, rule);
  if (facts.paused) return answer('paused', 'paused', rule);
  if (!facts.granted(host)) return answer('needs-access', 'needs-access', rule);
  return answer('on', ground, rule);
}

/**
 * The rule that speaks for a host: its own, else that of the longest domain around it. Of two rules for the same pattern the later one
 * holds, so that a list merged from two places still has one answer.
 */
function ruleFor(host: string, rules: readonly SiteRule[]): SiteRule | null {
  let best: SiteRule | null = null;
  for (const rule of rules) {
    if (covers(rule, host) && (best === null || specificity(rule) >= specificity(best))) best = rule;
  }
  return best;
}

/** Whether a rule speaks about a host at all. */
function covers(rule: SiteRule, host: string): boolean {
  return rule.scope === 'host' ? rule.pattern === host : isWithin(host, rule.pattern);
}

/** A host rule stands above every domain rule; among domains the longer is the more specific. */
function specificity(rule: SiteRule): number {
  return rule.scope === 'host' ? Number.MAX_SAFE_INTEGER : rule.pattern.length;
}

/** Whether a host is one of the bundled news sites or lies below one. */
function isNewsHost(host: string, newsHosts: ReadonlySet<string>): boolean {
  for (let rest = host; ;) {
    if (newsHosts.has(rest)) return true;
    const dot = rest.indexOf('.');
    if (dot < 0) return false;
    rest = rest.slice(dot + 1);
  }
}

function groundOf(rule: SiteRule | null, mode: DefaultMode, host: string, newsHosts: ReadonlySet<string>): SiteReason {
  if (rule !== null) return rule.scope === 'host' ? 'host-rule' : 'domain-rule';
  return mode === 'news-sites' && isNewsHost(host, newsHosts) ? 'news-site' : 'not-listed';
}
