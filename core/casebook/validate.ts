import * as v from 'valibot';
import { pathInWords } from './problem.ts';
import type { PathStep, Problem } from './problem.ts';
import {
  caseFileSchema,
  conflictsFileSchema,
  eventsFileSchema,
  glossaryFileSchema,
  peopleFileSchema,
  proceedingsFileSchema,
  publishersFileSchema,
  sourcesFileSchema,
} from './schema.ts';
import type { CaseData } from './schema.ts';

/** Every file of a case, with its schema. The name is the file's, without `.json`. */
export const CASE_FILES = {
  case: caseFileSchema,
  people: peopleFileSchema,
  proceedings: proceedingsFileSchema,
  events: eventsFileSchema,
  conflicts: conflictsFileSchema,
  sources: sourcesFileSchema,
} as const;

/** The files all cases share. */
export const SHARED_FILES = { glossary: glossaryFileSchema, publishers: publishersFileSchema } as const;

/** A file as read: where it lies and its parsed JSON. */
export interface RawFile {
  readonly file: string;
  readonly json: unknown;
}

export type RawCase = Readonly<Record<keyof typeof CASE_FILES | keyof typeof SHARED_FILES, RawFile>>;

function reasonOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'this key is not known here (a typing slip?)';
  if (issue.type === 'strict_object') return 'this key is missing';
  if (issue.type === 'picklist') return `${issue.received} is not one of ${issue.expected}`;
  if (issue.message.startsWith('Invalid ')) return `expected ${issue.expected}, found ${issue.received}`;
  return `${issue.message} (found ${issue.received})`;
}

function stepsOf(issue: v.BaseIssue<unknown>): PathStep[] {
  return (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key)));
}

function read<S extends v.GenericSchema>(schema: S, raw: RawFile, problems: Problem[]): v.InferOutput<S> | null {
  const result = v.safeParse(schema, raw.json, { abortPipeEarly: true });
  if (result.success) return result.output;
  for (const issue of result.issues) {
    problems.push({ file: raw.file, path: pathInWords(raw.json, stepsOf(issue)), reason: reasonOf(issue) });
  }
  return null;
}

/**
 * Holds a case's files against their schemas.
 * @returns the record, or every problem found in any of the files
 */
export function validateCase(raw: RawCase): { readonly data: CaseData } | { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const record = read(CASE_FILES.case, raw.case, problems);
  const people = read(CASE_FILES.people, raw.people, problems);
  const proceedings = read(CASE_FILES.proceedings, raw.proceedings, problems);
  const events = read(CASE_FILES.events, raw.events, problems);
  const conflicts = read(CASE_FILES.conflicts, raw.conflicts, problems);
  const sources = read(CASE_FILES.sources, raw.sources, problems);
  const glossary = read(SHARED_FILES.glossary, raw.glossary, problems);
  const publishers = read(SHARED_FILES.publishers, raw.publishers, problems);
  if (!record || !people || !proceedings || !events || !conflicts || !sources || !glossary || !publishers) return { problems };
  return {
    data: {
      case: record,
      people: people.people,
      proceedings: proceedings.proceedings,
      events: events.events,
      conflicts: conflicts.conflicts,
      sources: sources.sources,
      glossary: glossary.terms,
      publishers: publishers.publishers,
    },
  };
}
