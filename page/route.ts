import { listen, urlOf, windowOf } from './document.ts';

interface Navigating {
  readonly navigation?: EventTarget;
}

/** Tells when a page shows another address without loading: by the Navigation API, or by looking whenever `check` is called. */
export class RouteWatch {
  private readonly document: Document;
  private readonly onRoute: () => void;
  private last: string;

  /** @param onRoute is called after the address has changed; a change of the fragment alone is none */
  constructor(document: Document, onRoute: () => void, signal: AbortSignal) {
    this.document = document;
    this.onRoute = onRoute;
    this.last = this.address();
    const view = windowOf(document);
    const check = (): void => this.check();
    listen((view as Navigating | null)?.navigation ?? null, 'currententrychange', check, signal);
    listen(view, 'popstate', check, signal);
    listen(view, 'hashchange', check, signal);
  }

  /** Looks whether the address has changed since. */
  check(): void {
    const now = this.address();
    if (now === this.last) return;
    this.last = now;
    this.onRoute();
  }

  private address(): string {
    const [address = ''] = urlOf(this.document).split('#', 1);
    return address;
  }
}
