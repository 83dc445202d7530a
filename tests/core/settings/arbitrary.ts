import fc from 'fast-check';
import type { SharedSettings } from '../../../core/settings/merge.ts';
import type { SiteRule } from '../../../core/sites/types.ts';

const target = fc.constantFrom(
  { scope: 'host', pattern: 'www.example.org' } as const,
  { scope: 'host', pattern: 'localhost' } as const,
  { scope: 'host', pattern: '[2001:db8::1]' } as const,
  { scope: 'domain', pattern: 'example.org' } as const,
  { scope: 'domain', pattern: 'xn--mller-kva.example' } as const,
);

/** A few rules, each about another pattern. */
export const someRules: fc.Arbitrary<SiteRule[]> = fc
  .uniqueArray(target, { maxLength: 5, selector: ({ scope, pattern }) => `${scope} ${pattern}` })
  .chain((targets) =>
    fc.tuple(...targets.map((one) => fc.constantFrom('on' as const, 'off' as const).map((choice) => ({ ...one, choice })))),
  );

/** Any settings that devices may share. */
export const someShared: fc.Arbitrary<SharedSettings> = fc.record({
  rules: someRules,
  defaultMode: fc.constantFrom('news-sites', 'chosen-sites'),
  style: fc.constantFrom('tint', 'underline', 'boxed', 'none'),
  cardDelay: fc.integer({ min: 100, max: 2000 }),
  cardMode: fc.constantFrom('hover', 'click'),
  badge: fc.boolean(),
  language: fc.constantFrom('auto', 'en', 'es'),
});
