import { POPUP_START } from '../../components/popup/types.ts';
import type { PopupState } from '../../components/popup/types.ts';
import { recall, remember } from '../../platform/session-memory.ts';

interface Kept {
  readonly tabId: number;
  readonly state: PopupState;
}

function isKept(value: unknown): value is Kept {
  return (
    typeof value === 'object' &&
    value !== null &&
    'tabId' in value &&
    'state' in value &&
    typeof value.state === 'object' &&
    value.state !== null
  );
}

/** What was kept when the popup last closed: the way to where the reader was over a tab, the start for any other tab. */
export async function recallPopup(): Promise<(tabId: number | null) => PopupState> {
  const kept = await recall('popup');
  return (tabId) => (isKept(kept) && kept.tabId === tabId ? { ...POPUP_START, ...kept.state } : POPUP_START);
}

/** Keeps where the reader is. Nothing is kept of a private window. */
export async function keepPopup(tabId: number | null, incognito: boolean, state: PopupState): Promise<void> {
  if (tabId !== null && !incognito) await remember('popup', { tabId, state } satisfies Kept);
}
