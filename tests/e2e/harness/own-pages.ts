import { Article } from './article.ts';
import { listenForNoise } from './noise.ts';
import type { Session } from './session.ts';

/** The beginning of a page about the case: what stands in it is news of it. */
export const HEAD =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>“Rust” case: Halls sentenced</title><style>body { background: #fff; color: #111 }</style>';
/** A paragraph with the three names in `NAMES`. */
export const TEXT =
  '<p>First assistant director David Halls pleaded no contest in the death of cinematographer Halyna Hutchins, a few feet away from ' +
  '<a href="#x">Alec Baldwin</a>.</p>';
export const NAMES: readonly string[] = ['David Halls', 'Halyna Hutchins', 'Alec Baldwin'];

/** A page in a tab, and all that it complained of since it was opened. */
export interface OpenPage {
  readonly article: Article;
  readonly noise: readonly string[];
  readonly address: string;
}

/** Pages that a test makes itself, served under a news site's name. */
export class OwnPages {
  private readonly session: Session;
  private readonly room: string;
  private count = 0;

  /** @param room keeps the addresses of one test file apart from another's */
  constructor(session: Session, room: string) {
    this.session = session;
    this.room = room;
  }

  /** Serves a page. Returns its address. */
  serve(html: string): string {
    this.count += 1;
    const address = `https://apnews.com/${this.room}/${this.count}`;
    this.session.stand.add(address, html);
    return address;
  }

  /** Serves a page about the case and opens it in a new tab, in front. */
  async open(body: string, head = HEAD): Promise<OpenPage> {
    return this.visit(this.serve(head + body));
  }

  /** Opens an address in a new tab, in front. */
  async visit(address: string): Promise<OpenPage> {
    const page = await this.session.browser.newPage();
    const noise = listenForNoise(page);
    await page.goto(address);
    return { article: new Article(page), noise, address };
  }
}
