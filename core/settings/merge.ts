import type { SiteRule } from '../sites/types.ts';
import type { Settings } from './types.ts';

/** The settings that other devices of the reader may share. Whether to share at all, and what was seen here, stay with each device. */
export type SharedSettings = Omit<Settings, 'sync' | 'seenDataVersion'>;

/** The shared part of settings. */
export function sharedPart(settings: Settings): SharedSettings {
  const { rules, defaultMode, style, cardDelay, cardMode, badge, language } = settings;
  return { rules, defaultMode, style, cardDelay, cardMode, badge, language };
}

/**
 * Joins what this device has (`local`) with what lies in the sync storage (`remote`), knowing what both last agreed on (`base`).
 *
 * The rule, for each setting and for each site rule by itself: what only one side changed since `base` is taken from that side, a rule
 * taken away counting as a change; where both changed it, local wins, because local is the truth. Whoever joins last therefore decides
 * a true conflict, and every device has the same settings after its next round. For a first round, `base` is the defaults.
 */
export function mergeShared(base: SharedSettings, local: SharedSettings, remote: SharedSettings): SharedSettings {
  const pick = <K extends Exclude<keyof SharedSettings, 'rules'>>(key: K): SharedSettings[K] =>
    local[key] === base[key] ? remote[key] : local[key];
  return {
    rules: mergeRules(base.rules, local.rules, remote.rules),
    defaultMode: pick('defaultMode'),
    style: pick('style'),
    cardDelay: pick('cardDelay'),
    cardMode: pick('cardMode'),
    badge: pick('badge'),
    language: pick('language'),
  };
}

/** Whether two shared parts say the same; the order of rules about different patterns means nothing. */
export function sameShared(a: SharedSettings, b: SharedSettings): boolean {
  return JSON.stringify({ ...a, rules: sorted(a.rules) }) === JSON.stringify({ ...b, rules: sorted(b.rules) });
}

function mergeRules(base: readonly SiteRule[], local: readonly SiteRule[], remote: readonly SiteRule[]): SiteRule[] {
  const [before, here, there] = [byTarget(base), byTarget(local), byTarget(remote)];
  const merged: SiteRule[] = [];
  for (const target of new Set([...here.keys(), ...there.keys()])) {
    const changedHere = here.get(target)?.choice !== before.get(target)?.choice;
    const rule = changedHere ? here.get(target) : there.get(target);
    if (rule !== undefined) merged.push(rule);
  }
  return merged;
}

function byTarget(rules: readonly SiteRule[]): Map<string, SiteRule> {
  return new Map(rules.map((rule) => [`${rule.scope} ${rule.pattern}`, rule]));
}

function sorted(rules: readonly SiteRule[]): string[] {
  return rules.map((rule) => `${rule.scope} ${rule.pattern} ${rule.choice}`).sort();
}
