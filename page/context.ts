import type { PageContext } from '../core/recognition/types.ts';
import { elementsOf, titleOf, urlOf } from './document.ts';

/** Longest structured data that is parsed, UTF-16 units: some sites repeat the whole article in it. */
const LONGEST_JSON = 300_000;
const SAID = ['headline', 'alternativeHeadline', 'keywords', 'about', 'mentions', 'articleSection'] as const;
/** `property` or `name` of the meta elements that speak of the page's subject. */
const TELLING: ReadonlySet<string> = new Set(['og:title', 'og:description', 'keywords', 'news_keywords', 'article:tag']);

/** The strings in a value of JSON-LD: itself, its items, or its name. */
function* wordsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const item of value) yield* wordsOf(item);
  else if (typeof value === 'object' && value !== null && 'name' in value) yield* wordsOf(value.name);
}

function* saidIn(value: unknown, depth = 0): Generator<string> {
  if (depth > 3 || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) yield* saidIn(item, depth + 1);
    return;
  }
  const fields = value as Readonly<Record<string, unknown>>;
  for (const name of SAID) yield* wordsOf(fields[name]);
  yield* saidIn(fields['@graph'], depth + 1);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A page's broken structured data says nothing.
    return null;
  }
}

/**
 * What a page says of itself outside its text.
 * @param document any document, also one without head or body
 * @returns empty strings for what the page does not say; `metadata` has one headline, keyword or description per line
 */
export function readPageContext(document: Document): PageContext {
  const said = new Set<string>();
  let description = '';
  // By tag: a selector for the whole page costs a third of reading it.
  for (const script of elementsOf(document, 'script')) {
    if (script.type !== 'application/ld+json') continue;
    const text = script.textContent ?? '';
    if (text.length <= LONGEST_JSON) for (const words of saidIn(parsed(text))) said.add(words.trim());
  }
  for (const meta of elementsOf(document, 'meta')) {
    const content = meta.getAttribute('content')?.trim() ?? '';
    const name = meta.getAttribute('name')?.toLowerCase() ?? '';
    if (name === 'description' && description === '') description = content;
    if (TELLING.has(name) || TELLING.has(meta.getAttribute('property')?.toLowerCase() ?? '')) said.add(content);
  }
  said.delete('');
  return {
    title: titleOf(document),
    description,
    url: urlOf(document),
    metadata: [...said].join('\n'),
  };
}
