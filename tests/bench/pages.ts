/** Pages for measuring, of any size, the same for the same arguments. Plain functions: they also run inside the page. */

const WORDS =
  'the court of a and on in said that for with was by report film set week from had not after which day two more city would first new year time ' +
  'about people could when over other into than only some them state work house night world under between morning public local street water road ' +
  'school market price music summer letter window garden river station number service doctor family weather football kitchen mountain';

export interface PageShape {
  /** characters of text, about */
  readonly size: number;
  /** one name in so many characters; 0: none */
  readonly every: number;
}

/** The names of the measured pages: full ones, as an article gives them. */
export const NAMES = [
  'Alec Baldwin',
  'Hannah Gutierrez-Reed',
  'Halyna Hutchins',
  'David Halls',
  'Joel Souza',
  'Kari Morrissey',
  'Mary Carmack-Altwies',
  'Mamie Mitchell',
  'Sarah Zachry',
  'Matthew Hutchins',
] as const;

function* randoms(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

/** Characters of a paragraph, about. */
const PARAGRAPH = 260;

/**
 * The body of a news page as publishers build them: an article of paragraphs with links and emphasis, and between them what
 * surrounds an article (related stories, captions, bylines, comments) in boxes within boxes. One text node in about 40 characters.
 */
export function pageHtml({ size, every }: PageShape, seed = 7): string {
  const words = WORDS.split(' ');
  const random = randoms(seed);
  const written = { length: 0 };
  let sinceName = 0;
  let names = 0;
  const word = (): string => {
    let chosen = words[Math.floor(random.next().value * words.length)] ?? '';
    if (every > 0 && sinceName >= every) {
      chosen = NAMES[names % NAMES.length] ?? '';
      names += 1;
      sinceName -= every;
    }
    sinceName += chosen.length + 1;
    written.length += chosen.length + 1;
    return chosen;
  };
  const line = (count: number): string => Array.from({ length: count }, word).join(' ');
  const paragraph = (): string => {
    const pieces: string[] = [];
    const began = written.length;
    while (written.length - began < PARAGRAPH) {
      const kind = random.next().value;
      const text = line(3 + Math.floor(kind * 8));
      if (kind < 0.12) pieces.push(`<a href="/x/${pieces.length}" class="link">${text}</a>`);
      else if (kind < 0.2) pieces.push(`<em>${text}</em>`);
      else pieces.push(text);
    }
    return `<p class="body-text">${pieces.join(' ')}.</p>`;
  };
  // Indented as templates leave it: half of a page's text nodes are white space between tags.
  const teaser = (at: number): string => `
        <li>
          <div class="teaser">
            <span class="kicker">${line(2)}</span>
            <h3><a href="/r/${at}"><span>${line(7)}</span></a></h3>
            <div class="meta"><span>${line(2)}</span> <time>2 hours ago</time></div>
          </div>
        </li>`;
  const related = (): string => `
    <aside class="related">
      <ul>${[1, 2, 3].map(teaser).join('')}
      </ul>
    </aside>`;
  const comment = (): string => `
    <div class="comment">
      <div class="who"><b>${line(1)}</b> <span>${line(2)}</span></div>
      <div class="what">
        <p>${line(22)}.</p>
      </div>
      <div class="tools">
        <button>Reply</button> <button>Share</button>
      </div>
    </div>`;
  const parts: string[] = [];
  while (written.length < size) {
    parts.push(paragraph(), paragraph());
    if (parts.length % 3 === 0) parts.push(related());
    if (parts.length % 4 === 0) parts.push(comment());
  }
  const lead = every > 0 ? '<p>The Rust shooting on the film set near Santa Fe, the involuntary manslaughter case.</p>' : '';
  const navigation = Array.from({ length: 40 }, (_, index) => `<li><a href="/s/${index}">Section ${index}</a></li>`).join('');
  return `<header><nav><ul>${navigation}</ul></nav></header><main><article><h1>A day in the city</h1>${lead}${parts.join('\n    ')}</article></main>`;
}
