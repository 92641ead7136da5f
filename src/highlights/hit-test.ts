import { liveRange } from './live-range.ts';
import { isInBox, lineBoxes, type Box } from './line-boxes.ts';
import type { Boundaries, Passage, RangeOf } from './mark.ts';

/** What a hit test asks of the marks and of the text under them. */
export interface HitTestSource<M extends Passage> {
  readonly document: Document;
  readonly rangeOf: RangeOf;
  /** UTF-16 offset of a DOM position in the text, or null outside of it. */
  readonly offsetAt: (node: Node, offset: number) => number | null;
  /** Marks that hold or touch a caret position, the shortest first. */
  readonly touching: (offset: number) => readonly M[];
}

/**
 * Marks under a point of the window (CSS pixels), the shortest first. Works from the caret position
 * at the point, because not every browser that paints highlights has `highlightsFromPoint`.
 */
export function marksAtPoint<M extends Passage>(
  source: HitTestSource<M>,
  x: number,
  y: number,
): readonly M[] {
  const caret = source.document.caretPositionFromPoint(x, y);
  if (!caret) return [];
  const offset = source.offsetAt(caret.offsetNode, caret.offset);
  if (offset === null) return [];
  // The caret also comes from beside a line or below a paragraph: the letter must be under the point.
  return source.touching(offset).filter(({ start, end }) => {
    const range = source.rangeOf(Math.max(start, offset - 1), Math.min(end, offset + 1));
    return range !== null && boxesOf(source.document, range).some((box) => isInBox(box, x, y, 1));
  });
}

/** The lines on which a range stands, as boxes in CSS pixels of the window. */
export function linesOf(document: Document, range: Boundaries): Box[] {
  return lineBoxes(boxesOf(document, range));
}

function boxesOf(document: Document, range: Boundaries): DOMRect[] {
  const live = liveRange(document, range);
  return live ? [...live.getClientRects()] : [];
}
