import { firstIndex } from '../../../src/first-index.ts';
import type { Passage } from '../../../src/notes/passage.ts';

export type { Passage };

/** Index of the first passage that starts at or after `offset`; passages in reading order. */
export const firstFrom = (passages: readonly Passage[], offset: number): number =>
  firstIndex(0, passages.length, (i) => (passages[i]?.start ?? 0) >= offset);

/** Whether any of the passages, in reading order, starts within `range`. */
export function anyWithin(passages: readonly Passage[], range: Passage): boolean {
  const first = passages[firstFrom(passages, range.start)];
  return first !== undefined && first.start < range.end;
}

/**
 * Index of the passage one step from where the reader is, around the end to the other side.
 *
 * @param from start of the passage last gone to, or where the reading stands; null at the outset.
 * @returns -1 when there are no passages.
 */
export function stepFrom(
  passages: readonly Passage[],
  from: number | null,
  direction: 'next' | 'previous',
): number {
  const count = passages.length;
  if (count === 0) return -1;
  if (from === null) return direction === 'next' ? 0 : count - 1;
  if (direction === 'next') return firstFrom(passages, from + 1) % count;
  return (firstFrom(passages, from) - 1 + count) % count;
}

/**
 * Where passages stand in a text, as whole steps of a scale, each step once and in order.
 *
 * @param length of the text in UTF-16 units.
 * @param steps number of steps of the scale.
 */
export function positionsOf(
  passages: readonly Passage[],
  length: number,
  steps: number,
): readonly number[] {
  const scale = steps / Math.max(1, length);
  const taken = passages.map(({ start }) => Math.min(steps - 1, Math.floor(start * scale)));
  return [...new Set(taken)];
}
