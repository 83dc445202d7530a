import { decode } from 'punycode/punycode.es6.js';
import { hostOf, isWithin } from './address.ts';

/**
 * Scripts in everyday use (Unicode Standard Annex #31, table 5) that may stand in a label alone, each with those of its letters that look
 * like ASCII's (Unicode Technical Standard #39, confusables.txt). What stands in other scripts is shown in its ASCII form.
 */
const SCRIPTS: Readonly<Record<string, string>> = {
  Arabic: 'إاهٳھہەۿ',
  Armenian: 'ագզհոռսցքօ',
  Bengali: '',
  Cyrillic: 'абгеорсухѕіјћѡѣѳѵѽҍґғҫүұһҽҿӏӕөԁԛԝꙇꚕꚙ',
  Devanagari: 'ः',
  Ethiopic: 'ሀዐ',
  Georgian: 'ყჿ',
  Greek: 'αγηθινορσυϳ',
  Gujarati: 'ઃ',
  Gurmukhi: '',
  Hebrew: 'וטיןסװױײ',
  Kannada: 'ಂ',
  Khmer: '',
  Lao: '',
  Malayalam: 'ംഠ',
  Myanmar: 'တဝ',
  Oriya: 'ଃଠ',
  Sinhala: 'ං',
  Tamil: '',
  Telugu: 'ం',
  Thaana: '',
  Thai: '',
  Tibetan: '',
};

/** Letters and marks of each of these scripts, from end to end. */
const ALONE: readonly (readonly [word: RegExp, lookAlikes: RegExp])[] = Object.entries(SCRIPTS).map(([script, letters]) => [
  new RegExp(`^(?:(?=[\\p{L}\\p{M}])\\p{Script_Extensions=${script}})+$`, 'u'),
  new RegExp(`^[${letters}]+$`, 'u'),
]);

/** Scripts with capitals: an accent that is not part of a letter of its own makes another letter's likeness there. */
const HAS_LOOSE_ACCENT = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}]\p{M}/u;

/** Latin letters of today's alphabets that are no ASCII letter with a mark, each with what it might be taken for. */
const LATIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ł: 'l',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  ə: 'e',
};
const LATIN_WORD = new RegExp(`^(?:[a-z]\\p{M}*|[${Object.keys(LATIN).join('')}])+$`, 'u');

/** The mixtures in which Chinese, Japanese and Korean are written, Latin letters among them (UTS #39, "highly restrictive"). */
const EAST_ASIAN = [
  /^[a-z\p{Script=Han}\p{Script=Bopomofo}]+$/u,
  /^[a-z\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u,
  /^[a-z\p{Script=Han}가-힣]+$/u,
];
/** Signs of theirs that look like a hyphen, a slash or a dot: the long mark after anything but a syllable, and strokes beside Latin letters. */
const EAST_ASIAN_DISGUISE = /(?<![\p{Script=Hiragana}\p{Script=Katakana}])ー|[a-z].*[一丶丿ノ]|[一丶丿ノ].*[a-z]|^[丶丿ノ一]+$/u;

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}]/u;

/**
 * A host as a reader of its language knows it ("bücher.example" for "xn--bcher-kva.example"), or as it stands where its letters might pass for
 * another site: scripts mixed in a label, a label made of look-alikes alone, signs that are no letters, a known site's name with marks on it.
 * The rules are those of browsers' address bars in short: docs/decisions/sites.md.
 * @param host an ASCII host, as addresses and rules have it
 * @param known hosts that no other may look like, such as those of the bundled news sites
 */
export function hostInLetters(host: string, known: ReadonlySet<string>): string {
  if (!host.includes('xn--')) return host;
  const letters = decoded(host);
  if (letters === null) return host;
  const labels = letters.split('.');
  const isSafe = labels.every(isPlainLabel) && !isDisguised(labels) && readsInOneDirection(labels) && !looksLikeKnown(letters, known);
  return isSafe ? letters : host;
}

/** The letters behind an ASCII host, safe to show or not; null when there are none, or when typing them would lead elsewhere. */
export function decoded(host: string): string | null {
  try {
    const letters = host
      .split('.')
      .map((label) => (label.startsWith('xn--') ? decode(label.slice(4)) : label))
      .join('.');
    return letters !== host && hostOf(letters) === host ? letters : null;
  } catch {
    return null;
  }
}

/** Whether a label is written as one language writes: in one script, or in one of the East Asian mixtures. Digits are ASCII's. */
function isPlainLabel(label: string): boolean {
  const word = label.replace(/[0-9-]/g, '');
  if (word === '' || HAS_LOOSE_ACCENT.test(word)) return word === '';
  if (LATIN_WORD.test(word.normalize('NFD'))) return true;
  if (EAST_ASIAN.some((mixture) => mixture.test(word))) return !EAST_ASIAN_DISGUISE.test(word);
  return ALONE.some(([pattern]) => pattern.test(word));
}

/** Whether every letter of a label is another script's likeness of an ASCII letter. */
function isAllLookAlikes(label: string): boolean {
  const word = label.replace(/[0-9-]/g, '');
  return ALONE.some(([, lookAlikes]) => lookAlikes.test(word));
}

/** Whether a host passes for one in ASCII. It does not where its last label cannot be read so; that label alone is nobody's disguise. */
function isDisguised(labels: readonly string[]): boolean {
  const last = labels.at(-1) ?? '';
  if (/[^a-z0-9-]/.test(last) && !isAllLookAlikes(last)) return false;
  return labels.slice(0, -1).some(isAllLookAlikes);
}

/** Whether the labels are seen in their order: one of them from right to left among others, or all, and no digits, which move beside them. */
function readsInOneDirection(labels: readonly string[]): boolean {
  const turned = labels.filter((label) => RIGHT_TO_LEFT.test(label));
  if (turned.length === 0) return true;
  return (turned.length === 1 || turned.length === labels.length) && !labels.some((label) => /[0-9]/.test(label));
}

/** Whether a host would be, but for marks and strokes on its letters, a known one or below it. */
function looksLikeKnown(letters: string, known: ReadonlySet<string>): boolean {
  const bare = [...letters.normalize('NFD').replace(/\p{M}/gu, '')].map((letter) => LATIN[letter] ?? letter).join('');
  return [...known].some((host) => isWithin(bare, host) && !isWithin(letters, host));
}
