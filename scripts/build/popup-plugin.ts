import { runnerImport } from 'vite';
import type { Plugin } from 'vite';
import { LANGUAGES } from '../../core/language/language.ts';
import { loadCases } from '../data/load.ts';
import type * as FirstView from './first-view.tsx';

const MODULE = /<script type="module"[^>]* src="([^"]+)"><\/script>/;
const PRELOADS = /\s*<link rel="modulepreload"[^>]*>/g;
const ROOT = '<div id="root"></div>';

/** The markup of the first view in every language. */
async function firstViews(): Promise<ReadonlyMap<string, string>> {
  const { module } = await runnerImport<typeof FirstView>(new URL('first-view.tsx', import.meta.url).pathname, {
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  });
  const { casebooks } = loadCases();
  return new Map(LANGUAGES.map((language) => [language, module.firstViewHtml(casebooks, language)]));
}

/**
 * A browser shows a popup when its page has loaded, and a page has loaded when its scripts have run. So the built page carries the first view
 * as markup, English in place and the other languages aside, and of scripts only the small one that chooses between them; that one
 * brings in the rest when the popup stands (entrypoints/popup-start.ts).
 * @throws when the page is not as expected, so that no popup is shipped without its script
 */
export function withFirstView(html: string, views: ReadonlyMap<string, string>): string {
  const [tag = '', main = ''] = MODULE.exec(html) ?? [];
  if (main === '' || !html.includes(ROOT)) throw new Error('The popup page has no script or no root to fill.');
  const [[, first] = ['', ''], ...others] = views;
  const aside = others.map(([language, view]) => `<template lang="${language}">${view}</template>`).join('');
  const start = `<script src="/popup-start.js" data-main="${main}"></script>`;
  return html
    .replace(tag, '')
    .replace(PRELOADS, '')
    .replace(ROOT, () => `<div id="root">${first}</div>${aside}${start}`);
}

/** Writes the popup's first view into its page when the extension is built; while it is served the script draws it. */
export function popupPlugin(): Plugin {
  return {
    name: 'caselight-popup',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: async (html, { filename }) => (filename.endsWith('/popup/index.html') ? withFirstView(html, await firstViews()) : html),
    },
  };
}
