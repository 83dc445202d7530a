import { toJsonSchema } from '@valibot/to-json-schema';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { CASE_FILES, SHARED_FILES } from '../../core/casebook/validate.ts';

/** The JSON Schema of every file of the record, for editors: path under the project and text. */
export async function jsonSchemas(): Promise<readonly { readonly path: string; readonly text: string }[]> {
  return Promise.all(
    Object.entries({ ...CASE_FILES, ...SHARED_FILES }).map(async ([name, schema]) => {
      // What JSON Schema cannot say (days that exist) is left to data:check.
      const path = join('data', 'schema', `${name}.schema.json`);
      const json = JSON.stringify(toJsonSchema(schema, { errorMode: 'ignore', target: 'draft-2020-12' }));
      return { path, text: await format(json, { ...(await resolveConfig(path)), parser: 'json' }) };
    }),
  );
}
