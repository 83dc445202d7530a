import type { CaseData } from '../schema.ts';
import { ALLOWED_PHRASES, BANNED_WORDINGS } from './banned-words.ts';
import type { Check, Finding } from './finding.ts';
import { textsOf } from './texts.ts';
import type { RecordText } from './texts.ts';

function plain(text: string): string {
  return ALLOWED_PHRASES.reduce((rest, phrase) => rest.replace(phrase, '…'), text);
}

/** No text uses a wording of the banned list; captions are quoted as the court has them, glosses explain the words themselves. */
export const checkBannedWording: Check = (data) =>
  textsOf(data)
    .filter(({ kind, file }) => kind !== 'caption' && file !== 'glossary')
    .flatMap(({ file, path, language, text }) =>
      BANNED_WORDINGS.filter((banned) => banned.language === language).flatMap(({ pattern, reason }): Finding[] => {
        const match = pattern.exec(plain(text));
        return match ? [{ file, path, reason: `"${match[0]}" ${reason}` }] : [];
      }),
    );

/** Words that only one end of a charge allows. */
const END_WORDS = [
  {
    pattern: /acquit|(?<!\p{L})absuel|(?<!\p{L})absol[uv]/iu,
    denied: /\b(?:no|not an?|nobody was|was not|never) (?:acquit\w*)|no (?:es|fue|hubo) (?:una )?absolución|sin absolución/i,
    dispositions: ['acquitted'],
    reason: 'speaks of an acquittal, but no charge against anyone named here ended in one',
  },
  {
    pattern: /guilty plea|plead(?:ed|s)? guilty|pled guilty|se declaró culpable|declaración de culpabilidad/i,
    denied:
      /not (?:a )?guilty plea|not (?:an )?admission of guilt|not guilty|no es una declaración de culpabilidad|no se declaró culpable|declaró no culpable/i,
    dispositions: ['guilty_plea'],
    reason: 'speaks of a guilty plea, but no charge against anyone named here ended in one (no contest is another plea)',
  },
] as const;

function endsOf(data: CaseData, people: readonly string[]): ReadonlySet<string> {
  return new Set(
    data.people.filter(({ id }) => people.includes(id)).flatMap(({ charges }) => charges.map(({ disposition }) => disposition as string)),
  );
}

function endFindings(data: CaseData, entry: RecordText): Finding[] {
  const ends = endsOf(data, entry.people);
  return END_WORDS.filter(
    ({ pattern, denied, dispositions }) =>
      pattern.test(entry.text) && !denied.test(entry.text) && !dispositions.some((disposition) => ends.has(disposition)),
  ).map(({ reason }) => ({ file: entry.file, path: entry.path, reason }));
}

/** Nobody is called acquitted, or said to have pleaded guilty, whose charge did not end so. */
export const checkEndWords: Check = (data) =>
  textsOf(data)
    .filter(({ kind, file }) => kind !== 'caption' && file !== 'glossary')
    .flatMap((entry) => endFindings(data, entry));

const ATTRIBUTION = {
  en: /\b(?:say|says|said|saying|alleg\w+|sued|accus\w+|according|den(?:y|ies|ied|ying)|disput\w+|ask\w*|seek\w*|argu\w+|told|contend\w*|conclud\w+|filed|complain\w*)\b/i,
  es: /(?<!\p{L})(?:dic\p{L}+|dij\p{L}+|aleg\p{L}+|demand\p{L}+|según|nieg\p{L}+|neg\p{L}+|sostien\p{L}+|sostuv\p{L}+|afirm\p{L}+|pid\p{L}+|argument\p{L}+|acus\p{L}+|concluy\p{L}+|present\p{L}+|señal\p{L}+|solicit\p{L}+)/iu,
} as const;

/** An allegation says who alleges. */
export const checkAttribution: Check = (data) => {
  const allegations = new Set(data.events.filter(({ standing }) => standing === 'allegation').map(({ id }) => id));
  return textsOf(data)
    .filter(({ kind, path }) => kind === 'decided' && allegations.has(path.split(' → ')[0] ?? ''))
    .filter(({ language, text }) => !ATTRIBUTION[language].test(text))
    .map(({ file, path }) => ({ file, path, reason: 'is an allegation: say who says so (says, alleges, sued saying, denies …)' }));
};

const PREJUDICE = { en: /with(?:out)? prejudice/i, es: /(?:con|sin) p(?:er|re)juicio/i } as const;

/** A dismissal by a court says whether the matter may be filed again. */
export const checkPrejudice: Check = (data) => {
  const dismissals = new Set(data.events.filter(({ kind, standing }) => kind === 'dismissal' && standing !== 'step').map(({ id }) => id));
  return textsOf(data)
    .filter(({ kind, path }) => kind === 'decided' && dismissals.has(path.split(' → ')[0] ?? ''))
    .filter(({ language, text }) => !PREJUDICE[language].test(text))
    .map(({ file, path, language }) => ({
      file,
      path,
      reason: `says "dismissed" without saying ${language === 'en' ? '"with" or "without prejudice"' : '"con" o "sin perjuicio"'}`,
    }));
};
