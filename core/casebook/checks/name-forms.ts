import { foldForm } from '../compile-lexicon.ts';
import type { PersonRecord } from '../schema-person.ts';
import { place } from './finding.ts';
import type { Check, Finding } from './finding.ts';

/** The words of a name, so that "Ode-Vane", "Ode Vane" and "Ode" all belong to the surname "Ode-Vane". */
function nameWords(name: string): string[] {
  return foldForm(name).split(/[- ]/);
}

function belongsTo(form: string, surname: string): boolean {
  const words = nameWords(surname);
  return nameWords(form).every((word) => words.includes(word));
}

function ownFindings(person: PersonRecord): Finding[] {
  const findings: Finding[] = [];
  const add = (form: string, reason: string) => findings.push({ file: 'people', path: place(person.id, 'nameForms', form), reason });
  const whole = person.entity === 'person' ? 'full' : 'organisation';
  // No form at all is a choice (see the schema); some forms but none of the whole name is a slip.
  if (person.nameForms.length > 0 && !person.nameForms.some(({ kind }) => kind === whole)) add('', `needs a form of kind "${whole}"`);
  const seen = new Set<string>();
  for (const { form, kind, ambiguity, alsoBorneBy } of person.nameForms) {
    if (seen.has(foldForm(form))) add(form, 'stands here twice (case, accents and kind of hyphen make no difference)');
    seen.add(foldForm(form));
    if (ambiguity !== 'low' && !alsoBorneBy?.length) add(form, 'is ambiguous: say in alsoBorneBy who or what else bears it');
    if (kind === 'surname' && !person.surnames.some((surname) => belongsTo(form, surname))) {
      add(form, 'is of kind "surname" but does not stand among the surnames');
    }
  }
  return findings;
}

/** A name form is one person's alone, or each bearer's entry names the others. */
export const checkNameForms: Check = (data) => {
  const bearers = new Map<string, PersonRecord[]>();
  for (const person of data.people) {
    for (const key of new Set(person.nameForms.map(({ form }) => foldForm(form)))) {
      bearers.set(key, [...(bearers.get(key) ?? []), person]);
    }
  }
  const shared = [...bearers].flatMap(([key, people]) => {
    if (people.length < 2) return [];
    return people.flatMap((person): Finding[] => {
      const form = person.nameForms.find((candidate) => foldForm(candidate.form) === key);
      const others = people.filter((other) => other !== person).map(({ id }) => id);
      const untold = others.filter((id) => !form?.alsoBorneBy?.includes(id));
      if (!form || (untold.length === 0 && form.ambiguity !== 'low')) return [];
      const path = place(person.id, 'nameForms', form.form);
      return [{ file: 'people', path, reason: `is also borne by ${others.join(', ')}: name them in alsoBorneBy, ambiguity not low` }];
    });
  });
  return [...data.people.flatMap(ownFindings), ...shared];
};
