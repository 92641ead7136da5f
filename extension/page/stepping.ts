import type { Passage } from '../../src/highlights/mark.ts';

/**
 * The mark to step to, from the mark whose card is open or else from what is in the window.
 *
 * @param marks shown marks by start
 * @param from the current mark, or null
 * @param view offsets of the text in the window, or null when none is
 * @returns null at the end of the text
 */
export function stepFrom<M extends Passage>(
  marks: readonly M[],
  direction: 'next' | 'previous',
  from: M | null,
  view: Passage | null,
): M | null {
  const index = from ? marks.indexOf(from) : -1;
  if (index >= 0) return marks[direction === 'next' ? index + 1 : index - 1] ?? null;
  const place = from ?? view;
  if (direction === 'next') {
    const start = place?.start ?? 0;
    return marks.find((mark) => mark.start >= start) ?? null;
  }
  const end = place?.end ?? Infinity;
  return marks.findLast((mark) => mark.end <= end) ?? null;
}
