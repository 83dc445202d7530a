/** Small pieces of HTML for the report; every text is escaped by the caller. */

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** A list of HTML items. */
export function list(items: readonly string[]): string {
  return `<ul>${items.map((entry) => `<li>${entry}</li>`).join('')}</ul>`;
}

/** A heading and what stands under it. */
export function section(heading: string, html: string): string {
  return `<h4>${escapeHtml(heading)}</h4>${html}`;
}

/** A labelled line. */
export function item(label: string, html: string): string {
  return `<p>${escapeHtml(label)}: ${html}</p>`;
}

/** The rendered value, or nothing where it is null or an empty list. */
export function optional<T>(value: T | null, render: (value: T) => string): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return '';
  return render(value);
}
