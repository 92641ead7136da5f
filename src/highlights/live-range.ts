import type { Boundaries } from './mark.ts';

const lengthOf = (node: Node): number => node.nodeValue?.length ?? node.childNodes.length;

/**
 * A range that can be measured, or null when a node of it no longer stands in the document or has
 * grown too short: a page may change its text long before it is read again.
 *
 * @param live a range of the document to use again
 */
export function liveRange(
  document: Document,
  { startContainer, startOffset, endContainer, endOffset }: Boundaries,
  live = document.createRange(),
): Range | null {
  if (!startContainer.isConnected || !endContainer.isConnected) return null;
  if (startOffset > lengthOf(startContainer) || endOffset > lengthOf(endContainer)) return null;
  live.setStart(startContainer, startOffset);
  live.setEnd(endContainer, endOffset);
  return live;
}
