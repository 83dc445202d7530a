import type { Language } from '../language/language.ts';
import type { Casebook, ConflictRecord } from './schema.ts';
import { sourceViews } from './source-view.ts';
import type { ConflictView } from './view.ts';

/** A conflict between sources, every position as the record has it. */
export function conflictView(casebook: Casebook, conflict: ConflictRecord, language: Language): ConflictView {
  return {
    id: conflict.id,
    topic: conflict.topic[language],
    positions: conflict.positions.map((position) => position[language]),
    resolution: conflict.resolution[language],
    sources: sourceViews(casebook, conflict.sources, language),
  };
}
