import type { Lane } from '../../core/casebook/view.ts';
import type { Language } from '../../core/language/language.ts';

/** Words around the record that the card has no need of. What the record itself says comes localised from core/casebook. */
export interface RecordStrings {
  readonly lanes: Readonly<Record<Lane, string>>;
  readonly position: string;
  readonly settled: string;
  readonly noRuling: string;
  readonly sources: string;
  readonly tiers: Readonly<Record<1 | 2 | 3 | 4, string>>;
}

export const recordStrings: Readonly<Record<Language, RecordStrings>> = {
  en: {
    lanes: { criminal: 'Criminal', civil: 'Civil', administrative: 'Administrative' },
    position: 'Position',
    settled: 'What is settled',
    noRuling: 'No ruling that concerns this person was found.',
    sources: 'Sources',
    tiers: { 1: 'court record', 2: 'original reporting', 3: 'syndicated or regional', 4: 'secondary' },
  },
  es: {
    lanes: { criminal: 'Penal', civil: 'Civil', administrative: 'Administrativo' },
    position: 'Posición',
    settled: 'Lo que está establecido',
    noRuling: 'No se encontró ninguna resolución que se refiera a esta persona.',
    sources: 'Fuentes',
    tiers: { 1: 'documento judicial', 2: 'información propia', 3: 'de agencia o regional', 4: 'secundaria' },
  },
};
