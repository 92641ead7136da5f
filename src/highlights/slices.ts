const BUDGET_MS = 4;
/** For what begins in a task in which a slice was used up: small work is done at once all the same. */
const LATER_BUDGET_MS = 1;

/** Works through `steps` in one go. */
export function runAtOnce<T>(steps: Iterator<unknown, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Whether a work that began in this task has used up a slice. */
let isSpent = false;

/**
 * Works through `steps` in slices of about 4 ms and lets the page run between them. The first
 * slice runs before this function returns, and is a short one where another work has used up one in
 * the same task; when it was enough, the result is there at once.
 *
 * @param steps a generator that yields after each small step
 * @param signal when it aborts, the work stops and a promised result never comes
 */
export function runInSlices<T>(
  window: Window,
  steps: Iterator<unknown, T>,
  signal: AbortSignal,
): T | Promise<T> {
  /** Works for a while; the result when there is one. */
  const slice = (budget: number): { readonly result: T } | null => {
    const end = performance.now() + budget;
    for (;;) {
      const { done, value } = steps.next();
      if (done) return { result: value };
      if (performance.now() > end) return null;
    }
  };
  const first = slice(isSpent ? LATER_BUDGET_MS : BUDGET_MS);
  if (first) return first.result;
  isSpent = true;
  window.setTimeout(() => (isSpent = false));
  return new Promise((resolve, reject) => {
    const goOn = (): void => {
      if (signal.aborted) return;
      try {
        const done = slice(BUDGET_MS);
        if (done) resolve(done.result);
        else window.setTimeout(goOn);
      } catch (error) {
        reject(error);
      }
    };
    window.setTimeout(goOn);
  });
}
