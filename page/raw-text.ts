import { ELEMENT, findAll, firstChildOf, nextSiblingOf, nodeTypeOf, openShadowOf, TEXT, textContentOf } from './dom.ts';

/** Text asked of the gate at once, UTF-16 units: about a millisecond. */
const PORTION = 200_000;
/** Consecutive portions share this much, so that a name at the border is seen whole. */
const OVERLAP = 200;
/** Children of a large element that are joined before the gate is asked. */
const GATHERED = 20_000;
/** Elements below which a subtree's text is taken in one go. */
const SMALL = 1_500;
interface Pending {
  readonly node: Node;
  readonly depth: number;
}

/** How deep the search for small subtrees goes before it takes what is there. */
const DEEPEST = 24;

/**
 * The raw text of a subtree in portions, script and style included, without walking its text nodes: enough to say that nothing
 * on the page can concern us. Pauses between portions.
 */
export function* rawText(root: Node): Generator<string | undefined, void> {
  const pending: Pending[] = [{ node: root, depth: 0 }];
  let gathered = '';
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, depth } = next;
    if (nodeTypeOf(node) === ELEMENT && depth < DEEPEST && firstChildOf(node) !== null && isLarge(node as Element)) {
      const children: Pending[] = [];
      for (let child = firstChildOf(node); child !== null; child = nextSiblingOf(child)) {
        const type = nodeTypeOf(child);
        if (type === ELEMENT || type === TEXT) children.push({ node: child, depth: depth + 1 });
      }
      // One by one: a million arguments would overflow the stack.
      for (const child of children.toReversed()) pending.push(child);
      continue;
    }
    gathered += textContentOf(node) ?? '';
    if (gathered.length < GATHERED) continue;
    let start = 0;
    for (; gathered.length - start > OVERLAP; start += PORTION) yield gathered.slice(start, start + PORTION + OVERLAP);
    gathered = gathered.slice(-OVERLAP);
  }
  if (gathered !== '') yield gathered;
}

function isLarge(element: Element): boolean {
  return element.getElementsByTagName('*').length > SMALL;
}

/** Elements that may have a shadow root, beside those with a name of their own: only when nothing stands in them. */
const BARE_HOSTS = 'div:empty, span:empty, section:empty, article:empty, main:empty, aside:empty';
const COMMON =
  'a,abbr,address,article,aside,b,blockquote,body,br,button,caption,cite,code,col,colgroup,dd,del,details,dfn,div,dl,dt,em,fieldset,figcaption,' +
  'figure,footer,form,g,h1,h2,h3,h4,h5,h6,head,header,hr,html,i,iframe,img,input,ins,label,legend,li,link,main,mark,meta,nav,noscript,ol,optgroup,' +
  'option,p,path,picture,pre,q,rect,s,script,section,select,small,source,span,strong,style,sub,summary,sup,svg,table,tbody,td,template,textarea,' +
  'tfoot,th,thead,time,title,tr,u,ul,use,video';
const RARE = `:not(${COMMON}), ${BARE_HOSTS}`;

/** The open shadow roots below a node, found by asking the likely hosts only. */
export function* openShadows(root: Element | ShadowRoot): Generator<ShadowRoot, void> {
  const hosts = nodeTypeOf(root) === ELEMENT ? findAll(root as Element, RARE) : root.querySelectorAll(RARE);
  for (const host of hosts) {
    const shadow = openShadowOf(host);
    if (shadow === null) continue;
    yield shadow;
    yield* openShadows(shadow);
  }
}
