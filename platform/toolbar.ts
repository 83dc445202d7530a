import { browser } from 'wxt/browser';
import type { SiteDecision } from '../core/sites/types.ts';

/** What the icon, the title and the badge of a tab say. */
export interface ToolbarState {
  readonly state: SiteDecision['state'];
  readonly title: string;
  /** distinct people found; 0 shows nothing */
  readonly people: number;
}

const SIZES = [16, 32, 48] as const;

/** Shows a tab's state in the toolbar. A tab that is gone is no fault. */
export async function showInToolbar(tabId: number, { state, title, people }: ToolbarState): Promise<void> {
  const path = Object.fromEntries(SIZES.map((size) => [size, `/icon/${state}-${size}.png`]));
  const text = people === 0 ? '' : String(people);
  await Promise.allSettled([
    browser.action.setIcon({ tabId, path }),
    browser.action.setTitle({ tabId, title }),
    // Firefox for Android has no badge.
    browser.action.setBadgeText?.({ tabId, text }),
  ]);
}

/** Gives the badge the accent of the interface; once per start of the background. */
export async function dressBadge(): Promise<void> {
  await Promise.allSettled([
    browser.action.setBadgeBackgroundColor?.({ color: '#0f5c63' }),
    browser.action.setBadgeTextColor?.({ color: '#ffffff' }),
  ]);
}
