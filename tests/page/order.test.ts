import { expect, test } from 'vitest';
import { names, page, read, testPainter } from './host.ts';

const MANY = 1_500;
const comment = (text: string): string => `<div class="comment"><p>A reader</p><p>${text}</p></div>`;
const links = `<nav><ul>${'<li><a href="/x">A story</a></li>'.repeat(MANY)}</ul><p>Bo Quill</p></nav>`;
const comments = `<section id="comments">${comment('A word on it.').repeat(MANY)}${comment('Cy Marsh')}</section>`;

/** What was shown after each painting. */
async function shownInOrder(html: string): Promise<string[][]> {
  page(html);
  const shown: string[][] = [];
  await read(testPainter('range'), { onMentions: (mentions) => shown.push(names(mentions)) });
  return shown;
}

test('the names of an article do not wait for the navigation before it and the comments after it', async () => {
  const shown = await shownInOrder(`${links}<main><p>Ada Quill</p></main>${comments}`);
  expect(shown[0]).toEqual(['Ada Quill']);
  expect(shown.at(-1), 'in page order in the end').toEqual(['Bo Quill', 'Ada Quill', 'Cy Marsh']);
});

test('a page with little around its article is painted once', async () => {
  const shown = await shownInOrder(`<nav><p>Bo Quill</p></nav><main><p>Ada Quill</p></main><aside><p>Cy Marsh</p></aside>`);
  expect(shown).toEqual([['Bo Quill', 'Ada Quill', 'Cy Marsh']]);
});

test.each(['<div role="navigation">', '<footer>', '<aside>', '<div class="story-comments">', '<div id="comments">'])(
  'what stands in %s comes after the article',
  async (tag) => {
    const name = /\w+/.exec(tag)?.[0] ?? '';
    const shown = await shownInOrder(
      `${tag}${'<div><p>A</p><p>B</p></div>'.repeat(MANY)}<p>Bo Quill</p></${name}><main><p>Ada Quill</p></main>`,
    );
    expect(shown[0]).toEqual(['Ada Quill']);
    expect(shown.at(-1)).toEqual(['Bo Quill', 'Ada Quill']);
  },
);
