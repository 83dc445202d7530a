import type { CDPSession, Page } from 'puppeteer-core';
import { bidiOf, callByBidi, contextOf, type Bidi } from './bidi.ts';

/**
 * A closed shadow root, as only the browser's own tools see it: neither the page nor its scripts can. What is tested is the
 * production build, so there is no seam in the extension for this.
 */
export interface ClosedRoot {
  /** Runs a function in the page with the root as its argument; it may use nothing from around it. */
  call<T>(run: (root: ShadowRoot, input: string) => T, input?: string): Promise<T>;
}

/** Every closed shadow root of a page's main document. */
export async function closedRoots(page: Page): Promise<ClosedRoot[]> {
  const bidi = bidiOf(page.browser());
  return bidi === null ? closedRootsByCdp(page) : closedRootsByBidi(bidi, contextOf(page));
}

interface CdpNode {
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly children?: readonly CdpNode[];
  readonly shadowRoots?: readonly CdpNode[];
}

const sessions = new WeakMap<Page, CDPSession>();

async function sessionOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page);
  if (known) return known;
  const session = await page.createCDPSession();
  sessions.set(page, session);
  return session;
}

async function closedRootsByCdp(page: Page): Promise<ClosedRoot[]> {
  const session = await sessionOf(page);
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: CdpNode };
  return cdpClosed(root).map(({ backendNodeId }) => ({
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
  }));
}

function cdpClosed(node: CdpNode): CdpNode[] {
  const own = node.shadowRootType === 'closed' ? [node] : [];
  return [...own, ...(node.shadowRoots ?? []).flatMap(cdpClosed), ...(node.children ?? []).flatMap(cdpClosed)];
}

interface BidiNode {
  readonly sharedId?: string;
  readonly value?: {
    readonly mode?: string;
    readonly shadowRoot?: BidiNode | null;
    readonly children?: readonly BidiNode[];
  };
}

async function closedRootsByBidi(bidi: Bidi, context: string): Promise<ClosedRoot[]> {
  const tree = await callByBidi(bidi, context, '() => document.documentElement', {
    serializationOptions: { maxDomDepth: 100, includeShadowTree: 'all' },
  });
  return bidiClosed(tree as BidiNode).map(({ sharedId }) => ({
    async call(run, input = '') {
      const body = `(root, input) => JSON.stringify((${run.toString()})(root, input) ?? null)`;
      const answer = await callByBidi(bidi, context, body, { arguments: [{ sharedId }, { type: 'string', value: input }] });
      return JSON.parse(String(answer.value));
    },
  }));
}

function bidiClosed(node: BidiNode): BidiNode[] {
  const shadow = node.value?.shadowRoot;
  const own = node.value?.mode === 'closed' ? [node] : [];
  return [...own, ...(shadow ? bidiClosed(shadow) : []), ...(node.value?.children ?? []).flatMap(bidiClosed)];
}
