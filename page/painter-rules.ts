import { rootOf } from './dom.ts';
import { ShadowRules } from './shadow-rules.ts';

/** Brings style rules into this frame, and takes them out, without a node in the page. */
export interface CssPort {
  /** whether the rules hold inside shadow roots as well; where they do, nothing is left in the roots */
  readonly reachesShadows?: boolean;
  insertCss(css: string): Promise<void>;
  removeCss(css: string): Promise<void>;
}

/** The style rules of one painter: one set at a time, in the document and in every shadow root where something of it stands. */
export class PainterRules {
  private readonly css: CssPort;
  private readonly shadows = new ShadowRules();
  private inserted = '';

  constructor(css: CssPort) {
    this.css = css;
  }

  /** Lets the rules hold where a node stands, be it in a shadow root. */
  admit(node: Node): void {
    const root = rootOf(node);
    if (root instanceof ShadowRoot && this.css.reachesShadows !== true) this.shadows.admit(root);
  }

  /** Replaces the rules. */
  apply(rules: string): void {
    this.shadows.apply(rules);
    this.replace(rules);
  }

  /** Takes them out everywhere. */
  clear(): void {
    this.shadows.clear();
    this.replace('');
  }

  /** The new rules come before the old ones go, so that nothing flickers. */
  private replace(rules: string): void {
    const old = this.inserted;
    if (old === rules) return;
    this.inserted = rules;
    const entered = rules === '' ? Promise.resolve() : this.css.insertCss(rules);
    // A frame that is going away refuses; there is nobody left to tell.
    entered.then(async () => (old === '' ? undefined : this.css.removeCss(old))).catch(() => undefined);
  }
}
