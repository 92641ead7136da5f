import type { Block } from './article.ts';
import { countWhile } from './count-while.ts';
import { isElement } from './dom.ts';
import type { Pieces } from './text-builder.ts';
import { textPartsOf, type TextParts } from './text-parts.ts';

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
  /** The innermost element known to hold a passage; null where there is no text of the document. */
  holderOf(start: number, end: number): Element | null;
  /** The offset at a place in a text node; null when the node is no part of the article. */
  offsetAt(node: Node, offset: number): number | null;
  /** The part of the article that a range (a selection) covers; null when it covers none. */
  spanOf(range: AbstractRange): { readonly start: number; readonly end: number } | null;
  /** The block that holds the offset; null between blocks and beyond the text. */
  blockOf(offset: number): Block | null;
}

interface Place {
  readonly node: Text;
  readonly offset: number;
}

/** Whether `piece` begins at or after the boundary point (`node`, `offset`); not for `node` itself. */
function isAfter(piece: Node | undefined, node: Node, offset: number): boolean {
  if (piece === undefined) return false;
  const next = node.childNodes[offset] ?? null;
  if (next !== null) {
    const position = next.compareDocumentPosition(piece);
    return next === piece || (position & 4) !== 0;
  }
  const position = node.compareDocumentPosition(piece);
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
        const piece = nodes[index];
        if (piece !== undefined) firstPieces.set(piece, index);
      }
    }
    return firstPieces.get(node);
  };

  const known = new Map<number, TextParts>();
  /** The text nodes of a piece that was read as a whole; null for others and for one that changed. */
  const partsOf = (index: number): TextParts | null => {
    const holder = nodes[index];
    if (!holder || !isElement(holder)) return null;
    const parts = known.get(index) ?? textPartsOf(holder, at(lengths, index));
    if (parts) known.set(index, parts);
    return parts;
  };

  /** The character at `within` the text of a piece. */
  const placeIn = (index: number, within: number): Place | null => {
    const piece = nodes[index];
    if (piece && !isElement(piece)) return { node: piece, offset: at(offsets, index) + within };
    const parts = partsOf(index);
    if (!parts) return null;
    const part = countWhile(parts.starts.length, (i) => (parts.starts[i] ?? 0) <= within) - 1;
    const node = parts.nodes[part];
    return node ? { node, offset: within - (parts.starts[part] ?? 0) } : null;
  };

  /** The pieces that hold the first and the last character of a passage. */
  const piecesOf = (start: number, end: number): readonly [number, number] | null => {
    const first = countWhile(count, (i) => endOf(i) <= start);
    const last = countWhile(count, (i) => at(starts, i) < end) - 1;
    return end <= start || first > last ? null : [first, last];
  };

  /** The offset at a place in one of the text nodes of a piece that was read as a whole. */
  const offsetInWhole = (node: Node, offset: number): number | null => {
    let holder: Node | null = node.parentNode;
    let index: number | undefined;
    for (; holder !== null; holder = holder.parentNode) {
      index = firstPieceOf(holder);
      if (index !== undefined) break;
    }
    const parts = index === undefined ? null : partsOf(index);
    const part = parts?.nodes.indexOf(node as Text) ?? -1;
    if (index === undefined || !parts || part < 0) return null;
    const length = parts.nodes[part]?.length ?? 0;
    return at(starts, index) + (parts.starts[part] ?? 0) + Math.min(Math.max(0, offset), length);
  };

  const offsetAt = (node: Node, offset: number): number | null => {
    if (isElement(node)) return null;
    let index = firstPieceOf(node);
    if (index === undefined) return offsetInWhole(node, offset);
    while (nodes[index + 1] === node && at(offsets, index + 1) <= offset) index++;
    const within = Math.min(Math.max(0, offset - at(offsets, index)), at(lengths, index));
    return at(starts, index) + within;
  };

  /**
   * Offsets of the end of the last text before a boundary point anywhere in the document, and of
   * the first text at or after it.
   */
  const around = (node: Node, offset: number): { before: number; after: number } => {
    const own = offsetAt(node, offset);
    if (own !== null) return { before: own, after: own };
    const index = countWhile(count, (i) => !isAfter(nodes[i], node, offset));
    const after = index < count ? at(starts, index) : Number.POSITIVE_INFINITY;
    const holder = nodes[index - 1];
    const parts = holder?.contains(node) ? partsOf(index - 1) : null;
    if (!parts) return { before: index > 0 ? endOf(index - 1) : -1, after };
    // Inside an element that was read as a whole; its texts follow each other without a gap.
    const part = countWhile(parts.nodes.length, (i) => !isAfter(parts.nodes[i], node, offset));
    const start = at(starts, index - 1) + (parts.starts[part] ?? at(lengths, index - 1));
    return {
      before: part > 0 ? start : index > 1 ? endOf(index - 2) : -1,
      after: part < parts.nodes.length ? start : after,
    };
  };

  return {
    offsetAt,
    rangeOf(start, end) {
      const held = piecesOf(start, end);
      if (held === null) return null;
      const [first, last] = held;
      const from = placeIn(first, Math.max(0, start - at(starts, first)));
      const lastWithin = Math.min(at(lengths, last), end - at(starts, last)) - 1;
      const to = placeIn(last, lastWithin);
      if (!from || !to) return null;
      return {
        startContainer: from.node,
        startOffset: from.offset,
        endContainer: to.node,
        endOffset: to.offset + 1,
      };
    },
    holderOf(start, end) {
      const [first, last] = piecesOf(start, end) ?? [-1, -1];
      let node: Node | null = nodes[first] ?? null;
      const other = nodes[last];
      if (!other) return null;
      while (node && !node.contains(other)) node = node.parentNode;
      return node && isElement(node) ? node : (node?.parentElement ?? null);
    },
    spanOf(range) {
      const start = around(range.startContainer, range.startOffset).after;
      const end = around(range.endContainer, range.endOffset).before;
      return start < end ? { start, end } : null;
    },
    blockOf(offset) {
      const block = blocks[countWhile(blocks.length, (i) => (blocks[i]?.end ?? 0) <= offset)];
      return block !== undefined && block.start <= offset ? block : null;
    },
  };
}
