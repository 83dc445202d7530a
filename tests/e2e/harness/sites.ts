import type { Article } from './article.ts';
import type { Session } from './session.ts';
import { untilEqual } from './wait.ts';

/** The part of the extension API that these probes use from inside. */
interface Api {
  readonly tabs: {
    query(filter: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
    sendMessage(id: number, message: object): Promise<unknown>;
  };
  readonly storage: {
    readonly local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(values: object): Promise<void>;
      remove(key: string): Promise<void>;
    };
  };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly action: { getTitle(of: object): Promise<string>; getBadgeText(of: object): Promise<string> };
}

/** A site rule as the settings keep it. */
export interface Rule {
  readonly pattern: string;
  readonly scope: 'host' | 'domain';
  readonly choice: 'on' | 'off';
}

/** Looks at, and changes, where Caselight runs, from inside the extension. */
export class SiteProbe {
  readonly session: Session;

  constructor(session: Session) {
    this.session = session;
  }

  /** Addresses of the tabs in which a reader script answers, in order. */
  readers(): Promise<string[]> {
    return this.#inExtension(async (api) => {
      const answering: string[] = [];
      for (const tab of await api.tabs.query({})) {
        const reply = await api.tabs.sendMessage(tab.id, { caselight: 'report.get', payload: null }).catch(() => undefined);
        if (reply !== undefined && reply !== null) answering.push(tab.url ?? 'a hidden address');
      }
      return answering.sort();
    });
  }

  /** Waits until reader scripts answer in exactly these tabs. */
  runsIn(...addresses: readonly string[]): Promise<void> {
    return untilEqual('reader scripts run in', addresses.toSorted(), () => this.readers());
  }

  /** Makes these the site rules, as the options page does; resolves when every open tab follows. */
  async setRules(...rules: readonly Rule[]): Promise<void> {
    await this.#change({ rules });
  }

  /** Chooses how names look, as the options page does; resolves when every open tab has been told. */
  async setStyle(style: 'tint' | 'underline' | 'boxed' | 'none'): Promise<void> {
    await this.#change({ style });
  }

  /** Pauses until a time (milliseconds since 1970), or ends the pause (null); resolves when every open tab follows. */
  async setPause(until: number | null): Promise<void> {
    await this.#inExtension(async (api, pause: number | null) => {
      await (pause === null ? api.storage.local.remove('pause') : api.storage.local.set({ pause }));
      await api.runtime.sendMessage({ caselight: 'sites.apply', payload: null });
    }, until);
  }

  async #change(change: object): Promise<void> {
    await this.#inTurn(async (api, change: object) => {
      const kept = (await api.storage.local.get('settings')) as { readonly settings?: { readonly settings: object } };
      const before = kept.settings?.settings ?? {
        rules: [],
        defaultMode: 'news-sites',
        style: 'tint',
        cardDelay: 450,
        cardMode: 'hover',
        badge: true,
        language: 'auto',
        sync: false,
        seenDataVersion: null,
      };
      await api.storage.local.set({ settings: { version: 1, settings: { ...before, ...change } } });
    }, change);
    await this.session.wakeBackground();
  }

  /** What the toolbar says of a tab: title and badge. */
  toolbar(article: Article): Promise<{ readonly title: string; readonly badge: string }> {
    return this.#inExtension(async (api, url: string) => {
      const tab = (await api.tabs.query({})).find((candidate) => candidate.url === url);
      if (tab === undefined) throw new Error(`No tab shows ${url}`);
      const of = { tabId: tab.id };
      return { title: await api.action.getTitle(of), badge: await api.action.getBadgeText(of) };
    }, article.page.url());
  }

  /** Opens articles in tabs, one after the other. */
  async open(...addresses: readonly string[]): Promise<Article[]> {
    const articles: Article[] = [];
    for (const address of addresses) articles.push(await this.session.open(address));
    return articles;
  }

  /** Closes every tab that shows a page of the web. */
  async closeAll(): Promise<void> {
    for (const page of await this.session.browser.pages()) if (page.url().startsWith('https:')) await page.close();
  }

  #inTurn<T>(run: (api: Api, input: never) => Promise<T>, input: unknown = null): Promise<T> {
    return this.session.inTurn(run as unknown as Parameters<Session['inTurn']>[0], input) as Promise<T>;
  }

  #inExtension<T>(run: (api: Api, input: never) => Promise<T>, input: unknown = null): Promise<T> {
    return this.session.inExtension(run as unknown as Parameters<Session['inExtension']>[0], input) as Promise<T>;
  }
}
