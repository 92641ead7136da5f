import { runInSlices } from './slices.ts';

const MARGIN = 1;

/** Tells which of a list of elements are near the window, by their index in the list. */
export interface NearViewOptions {
  readonly window: Window & typeof globalThis;
  readonly count: number;
  /** The element at an index; an index without one counts as never near. */
  readonly elementOf: (index: number) => Element | null;
  readonly onChange: (change: { entered: readonly number[]; left: readonly number[] }) => void;
  readonly signal: AbortSignal;
}

/**
 * Watches which elements come within one window height of the window. The first answer comes
 * before this function returns, later ones from an IntersectionObserver, which also knows columns,
 * floats and scrolled containers. Looks at few elements now, and at the others in slices.
 */
export function watchNearView(options: NearViewOptions): void {
  const { window, count, elementOf, onChange, signal } = options;
  const indexes = new Map<Element, number[]>();
  const near = new Set<number>();

  const settle = (states: Iterable<readonly [readonly number[], boolean]>): void => {
    const entered: number[] = [];
    const left: number[] = [];
    for (const [list, isNear] of states) {
      for (const index of list) {
        if (near.has(index) === isNear) continue;
        if (isNear) near.add(index);
        else near.delete(index);
        (isNear ? entered : left).push(index);
      }
    }
    if (entered.length > 0 || left.length > 0) onChange({ entered, left });
  };

  settle([[guessNear(window, count, elementOf), true]]);

  const observer = new window.IntersectionObserver(
    (entries) =>
      settle(
        entries.map((entry) => [indexes.get(entry.target) ?? [], isNearEntry(entry)] as const),
      ),
    // `scrollMargin` does for scrolled containers what rootMargin does for the window.
    { rootMargin: `${MARGIN * 100}% 0px`, scrollMargin: `${MARGIN * 100}% 0px` },
  );
  function* observeAll(): Generator<undefined, void> {
    for (let index = 0; index < count; index++) {
      const element = elementOf(index);
      const known = element && indexes.get(element);
      if (known) {
        known.push(index);
        // Its answer may have come while it stood for fewer.
        observer.unobserve(element);
      } else if (element) indexes.set(element, [index]);
      if (element) observer.observe(element);
      yield;
    }
  }
  void runInSlices(window, observeAll(), signal);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** A box of no size (`display: contents`) never intersects: better painted always than never. */
const isNearEntry = ({ isIntersecting, boundingClientRect: box }: IntersectionObserverEntry) =>
  isIntersecting || (box.width === 0 && box.height === 0 && box.x === 0 && box.y === 0);

/**
 * Guesses what is near by halving, as if elements stood one below the other: right for nearly all
 * articles, and ready for the very next frame, two frames before an observer would answer.
 */
function guessNear(
  window: Window,
  count: number,
  elementOf: (index: number) => Element | null,
): number[] {
  const height = window.innerHeight;
  const boxOf = (index: number): DOMRect | null =>
    elementOf(index)?.getBoundingClientRect() ?? null;
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    // One without an element says nothing: the next one that has one speaks for it.
    let asked = middle;
    let box = boxOf(asked);
    while (box === null && ++asked < high) box = boxOf(asked);
    if (box === null || box.bottom >= -height * MARGIN) high = middle;
    else low = asked + 1;
  }
  const near: number[] = [];
  for (let index = low; index < count; index++) {
    const box = boxOf(index);
    if (box === null) continue;
    if (box.top > height * (1 + MARGIN)) break;
    near.push(index);
  }
  return near;
}
