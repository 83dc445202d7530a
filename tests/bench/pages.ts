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

/** The body of a news page: an article of paragraphs with links and emphasis, about ten lines each, in sections. */
export function pageHtml({ size, every }: PageShape, seed = 7): string {
  const words = WORDS.split(' ');
  const random = randoms(seed);
  const next = (): number => random.next().value;
  const parts: string[] = [];
  let length = 0;
  let sinceName = 0;
  let names = 0;
  while (length < size) {
    const pieces: string[] = [];
    let paragraph = 0;
    while (paragraph < 420) {
      let piece = words[Math.floor(next() * words.length)] ?? '';
      if (every > 0 && sinceName >= every) {
        piece = NAMES[names % NAMES.length] ?? '';
        names += 1;
        sinceName = 0;
      }
      paragraph += piece.length + 1;
      sinceName += piece.length + 1;
      const kind = next();
      if (kind < 0.02) pieces.push(`<a href="/x/${pieces.length}" class="link">${piece}</a>`);
      else if (kind < 0.04) pieces.push(`<em>${piece}</em>`);
      else pieces.push(piece);
    }
    length += paragraph;
    const text = `<p class="body-text">${pieces.join(' ')}.</p>`;
    parts.push(
      parts.length % 8 === 7 ? `<section class="part"><h2>On the case of the film</h2><div class="inner">${text}</div></section>` : text,
    );
  }
  const lead = every > 0 ? '<p>The Rust shooting on the film set near Santa Fe, the involuntary manslaughter case.</p>' : '';
  const navigation = Array.from({ length: 40 }, (_, index) => `<li><a href="/s/${index}">Section ${index}</a></li>`).join('');
  return `<header><nav><ul>${navigation}</ul></nav></header><main><article><h1>A day in the city</h1>${lead}${parts.join('')}</article></main>`;
}
