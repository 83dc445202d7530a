import { browser } from 'wxt/browser';
import type { PauseUntil } from '../core/settings/types.ts';
import { readPause, writePause } from './settings-store.ts';

/** The alarm that ends a pause. */
const ALARM = 'pause-end';

/** How long the reader may pause: minutes, or until the browser starts again. */
export type PauseLength = 15 | 60 | 'restart';

/** Starts a pause and sets the alarm that ends it. */
export async function startPause(length: PauseLength, now = Date.now()): Promise<PauseUntil> {
  const until: PauseUntil = length === 'restart' ? 'restart' : now + length * 60_000;
  await writePause(until);
  await browser.alarms.clear(ALARM);
  if (typeof until === 'number') await browser.alarms.create(ALARM, { when: until });
  return until;
}

/** Ends a pause before its time. */
export async function endPause(): Promise<void> {
  await browser.alarms.clear(ALARM);
  await writePause(null);
}

/** Calls back when the time of a pause is up. */
export function onPauseOver(listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === ALARM) void writePause(null).then(listener);
  });
}

/** Sets the alarm again after a start of the browser: some forget alarms, and a pause must end all the same. */
export async function renewPauseAlarm(): Promise<void> {
  const until = await readPause();
  if (typeof until === 'number') await browser.alarms.create(ALARM, { when: until });
}
