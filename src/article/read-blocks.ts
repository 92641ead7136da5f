import { createContextOf, type Context } from './block-context.ts';
import type { PageGeneration, Site } from './sites/site.ts';
import { TextBuilder } from './text-builder.ts';

const TEXT = 4;
/** Text nodes between two chances to let the page run. */
const STEP = 16;

/** How many shown `br` stand between each text and the one before it; null where there is none. */
function lineBreaksBefore(
  root: Element,
  contextOf: (element: Element) => Context | null,
): Map<Node, number> | null {
  const all = root.querySelectorAll('br');
  if (all.length === 0) return null;
  const found = new Map<Node, number>();
  const walker = root.ownerDocument.createTreeWalker(root, TEXT);
  for (const br of all) {
    if (br.parentElement === null || contextOf(br.parentElement) === null) continue;
    walker.currentNode = br;
    const next = walker.nextNode();
    if (next) found.set(next, (found.get(next) ?? 0) + 1);
  }
  return found;
}

/** Ends or parts the open block as going from one context to another asks. */
function turn(builder: TextBuilder, from: Context, to: Context): void {
  let breaks = false;
  let gap = false;
  let left: Context | null = from;
  let entered: Context | null = to;
  while (left !== entered && left !== null && entered !== null) {
    if (left.depth >= entered.depth) {
      breaks ||= left.breaks;
      gap ||= left.gapAfter;
      left = left.outer;
    } else {
      breaks ||= entered.breaks;
      entered = entered.outer;
    }
  }
  if (breaks) builder.closeBlock();
  else if (gap) builder.gap();
}

/**
 * Reads the visible text under `root` in document order: the parts to which the site gives a role
 * wherever they stand, and paragraphs, headings, quotes and list items inside `body`. Visits the
 * text nodes alone, and each element around them once. Yields now and then.
 */
export function* readBlocks(
  root: Element,
  body: Element,
  site: Site,
  page: PageGeneration,
): Generator<undefined, TextBuilder> {
  const contextOf = createContextOf(root, body, site, page);
  const builder = new TextBuilder();
  let context = contextOf(root);
  if (context === null) return builder;
  yield;
  const breaks = lineBreaksBefore(root, contextOf);
  yield;
  const walker = root.ownerDocument.createTreeWalker(root, TEXT);
  let holder: Node | null = null;
  let here: Context | null = null;
  let pending = 0;
  let count = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent: Node | null = node.parentNode;
    if (parent !== holder) {
      holder = parent;
      here = contextOf(parent as Element);
      if (here !== null && here !== context) {
        turn(builder, context, here);
        context = here;
      }
    }
    if (breaks !== null) pending += breaks.get(node) ?? 0;
    if (here !== null && here.kind !== null) {
      for (; pending > 0; pending--) builder.lineBreak();
      builder.append(node as Text, here.kind);
    }
    if (++count % STEP === 0) yield;
  }
  builder.closeBlock();
  return builder;
}
