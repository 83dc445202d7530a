import type { Language } from '../../language/language.ts';

/** A wording that the record does not use, and why. */
export interface BannedWording {
  readonly language: Language;
  readonly pattern: RegExp;
  readonly reason: string;
}

const LABEL = 'turns an accusation into a name for a person: say who says it, or what the charge was';
const ALLEGED = '"alleged" hides who alleges it: name them ("Quill says …", "the suit alleges …")';
const SAID = 'is not a neutral word for saying: use "said", "says"';
const SAID_ES = 'is not a neutral word for saying: use "dijo", "afirma"';
const CLEARED = 'says more than a dismissal does: name what the court did, when and on what ground';
const LOUD = 'judges or dramatises: leave it out';
const RELATIVE = 'is relative to a day that the reader does not see: give the date';
const PRIVATE = 'ages, homes and family life are left out';
const MINORS = 'children are left out of the record, whole';
const BODY = 'wounds and health are left out ("injured", "resultó lesionado" is enough)';
const PHOTO = 'photographs are left out';
const LIABLE = 'is a finding that only a verdict makes: say who says so, or that the claim may go on';

function ban(language: Language, reason: string, ...patterns: RegExp[]): BannedWording[] {
  return patterns.map((pattern) => ({ language, pattern, reason }));
}

/** Wordings banned everywhere but in captions of proceedings, with the reason the data author is given. */
export const BANNED_WORDINGS: readonly BannedWording[] = [
  ...ban(
    'en',
    LABEL,
    /\b(?:killer|murderer|shooter|gunman|suspect|culprit|perpetrator|felon|convict|ex-convict)s?\b/i,
    /\baccused \p{Ll}+er\b/u,
  ),
  ...ban(
    'en',
    ALLEGED,
    /\ballegedly\b/i,
    /\b(?:the|an|his|her|their|of|for) alleged\b/i,
    /^alleged\b/i,
    /\b(?:purported|supposed)(?:ly)?\b/i,
  ),
  ...ban(
    'en',
    SAID,
    /\badmit(?:s|ted|ting)\b/i,
    /\bclaimed\b/i,
    /\b(?:he|she|they|who) claims?\b/i,
    /\b(?:confessed|boasted|insisted|conceded)\b/i,
  ),
  ...ban('en', CLEARED, /\b(?:cleared|exonerat\w+|absolv\w+|vindicat\w+|innocent|got off|off the hook)\b/i),
  ...ban(
    'en',
    LOUD,
    /\b(?:shocking|tragic\w*|tragedy|horrific|horror|bombshell|slam(?:s|med)|blast(?:s|ed)|disgraced|infamous|notorious)\b/i,
  ),
  ...ban('en', LOUD, /\b(?:embattled|scandal\w*|botched|stunning|dramatic\w*|fateful|ill-fated|victory|triumph|blow to|sensational)\b/i),
  ...ban(
    'en',
    RELATIVE,
    /\b(?:yesterday|today|tomorrow|recently|currently|nowadays|(?:last|next|this) (?:week|month|year|spring|summer|autumn|fall|winter))\b/i,
  ),
  ...ban('en', PRIVATE, /\b\d{1,2}[- ]years?[- ]old\b/i, /\baged? \d/i, /\b(?:lives|living|resides|resident) (?:in|at|of)\b/i),
  ...ban('en', PRIVATE, /\b\d+ (?:\p{Lu}\p{L}+ ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Lane)\b/u, /\S@\S+\.\S/),
  ...ban('en', MINORS, /\b(?:son|sons|child|children|child['’]s|minor|minors|toddler|teen\w*|boy|girl|underage)\b/i),
  ...ban(
    'en',
    BODY,
    /\b(?:wound\w*|bullet (?:hit|struck|entered|lodged)|shoulder|chest|lung|spine|blood|bleed\w*|surgery|hospital\w*|autopsy|medical)\b/i,
  ),
  ...ban('en', BODY, /\b(?:hungover|hangover|drunk|cocaine|drug|drugs|addict\w*|mental health|pregnan\w*|disab\w+)\b/i),
  ...ban('en', PHOTO, /\b(?:photo|photos|photograph|photographs|mugshot|mug shot)\b/i),
  ...ban('en', LIABLE, /(?<!\b(?:say|says|said|saying|alleg\w+|argu\w+|whether)\b.*)\b(?:was|were) negligent\b/i),
  ...ban(
    'es',
    LABEL,
    /\b(?:asesin[oa]s?|homicidas?|tirador(?:es|a)?|sospechos[oa]s?|culpables de matar|delincuentes?|convict[oa]s?)(?!\p{L})/iu,
  ),
  ...ban('es', ALLEGED, /\b(?:presunt[oa]s?|presuntamente|supuest[oa]s?|supuestamente)(?!\p{L})/iu),
  ...ban('es', SAID_ES, /(?<!\p{L})(?:admit(?:e|ió|ieron)|confes(?:ó|aron)|reconoci(?:ó|eron) (?:que|su culpa)|pretendió)(?!\p{L})/iu),
  ...ban('es', CLEARED, /(?<!\p{L})(?:exoner\p{L}+|exculp\p{L}+|inocentes?|librad[oa]s? de)(?!\p{L})/iu),
  ...ban(
    'es',
    LOUD,
    /(?<!\p{L})(?:trágic\p{L}+|tragedia|escándalo\p{L}*|polémic\p{L}+|impactante|dramátic\p{L}+|fatídic\p{L}+|infame|horror\p{L}*)/iu,
  ),
  ...ban(
    'es',
    RELATIVE,
    /(?<!\p{L})(?:ayer|hoy|mañana mismo|recientemente|actualmente|(?:este|el próximo|el pasado) (?:año|mes)|la semana pasada)(?!\p{L})/iu,
  ),
  ...ban(
    'es',
    PRIVATE,
    /\bde \d{1,2} años\b(?! de (?:prisión|cárcel|libertad|reclusión))/i,
    /(?<!\p{L})(?:vive|viven|reside|residen|domicilio) (?:en|de)(?!\p{L})/iu,
  ),
  ...ban(
    'es',
    MINORS,
    /(?<!\p{L})(?:hijo|hijos|niñ[oa]s?|menor de edad|menores|un menor|una menor|el menor|la menor|adolescentes?)(?!\p{L})/iu,
  ),
  ...ban(
    'es',
    BODY,
    /(?<!\p{L})(?:herida|heridas|hombro|pecho|pulmón|sangre|cirugía|hospital\p{L}*|autopsia|médic[oa]s? forense\p{L}*|resaca|drogas?|cocaína)(?!\p{L})/iu,
  ),
  ...ban('es', PHOTO, /(?<!\p{L})(?:foto|fotos|fotografía\p{L}*)(?!\p{L})/iu),
];

/** Wordings that hold a banned word and are right: they are taken out before the rules are applied. */
export const ALLOWED_PHRASES: readonly RegExp[] = [
  /\b(?:no|not an|without(?: any)?|without an) admission\b/gi,
  /\b(?:director|directora|dirección) de fotografía\b/gi,
  /\b(?:is|was|are|were) not (?:a finding|an acquittal|a conviction)\b/gi,
];
