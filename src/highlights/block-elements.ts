import type { Boundaries, Passage, RangeOf } from './mark.ts';

/**
 * The element that holds a block, or null for a block that the document does not hold. Several
 * blocks may stand in one element.
 */
export function elementOfBlock(block: Passage | undefined, rangeOf: RangeOf): Element | null {
  const range = block ? rangeOf(block.start, block.end) : null;
  return range && holderOf(range);
}

function holderOf({ startContainer, endContainer }: Boundaries): Element | null {
  let node: Node | null = startContainer;
  while (node && !node.contains(endContainer)) node = node.parentNode;
  return isElement(node) ? node : (node?.parentElement ?? null);
}

const isElement = (node: Node | null): node is Element => node?.nodeType === 1;
