import { hostOf, registrableDomain } from './address.ts';
import type { SiteChoice, SiteRule } from './types.ts';

/** What a reader wants for a host or domain; `default` takes the rule away. */
export type WantedChoice = SiteChoice | 'default';

/** What a rule speaks about. */
export type RuleTarget = Pick<SiteRule, 'scope' | 'pattern'>;

/**
 * The target of a rule for what a reader typed: a host, an address or a domain.
 * @returns null when there is no host in it, or no whole domain around it (an IP, localhost) where one was asked for
 */
export function ruleTarget(text: string, scope: SiteRule['scope']): RuleTarget | null {
  const host = hostOf(text);
  if (host === null) return null;
  if (scope === 'host') return { scope, pattern: host };
  const domain = registrableDomain(host);
  return domain === null ? null : { scope, pattern: domain };
}

/** The rules with one choice made: the target's rule set, replaced or taken away; the rest and their order stay. */
export function withChoice(rules: readonly SiteRule[], target: RuleTarget, wanted: WantedChoice): SiteRule[] {
  const same = (rule: SiteRule): boolean => rule.scope === target.scope && rule.pattern === target.pattern;
  if (wanted === 'default') return rules.filter((rule) => !same(rule));
  const made: SiteRule = { pattern: target.pattern, scope: target.scope, choice: wanted };
  return rules.some(same) ? rules.map((rule) => (same(rule) ? made : rule)) : [...rules, made];
}
