/** Case data as compiled at build by scripts/build/case-data-plugin.ts. */
declare module 'virtual:caselight/lexicon' {
  export const lexicon: import('../core/recognition/types.ts').Lexicon;
}

declare module 'virtual:caselight/anchors' {
  import type { Anchors } from '../core/recognition/sieve.ts';

  /** The words without which no page concerns any bundled case. */
  export const anchors: Anchors;
}

declare module 'virtual:caselight/casebook' {
  import type { Casebook } from '../core/casebook/schema.ts';

  /** Every bundled case, validated. */
  export const casebooks: readonly Casebook[];
}

declare module 'virtual:caselight/glance' {
  /** Every bundled case at a glance, in the order of the casebooks. */
  export const glances: Readonly<
    Record<import('../core/language/language.ts').Language, readonly import('../core/casebook/view.ts').CaseGlance[]>
  >;
}

declare module '*.css?inline' {
  const css: string;
  export default css;
}
