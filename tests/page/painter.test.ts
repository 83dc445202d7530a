import { describe, expect, test } from 'vitest';
import type { PageMention } from '../../page/painter.ts';
import { STORY } from './story.ts';
import { change, names, page, read, testCss, testPainter } from './host.ts';

/** One contract for both painters: what a reader and a page may rely on. */
describe.each(['range', 'mark'] as const)('%s painter', (kind) => {
  test('finds every name of the story, also those split by tags', async () => {
    page(STORY);
    const { reading, reports } = await read(testPainter(kind));
    expect(names(reading.mentions())).toEqual(['Ada Quill', 'Bo Quill', 'Ada Quill', 'Cy Marsh', 'Bo Quill']);
    expect(reports).toEqual([
      {
        verdict: 'case',
        people: [
          { caseId: 'toy', id: 'ada', count: 2 },
          { caseId: 'toy', id: 'bo', count: 2 },
          { caseId: 'toy', id: 'cy', count: 1 },
        ],
        capped: false,
      },
    ]);
  });

  test('leaves the page exactly as it was', async () => {
    const body = page(STORY);
    const nodes = allNodes(body);
    const html = document.documentElement.outerHTML;
    const css = testCss();
    const { reading } = await read(testPainter(kind, css));
    reading.stop();
    expect(document.documentElement.outerHTML).toBe(html);
    expect(allNodes(body)).toEqual(nodes);
    expect(allNodes(body).every((node, index) => node === nodes[index])).toBe(true);
    expect(CSS.highlights.size).toBe(0);
    await expect.poll(() => css.rules()).toEqual([]);
  });

  test('a page that normalizes its text nodes loses none of its text', async () => {
    const body = page('<p>Ada Quill said</p><p><b>Bo Quill</b></p><p>Then Cy Marsh</p>');
    const text = body.textContent;
    const { reading } = await read(testPainter(kind));
    await change(reading, () => body.normalize());
    expect(names(reading.mentions())).toEqual(['Ada Quill', 'Bo Quill', 'Cy Marsh']);
    expect(body.textContent).toBe(text);
    await change(reading, () => body.normalize());
    reading.stop();
    expect(body.innerHTML).toBe('<p>Ada Quill said</p><p><b>Bo Quill</b></p><p>Then Cy Marsh</p>');
  });

  test('the text a reader sees, selects and copies stays the same', async () => {
    const body = page(STORY);
    const selected = (): string => {
      getSelection()?.selectAllChildren(body);
      return String(getSelection());
    };
    const before = { text: body.innerText, selected: selected() };
    await read(testPainter(kind));
    expect({ text: body.innerText, selected: selected() }).toEqual(before);
  });

  test('the name under a point is found, on every line it covers, and beside it there is none', async () => {
    page(`<div style="width:4em;font:20px monospace">${STORY}</div>`);
    const { reading } = await read(testPainter(kind));
    for (const mention of reading.mentions()) {
      reading.scrollTo(mention);
      const rects = reading.rectsOf(mention);
      expect(rects.length).toBeGreaterThan(0);
      for (const { left, right, top, bottom } of rects) {
        expect(reading.mentionAt((left + right) / 2, (top + bottom) / 2)?.key).toBe(mention.key);
        expect(reading.mentionAt(left + 1, (top + bottom) / 2)?.key).toBe(mention.key);
        expect(reading.mentionAt(right - 1, (top + bottom) / 2)?.key).toBe(mention.key);
        expect(reading.mentionAt(left - 30, (top + bottom) / 2)?.key).not.toBe(mention.key);
      }
    }
    expect(reading.mentionAt(innerWidth - 5, innerHeight - 5)).toBeNull();
  });

  test('what stands in view is painted first', async () => {
    const body = page('<p>Ada Quill said</p>'.repeat(400));
    body.querySelectorAll('p')[200]?.scrollIntoView();
    const painter = testPainter(kind);
    const order: PageMention[] = [];
    const paint = painter.paint.bind(painter);
    painter.paint = (mentions) => {
      order.push(...mentions);
      return paint(mentions);
    };
    const { reading } = await read(painter);
    const [first] = order;
    if (first === undefined) throw new Error('nothing was painted');
    const top = reading.rectsOf(first)[0]?.top ?? Number.NaN;
    expect(top).toBeGreaterThan(-40);
    expect(top).toBeLessThan(innerHeight);
    expect(order.length).toBe(400);
    expect(reading.mentions().length).toBe(400);
    scrollTo(0, 0);
  });

  test('a changed text is read again and shows no stale name for a moment', async () => {
    page('<p id="p">Said Ada Quill.</p><p>And Bo Quill.</p>');
    const { reading } = await read(testPainter(kind));
    const text = document.querySelector('#p')?.firstChild;
    if (!(text instanceof Text)) throw new Error('no text');
    text.data = 'Nobody said anything here.';
    await Promise.resolve();
    expect(painted()).toEqual(['Bo Quill']);
    await reading.settled();
    expect(names(reading.mentions())).toEqual(['Bo Quill']);
    await change(reading, () => {
      text.data = 'Then Cy Marsh said so.';
    });
    expect(names(reading.mentions())).toEqual(['Cy Marsh', 'Bo Quill']);
    expect(document.querySelector('#p')?.textContent).toBe('Then Cy Marsh said so.');
  });

  test('added, moved and removed paragraphs are followed in page order', async () => {
    const body = page('<p>Ada Quill</p><p id="two">Bo Quill</p>');
    const { reading } = await read(testPainter(kind));
    const added = document.createElement('section');
    added.innerHTML = '<p>Cy <b>Marsh</b></p>';
    await change(reading, () => body.prepend(added));
    expect(names(reading.mentions())).toEqual(['Cy Marsh', 'Ada Quill', 'Bo Quill']);
    await change(reading, () => body.append(added));
    expect(names(reading.mentions())).toEqual(['Ada Quill', 'Bo Quill', 'Cy Marsh']);
    await change(reading, () => document.querySelector('#two')?.remove());
    expect(names(reading.mentions())).toEqual(['Ada Quill', 'Cy Marsh']);
  });

  test('a mention keeps its key while the text around it changes', async () => {
    page('<p>Ada Quill said<i id="tail"> this</i></p>');
    const { reading } = await read(testPainter(kind));
    const key = reading.mentions()[0]?.key;
    await change(reading, () => document.querySelector('#tail')?.append(' and that'));
    expect(reading.mentions().map((mention) => mention.key)).toEqual([key]);
  });

  test('not this person, and the undo', async () => {
    page(STORY);
    const { reading } = await read(testPainter(kind));
    const undo = reading.notPerson('bo');
    await reading.settled();
    expect(names(reading.mentions())).toEqual(['Ada Quill', 'Ada Quill', 'Cy Marsh']);
    undo();
    await reading.settled();
    expect(reading.mentions()).toHaveLength(5);
  });

  test('names in open shadow roots are found and painted', async () => {
    const body = page('<p>Ada Quill</p><div id="host"></div>');
    const shadow = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (shadow === undefined) throw new Error('no host');
    shadow.innerHTML = '<p>Bo Quill</p>';
    const { reading } = await read(testPainter(kind));
    expect(names(reading.mentions())).toEqual(['Ada Quill', 'Bo Quill']);
    const inside = reading.mentions()[1];
    const rect = inside === undefined ? undefined : reading.rectsOf(inside)[0];
    expect(rect && reading.mentionAt(rect.left + 5, rect.top + 5)?.person).toBe('bo');
    await change(reading, () => shadow.append(Object.assign(document.createElement('p'), { textContent: 'Cy Marsh' })));
    expect(names(reading.mentions())).toEqual(['Ada Quill', 'Bo Quill', 'Cy Marsh']);
    reading.stop();
    expect(shadow.innerHTML).toBe('<p>Bo Quill</p><p>Cy Marsh</p>');
    expect(shadow.adoptedStyleSheets).toHaveLength(0);
    expect(body.querySelector('mark')).toBeNull();
  });

  test('the look changes at once, and "none" shows nothing', async () => {
    page(STORY);
    const css = testCss();
    const { reading } = await read(testPainter(kind, css));
    await expect.poll(() => css.rules().length).toBe(1);
    const [tint] = css.rules();
    reading.setStyle('underline');
    await expect.poll(() => css.rules().length).toBe(1);
    expect(css.rules()[0]).not.toBe(tint);
    reading.setStyle('none');
    await expect.poll(() => css.rules().join('')).not.toContain('underline');
  });
});

test('the range painter changes nothing in the page while names are shown', async () => {
  page(STORY);
  const html = document.documentElement.outerHTML;
  const seen: MutationRecord[] = [];
  const observer = new MutationObserver((records) => seen.push(...records));
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  const { reading } = await read(testPainter('range'));
  expect(painted()).toHaveLength(5);
  expect(document.documentElement.outerHTML).toBe(html);
  reading.stop();
  expect([...seen, ...observer.takeRecords()]).toEqual([]);
});

test.each([
  ['ruby above its parts', '<ruby>Ada <rt>AH-da</rt>Quill<rt>kwil</rt></ruby>', ['Ada ', 'Quill']],
  ['a note in the middle', 'Ada<sup>1</sup> Quill', ['Ada', 'Quill']],
  ['white space between its elements', '<b>Ada</b> <!-- and --> <i>Quill</i>', ['Ada  Quill']],
])('a name with %s is one mention, and only its own letters are painted', async (_, html, pieces) => {
  page(`<p>Said ${html} twice.</p>`);
  const { reading, reports } = await read(testPainter('range'));
  expect(reading.mentions()).toHaveLength(1);
  expect(reports.at(-1)?.people).toEqual([{ caseId: 'toy', id: 'ada', count: 1 }]);
  expect(painted()).toEqual(pieces);
  for (const highlight of CSS.highlights.values()) {
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      expect(reading.mentionAt((left + right) / 2, (top + bottom) / 2)?.person).toBe('ada');
    }
  }
  await change(reading, () => {
    (document.querySelector('p') as Element).innerHTML = 'Nobody';
  });
  expect(painted()).toEqual([]);
});

test('the mark painter never wraps where the page was seen to change children', async () => {
  page('<p id="p">Ada Quill and Bo Quill</p>');
  const painter = testPainter('mark');
  const { reading } = await read(painter);
  const p = document.querySelector('#p');
  expect(p?.querySelectorAll('mark')).toHaveLength(2);
  await change(reading, () => p?.append(' and Cy Marsh'));
  expect(reading.mentions()).toHaveLength(3);
  expect(p?.innerHTML).toBe('Ada Quill and Bo Quill and Cy Marsh');
});

function allNodes(root: Node): Node[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
  const nodes: Node[] = [];
  for (let node: Node | null = walker.currentNode; node !== null; node = walker.nextNode()) nodes.push(node);
  return nodes;
}

/** What is painted at this very moment, by either painter. */
function painted(): string[] {
  const range = document.createRange();
  const ranges = [...CSS.highlights.values()]
    .flatMap((highlight) => [...highlight])
    .map((each) => {
      range.setStart(each.startContainer, each.startOffset);
      range.setEnd(each.endContainer, each.endOffset);
      return String(range);
    });
  return [...ranges, ...[...document.querySelectorAll('mark')].map((mark) => mark.textContent ?? '')];
}
