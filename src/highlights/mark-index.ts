import { firstIndex } from '../first-index.ts';
import type { Passage } from './mark.ts';

/** Passages that can be asked for by place. */
export interface MarkIndex<M extends Passage> {
  /** By start; of two that start together the longer one first. */
  readonly marks: readonly M[];
  /** Those that share a part with `[start, end)`, in order. */
  overlapping(start: number, end: number): M[];
}

const inOrder = (a: Passage, b: Passage): number => a.start - b.start || b.end - a.end;

/**
 * Builds an index in O(n log n), and in O(n) of passages that are in order already; a look-up costs
 * O(log n) and the marks that it walks over.
 */
export function indexMarks<M extends Passage>(passages: readonly M[]): MarkIndex<M> {
  // As most are: a sort takes several times as long to find that out.
  const isOrdered = passages.every((mark, at) => at === 0 || inOrder(passages[at - 1]!, mark) <= 0);
  const marks = isOrdered ? passages : passages.toSorted(inOrder);
  // The furthest end so far tells where walking back can stop, although passages may nest.
  const reach = new Float64Array(marks.length);
  let furthest = -1;
  marks.forEach(({ end }, index) => {
    furthest = Math.max(furthest, end);
    reach[index] = furthest;
  });

  const overlapping = (start: number, end: number): M[] => {
    const found: M[] = [];
    let index = firstIndex(0, marks.length, (i) => (marks[i]?.start ?? 0) >= end) - 1;
    for (; index >= 0 && (reach[index] ?? -1) > start; index--) {
      const mark = marks[index];
      if (mark && mark.end > start) found.push(mark);
    }
    return found.toReversed();
  };

  return { marks, overlapping };
}
