import type { Article } from './article.ts';
import type { Session } from './session.ts';

/**
 * Has open pages note when a reader script next starts in them: each tells those before it by an event of the document.
 * @returns what to ask afterwards: when that was, ms since 1970, in the order of the pages; null where none has started
 */
export async function noteStarts(session: Session, articles: readonly Article[]): Promise<() => Promise<(number | null)[]>> {
  const id = await session.inExtension(async (api) => api.runtime.id);
  const type = `${id}:reader:wxt:content-script-started`;
  for (const { page } of articles) {
    await page.evaluate((type) => {
      document.addEventListener(type, () => (document.documentElement.dataset['started'] = String(Date.now())), { once: true });
    }, type);
  }
  return async () =>
    Promise.all(
      articles.map(({ page }) =>
        page.evaluate(() => {
          const { started } = document.documentElement.dataset;
          return started === undefined ? null : Number(started);
        }),
      ),
    );
}
