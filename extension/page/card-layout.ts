import type { Box } from '../../src/highlights/line-boxes.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The part of the window that shows the page, without scroll bars, in CSS pixels. */
export const viewportOf = ({ documentElement }: Document): Size => ({
  width: documentElement.clientWidth,
  height: documentElement.clientHeight,
});

export interface CardPlace {
  readonly left: number;
  readonly top: number;
  /** The card may not be higher; it scrolls inside. */
  readonly maxHeight: number;
  readonly side: 'above' | 'below';
  /** Distance of the arrow's point from the card's left edge. */
  readonly arrow: number;
}

/** Between the line and the card; the arrow stands in it. */
const GAP = 8;
const EDGE = 8;
const ARROW_INSET = 16;

/**
 * Places a card at a line of a mark, all in CSS pixels of the window. It stands below the line, or
 * above when there is more room or when the mark goes on below; it never covers the line.
 *
 * @param lines the boxes of the mark, one per line
 * @param pointed index of the line under the pointer
 */
export function placeCard(
  lines: readonly Box[],
  pointed: number,
  card: Size,
  viewport: Size,
): CardPlace | null {
  const line = lines[pointed];
  if (!line) return null;
  const room = {
    above: line.top - GAP - EDGE,
    below: viewport.height - line.bottom - GAP - EDGE,
  };
  const preferred = pointed < lines.length - 1 && pointed === 0 ? 'above' : 'below';
  const other = preferred === 'above' ? 'below' : 'above';
  const side = room[preferred] >= card.height || room[preferred] >= room[other] ? preferred : other;

  const maxHeight = Math.max(0, room[side]);
  const height = Math.min(card.height, maxHeight);
  const middle = (line.left + line.right) / 2;
  const furthest = Math.max(EDGE, viewport.width - card.width - EDGE);
  const left = clamp(middle - card.width / 2, EDGE, furthest);
  return {
    left,
    top: side === 'below' ? line.bottom + GAP : line.top - GAP - height,
    maxHeight,
    side,
    arrow: clamp(middle - left, ARROW_INSET, Math.max(ARROW_INSET, card.width - ARROW_INSET)),
  };
}

/**
 * Index of the line nearest to a point; the first line for no point (a card opened by keyboard).
 */
export function lineAt(lines: readonly Box[], point: { x: number; y: number } | null): number {
  if (!point) return 0;
  let best = 0;
  let nearest = Infinity;
  lines.forEach(({ left, right, top, bottom }, index) => {
    const dx = Math.max(left - point.x, 0, point.x - right);
    const dy = Math.max(top - point.y, 0, point.y - bottom);
    const distance = Math.hypot(dx, dy);
    if (distance < nearest) {
      nearest = distance;
      best = index;
    }
  });
  return best;
}

/** Whether any part of a line is inside the window. */
export const isLineInView = ({ left, right, top, bottom }: Box, viewport: Size): boolean =>
  bottom > 0 && top < viewport.height && right > 0 && left < viewport.width;

/** Places a button at the end of a selection, below or above its lines and never on them. */
export function placeButton(
  lines: readonly Box[],
  button: Size,
  viewport: Size,
): { readonly left: number; readonly top: number } | null {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return null;
  const fitsBelow = last.bottom + GAP + button.height + EDGE <= viewport.height;
  const fitsAbove = first.top - GAP - button.height >= EDGE;
  // With neither end in the window the button has no place that covers no selected text.
  if (!fitsBelow && !fitsAbove) return null;
  const anchor = fitsBelow ? last : first;
  return {
    left: clamp(
      fitsBelow ? anchor.right - button.width / 2 : anchor.left,
      EDGE,
      Math.max(EDGE, viewport.width - button.width - EDGE),
    ),
    top: fitsBelow ? last.bottom + GAP : first.top - GAP - button.height,
  };
}

const clamp = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), high);
