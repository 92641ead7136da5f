import { elementOfBlock } from './block-elements.ts';
import { createLayerPaint, type LayerPaint } from './layer-paint.ts';
import { lengthOf, type Layer, type Mark, type Passage, type RangeOf } from './mark.ts';
import { indexMarks, type MarkIndex } from './mark-index.ts';
import { watchNearView } from './near-view.ts';
import { createRepairLimit } from './repair-limit.ts';
import { runInSlices } from './slices.ts';

/** The text under the marks: its blocks (in order, without overlap) and where they stand. */
export interface PaintedText {
  readonly blocks: readonly Passage[];
  readonly rangeOf: RangeOf;
}

export interface Painter<M extends Mark> {
  /** Takes a text to paint on, or the same one after its DOM was replaced; paints all layers anew. */
  setText(text: PaintedText): void;
  /** Replaces the marks of one layer. */
  setMarks(layer: string, marks: readonly M[]): void;
  /** Shows and hides layers and single marks. */
  setVisible(isLayerShown: (layer: string) => boolean, isMarkShown: (mark: M) => boolean): void;
  /** Shown marks that hold or touch the caret position `offset`, the shortest first. */
  touching(offset: number): M[];
  /** Shown marks that share a part with `[start, end)`, the shortest first. */
  overlapping(start: number, end: number): M[];
  /** All marks that are shown, by start. Linear. */
  shown(): M[];
  /** Whether a mark is one of the present ones and shown. */
  isShown(mark: M): boolean;
  /** The blocks near the window, in order. */
  nearBlocks(): Passage[];
  /** Puts right what a page has changed in the registry. Call when awake anyway. */
  check(): void;
}

export interface PainterOptions {
  readonly window: Window & typeof globalThis;
  readonly registry: HighlightRegistry;
  readonly layers: readonly Layer[];
  /** The page undoes what is painted again and again: everything was removed for good. */
  readonly onGiveUp: () => void;
  /** Abort takes everything out of the registry. */
  readonly signal: AbortSignal;
}

interface LayerState<M extends Mark> {
  readonly paint: LayerPaint<M>;
  index: MarkIndex<M>;
}

/**
 * Paints passages of a text without touching its DOM: one `Highlight` per layer, of which only the
 * marks near the window are registered.
 */
export function createPainter<M extends Mark>(options: PainterOptions): Painter<M> {
  const { window, registry, signal } = options;
  const layers = new Map<string, LayerState<M>>();
  for (const layer of options.layers) {
    layers.set(layer.key, { paint: createLayerPaint(registry, layer), index: indexMarks<M>([]) });
  }
  const near = new Set<number>();
  const limit = createRepairLimit();
  let text: PaintedText = { blocks: [], rangeOf: () => null };
  let watching = new AbortController();
  let isMarkShown: (mark: M) => boolean = () => true;
  let hasGivenUp = false;

  const isNear = (mark: M): boolean => {
    for (const index of near) {
      const block = text.blocks[index];
      if (block && block.start < mark.end && mark.start < block.end) return true;
    }
    return false;
  };

  const paintMark = (paint: LayerPaint<M>, mark: M): void => {
    if (paint.has(mark) || !isMarkShown(mark)) return;
    const range = text.rangeOf(mark.start, mark.end);
    if (range) paint.put(mark, new window.StaticRange(range));
  };

  function* paintBlocks(indexes: readonly number[], only?: LayerState<M>): Generator {
    for (const index of indexes) {
      const block = text.blocks[index];
      // Scrolled away while the work was waiting.
      if (!block || !near.has(index)) continue;
      for (const state of only ? [only] : layers.values()) {
        const marks = state.index;
        for (const mark of marks.overlapping(block.start, block.end)) {
          // Replaced while the work was waiting.
          if (state.index !== marks) break;
          paintMark(state.paint, mark);
          yield;
        }
      }
    }
  }

  const leaveBlocks = (indexes: readonly number[]): void => {
    for (const index of indexes) {
      const block = text.blocks[index];
      if (!block) continue;
      for (const { paint, index: marks } of layers.values()) {
        for (const mark of marks.overlapping(block.start, block.end)) {
          const isInside = mark.start >= block.start && mark.end <= block.end;
          if (isInside || !isNear(mark)) paint.remove(mark);
        }
      }
    }
  };

  const shownOf = (select: (index: MarkIndex<M>) => readonly M[]): M[] =>
    [...layers.values()]
      .filter(({ paint }) => paint.isShown())
      .flatMap(({ index }) => select(index))
      .filter((mark) => isMarkShown(mark));

  const overlapping = (start: number, end: number): M[] =>
    shownOf((index) => index.overlapping(start, end)).sort((a, b) => lengthOf(a) - lengthOf(b));

  const clear = (): void => {
    for (const { paint } of layers.values()) paint.clear();
  };

  const giveUp = (): void => {
    hasGivenUp = true;
    watching.abort();
    clear();
    options.onGiveUp();
  };

  signal.addEventListener('abort', () => {
    watching.abort();
    clear();
  });

  return {
    setText(newText) {
      watching.abort();
      clear();
      near.clear();
      text = newText;
      if (hasGivenUp || signal.aborted) return;
      watching = new AbortController();
      watchNearView({
        window,
        count: text.blocks.length,
        elementOf: (index) => elementOfBlock(text.blocks[index], text.rangeOf),
        signal: watching.signal,
        onChange({ entered, left }) {
          for (const index of left) near.delete(index);
          leaveBlocks(left);
          for (const index of entered) near.add(index);
          void runInSlices(window, paintBlocks(entered), watching.signal);
        },
      });
    },

    setMarks(key, marks) {
      const state = layers.get(key);
      if (!state) throw new RangeError(`No layer "${key}"`);
      state.paint.clear();
      state.index = indexMarks(marks);
      if (hasGivenUp || signal.aborted) return;
      void runInSlices(window, paintBlocks([...near], state), watching.signal);
    },

    setVisible(isLayerShown, isShown) {
      isMarkShown = isShown;
      if (hasGivenUp || signal.aborted) return;
      for (const [key, { paint }] of layers) {
        paint.show(isLayerShown(key));
        for (const mark of paint.painted()) if (!isShown(mark)) paint.remove(mark);
      }
      void runInSlices(window, paintBlocks([...near]), watching.signal);
    },

    touching: (offset) => overlapping(offset - 1, offset + 1),
    overlapping,
    shown: () => shownOf((index) => index.marks).sort((a, b) => a.start - b.start || a.end - b.end),

    isShown(mark) {
      const state = layers.get(mark.layer);
      if (!state?.paint.isShown() || !isMarkShown(mark)) return false;
      return state.index.overlapping(mark.start, mark.start + 1).includes(mark);
    },

    nearBlocks: () => [...near].sort((a, b) => a - b).flatMap((index) => text.blocks[index] ?? []),

    check() {
      if (hasGivenUp || signal.aborted) return;
      const broken = [...layers.values()].filter(({ paint }) => !paint.isIntact());
      if (broken.length === 0) return;
      if (!limit.allow(performance.now())) return giveUp();
      for (const { paint } of broken) paint.repair();
    },
  };
}
