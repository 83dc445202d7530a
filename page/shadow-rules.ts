/**
 * Style rules in open shadow roots, for browsers in which rules of the document do not reach them (`CssPort.reachesShadows`).
 * A constructed style sheet leaves the root's nodes as they are.
 */
export class ShadowRules {
  private readonly roots = new Set<WeakRef<ShadowRoot>>();
  private readonly known = new WeakSet<ShadowRoot>();
  private sheet: CSSStyleSheet | null = null;
  private rules = '';

  /** Lets the rules hold in this root too. */
  admit(root: ShadowRoot): void {
    if (this.known.has(root) && this.isIn(root)) return;
    if (!this.known.has(root)) {
      this.known.add(root);
      this.roots.add(new WeakRef(root));
    }
    this.adopt(root);
  }

  /** Replaces the rules, in every root at once. */
  apply(rules: string): void {
    if (rules === this.rules) return;
    this.rules = rules;
    this.sheet?.replaceSync(rules);
  }

  /** Takes the rules out of every root. */
  clear(): void {
    const { sheet } = this;
    for (const reference of this.roots) {
      const root = reference.deref();
      if (root === undefined || sheet === null) continue;
      try {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
      } catch {
        // Never adopted there.
      }
      this.known.delete(root);
    }
    this.roots.clear();
    this.sheet = null;
    this.rules = '';
  }

  private isIn(root: ShadowRoot): boolean {
    return this.sheet !== null && root.adoptedStyleSheets.includes(this.sheet);
  }

  private adopt(root: ShadowRoot): void {
    try {
      if (this.sheet === null) {
        this.sheet = new CSSStyleSheet();
        this.sheet.replaceSync(this.rules);
      }
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.sheet];
    } catch {
      // Refused by a browser that keeps sheets of scripts and of pages apart: names in this root are found, but carry no highlight.
    }
  }
}
