import { attributeOf, localNameOf, parentOf } from './dom.ts';

/** Which colours a highlight may use: decided by what the text stands on. */
export type Surroundings = 'light' | 'dark' | 'plain';

interface Colour {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly a: number;
}

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

/** Parses what `getComputedStyle` answers for sRGB colours; other colour spaces are unknown (null). */
export function parseColour(css: string): Colour | null {
  const match = /^rgba?\(([\d.]+),? ([\d.]+),? ([\d.]+)(?:,? (?:\/ )?([\d.]+))?\)$/.exec(css);
  if (match === null) return null;
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

/**
 * Judges what a text stands on: `light` or `dark` where our tint leaves the text readable, else `plain`, where only
 * the text's own colour is used.
 * @param text the text's colour
 * @param ground the colour behind it, null when it is unknown (an image, a gradient)
 */
export function judgeSurroundings(text: Colour | null, ground: Colour | null): Surroundings {
  if (text === null) return 'plain';
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

  /** the last paragraph that was asked for its styles */
  private paragraph: { readonly parent: Node | null; readonly className: string; readonly found: Surroundings } = {
    parent: null,
    className: '',
    found: this.last.found,
  };

  /** What text directly in this element stands on. */
  judge(element: Element): Surroundings {
    const known = this.judged.get(element) ?? this.ofSibling(element);
    if (known !== undefined) return known;
    const style = getComputedStyle(element);
    const text = colourOf(style.color);
    const ground = this.groundOf(element, style);
    // Most of a page has one colour on one ground.
    if (text !== this.last.text || ground !== this.last.ground) this.last = { text, ground, found: judgeSurroundings(text, ground) };
    this.judged.set(element, this.last.found);
    if (isOrdinaryParagraph(element)) this.paragraph = { parent: parentOf(element), className: element.className, found: this.last.found };
    return this.last.found;
  }

  /** The paragraphs of an article look like the one before, and asking for styles is half of painting. */
  private ofSibling(element: Element): Surroundings | undefined {
    const { parent, className, found } = this.paragraph;
    const isAlike = isOrdinaryParagraph(element) && parentOf(element) === parent && element.className === className;
    return isAlike ? found : undefined;
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

/** A paragraph that nothing but its place among its siblings could make look unlike them; tables and lists are striped, paragraphs are not. */
function isOrdinaryParagraph(element: Element): boolean {
  return (
    localNameOf(element) === 'p' &&
    parentOf(element) !== null &&
    attributeOf(element, 'style') === null &&
    attributeOf(element, 'id') === null
  );
}

/** The ground an element paints itself; null when its colour is unknown, undefined when what is behind shows through. */
function ownGround({ backgroundColor, backgroundImage }: CSSStyleDeclaration): Colour | null | undefined {
  if (backgroundImage !== 'none') return null;
  const own = colourOf(backgroundColor);
  if (own === null) return null;
  if (own.a === 1) return own;
  return own.a > 0.5 ? { ...own, a: 1 } : undefined;
}

function aboveOf(element: Element): Element | null {
  const { parentNode } = element;
  if (parentNode instanceof ShadowRoot) return parentNode.host;
  return parentNode instanceof Element ? parentNode : null;
}

/** The colour behind a page that paints none: dark only where the page says it supports a dark scheme and the reader wants one. */
function canvasOf(root: Element): Colour {
  const scheme = getComputedStyle(root).colorScheme;
  const isDark = scheme.includes('dark') && (!scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
  return isDark ? { r: 18, g: 18, b: 18, a: 1 } : WHITE;
}
