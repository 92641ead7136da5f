import { firstIndex } from '../first-index.ts';
import type { Block } from './article.ts';
import type { Pieces } from './text-builder.ts';

/** The boundaries of a range, in the form that `new StaticRange()` takes. */
export interface TextRange {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
}

/** Ties offsets in an article's text (UTF-16 units) to places in the document. */
export interface TextMap {
  /** The place of a passage; null when it is empty or holds no text of the document. */
  rangeOf(start: number, end: number): TextRange | null;
  /** The offset at a place in a text node; null when the node is no part of the article. */
  offsetAt(node: Node, offset: number): number | null;
  /** The part of the article that a range (a selection) covers; null when it covers none. */
  spanOf(range: AbstractRange): { readonly start: number; readonly end: number } | null;
  /** The block that holds the offset; null between blocks and beyond the text. */
  blockOf(offset: number): Block | null;
}

/** Whether `text` begins at or after the boundary point (`node`, `offset`); not for `node` itself. */
function isAfter(text: Text | undefined, node: Node, offset: number): boolean {
  if (text === undefined) return false;
  const next = node.childNodes[offset] ?? null;
  if (next !== null) {
    const position = next.compareDocumentPosition(text);
    return next === text || (position & 4) !== 0;
  }
  const position = node.compareDocumentPosition(text);
  // FOLLOWING, but not CONTAINED_BY: behind the last child of `node`.
  return (position & 4) !== 0 && (position & 16) === 0;
}

/** Makes the map of an article from the pieces its text was built of. */
export function createTextMap(pieces: Pieces, blocks: readonly Block[]): TextMap {
  const { nodes } = pieces;
  const count = nodes.length;
  const starts = new Uint32Array(pieces.starts);
  const offsets = new Uint32Array(pieces.offsets);
  const lengths = new Uint32Array(pieces.lengths);
  const at = (list: Uint32Array, index: number): number => list[index] ?? 0;
  const endOf = (index: number): number => at(starts, index) + at(lengths, index);

  // Only selections and hit tests ask for it, so it is not paid for when the article is read.
  let firstPieces: Map<Node, number> | null = null;
  const firstPieceOf = (node: Node): number | undefined => {
    if (firstPieces === null) {
      firstPieces = new Map();
      for (let index = count - 1; index >= 0; index--) {
        const text = nodes[index];
        if (text !== undefined) firstPieces.set(text, index);
      }
    }
    return firstPieces.get(node);
  };

  const offsetAt = (node: Node, offset: number): number | null => {
    let index = firstPieceOf(node);
    if (index === undefined) return null;
    while (nodes[index + 1] === node && at(offsets, index + 1) <= offset) index++;
    const within = Math.min(Math.max(0, offset - at(offsets, index)), at(lengths, index));
    return at(starts, index) + within;
  };

  /** Offset of the first text at or after a boundary point anywhere in the document. */
  const startAt = (node: Node, offset: number): number => {
    const own = offsetAt(node, offset);
    if (own !== null) return own;
    const before = firstIndex(0, count, (i) => isAfter(nodes[i], node, offset));
    return before < count ? at(starts, before) : Number.POSITIVE_INFINITY;
  };
  /** Offset of the end of the last text before a boundary point. */
  const endAt = (node: Node, offset: number): number => {
    const own = offsetAt(node, offset);
    if (own !== null) return own;
    const before = firstIndex(0, count, (i) => isAfter(nodes[i], node, offset));
    return before > 0 ? endOf(before - 1) : -1;
  };

  return {
    offsetAt,
    rangeOf(start, end) {
      const first = firstIndex(0, count, (i) => endOf(i) > start);
      const last = firstIndex(0, count, (i) => at(starts, i) >= end) - 1;
      const startContainer = nodes[first];
      const endContainer = nodes[last];
      if (end <= start || first > last || !startContainer || !endContainer) return null;
      return {
        startContainer,
        startOffset: at(offsets, first) + Math.max(0, start - at(starts, first)),
        endContainer,
        endOffset: at(offsets, last) + Math.min(at(lengths, last), end - at(starts, last)),
      };
    },
    spanOf(range) {
      const start = startAt(range.startContainer, range.startOffset);
      const end = endAt(range.endContainer, range.endOffset);
      return start < end ? { start, end } : null;
    },
    blockOf(offset) {
      const block = blocks[firstIndex(0, blocks.length, (i) => (blocks[i]?.end ?? 0) > offset)];
      return block !== undefined && block.start <= offset ? block : null;
    },
  };
}
