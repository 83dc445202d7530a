import axe from 'axe-core';
import { render } from 'preact';
import type { ComponentChildren } from 'preact';
import { cdp } from 'vitest/browser';
import '../../components/surface/tokens.css';
import '../../components/surface/base.css';
import '../../components/card/unseen.css';
import '../../components/surface/controls.css';
import '../../components/surface/sample.css';
import '../../components/record/record.css';
import '../../components/record/person.css';
import '../../components/people/people.css';
import '../../components/timeline/timeline.css';

export const THEMES = ['light', 'dark'] as const;

/** Puts a surface into an empty document body, as its entry point would. */
export function show(surface: ComponentChildren): HTMLElement {
  document.documentElement.lang = 'en';
  document.title = 'Caselight';
  document.body.replaceChildren();
  const root = document.createElement('div');
  root.id = 'root';
  document.body.append(root);
  render(surface, root);
  return root;
}

/** Sets media features for the whole page, e.g. the reader's colour scheme or forced colours. */
export async function emulate(features: Readonly<Record<string, string>>, media = ''): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

/** The accessibility faults axe finds, one line each; empty is clean. */
export async function faults(root: Element): Promise<string[]> {
  const { violations } = await axe.run(root, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`));
}

/** Lets effects run and the browser lay out: two frames. */
export function settled(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

/** What reaches beyond the window while the text is twice its size, one line each. The caller has set the window's width. */
export function cutOff(root: Element): string[] {
  document.documentElement.style.fontSize = '200%';
  for (const closed of root.querySelectorAll('details')) closed.open = true;
  const wide = [...root.querySelectorAll('*')].filter(
    (element) =>
      element.getBoundingClientRect().right > innerWidth + 1 && element.closest('.unseen, .timeline-years, .timeline-strip') === null,
  );
  document.documentElement.style.fontSize = '';
  return wide.map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''} ${element.textContent?.slice(0, 40) ?? ''}`);
}
