import type { Boundaries, Passage, RangeOf } from './mark.ts';

/**
 * The element that holds each block, or null for a block that the document does not hold. Several
 * blocks may stand in one element.
 */
export function elementsOfBlocks(blocks: readonly Passage[], rangeOf: RangeOf): (Element | null)[] {
  return blocks.map(({ start, end }) => {
    const range = rangeOf(start, end);
    return range && holderOf(range);
  });
}

function holderOf({ startContainer, endContainer }: Boundaries): Element | null {
  let node: Node | null = startContainer;
  while (node && !node.contains(endContainer)) node = node.parentNode;
  return isElement(node) ? node : (node?.parentElement ?? null);
}

const isElement = (node: Node | null): node is Element => node?.nodeType === 1;
