import { expect, test } from 'vitest';
import type { Block } from '../../page/blocks.ts';
import { claimElement } from '../../page/elements.ts';
import { Outline } from '../../page/outline.ts';
import type { TextReader } from '../../page/scanner.ts';
import { page } from './host.ts';

/** Finds that everything matters. */
const EVERYTHING: TextReader = { scan: () => ({ empty: false, data: null }), mayHoldAt: () => null };

function blocksOf(html: string): Block[] {
  const outline = new Outline(page(html), EVERYTHING);
  for (const pause of outline.read()) void pause;
  return [...outline.blocks()];
}
const textsOf = (html: string): string[] => blocksOf(html).map(({ text }) => text.trim());

test.each([
  ['two paragraphs never join', '<p>Ada</p><p>Quill</p>', ['Ada', 'Quill']],
  ['inline elements join', '<p>A<b>d</b>a <a href="#"><em>Qu</em>ill</a> said</p>', ['Ada Quill said']],
  ['a line break is a space', '<p>Ada<br>Quill</p>', ['Ada Quill']],
  ['white space of the source is one space', '<p>\n  Ada\n  Quill\t said </p>', ['Ada Quill said']],
  ['text around a nested block', '<div>One <p>two</p> three</div>', ['One', 'two', 'three']],
  ['a block inside a link', '<a href="#">Before<div>inside</div>after</a>', ['Before', 'inside', 'after']],
  ['table cells', '<table><tr><td>Ada</td><td>Quill</td></tr></table>', ['Ada', 'Quill']],
  ['spans laid out as blocks', '<p><span style="display:block">Ada</span><span style="display:block">Quill</span></p>', ['Ada', 'Quill']],
  ['items of a flex box', '<div style="display:flex"><span>Ada</span> <span>Quill</span></div>', ['Ada', 'Quill']],
  ['a drop cap', '<p><span style="float:left">A</span>da Quill</p>', ['Ada Quill']],
  ['a drop cap after a quotation mark', '<p><span style="float:left"><b>“A</b></span>da Quill” said</p>', ['“Ada Quill” said']],
  ['a float that is no drop cap', '<p><span style="float:left">Ada</span>Quill</p>', ['Ada', 'Quill']],
  ['the number of a note', '<p>Ada<sup>2</sup>, <sup><a href="#3">3</a></sup>Quill</p>', ['Ada , Quill']],
  ['custom elements end a run', '<p>Ada <x-tag>Quill</x-tag></p>', ['Ada', 'Quill']],
])('%s', (_, html, texts) => {
  expect(textsOf(html)).toEqual(texts);
});

test.each(['script', 'style', 'noscript', 'template', 'textarea', 'code', 'svg', 'select'])('<%s> is no prose', (tag) => {
  expect(textsOf(`<p>Ada</p><${tag}>Bo Quill</${tag}>`)).toEqual(['Ada']);
});

test.each([
  'hidden',
  'aria-hidden="true"',
  'contenteditable',
  'contenteditable="plaintext-only"',
  'role="textbox"',
  'class="ProseMirror"',
  'class="cm-editor"',
  'data-lexical-editor="true"',
])('<div %s> is not read', (attribute) => {
  expect(textsOf(`<p>Ada</p><div ${attribute}><p>Bo Quill</p></div>`)).toEqual(['Ada']);
});

test('our own elements are not read', () => {
  page('<p>Ada</p><div id="ours">Bo</div>');
  const ours = document.querySelector('#ours');
  if (ours === null) throw new Error('no element');
  claimElement(ours);
  const outline = new Outline(document.body, EVERYTHING);
  for (const pause of outline.read()) void pause;
  expect([...outline.blocks()].map(({ text }) => text)).toEqual(['Ada']);
});

test('open shadow roots are read, closed ones are not', () => {
  page('<div id="open">light</div><div id="closed"></div>');
  const open = document.querySelector('#open')?.attachShadow({ mode: 'open' });
  const closed = document.querySelector('#closed')?.attachShadow({ mode: 'closed' });
  if (open === undefined || closed === undefined) throw new Error('no host');
  open.innerHTML = '<p>Ada</p><slot></slot>';
  closed.innerHTML = '<p>Bo</p>';
  const outline = new Outline(document.body, EVERYTHING);
  for (const pause of outline.read()) void pause;
  expect([...outline.blocks()].map(({ text }) => text)).toEqual(['Ada', 'light']);
});

test('every stretch of a block is found again in the page', () => {
  const [block] = blocksOf('<p>\n  Said <b>Ada</b>\n <i>Qu<u>ill</u></i>,<br> and Bo  Quill.</p>');
  if (block === undefined) throw new Error('no block');
  expect(block.text.trim()).toBe('Said Ada Quill, and Bo Quill.');
  const range = document.createRange();
  for (let start = 0; start < block.text.length; start += 1) {
    for (let end = start + 1; end <= block.text.length; end += 1) {
      const wanted = block.text.slice(start, end);
      if (wanted.trim() !== wanted) continue;
      const { startContainer, startOffset, endContainer, endOffset } = block.locate(start, end);
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      expect(range.cloneContents().textContent?.replaceAll(/\s+/g, '')).toBe(wanted.replaceAll(' ', ''));
    }
  }
});

test('a form whose fields are named like DOM properties is read', () => {
  const html = '<form><input name="firstChild"><input name="parentNode"><input name="nextSibling"><p>Ada</p><b>Bo</b></form><p>Cy</p>';
  expect(textsOf(html)).toEqual(['Ada', 'Bo', 'Cy']);
});

test('a text node of 50 MB is cut into blocks between words', () => {
  const node = document.createTextNode('lorem ipsum '.repeat(4_400_000));
  page('').append(node);
  let longest = 0;
  let total = 0;
  const scan: TextReader['scan'] = (text) => {
    longest = Math.max(longest, text.length);
    total += text.length;
    expect(/^(?:lorem|ipsum)/.test(text)).toBe(true);
    return { empty: true, data: null };
  };
  const outline = new Outline(document.body, { scan, mayHoldAt: () => null });
  expect([...outline.read()].length).toBeGreaterThan(100);
  expect(longest).toBeLessThanOrEqual(20_000);
  expect(total).toBe(node.length);
});
