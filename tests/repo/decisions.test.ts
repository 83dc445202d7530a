import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };

test('every dependency has its row in docs/decisions/stack.md, and every row its dependency', () => {
  const stack = readFileSync(new URL('../../docs/decisions/stack.md', import.meta.url), 'utf8');
  const [, ...rows] = [...stack.matchAll(/^\| ([^|]+?) +\|/gm)].map(([, names = '']) => names);
  const named = rows.filter((names) => !/^-+$/.test(names)).flatMap((names) => names.split(', '));
  const used = [...Object.keys(packageFile.dependencies), ...Object.keys(packageFile.devDependencies)];
  expect(named.toSorted()).toEqual(used.toSorted());
});
