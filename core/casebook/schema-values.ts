/** Building blocks of the schemas: the values that many fields share. */
import * as v from 'valibot';
import { parseDate } from './dates.ts';

/** A text that is not empty and has no blank at either end. */
export const text = v.pipe(v.string(), v.regex(/^\S(?:[\s\S]*\S)?$/, 'must not be empty nor begin or end with a blank'));

/** A lower-case word or phrase. */
export const lowerCaseText = v.pipe(
  text,
  v.check((value) => value === value.toLowerCase(), 'is written in lower case'),
);

export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case letters, digits and hyphens, e.g. "ev-verdict"'),
);

/** A text in every interface language. */
export const localized = v.strictObject({ en: text, es: text });

const DATE_FORM = 'a date is YYYY-MM-DD, YYYY-MM, YYYY or an interval such as 2025-05/2025-12 or ../2024-07-13, of days that exist';
const EDTF_PART = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?`;

/** A date of the subset that ./dates.ts reads. The expression is for editors; whether the days exist only the parser knows. */
export const edtf = v.pipe(
  v.string(),
  v.regex(new RegExp(String.raw`^(?:${EDTF_PART}|(?:${EDTF_PART}|\.\.)/(?:${EDTF_PART}|\.\.))$`), DATE_FORM),
  v.check((value) => parseDate(value) !== null, DATE_FORM),
);

export const isoDay = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written YYYY-MM-DD'),
  v.check((value) => parseDate(value) !== null, 'this day does not exist'),
);

export const sourceIds = v.pipe(v.array(id), v.minLength(1, 'needs at least one source'));

/** A statement about where something stands, dated and sourced. */
export const statement = v.strictObject({ text: localized, asOf: edtf, sources: sourceIds });

/** Editors find the emitted JSON Schema of a file by this key. */
export const schemaKey = { $schema: v.exactOptional(v.string()) };
