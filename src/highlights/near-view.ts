import { guessNear, MARGIN } from './guess-near.ts';
import { runInSlices } from './slices.ts';

/** Elements that are watched together, and how far apart those are that are always watched. */
const RUN = 64;
const STEP = 8;

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
 * floats and scrolled containers.
 *
 * The browser compares every watched element with the window in every frame, so that only those
 * are all watched that stand in a run with one that is near, or in the runs beside it. Elsewhere it
 * is every eighth, which wakes its run when it comes near. After a leap, when all have left that
 * were near, the place is guessed anew.
 */
export function watchNearView(options: NearViewOptions): void {
  const { window, count, elementOf, onChange, signal } = options;
  /** The watched elements, each with its indexes. */
  const indexes = new Map<Element, Set<number>>();
  const near = new Set<number>();
  const awake = new Set<number>();
  let guessed: number | undefined;

  const observer = new window.IntersectionObserver(
    (entries) => {
      const isLeap = settle(
        entries.map((entry) => [indexes.get(entry.target) ?? [], isNearEntry(entry)] as const),
      );
      if (isLeap) guess();
    },
    // `scrollMargin` does for scrolled containers what rootMargin does for the window.
    { rootMargin: `${MARGIN * 100}% 0px`, scrollMargin: `${MARGIN * 100}% 0px` },
  );

  function watch(index: number): void {
    const element = elementOf(index);
    if (!element) return;
    const known = indexes.get(element) ?? new Set();
    if (known.has(index)) return;
    indexes.set(element, known.add(index));
    // Its answer may have come while it stood for fewer.
    observer.unobserve(element);
    observer.observe(element);
  }

  function unwatch(index: number): void {
    const element = elementOf(index);
    const known = element ? indexes.get(element) : undefined;
    if (!element || !known?.delete(index) || known.size > 0) return;
    indexes.delete(element);
    observer.unobserve(element);
  }

  /** Says whether nothing is left of what was near before. */
  function settle(states: Iterable<readonly [Iterable<number>, boolean]>): boolean {
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
    if (entered.length > 0 || left.length > 0) {
      onChange({ entered, left });
      void runInSlices(window, follow(), signal);
    }
    return near.size === entered.length;
  }

  /** Wakes the runs with what is near and those beside them, and lets the others sleep. */
  function* follow(): Generator<undefined, void> {
    while (near.size > 0) {
      const runs = new Set<number>();
      for (const index of near) for (const beside of [-1, 0, 1]) runs.add(runOf(index) + beside);
      const run = [...runs, ...awake].find((one) => runs.has(one) !== awake.has(one));
      if (run === undefined) return;
      const isLeft = awake.delete(run);
      if (!isLeft) awake.add(run);
      // Before the first and after the last index there is no element, and nothing happens.
      for (let index = run * RUN; index < (run + 1) * RUN; index++)
        if (index % STEP !== 0) (isLeft ? unwatch : watch)(index);
      yield;
    }
  }

  function guess(): void {
    const found = guessNear(window, count, elementOf);
    // Where the observer has denied the guess, the same one again would be denied again.
    if (found[0] === guessed) return;
    guessed = found[0];
    settle([[found, true]]);
  }

  function* watchSparsely(): Generator<undefined, void> {
    for (let index = 0; index < count; index += STEP) {
      watch(index);
      yield;
    }
  }

  guess();
  // Whoever calls has work of its own in this task.
  window.setTimeout(() => signal.aborted || void runInSlices(window, watchSparsely(), signal));
  signal.addEventListener('abort', () => observer.disconnect());
}

const runOf = (index: number): number => Math.floor(index / RUN);

/** A box of no size (`display: contents`) never intersects: better painted always than never. */
const isNearEntry = ({ isIntersecting, boundingClientRect: box }: IntersectionObserverEntry) =>
  isIntersecting || [box.width, box.height, box.x, box.y].every((side) => side === 0);
