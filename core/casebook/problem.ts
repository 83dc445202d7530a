/** What is wrong with the record, in words that someone who writes data but no code can act on. */
export interface Problem {
  /** the file, e.g. `data/cases/<id>/people.json` */
  readonly file: string;
  /** where in it, entries named by their id where they have one: `people → oren-quill → roles[0].proceeding` */
  readonly path: string;
  readonly reason: string;
}

/** One step into a JSON value. */
export type PathStep = string | number;

/**
 * A JSON path in words: indices of entries with an id become that id.
 * @param root the value of the whole file
 */
export function pathInWords(root: unknown, steps: readonly PathStep[]): string {
  let value = root;
  let words = '';
  for (const step of steps) {
    value = isIndexable(value) ? value[step] : undefined;
    const name = typeof step === 'number' && isIndexable(value) ? value['id'] : undefined;
    if (typeof name === 'string') words += ` → ${name} →`;
    else if (typeof step === 'number') words += `[${step}]`;
    else words += words === '' ? step : words.endsWith('→') ? ` ${step}` : `.${step}`;
  }
  return words.replace(/ →$/, '');
}

function isIndexable(value: unknown): value is Record<PathStep, unknown> {
  return typeof value === 'object' && value !== null;
}

/** A problem as one line of a report. */
export function problemLine(problem: Problem): string {
  return `${problem.file}: ${problem.path === '' ? '' : `${problem.path}: `}${problem.reason}`;
}
