import { firstIndex } from '../first-index.ts';
import { lengthOf, type Passage } from './mark.ts';

/** Passages that can be asked for by place. */
export interface MarkIndex<M extends Passage> {
  /** By start; of two that start together the longer one first. */
  readonly marks: readonly M[];
  /** Those that share a part with `[start, end)`, in order. */
  overlapping(start: number, end: number): M[];
  /** Those that hold the caret position `offset` or touch it, the shortest first. */
  touching(offset: number): M[];
}

/** Builds an index in O(n log n); a look-up costs O(log n) and the marks that it walks over. */
export function indexMarks<M extends Passage>(passages: readonly M[]): MarkIndex<M> {
  const marks = [...passages].sort((a, b) => a.start - b.start || b.end - a.end);
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

  return {
    marks,
    overlapping,
    touching: (offset) =>
      overlapping(offset - 1, offset + 1).sort((a, b) => lengthOf(a) - lengthOf(b)),
  };
}
