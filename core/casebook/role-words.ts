import type { Language } from '../language/language.ts';
import { dateAfterPreposition } from './date-words.ts';
import { CRIMINAL_DEFENDANT, QUALIFIER_LABELS, ROLE_LABELS } from './labels-people.ts';
import type { RoleRecord } from './schema-person.ts';
import type { Lane } from './view.ts';

const PERIOD: Readonly<Record<Language, { from: (date: string) => string; to: (date: string) => string }>> = {
  en: { from: (date) => `from ${date}`, to: (date) => `until ${date}` },
  es: { from: (date) => `desde ${date}`, to: (date) => `hasta ${date}` },
};

function label(role: RoleRecord, lane: Lane, language: Language): string {
  if (role.text) return role.text[language];
  if (role.role === 'defendant' && lane === 'criminal') return CRIMINAL_DEFENDANT[language];
  return ROLE_LABELS[role.role][language];
}

/** A role in words, with its qualifiers and its period: "Special prosecutor (lead, from March 29, 2023)". */
export function roleInWords(role: RoleRecord, lane: Lane, language: Language): string {
  const details = (role.qualifiers ?? []).map((qualifier) => QUALIFIER_LABELS[qualifier][language]);
  if (role.from) details.push(PERIOD[language].from(dateAfterPreposition(role.from, language)));
  if (role.to) details.push(PERIOD[language].to(dateAfterPreposition(role.to, language)));
  const name = label(role, lane, language);
  return details.length === 0 ? name : `${name} (${details.join(', ')})`;
}
