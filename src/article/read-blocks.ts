import type { BlockKind } from './article.ts';
import { isElement, isText } from './dom.ts';
import type { PageGeneration, Site } from './sites/site.ts';
import { TextBuilder } from './text-builder.ts';
import { createPlainBlockCheck, isShown } from './visibility.ts';

type Role = BlockKind | 'skip' | 'gap-after';

/** What the walk knows inside an element. */
interface Context {
  readonly element: Element;
  /** Kind of the block that text here belongs to; null where text is no part of the article. */
  readonly kind: BlockKind | null;
  readonly inBody: boolean;
  /** The element begins and ends a line of its own. */
  readonly breaks: boolean;
  readonly gapAfter: boolean;
}

const SKIPPED_TAGS = new Set(
  'script style noscript template svg math button iframe object form select textarea nav aside footer video audio canvas'.split(
    ' ',
  ),
);
const INLINE_TAGS = new Set(
  'a abbr b bdi bdo br cite code data dfn em font i img ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const BODY_TAGS: ReadonlyMap<string, BlockKind> = new Map([
  ['p', 'paragraph'],
  ['li', 'list-item'],
  ['blockquote', 'quote'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
] as const);

/** Makes the function that tells which role the site gives an element, if any. */
function createRoleOf(site: Site, page: PageGeneration): (element: Element) => Role | null {
  const selectors: readonly (readonly [Role, string])[] = [
    ['skip', site.skip],
    ['headline', page.headline],
    ['dek', page.dek],
    ['byline', page.byline],
    ['caption', site.caption],
    ['author-note', page.authorNote],
    ['gap-after', site.gapAfter],
  ];
  const any = selectors.map(([, selector]) => selector).join(', ');
  return (element) => {
    if (!element.hasAttribute('class') || !element.matches(any)) return null;
    return selectors.find(([, selector]) => element.matches(selector))?.[0] ?? null;
  };
}

const mayBeStyled = (element: Element): boolean =>
  element.hasAttribute('class') || element.hasAttribute('style') || element.hasAttribute('hidden');

/** The kind of a block that a tag of the body opens inside a block of kind `outer`. */
function bodyKind(tag: string, outer: BlockKind | null): BlockKind | null {
  const kind = BODY_TAGS.get(tag) ?? outer;
  return kind === 'paragraph' ? (outer ?? kind) : kind;
}

/**
 * Makes the function that tells what holds inside an element, or null when nothing in it is to be
 * read. Plain inline elements are taken to be shown, so that visibility is a matter of blocks.
 */
function createEnter(body: Element, roleOf: (element: Element) => Role | null) {
  const isPlainBlockShown = createPlainBlockCheck();
  return (element: Element, outer: Context): Context | null => {
    const tag = element.localName;
    if (SKIPPED_TAGS.has(tag)) return null;
    const isBlock = BODY_TAGS.has(tag);
    const inline = !isBlock && INLINE_TAGS.has(tag);
    const plain = !element.hasAttributes();
    const role = plain ? null : roleOf(element);
    if (role === 'skip') return null;
    if (isBlock && plain) {
      if (!isPlainBlockShown(element)) return null;
    } else if (!inline || (!plain && mayBeStyled(element))) {
      if (!isShown(element, true)) return null;
    }
    const inBody = outer.inBody || element === body;
    let { kind } = outer;
    if (role !== null && role !== 'gap-after') kind = role;
    else if (inBody && isBlock) kind = bodyKind(tag, kind);
    if (inline && role === null) return outer;
    const breaks = !inline || kind !== outer.kind;
    return { element, kind, inBody, breaks, gapAfter: role === 'gap-after' };
  };
}

/**
 * Reads the visible text under `root` in document order: the parts to which the site gives a role
 * wherever they stand, and paragraphs, headings, quotes and list items inside `body`.
 */
export function readBlocks(
  root: Element,
  body: Element,
  site: Site,
  page: PageGeneration,
): TextBuilder {
  const enter = createEnter(body, createRoleOf(site, page));
  const builder = new TextBuilder();
  const inBody = root === body;
  let context: Context = { element: root, kind: null, inBody, breaks: true, gapAfter: false };
  const stack: Context[] = [];
  let node: Node | null = isShown(root, true) ? root.firstChild : null;
  // By hand, not by recursion: a page may nest thousands of levels deep.
  while (node !== null) {
    let child: Node | null = null;
    if (isText(node)) {
      if (context.kind !== null) builder.append(node, context.kind);
    } else if (isElement(node)) {
      if (node.localName === 'br') builder.lineBreak();
      else {
        child = node.firstChild;
        const inner: Context | null = child === null ? null : enter(node, context);
        if (inner === null) child = null;
        else if (inner !== context) {
          if (inner.breaks) builder.closeBlock();
          stack.push(context);
          context = inner;
        }
      }
    }
    if (child !== null) {
      node = child;
      continue;
    }
    let next: Node | null = node.nextSibling;
    while (next === null) {
      const parent: Node | null = node.parentNode;
      if (parent === null || parent === root) break;
      node = parent;
      if (node === context.element) {
        if (context.breaks) builder.closeBlock();
        if (context.gapAfter) builder.gap();
        context = stack.pop() ?? context;
      }
      next = node.nextSibling;
    }
    node = next;
  }
  builder.closeBlock();
  return builder;
}
