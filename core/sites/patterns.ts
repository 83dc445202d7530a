import { isWithin } from './address.ts';
import type { SiteSettings } from './decide.ts';
import type { SiteRule } from './types.ts';

/** The hosts of one registration of the reader script, as match patterns (ports and both schemes of the web included). */
export interface ScriptLayer {
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

/** The match pattern of a host alone or of a domain and everything below it. */
export function patternOf(target: Pick<SiteRule, 'scope' | 'pattern'>): string {
  return target.scope === 'host' ? `*://${target.pattern}/*` : `*://*.${target.pattern}/*`;
}

/**
 * The registrations that make the browser inject exactly where the settings say "on".
 *
 * One registration cannot say "this domain off, but that host of it on", because an exclusion wins over a match. So there is a layer
 * per degree of specificity: hosts, then domains (a domain inside another before it), then the news list; each leaves out what any more
 * specific rule speaks about. No host is matched by two layers, so that nothing is injected twice. Linear in rules and hosts.
 */
export function scriptLayers(settings: SiteSettings, newsHosts: ReadonlySet<string>): ScriptLayer[] {
  const rules = lastOfEach(settings.rules);
  const domains = new Set(rules.filter((rule) => rule.scope === 'domain').map((rule) => rule.pattern));
  const degreeOf = (rule: SiteRule): number =>
    rule.scope === 'host' ? Infinity : withParents(rule.pattern).filter((parent) => domains.has(parent)).length;
  const degrees = [...new Set(rules.map(degreeOf))].sort((a, b) => b - a);
  const layers = degrees.map((degree) => {
    const matched = rules.filter((rule) => rule.choice === 'on' && degreeOf(rule) === degree);
    const patterns = new Set(matched.map((rule) => rule.pattern));
    const above = rules.filter((rule) => degreeOf(rule) > degree && withParents(rule.pattern).some((parent) => patterns.has(parent)));
    return { matches: matched.map(patternOf), excludeMatches: above.map(patternOf) };
  });
  if (settings.defaultMode === 'news-sites') {
    const around = new Set([...newsHosts].flatMap(withParents));
    const touching = rules.filter(
      (rule) => withParents(rule.pattern).some((parent) => newsHosts.has(parent)) || (rule.scope === 'domain' && around.has(rule.pattern)),
    );
    const news = [...newsHosts].map((host) => patternOf({ scope: 'domain', pattern: host }));
    layers.push({ matches: news, excludeMatches: touching.map(patternOf) });
  }
  return layers.filter((layer) => layer.matches.length > 0);
}

/**
 * Whether any of the match patterns, as `permissions.getAll` lists them, covers pages of a host. A pattern for one scheme alone does
 * not count for the other: only one that covers https does.
 */
export function patternsCover(patterns: readonly string[], host: string): boolean {
  return patterns.some((pattern) => {
    if (pattern === '<all_urls>') return true;
    const parts = /^(\*|https):\/\/([^/]*)\//.exec(pattern);
    if (parts === null) return false;
    const target = (parts[2] ?? '').replace(/:(\d+|\*)$/, '');
    if (target === '*') return true;
    return target.startsWith('*.') ? isWithin(host, target.slice(2)) : host === target;
  });
}

/** The hosts behind patterns of the form of a news site, `*://*.host/*`; others are no news sites and are left out. */
export function hostsOfPatterns(patterns: readonly string[]): Set<string> {
  const hosts = patterns.map((pattern) => /^\*:\/\/\*\.([^/*]+)\/\*$/.exec(pattern)?.[1]);
  return new Set(hosts.filter((host) => host !== undefined));
}

/** A host and every name it lies below: "a.b.example" → "a.b.example", "b.example", "example". */
function withParents(host: string): string[] {
  const names = [host];
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) names.push(host.slice(dot + 1));
  return names;
}

function lastOfEach(rules: readonly SiteRule[]): SiteRule[] {
  return [...new Map(rules.map((rule) => [`${rule.scope} ${rule.pattern}`, rule])).values()];
}
