import type { Expected } from './article.ts';

/** Number of mentions per person. */
export function counts(mentions: readonly Expected[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { person } of mentions) found[person] = (found[person] ?? 0) + 1;
  return found;
}
