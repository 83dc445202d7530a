import { createHash } from 'node:crypto';
import { runnerImport } from 'vite';
import type { IndexHtmlTransformContext, Plugin } from 'vite';
import { LANGUAGES } from '../../core/language/language.ts';
import { loadCases } from '../data/load.ts';
import type * as FirstView from './first-view.tsx';

const MODULE = /<script type="module"[^>]* src="([^"]+)"><\/script>/;
const PRELOADS = /\s*<link rel="modulepreload"[^>]*>/g;
const SHEET = /<link rel="stylesheet"[^>]* href="\/([^"]+)">/g;
const ROOT = '<div id="root"></div>';

/** The markup of the first view in every language. */
async function firstViews(dataFolder?: string): Promise<ReadonlyMap<string, string>> {
  const { module } = await runnerImport<typeof FirstView>(new URL('first-view.tsx', import.meta.url).pathname, {
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  });
  const { casebooks } = loadCases(dataFolder);
  return new Map(LANGUAGES.map((language) => [language, module.firstViewHtml(casebooks, language)]));
}

type Bundle = NonNullable<IndexHtmlTransformContext['bundle']>;

/** A script and all that it imports before it runs, as paths from the extension's root; the script itself first. */
function withImports(bundle: Bundle, file: string, seen = new Set<string>()): ReadonlySet<string> {
  const part = bundle[file];
  if (part?.type !== 'chunk' || seen.has(file)) return seen;
  seen.add(file);
  for (const imported of part.imports) withImports(bundle, imported, seen);
  return seen;
}

/** The scripts that bring the popup to life: its own, what that brings in at once (live.ts), and what both import. */
function lifeOf(bundle: Bundle, main: string): readonly string[] {
  const part = bundle[main];
  const broughtIn = part?.type === 'chunk' ? part.dynamicImports : [];
  return [...new Set([main, ...broughtIn].flatMap((file) => [...withImports(bundle, file)]))];
}

/** The text of the page's style sheets, in their order. */
function stylesOf(html: string, bundle: Bundle): string {
  const sheets = [...html.matchAll(SHEET)].map(([, file = '']) => bundle[file]);
  const texts = sheets.map((sheet) => (sheet?.type === 'asset' ? Buffer.from(sheet.source).toString() : ''));
  if (texts.length === 0 || texts.includes('')) throw new Error('The popup page has no style sheets.');
  return texts.join('');
}

/**
 * A browser shows a popup when its page has loaded, and a page has loaded when its scripts have run. So the built page carries the first view
 * as markup, English in place and the other languages aside, and of scripts only the small one that chooses between them; that one
 * brings in the rest when the popup stands (entrypoints/popup-start.ts). The styles stand in the page too, which saves the wait for two files; their links
 * stay, switched off, so that the scripts which come later see that their styles are there.
 * @throws when the page is not as expected, so that no popup is shipped without its script
 */
function withFirstView(html: string, views: ReadonlyMap<string, string>, bundle: Bundle, styles: string): string {
  const [tag = '', main = ''] = MODULE.exec(html) ?? [];
  const scripts = lifeOf(bundle, main.slice(1));
  if (scripts.length < 2 || !html.includes(ROOT)) throw new Error('The popup page has no scripts or no root to fill.');
  const [[, first] = ['', ''], ...others] = views;
  const aside = others.map(([language, view]) => `<template lang="${language}">${view}</template>`).join('');
  const start = `<script src="/popup-start.js" data-life="${scripts.map((script) => `/${script}`).join(' ')}"></script>`;
  return html
    .replace(tag, '')
    .replace(PRELOADS, '')
    .replaceAll('<link rel="stylesheet"', '<link rel="stylesheet" disabled')
    .replace('</head>', () => `<style>${styles}</style></head>`)
    .replace(ROOT, () => `<div id="root">${first}</div>${aside}${start}`);
}

/** What the build does for the popup. */
export interface PopupBuild {
  /** writes the first view and its styles into the popup's page when the extension is built; while it is served the script draws it */
  readonly plugin: Plugin;
  /** lets the extension pages' policy pass the styles that were written into the page, by their hash and no others */
  readonly withStyles: (policy: string) => string;
}

/**
 * Makes the plugin of one build, and the way to the policy that goes with what it has written.
 * @param dataFolder the folder that holds `cases/`; the bundled data where left out
 */
export function popupBuild(dataFolder?: string): PopupBuild {
  let hash: string | null = null;
  return {
    plugin: {
      name: 'caselight-popup',
      apply: 'build',
      transformIndexHtml: {
        order: 'post',
        handler: async (html, { filename, bundle }) => {
          if (!filename.endsWith('/popup/index.html') || bundle === undefined) return html;
          const styles = stylesOf(html, bundle);
          hash = createHash('sha256').update(styles).digest('base64');
          return withFirstView(html, await firstViews(dataFolder), bundle, styles);
        },
      },
    },
    withStyles: (policy) => (hash === null ? policy : policy.replace("style-src 'self'", `style-src 'self' 'sha256-${hash}'`)),
  };
}
