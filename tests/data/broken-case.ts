import { expect, it } from 'vitest';
import { checkCase } from '../../core/casebook/checks/all.ts';
import type { CaseData } from '../../core/casebook/schema.ts';
import { entry, lantern } from './lantern.ts';
import type { Mutable } from './lantern.ts';

/** One way to break the invented case. */
export type Break = (data: Mutable<CaseData>) => void;

/** What the checks say of a copy of the invented case that was broken in one way. */
export function findings(change: Break): string[] {
  const data = lantern();
  change(data);
  return checkCase(data).map(({ file, path, reason }) => `${file}: ${path}: ${reason}`);
}

/** A test for each way to break the case: what is wrong, the break, what the checks say of it. */
export function refuses(broken: readonly (readonly [what: string, change: Break, finding: RegExp])[]): void {
  it.each(broken)('%s', (_, change, finding) => {
    expect(findings(change).join('\n')).toMatch(finding);
  });
}

/** The one charge of the invented case. */
export function charge(data: Mutable<CaseData>) {
  const [first] = entry(data.people, 'oren-quillan').charges;
  if (!first) throw new Error('the fixture has no charge');
  return first;
}

/** A text in both languages; the Spanish one is beyond reproach unless it is given. */
export const text = (en: string, es = 'Una frase en español que nada tiene de malo.') => ({ en, es });

/** Puts other words in place of what the court decided on the motion. */
export const decide =
  (en: string, es?: string): Break =>
  (data) => {
    entry(data.events, 'ev-motion').decided = text(en, es);
  };
