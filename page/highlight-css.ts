import type { HighlightStyle } from '../core/settings/types.ts';
import type { Surroundings } from './surroundings.ts';

/** Warm tint and dotted line; each pair keeps 3:1 of the line against the ground it is meant for, the hollow one on white and on black. */
const LOOKS: Readonly<Record<Surroundings, { readonly tint: string; readonly line: string }>> = {
  light: { tint: '#fdecb7', line: '#9a6a00' },
  dark: { tint: '#4d3d10', line: '#d9a93a' },
  plain: { tint: 'transparent', line: 'currentColor' },
  hollow: { tint: 'transparent', line: '#b98500' },
};

/**
 * Declarations of a highlight. Only background and text decoration, which `::highlight()` honours in both browsers and which
 * move nothing; a line pattern always goes with the colour. Letters that are filled with
 * nothing are told to stay so: under a highlight both browsers fill them with their colour.
 */
export function declarationsOf(style: HighlightStyle, surroundings: Surroundings): string {
  const { tint, line } = LOOKS[surroundings];
  const letters = surroundings === 'hollow' ? 'color:transparent;' : '';
  switch (style) {
    case 'none':
      return '';
    case 'underline':
      return `${letters}text-decoration:underline dotted 2px ${line}`;
    case 'tint':
      return `${letters}background-color:${tint};text-decoration:underline dotted 2px ${line}`;
    case 'boxed':
      return `${letters}background-color:${tint};text-decoration:underline solid 2px ${line}`;
  }
}

const FORCED_COLORS = 'background-color:transparent;text-decoration:underline double 2px currentColor';

/** The reader's own colours win over ours, and paper gets nothing. */
function onScreen(selector: string, declarations: string): string {
  return (
    `@media screen and (forced-colors:none){${selector}{${important(declarations)}}}` +
    `@media screen and (forced-colors:active){${selector}{${important(FORCED_COLORS)}}}`
  );
}

/** Over whatever the page says, and over what a mark says of itself. */
function important(declarations: string): string {
  return declarations.replaceAll(';', '!important;') + '!important';
}

/** Rules of the highlights of these registry names, on screen only; empty where nothing is to be seen. */
export function highlightRules(names: Readonly<Record<Surroundings, string>>, style: HighlightStyle): string {
  if (style === 'none') return '';
  return (Object.keys(names) as Surroundings[])
    .map((surroundings) => onScreen(`::highlight(${names[surroundings]})`, declarationsOf(style, surroundings)))
    .join('');
}

/** Rules of marks of this class: whatever the page does to `mark` is undone, important or not. On paper a mark is plain text. */
export function markRules(className: string, style: HighlightStyle): string {
  const selector = `mark.${className}`;
  const plain = `${selector}.${className}{all:unset!important}`;
  if (style === 'none') return plain;
  const box =
    style === 'boxed' ? 'outline:1px solid color-mix(in srgb,currentColor 45%,transparent);outline-offset:1px;border-radius:2px;' : '';
  const ground = style === 'underline' ? '' : 'background-color:color-mix(in srgb,#e0a800 24%,transparent);';
  const declarations = `${ground}${box}text-decoration:underline dotted 2px color-mix(in srgb,#b98500 70%,currentColor)`;
  return plain + onScreen(`${selector}.${className}.${className}`, declarations);
}
