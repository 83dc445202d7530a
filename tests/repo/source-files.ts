import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** A TypeScript file of the project: its path from the root (forward slashes) and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Every tracked or new file whose path matches, read from the working tree. */
export function sourceFiles(match: RegExp): SourceFile[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' });
  const paths = [...new Set(listed.split('\n'))].filter((path) => match.test(path));
  return paths.map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** What a file imports, resolved from the root where the import is relative: `import`, `export … from` and dynamic `import()`. */
export function importsOf(file: SourceFile): string[] {
  const pattern = /(?:\bfrom\s+|\bimport\s+|\bimport\()\s*'([^']+)'/g;
  return [...file.text.matchAll(pattern)].map(([, target = '']) =>
    target.startsWith('.') ? posix.join(posix.dirname(file.path), target) : target,
  );
}
