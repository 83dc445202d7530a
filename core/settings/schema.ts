import * as v from 'valibot';
import { LANGUAGES } from '../language/language.ts';
import { isAsciiHost, registrableDomain } from '../sites/address.ts';
import type { Settings } from './types.ts';

/** Shortest and longest rest before a card opens, in milliseconds: below it cards flash by, above it they seem broken. */
export const CARD_DELAY = { min: 100, max: 2000 } as const;

/** More rules than anyone makes by hand; keeps a foreign file from filling the storage. */
export const MAX_RULES = 5000;

/** A site rule as kept: the pattern is an ASCII host, and a domain rule names a registrable domain. */
export const siteRuleSchema = v.pipe(
  v.strictObject({
    pattern: v.pipe(v.string(), v.minLength(1), v.maxLength(253), v.check(isAsciiHost, 'is not the ASCII name of a host')),
    scope: v.picklist(['host', 'domain']),
    choice: v.picklist(['on', 'off']),
  }),
  v.check((rule) => rule.scope === 'host' || registrableDomain(rule.pattern) === rule.pattern, 'is not a whole domain'),
);

/** All settings in the present version's shape. */
export const settingsSchema = v.strictObject({
  rules: v.pipe(v.array(siteRuleSchema), v.maxLength(MAX_RULES)),
  defaultMode: v.picklist(['news-sites', 'chosen-sites']),
  style: v.picklist(['tint', 'underline', 'boxed', 'none']),
  cardDelay: v.pipe(v.number(), v.integer(), v.minValue(CARD_DELAY.min), v.maxValue(CARD_DELAY.max)),
  cardMode: v.picklist(['hover', 'click']),
  badge: v.boolean(),
  language: v.picklist([...LANGUAGES, 'auto']),
  sync: v.boolean(),
  seenDataVersion: v.nullable(v.pipe(v.string(), v.maxLength(100))),
}) satisfies v.GenericSchema<unknown, Settings>;
