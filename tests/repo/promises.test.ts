import { expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

const SHIPPED = /^(core|components|page|platform|entrypoints)\/.*\.(tsx?|css|html)$/;

/** Lines of the files that match, as `path:line: text`, so that a failure says where to look. */
function linesMatching(files: RegExp, pattern: RegExp): string[] {
  return sourceFiles(files).flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  );
}

it('ships nothing that can reach the network', () => {
  const reach = /\b(fetch\(|XMLHttpRequest|WebSocket\(|EventSource\(|sendBeacon|importScripts\(|WebTransport|RTCPeerConnection)/;
  expect(linesMatching(SHIPPED, reach)).toEqual([]);
});

it('loads nothing from elsewhere in its styles and pages', () => {
  expect(
    linesMatching(
      /^(components|entrypoints)\/.*\.(css|html)$/,
      /(@import\s+(url\()?['"]?(https?:)?\/\/|url\(\s*['"]?(https?:)?\/\/|(src|href)="(https?:)?\/\/)/,
    ),
  ).toEqual([]);
});

it('never writes HTML from a string, nor evaluates one', () => {
  expect(
    linesMatching(SHIPPED, /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)\s*[=(]|\beval\(|new Function\(/),
  ).toEqual([]);
});

it('sizes the card in px and em, because rem follows the page', () => {
  expect(sourceFiles(/^components\/card\/.*\.css$/).length).toBeGreaterThan(0);
  expect(linesMatching(/^components\/card\/.*\.css$/, /\d rem\b|\drem\b/)).toEqual([]);
});

it('keeps every file to a size that can be read at once', () => {
  const long = sourceFiles(/^(core|components|page|platform|entrypoints|scripts)\/.*\.(tsx?|mjs)$/)
    .map(({ path, text }) => `${path}: ${text.split('\n').length}`)
    .filter((line) => Number(line.split(': ')[1]) > 260);
  expect(long).toEqual([]);
});

it('has no utils room and no barrel file', () => {
  const rooms = sourceFiles(/\/utils\/|(^|\/)utils\.tsx?$/).map(({ path }) => path);
  const barrels = sourceFiles(/\.tsx?$/)
    .filter(({ text }) => /^\s*export \* from/m.test(text))
    .map(({ path }) => path);
  expect([...rooms, ...barrels]).toEqual([]);
});

it('speaks of itself alone', () => {
  // Classes of one letter keep this file from finding itself.
  const outside = /\.\.\/[s]hared|\/[w]ork\/|\b[i]ssue \d+\b/i;
  expect(linesMatching(/^(?!package-lock\.json).*\.(tsx?|mjs|json|md|css|html|txt)$/, outside)).toEqual([]);
});
