const MARGIN = 1;
const OBSERVED_AT_ONCE = 200;

/** Tells which of a list of elements are near the window, by their index in the list. */
export interface NearViewOptions {
  readonly window: Window & typeof globalThis;
  /** An entry without an element counts as never near. */
  readonly elements: readonly (Element | null)[];
  readonly onChange: (change: { entered: readonly number[]; left: readonly number[] }) => void;
  readonly signal: AbortSignal;
}

/**
 * Watches which elements come within one window height of the window. The first answer comes
 * before this function returns, later ones from an IntersectionObserver, which also knows columns,
 * floats and scrolled containers.
 */
export function watchNearView({ window, elements, onChange, signal }: NearViewOptions): void {
  const indexes = new Map<Element, number[]>();
  elements.forEach((element, index) => {
    if (!element) return;
    const known = indexes.get(element);
    if (known) known.push(index);
    else indexes.set(element, [index]);
  });
  const distinct = [...indexes.keys()];
  const near = new Set<Element>();

  const settle = (states: Iterable<readonly [Element, boolean]>): void => {
    const entered: number[] = [];
    const left: number[] = [];
    for (const [element, isNear] of states) {
      if (near.has(element) === isNear) continue;
      if (isNear) near.add(element);
      else near.delete(element);
      (isNear ? entered : left).push(...(indexes.get(element) ?? []));
    }
    if (entered.length > 0 || left.length > 0) onChange({ entered, left });
  };

  settle(guessNear(window, distinct).map((element) => [element, true] as const));

  const observer = new window.IntersectionObserver(
    (entries) => settle(entries.map((entry) => [entry.target, isNearEntry(entry)] as const)),
    // `scrollMargin` does for scrolled containers what rootMargin does for the window.
    { rootMargin: `${MARGIN * 100}% 0px`, scrollMargin: `${MARGIN * 100}% 0px` },
  );
  let next = 0;
  const observeMore = (): void => {
    if (signal.aborted) return;
    const end = Math.min(next + OBSERVED_AT_ONCE, distinct.length);
    for (; next < end; next++) observer.observe(distinct[next] as Element);
    if (next < distinct.length) window.setTimeout(observeMore);
  };
  observeMore();
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** A box of no size (`display: contents`) never intersects: better painted always than never. */
const isNearEntry = ({ isIntersecting, boundingClientRect: box }: IntersectionObserverEntry) =>
  isIntersecting || (box.width === 0 && box.height === 0 && box.x === 0 && box.y === 0);

/**
 * Guesses what is near by halving, as if elements stood one below the other: right for nearly all
 * articles, and ready for the very next frame, two frames before an observer would answer.
 */
function guessNear(window: Window, elements: readonly Element[]): Element[] {
  const height = window.innerHeight;
  const boxes = (index: number): DOMRect => (elements[index] as Element).getBoundingClientRect();
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (boxes(middle).bottom >= -height * MARGIN) high = middle;
    else low = middle + 1;
  }
  const near: Element[] = [];
  for (let index = low; index < elements.length; index++) {
    if (boxes(index).top > height * (1 + MARGIN)) break;
    near.push(elements[index] as Element);
  }
  return near;
}
