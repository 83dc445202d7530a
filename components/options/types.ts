import type { SharedSettings } from '../../core/settings/merge.ts';
import type { ImportHow } from '../../core/settings/transfer.ts';
import type { Settings } from '../../core/settings/types.ts';
import type { RuleTarget, WantedChoice } from '../../core/sites/rules.ts';

/** A key command as the browser has it now; an empty shortcut means none is set. */
export interface KeyCommand {
  readonly name: string;
  readonly words: string;
  readonly shortcut: string;
}

/** What changed in the record with a version of the data. */
export interface DataChange {
  readonly version: string;
  readonly words: string;
}

/** What stands beside the settings themselves. */
export interface OptionsFacts {
  /** each bundled case's data: how current it is */
  readonly cases: readonly { readonly title: string; readonly dataVersion: string; readonly asOf: string }[];
  readonly changes: readonly DataChange[];
  /** hosts of the bundled news sites */
  readonly newsHosts: ReadonlySet<string>;
  /** null where the browser has no keys for extensions */
  readonly commands: readonly KeyCommand[] | null;
  /** settings that could not be read and were kept aside */
  readonly aside: { readonly reason: 'newer-version' | 'unreadable'; readonly at: number } | null;
  /** whether the browser can share an extension's settings with the reader's other browsers */
  readonly canShare: boolean;
  readonly sync: { readonly at: number; readonly outcome: 'shared' | 'too-large' | 'newer-version' | 'refused' } | null;
}

/** What the settings page asks its surroundings to do. */
export interface OptionsActions {
  readonly change: (part: Partial<Settings>) => void;
  /** called inside the click: switching a site on may ask the browser for access */
  readonly setRule: (target: RuleTarget, wanted: WantedChoice) => void;
  /** brings a file's settings in, joined with those of that moment */
  readonly apply: (imported: SharedSettings, how: ImportHow) => void;
  readonly save: (name: string, text: string) => void;
  readonly saveAside: () => void;
  readonly dropAside: () => void;
  readonly restoreDefaults: () => void;
  /** opens the browser's own page for keys, where it has one that can be opened */
  readonly openShortcuts: (() => void) | null;
}

export interface SectionProps {
  readonly settings: Settings;
  readonly facts: OptionsFacts;
  readonly actions: OptionsActions;
}
