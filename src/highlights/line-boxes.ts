/** A rectangle in CSS pixels of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Joins the boxes of a range (one per inline element) into one box per line of text, in order. */
export function lineBoxes(boxes: Iterable<Box>): Box[] {
  const lines: Box[] = [];
  for (const box of boxes) {
    if (box.right - box.left < 0.5 || box.bottom - box.top < 0.5) continue;
    const last = lines.at(-1);
    if (last && isSameLine(last, box)) {
      lines[lines.length - 1] = {
        left: Math.min(last.left, box.left),
        top: Math.min(last.top, box.top),
        right: Math.max(last.right, box.right),
        bottom: Math.max(last.bottom, box.bottom),
      };
    } else {
      lines.push({ left: box.left, top: box.top, right: box.right, bottom: box.bottom });
    }
  }
  return lines;
}

/** Two boxes stand on one line when the middle of each lies within the height of the other. */
function isSameLine(a: Box, b: Box): boolean {
  const middleA = (a.top + a.bottom) / 2;
  const middleB = (b.top + b.bottom) / 2;
  return middleB > a.top && middleB < a.bottom && middleA > b.top && middleA < b.bottom;
}

/** Whether a point lies in a box, with `slack` pixels around it. */
export const isInBox = (box: Box, x: number, y: number, slack = 0): boolean =>
  x >= box.left - slack &&
  x <= box.right + slack &&
  y >= box.top - slack &&
  y <= box.bottom + slack;
