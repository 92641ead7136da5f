import type { Layer, Mark } from './mark.ts';

/** What is painted of one layer, with its own account of it: Firefox cannot iterate a Highlight. */
export interface LayerPaint<M extends Mark> {
  has(mark: M): boolean;
  put(mark: M, range: StaticRange): void;
  remove(mark: M): void;
  clear(): void;
  /** Marks that have a range now. */
  painted(): M[];
  show(isShown: boolean): void;
  isShown(): boolean;
  /** Whether the registry holds this layer as it should; a page can change the registry. */
  isIntact(): boolean;
  /** Puts the registry right. */
  repair(): void;
}

/**
 * One `Highlight` in the browser's registry. Hiding takes it out of the registry as a whole, so
 * that it costs the same for one mark as for thousands.
 */
export function createLayerPaint<M extends Mark>(
  registry: HighlightRegistry,
  layer: Layer,
): LayerPaint<M> {
  const ranges = new Map<M, StaticRange>();
  let highlight = newHighlight(layer);
  let isShown = true;

  const isWanted = (): boolean => isShown && ranges.size > 0;
  const register = (): void => {
    if (!isWanted()) unregister();
    else if (registry.get(layer.name) !== highlight) registry.set(layer.name, highlight);
  };
  const unregister = (): void => {
    if (registry.get(layer.name) === highlight) registry.delete(layer.name);
  };

  return {
    has: (mark) => ranges.has(mark),
    put(mark, range) {
      const old = ranges.get(mark);
      if (old) highlight.delete(old);
      ranges.set(mark, range);
      highlight.add(range);
      if (ranges.size === 1) register();
    },
    remove(mark) {
      const range = ranges.get(mark);
      if (!range) return;
      ranges.delete(mark);
      highlight.delete(range);
      if (ranges.size === 0) unregister();
    },
    clear() {
      unregister();
      ranges.clear();
      highlight = newHighlight(layer);
    },
    painted: () => [...ranges.keys()],
    show(shown) {
      isShown = shown;
      register();
    },
    isShown: () => isShown,
    isIntact: () =>
      !isWanted() || (registry.get(layer.name) === highlight && highlight.size === ranges.size),
    repair() {
      // A page that emptied the Highlight itself may hold on to it: start with a new one.
      unregister();
      highlight = newHighlight(layer);
      for (const range of ranges.values()) highlight.add(range);
      register();
    },
  };
}

function newHighlight({ priority }: Layer): Highlight {
  const highlight = new Highlight();
  highlight.priority = priority;
  return highlight;
}
