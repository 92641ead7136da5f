import { firstIndex } from '../first-index.ts';
import { liveRange } from './live-range.ts';
import type { Passage, RangeOf } from './mark.ts';

/**
 * The passage of a text that stands in the window, in UTF-16 offsets, to the line; null when none
 * does. Within a block the lines are taken to follow each other downward.
 *
 * @param blocks the blocks near the window, in reading order
 */
export function textInView(
  document: Document,
  blocks: readonly Passage[],
  rangeOf: RangeOf,
): Passage | null {
  const height = document.documentElement.clientHeight;
  const live = document.createRange();
  const boxOf = (start: number, end: number): DOMRect | null => {
    const range = rangeOf(start, end);
    return (range && liveRange(document, range, live)?.getBoundingClientRect()) ?? null;
  };
  /** First offset of the block at which `isPast` holds for the box of the character there. */
  const search = ({ start, end }: Passage, isPast: (box: DOMRect) => boolean): number =>
    firstIndex(start, end, (offset) => {
      const box = boxOf(offset, offset + 1);
      return !box || isPast(box);
    });

  const seen = blocks.filter(({ start, end }) => {
    const box = boxOf(start, end);
    return box !== null && box.height > 0 && box.bottom > 0 && box.top < height;
  });
  const first = seen[0];
  const last = seen.at(-1);
  if (!first || !last) return null;
  return {
    start: search(first, (box) => box.bottom > 0),
    end: search(last, (box) => box.top >= height),
  };
}
