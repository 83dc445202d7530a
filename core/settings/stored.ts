import * as v from 'valibot';
import { settingsSchema } from './schema.ts';
import { DEFAULT_SETTINGS, type Settings } from './types.ts';

/** The version written today. Raise it with every change of shape, and give `MIGRATIONS` the step that leads there. */
export const SETTINGS_VERSION = 1;

/** Settings as they lie in the storage. */
export interface StoredSettings {
  readonly version: number;
  readonly settings: Settings;
}

/**
 * One step per version: index 0 leads from version 1 to 2. A step takes the older version's settings and returns the next version's;
 * it may throw on a value it cannot read. Each has a golden value in tests/core/settings/golden/.
 */
export const MIGRATIONS: readonly Migration[] = [];

/** From one version's settings to the next version's. */
export type Migration = (older: unknown) => unknown;

/**
 * Takes settings of an older version through every step that leads to the present one.
 * @param version the version they were written in, 1 or more
 * @throws what a step throws
 */
export function migrate(older: unknown, version: number, steps: readonly Migration[]): unknown {
  return steps.slice(version - 1).reduce((settings, step) => step(settings), older);
}

/** What reading a stored value came to. `fallback` carries why the value could not be used. */
export type ReadSettings =
  { readonly settings: Settings; readonly fallback: null } | { readonly settings: Settings; readonly fallback: FallbackReason };

/** Why stored settings were not used: of a version this one does not know, or not of the shape its version has. */
export type FallbackReason = 'newer-version' | 'unreadable';

const envelope = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(1)), settings: v.unknown() });

/**
 * Reads a stored value of any version and parses the outcome, so that what comes out is always valid settings. Never throws: what cannot
 * be read gives the defaults and the reason. Nothing stored yet (`undefined`) is no fault.
 */
export function readStored(value: unknown): ReadSettings {
  if (value === undefined) return { settings: DEFAULT_SETTINGS, fallback: null };
  const stored = v.safeParse(envelope, value);
  if (!stored.success) return { settings: DEFAULT_SETTINGS, fallback: 'unreadable' };
  const { version } = stored.output;
  if (version > SETTINGS_VERSION) return { settings: DEFAULT_SETTINGS, fallback: 'newer-version' };
  try {
    return { settings: v.parse(settingsSchema, migrate(stored.output.settings, version, MIGRATIONS)), fallback: null };
  } catch {
    return { settings: DEFAULT_SETTINGS, fallback: 'unreadable' };
  }
}

/** The value to store for settings. */
export function toStored(settings: Settings): StoredSettings {
  return { version: SETTINGS_VERSION, settings };
}
