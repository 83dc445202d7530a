import type { CaseLexicon, LexiconPerson, NameForm } from '../recognition/types.ts';
import type { CaseData } from './schema.ts';
import type { PersonRecord } from './schema-person.ts';
import { AMBIGUITIES } from './vocabulary.ts';

/** Two forms are one when they differ only in what the matcher ignores: case, accents, the kind of hyphen. */
export function foldForm(form: string): string {
  return form
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

/** The accused of a criminal proceeding and the victims, parties or not, are whom any text about the case calls by surname, introduced or not. */
function isPrincipal({ roles, group }: PersonRecord, criminal: ReadonlySet<string>): boolean {
  const isParty = roles.some(
    ({ role, proceeding }) => role === 'victim' || role === 'decedent' || (role === 'defendant' && criminal.has(proceeding)),
  );
  return isParty || group === 'victim';
}

function lexiconPerson(person: PersonRecord, criminal: ReadonlySet<string>): LexiconPerson {
  const { id, entity, given, surnames, titles, kin } = person;
  return { id, entity, given, surnames, titles, kin, ...(isPrincipal(person, criminal) && { isPrincipal: true }) };
}

function moreAmbiguous(a: NameForm['ambiguity'], b: NameForm['ambiguity']): NameForm['ambiguity'] {
  return AMBIGUITIES.indexOf(a) >= AMBIGUITIES.indexOf(b) ? a : b;
}

/** What recognition reads of a validated record: a form that several people bear becomes one entry that names them all. */
export function compileCaseLexicon(data: CaseData): CaseLexicon {
  const forms = new Map<string, NameForm>();
  const criminal = new Set(data.proceedings.filter(({ kind }) => kind === 'criminal').map(({ id }) => id));
  for (const person of data.people) {
    for (const { form, kind, ambiguity } of person.nameForms) {
      const key = foldForm(form);
      const known = forms.get(key);
      forms.set(key, {
        form: known?.form ?? form,
        kind: known?.kind ?? kind,
        people: [...new Set([...(known?.people ?? []), person.id])],
        ambiguity: known ? moreAmbiguous(known.ambiguity, ambiguity) : ambiguity,
      });
    }
  }
  return {
    caseId: data.case.id,
    people: data.people.map((person) => lexiconPerson(person, criminal)),
    forms: [...forms.values()],
    terms: data.case.recognition.terms,
    namesakes: data.case.recognition.namesakes,
  };
}
