import AdvancedMark from 'advanced-mark.js';
import Mark from 'mark.js';
import { anchors } from 'virtual:caselight/anchors';
import { createRecogniser } from '../../core/recognition/recogniser.ts';
import { sieveOf } from '../../core/recognition/sieve.ts';
import type { Lexicon, NameForm } from '../../core/recognition/types.ts';
import { GateWatch } from '../../page/gate-watch.ts';
import { Account, follow, frames, lexicon, recogniserOnce, setUp } from './follow.ts';
import type { Followed, Sample } from './follow.ts';
import { pageHtml } from './pages.ts';
import type { PageShape } from './pages.ts';

const sieve = sieveOf(anchors);
const forms = (): readonly string[] => [...new Set(lexicon.cases.flatMap((each) => each.forms.map(({ form }) => form)))];
const escaped = (form: string): string => form.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const alternation = (): RegExp => new RegExp(String.raw`\b(?:${forms().map(escaped).join('|')})\b`, 'gi');

const timed = (action: () => void): Sample => {
  const began = performance.now();
  action();
  const total = performance.now() - began;
  return { total, longest: total, mentions: document.querySelectorAll('mark').length };
};

function walk(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let sum = 0;
  while (walker.nextNode() !== null) sum += walker.currentNode.nodeValue?.length ?? 0;
  if (sum === 0) throw new Error('nothing to walk over');
}

async function caselight(): Promise<Sample> {
  const { reading, sample } = follow();
  await reading.settled();
  const result = sample();
  reading.stop();
  return result;
}

/** What runs on a page about something else: the gate, as the reader script has it. */
async function gate(): Promise<Sample> {
  const account = new Account();
  let opened = false;
  const open = (): void => {
    opened = true;
  };
  const watch = account.start(() => new GateWatch(document, sieve, open, account.add));
  await watch.settled();
  watch.stop();
  if (opened) throw new Error('The page about something else opened the gate');
  return { total: account.total, longest: account.longest, mentions: 0 };
}

const subjects: Readonly<Record<string, () => Sample | Promise<Sample>>> = {
  walk: () => timed(walk),
  gate,
  caselight,
  'mark.js, list': () => timed(() => new Mark(document.body).mark([...forms()], { separateWordSearch: false, accuracy: 'exactly' })),
  'mark.js, markRegExp': () => timed(() => new Mark(document.body).markRegExp(alternation())),
  'advanced-mark.js, list': () => timed(() => new AdvancedMark(document.body).mark([...forms()], { separateWordSearch: false })),
  'advanced-mark.js, markRegExp': () => timed(() => new AdvancedMark(document.body).markRegExp(alternation())),
  'advanced-mark.js, across elements': () =>
    timed(() => new AdvancedMark(document.body).markRegExp(alternation(), { acrossElements: true })),
};

/** Times one subject on a fresh page. */
export async function measure(subject: string, shape: PageShape): Promise<Sample> {
  await setUp(shape);
  const run = subjects[subject];
  if (run === undefined) throw new Error(`No subject ${subject}`);
  return run();
}

/** 1,000 paragraphs in 100 batches, one per frame. */
export async function lateText(): Promise<Sample> {
  await setUp({ size: 20_000, every: 400 });
  const { reading, sample } = follow();
  await reading.settled();
  const article = document.querySelector('article');
  const late = document.createRange().createContextualFragment(pageHtml({ size: 420_000, every: 400 }, 11));
  const paragraphs = [...late.querySelectorAll('p')].slice(0, 1_000);
  for (let batch = 0; batch < 100; batch += 1) {
    article?.append(...paragraphs.slice(batch * 10, batch * 10 + 10));
    await frames(1);
  }
  await reading.settled();
  const result = sample();
  reading.stop();
  return result;
}

/** A page that rewrites part of itself without end, watched for some time. */
export async function hostile(ms: number): Promise<Sample> {
  await setUp({ size: 200_000, every: 400 });
  const { reading, sample } = follow();
  await reading.settled();
  const before = sample();
  const article = document.querySelector('article');
  const pieces = [...document.querySelectorAll('p')].map((paragraph) => paragraph.outerHTML);
  const began = performance.now();
  for (let round = 0; performance.now() - began < ms; round += 1) {
    for (let index = 0; index < 50; index += 1) {
      const child = article?.children[(round * 50 + index) % article.children.length];
      if (child?.localName === 'p') child.outerHTML = pieces[(round + index) % pieces.length] ?? '';
    }
    await frames(1);
  }
  const after = sample();
  reading.stop();
  return { total: after.total - before.total, longest: after.longest, mentions: after.mentions };
}

/** Main-thread time of finding the name under a point, ms per question, over a page full of names. */
export async function pointing(): Promise<Sample> {
  await setUp({ size: 1_000_000, every: 200 });
  const { reading } = follow();
  await reading.settled();
  const questions = 2_000;
  reading.mentionAt(1, 1);
  const began = performance.now();
  for (let index = 0; index < questions; index += 1) reading.mentionAt((index * 37) % innerWidth, (index * 53) % innerHeight);
  const total = (performance.now() - began) / questions;
  const mentions = reading.mentions().length;
  reading.stop();
  return { total, longest: total, mentions };
}

/** Time of compiling and of scanning 200 kB with so many name forms, ms. */
export function scanning(count: number): { readonly compile: number; readonly scan: number } {
  const [first] = lexicon.cases;
  if (first === undefined) throw new Error('no case');
  const text = document.body.textContent ?? '';
  const more: NameForm[] = [];
  for (let index = first.forms.length; index < count; index += 1) {
    const person = first.people[index % first.people.length]?.id ?? '';
    more.push({ form: `${invented(index * 7)} ${invented(index)}`, kind: 'full', people: [person], ambiguity: 'low' });
  }
  // As the extension's own lexicon comes: parsed, not put together by a template letter by letter.
  const large = JSON.parse(JSON.stringify({ cases: [{ ...first, forms: [...first.forms, ...more].slice(0, count) }] })) as Lexicon;
  const began = performance.now();
  const made = createRecogniser(large);
  const compile = performance.now() - began;
  const blocks = text.match(/[^.]+\./g) ?? [text];
  const scanned = performance.now();
  for (const block of blocks) made.scan(block);
  return { compile, scan: performance.now() - scanned };
}

function invented(index: number): string {
  const parts = ['ba', 'ke', 'li', 'mo', 'nu', 'ra', 'se', 'ti', 'vo', 'zu', 'dra', 'fel', 'gor', 'hin', 'jas'];
  let name = '';
  for (let rest = index + 20; rest > 0; rest = Math.floor(rest / parts.length)) name += parts[rest % parts.length];
  return name.charAt(0).toUpperCase() + name.slice(1);
}

let kept: Followed | null = null;

/** Begins to follow a page and stays, for the measurements of memory. @param shape a page to set up first; null: the one that is there */
export async function stay(shape: PageShape | null): Promise<void> {
  if (shape !== null) await setUp(shape);
  kept = follow();
  await kept.reading.settled();
}

/** Waits at the gate of the page that is there, as the reader script does. */
export async function stayAtGate(): Promise<void> {
  const watch = new GateWatch(document, sieveOf(anchors), () => {
    throw new Error('The page about something else opened the gate');
  });
  await watch.settled();
}

/** Has the engine's table of numbers as text (64 kB) grow, as it does once in every long session, whoever asks. */
export function fillNumberTable(): number {
  const texts = new Set<string>();
  for (let number = 0; number < 20_000; number += 1) texts.add(`/${number}`);
  return texts.size;
}

/** Navigates as an app does: another address, another page. */
export async function navigate(times: number, shape: PageShape): Promise<void> {
  for (let index = 0; index < times; index += 1) {
    history.pushState(null, '', `/route/${index}`);
    document.body.innerHTML = pageHtml(shape, index + 1);
    await kept?.reading.settled();
  }
}

/** Compiles the names once and keeps them, as the reader script does. */
export function warm(): void {
  recogniserOnce().scan('Nothing.');
}

export { setUp };
