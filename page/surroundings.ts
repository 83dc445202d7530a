import { parseWideColour } from './colour.ts';
import type { Colour } from './colour.ts';
import { assignedSlotOf, attributeOf, elementAbove, localNameOf, parentOf } from './dom.ts';

/** Which colours a highlight may use: decided by what the text stands on; `hollow`: by its letters, through which a gradient is seen. */
export type Surroundings = 'light' | 'dark' | 'plain' | 'hollow';

const WHITE: Colour = { r: 255, g: 255, b: 255, a: 1 };
const BLACK: Colour = { r: 0, g: 0, b: 0, a: 1 };

/** The tints of `highlight-css`, over which text must stay readable. */
export const TINT: Readonly<Record<'light' | 'dark', Colour>> = {
  light: { r: 253, g: 236, b: 183, a: 1 },
  dark: { r: 77, g: 61, b: 16, a: 1 },
};

const parsed = new Map<string, Colour | null>();

/** Pages use few colours, and the same ones again and again. */
function colourOf(css: string): Colour | null {
  const known = parsed.get(css);
  if (known !== undefined) return known;
  const colour = parseColour(css);
  if (parsed.size > 500) parsed.clear();
  parsed.set(css, colour);
  return colour;
}

/** Parses what `getComputedStyle` answers; null where it is of no known colour space. */
export function parseColour(css: string): Colour | null {
  const match = /^rgba?\(([\d.]+),? ([\d.]+),? ([\d.]+)(?:,? (?:\/ )?([\d.]+))?\)$/.exec(css);
  if (match === null) return parseWideColour(css);
  return { r: Number(match[1]), g: Number(match[2]), b: Number(match[3]), a: match[4] === undefined ? 1 : Number(match[4]) };
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminance({ r, g, b }: Colour): number {
  const linear = (value: number): number => (value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2). */
export function contrast(one: Colour, other: Colour): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Least contrast of text (WCAG 2.2, 1.4.3 AA). */
const READABLE = 4.5;

/** Least contrast at which anybody writes. */
const LEAST_SEEN = 1.5;

/**
 * Judges what a text stands on: `light` or `dark` where our tint leaves the text readable, else `plain`, where only
 * the text's own colour is used.
 * @param text the text's colour
 * @param ground the colour behind it as far as its elements tell, null when it is unknown (an image, a gradient)
 */
export function judgeSurroundings(text: Colour | null, ground: Colour | null): Surroundings {
  if (text === null) return 'plain';
  // Text that could not be seen on its ground stands on something else: a picture that lies beneath it.
  if (ground !== null && contrast(text, ground) < LEAST_SEEN) return 'plain';
  const isDark = ground === null ? luminance(text) > 0.4 : luminance(ground) < 0.18;
  const side = isDark ? 'dark' : 'light';
  const now = contrast(text, ground ?? (isDark ? BLACK : WHITE));
  // A text that was hard to read before must not become harder; one that was readable must stay so.
  const after = contrast(text, TINT[side]);
  if (after < Math.min(READABLE, now)) return 'plain';
  // On a colour of the page's own our tint would be a patch of another paper.
  return ground !== null && saturation(ground) > 0.35 ? 'plain' : side;
}

function saturation({ r, g, b }: Colour): number {
  return (Math.max(r, g, b) - Math.min(r, g, b)) / 255;
}

/** Judges elements, remembering what it found for as long as it lives: make one per painting. */
export class Surveyor {
  private readonly grounds = new Map<Element, Colour | null>();
  private readonly judged = new Map<Element, Surroundings>();
  private last: { readonly text: Colour | null; readonly ground: Colour | null; readonly found: Surroundings } = {
    text: null,
    ground: null,
    found: judgeSurroundings(null, null),
  };

  /** what was found for the paragraphs of one parent, and what is within them, by tag and class */
  private readonly kin = new Map<Node, Map<string, Surroundings>>();

  /** What text directly in this element stands on. */
  judge(element: Element): Surroundings {
    let found = this.judged.get(element);
    if (found !== undefined) return found;
    const kin = this.kinOf(element);
    found = kin?.known.get(kin.look) ?? this.ask(element);
    kin?.known.set(kin.look, found);
    this.judged.set(element, found);
    return found;
  }

  private ask(element: Element): Surroundings {
    const style = getComputedStyle(element);
    const { color, webkitTextFillColor: fill, webkitTextStrokeWidth: stroke } = style;
    const filling = colourOf(fill);
    // A tint would lie between the letters and what is seen through them.
    if (filling !== null && filling.a < 0.5 && stroke === '0px') return 'hollow';
    // Outlined letters would lose their outline as well.
    if (filling !== null && filling.a < 0.5 && fill === color) return 'plain';
    const text = colourOf(color);
    // Under a highlight letters have their colour, whatever they are filled with otherwise: it need not fit their ground.
    const ground = fill === color ? this.groundOf(element, style) : null;
    // Most of a page has one colour on one ground.
    if (text !== this.last.text || ground !== this.last.ground) this.last = { text, ground, found: judgeSurroundings(text, ground) };
    return this.last.found;
  }

  /** The paragraphs of an article look like each other, and asking for styles is half of painting. */
  private kinOf(element: Element): { readonly known: Map<string, Surroundings>; readonly look: string } | null {
    const isInline = LIKE_WORDS.has(localNameOf(element));
    const paragraph = isInline ? parentOf(element) : element;
    if (!(paragraph instanceof HTMLParagraphElement) || hasOwnRules(paragraph) || (isInline && hasOwnRules(element))) return null;
    const parent = parentOf(paragraph);
    if (parent === null) return null;
    let known = this.kin.get(parent);
    if (known === undefined) this.kin.set(parent, (known = new Map()));
    return { known, look: isInline ? `${paragraph.className}>${localNameOf(element)}.${element.className}` : paragraph.className };
  }

  /** The colour behind an element's text: its own ground, else that of what it stands in; null when it is unknown. */
  private groundOf(element: Element, style: CSSStyleDeclaration): Colour | null {
    const own = ownGround(style);
    if (own !== undefined) return own;
    const passed: Element[] = [];
    let last = element;
    let ground: Colour | null | undefined;
    for (let current = aboveOf(element); current !== null && ground === undefined; current = aboveOf(current)) {
      ground = this.grounds.has(current) ? this.grounds.get(current) : ownGround(getComputedStyle(current));
      passed.push(current);
      last = current;
    }
    if (ground === undefined) ground = canvasOf(last);
    for (const each of passed) this.grounds.set(each, ground);
    return ground;
  }
}

/** What stands in a paragraph as its words do. */
const LIKE_WORDS: ReadonlySet<string> = new Set('a b em i strong span'.split(' '));

/**
 * Whether more than its tag, its class and its place could make an element look unlike its siblings. Tables and lists are striped; paragraphs and
 * their words are not.
 */
function hasOwnRules(element: Element): boolean {
  return attributeOf(element, 'style') !== null || attributeOf(element, 'id') !== null;
}

/** The ground an element paints itself; null when its colour is unknown, undefined when what is behind shows through. */
function ownGround({ backgroundColor, backgroundImage }: CSSStyleDeclaration): Colour | null | undefined {
  if (backgroundImage !== 'none') return null;
  const own = colourOf(backgroundColor);
  if (own === null) return null;
  if (own.a === 1) return own;
  return own.a > 0.5 ? { ...own, a: 1 } : undefined;
}

/** What an element stands in on the screen: a slot, where the shadow tree around it puts it elsewhere than it stands in the page. */
function aboveOf(element: Element): Element | null {
  return assignedSlotOf(element) ?? elementAbove(element);
}

/** The colour behind a page that paints none: dark only where the page says it supports a dark scheme and the reader wants one. */
function canvasOf(root: Element): Colour {
  const scheme = getComputedStyle(root).colorScheme;
  const isDark = scheme.includes('dark') && (!scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
  return isDark ? { r: 18, g: 18, b: 18, a: 1 } : WHITE;
}
