/** How long work may go on before others get their turn, in milliseconds. */
const BUDGET = 8;

/** Lets long work be done in slices, so that nothing else waits for it. */
export interface Slices {
  /** Whether the time of the slice is used up: to be asked after each small step. */
  isOver(): boolean;
  /** Lets others have their turn, and begins a new slice. */
  next(): Promise<void>;
}

interface Scheduler {
  yield?(): Promise<void>;
}

const giveWay = (): Promise<void> => {
  const { scheduler } = globalThis as { readonly scheduler?: Scheduler };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
};

/** @param signal its abort makes `next` reject with the signal's reason. */
export function inSlices(signal?: AbortSignal, budget = BUDGET): Slices {
  let end = performance.now() + budget;
  return {
    isOver: () => performance.now() >= end,
    async next() {
      await giveWay();
      signal?.throwIfAborted();
      end = performance.now() + budget;
    },
  };
}
