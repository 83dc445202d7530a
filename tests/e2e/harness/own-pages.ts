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

/** A story with names in several elements, and in items of a flex box. */
export const STORY =
  '<main><h1>Halls sentenced in “Rust” case</h1><p>First assistant director <b>David</b> <i>Halls</i> pleaded no contest in the death of ' +
  'cinematographer <a href="#x">Halyna Hutchins</a>, a few feet away from <span>Alec Baldwin</span>.</p>' +
  '<p style="display:flex">Halls declined to speak. <b>So did Baldwin.</b></p></main>';
/** The names in `STORY`, in order. */
export const STORY_NAMES: readonly string[] = ['Halls', 'David Halls', 'Halyna Hutchins', 'Alec Baldwin', 'Halls', 'Baldwin'];

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

  /** Serves a page, as HTML unless told. Returns its address. */
  serve(html: string, type?: string): string {
    this.count += 1;
    const address = `https://apnews.com/${this.room}/${this.count}`;
    this.session.stand.add(address, html, type);
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
