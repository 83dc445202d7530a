import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Outline } from '../../page/outline.ts';
import type { TextReader } from '../../page/scanner.ts';
import { page } from './host.ts';
import { toyRecogniser } from './toy-recogniser.ts';

const LINES = [
  'Ada Quill',
  'Nobody',
  'Bo <b>Quill</b>',
  'A<i>da Quill</i>',
  'Bo',
  ' ',
  '\n  ',
  '<br>',
  'said <a href="#">Cy Marsh</a>',
  '<!-- Ada -->',
];
const TAGS = ['div', 'p', 'li', 'section', 'span', 'a', 'h3', 'td', 'textarea', 'script type="x"', 'div hidden', 'div contenteditable'];

/** Parts within parts, text on every level. */
const part = fc.letrec<{ part: string }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(...LINES),
    fc
      .tuple(fc.constantFrom(...TAGS), fc.array(tie('part'), { minLength: 1, maxLength: 4 }))
      .map(([tag, parts]) => `<${tag}>${parts.join('')}</${tag.split(' ')[0]}>`),
  ),
})).part;

function textsRead(reader: TextReader): string[] {
  const outline = new Outline(document.body, reader);
  for (const pause of outline.read()) expect(pause).toBe(undefined);
  return [...outline.blocks()].map(({ text }) => text);
}

test('a small part is read where something may begin as it is read when that cannot be told', () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
      page(`<div>${parts.join('')}</div><div>${parts.toReversed().join('<hr>')}</div>`);
      const toy = toyRecogniser();
      expect(textsRead(toy)).toEqual(textsRead({ scan: toy.scan, mayHoldAt: () => null }));
    }),
    { numRuns: 2_000 },
  );
});

test('what stands around a name in a small part is not looked at', () => {
  page('<aside><ul><li><h3>Nobody</h3></li><li><h3>Ada Quill</h3><p>Nothing</p></li><li>Bo</li></ul></aside>');
  const toy = toyRecogniser();
  expect(textsRead(toy)).toEqual(['Ada Quill']);
  expect(toy.scanned).toEqual(['Ada Quill', 'Bo']);
});
