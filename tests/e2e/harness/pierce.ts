import type { CDPSession, Frame, Page } from 'puppeteer-core';
import { bidiOf, callByBidi, contextOf, type Bidi } from './bidi.ts';

/**
 * A closed shadow root, as only the browser's own tools see it: neither the page nor its scripts can. What is tested is the
 * production build, so there is no seam in the extension for this.
 */
export interface ClosedRoot {
  /** Runs a function in the page with the root as its argument; it may use nothing from around it. */
  call<T>(run: (root: ShadowRoot, input: string) => T, input?: string): Promise<T>;
}

/** Every closed shadow root of a page's main document, or of a frame of the same origin right inside it. */
export async function closedRoots(where: Page | Frame): Promise<ClosedRoot[]> {
  const bidi = bidiOf(pageOf(where).browser());
  return bidi === null ? closedRootsByCdp(where) : closedRootsByBidi(bidi, contextOf(where));
}

function pageOf(where: Page | Frame): Page {
  return 'mainFrame' in where ? where : where.page();
}

/**
 * The elements whose shadow roots are looked at: a card stands in the top layer, and nothing in it. Looking through whole pages would take seconds,
 * and what is told of an element within another one that is told of is less.
 */
const HOSTS = ':popover-open:not(:has(:popover-open))';

const sessions = new WeakMap<Page, CDPSession>();

async function sessionOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page);
  if (known) return known;
  const session = await page.createCDPSession();
  sessions.set(page, session);
  return session;
}

/** How the page's own scripts name a document. */
function documentName(where: Page | Frame): string {
  const index = 'mainFrame' in where ? -1 : (where.parentFrame()?.childFrames().indexOf(where) ?? -1);
  return index === -1 ? 'document' : `frames[${index}].document`;
}

async function closedRootsByCdp(where: Page | Frame): Promise<ClosedRoot[]> {
  const session = await sessionOf(pageOf(where));
  const number = await where.$$eval(HOSTS, (hosts) => hosts.length);
  const roots: ClosedRoot[] = [];
  for (let index = 0; index < number; index += 1) {
    const found = await session.send('Runtime.evaluate', { expression: `${documentName(where)}.querySelectorAll('${HOSTS}')[${index}]` });
    if (found.result.objectId === undefined) continue;
    const { node } = await session.send('DOM.describeNode', { objectId: found.result.objectId, depth: 1, pierce: true });
    const closed = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
    if (closed) roots.push(rootByCdp(session, closed.backendNodeId));
  }
  return roots;
}

function rootByCdp(session: CDPSession, backendNodeId: number): ClosedRoot {
  return {
    async call(run, input = '') {
      const { object } = await session.send('DOM.resolveNode', { backendNodeId });
      const answer = await session.send('Runtime.callFunctionOn', {
        ...(object.objectId === undefined ? {} : { objectId: object.objectId }),
        functionDeclaration: `function (input) { return (${run.toString()})(this, input); }`,
        arguments: [{ value: input }],
        returnByValue: true,
      });
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
      return answer.result.value;
    },
  };
}

interface BidiNode {
  readonly sharedId?: string;
  readonly value?: { readonly mode?: string; readonly shadowRoot?: BidiNode | null };
}

async function closedRootsByBidi(bidi: Bidi, context: string): Promise<ClosedRoot[]> {
  const answer = await callByBidi(bidi, context, `() => [...document.querySelectorAll('${HOSTS}')]`, {
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  });
  const hosts = answer.value as readonly BidiNode[];
  const roots = hosts.flatMap((host) => host.value?.shadowRoot ?? []).filter((root) => root.value?.mode === 'closed');
  return roots.map(({ sharedId }) => ({
    async call(run, input = '') {
      const body = `(root, input) => JSON.stringify((${run.toString()})(root, input) ?? null)`;
      const result = await callByBidi(bidi, context, body, { arguments: [{ sharedId }, { type: 'string', value: input }] });
      return JSON.parse(String(result.value));
    },
  }));
}
