import type { BlockKind } from './article.ts';
import type { PageGeneration, Site } from './sites/site.ts';
import { createPlainBlockCheck, isShown } from './visibility.ts';

type Role = BlockKind | 'skip' | 'gap-after';

/** What holds for the text inside an element. */
export interface Context {
  readonly outer: Context | null;
  readonly depth: number;
  /** Kind of the block that text here belongs to; null where text is no part of the article. */
  readonly kind: BlockKind | null;
  readonly inBody: boolean;
  /** The element begins and ends a line of its own. */
  readonly breaks: boolean;
  readonly gapAfter: boolean;
}

/** What a tag means: never read, part of a line, or a block of the body; all else is a mere box. */
const TAGS: ReadonlyMap<string, 'skip' | 'inline' | BlockKind> = new Map([
  ...'script style noscript template svg math button iframe object form select textarea nav aside footer video audio canvas'
    .split(' ')
    .map((tag) => [tag, 'skip'] as const),
  ...'a abbr b bdi bdo br cite code data dfn em font i img ins kbd mark q s samp small span strong sub sup time u var wbr'
    .split(' ')
    .map((tag) => [tag, 'inline'] as const),
  ...'p td th dt dd'.split(' ').map((tag) => [tag, 'paragraph'] as const),
  ...'h2 h3 h4 h5 h6'.split(' ').map((tag) => [tag, 'heading'] as const),
  ['li', 'list-item'],
  ['blockquote', 'quote'],
]);

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

/**
 * Makes the function that tells what holds inside an element under `root`, or null when nothing in
 * it is to be read. Plain inline elements are taken to be shown, so that visibility is a matter of
 * blocks. Each element is looked at once, and only when text stands in it.
 */
export function createContextOf(
  root: Element,
  body: Element,
  site: Site,
  page: PageGeneration,
): (element: Element) => Context | null {
  const roleOf = createRoleOf(site, page);
  const isPlainBlockShown = createPlainBlockCheck();

  const enter = (element: Element, outer: Context): Context | null => {
    const tag = TAGS.get(element.localName);
    if (tag === 'skip') return null;
    const isInline = tag === 'inline';
    const isPlain = !element.hasAttributes();
    if (isPlain && isInline) return outer;
    const role = isPlain ? null : roleOf(element);
    if (role === 'skip') return null;
    if (isPlain && tag !== undefined) {
      if (!isPlainBlockShown(element)) return null;
    } else if (!isInline || mayBeStyled(element)) {
      if (!isShown(element, true)) return null;
    }
    if (isInline && role === null) return outer;
    const inBody = outer.inBody || element === body;
    let { kind } = outer;
    if (role !== null && role !== 'gap-after') kind = role;
    // A paragraph takes after the quote or list item around it.
    else if (inBody && tag !== undefined && !isInline) {
      kind = tag === 'paragraph' ? (kind ?? tag) : tag;
    }
    const breaks = !isInline || kind !== outer.kind;
    const gapAfter = role === 'gap-after';
    return { outer, depth: outer.depth + 1, kind, inBody, breaks, gapAfter };
  };

  const contexts = new Map<Element, Context | null>();
  const inBody = root === body;
  contexts.set(
    root,
    isShown(root, true)
      ? { outer: null, depth: 0, kind: null, inBody, breaks: true, gapAfter: false }
      : null,
  );
  return (element) => {
    const known = contexts.get(element);
    if (known !== undefined) return known;
    const outer = element.parentElement === null ? null : contexts.get(element.parentElement);
    if (outer !== undefined) {
      const context = outer === null ? null : enter(element, outer);
      contexts.set(element, context);
      return context;
    }
    // By hand, not by recursion: a page may nest thousands of levels deep.
    const climbed: Element[] = [];
    let context: Context | null | undefined;
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      context = contexts.get(at);
      if (context !== undefined) break;
      climbed.push(at);
    }
    for (let index = climbed.length - 1; index >= 0; index--) {
      const inner: Element = climbed[index] ?? element;
      context = context ? enter(inner, context) : null;
      contexts.set(inner, context);
    }
    return context ?? null;
  };
}
