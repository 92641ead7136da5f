const BUDGET_MS = 3;

/** Works through `steps` in one go. */
export function runAtOnce<T>(steps: Iterator<unknown, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * Works through `steps` in slices of about 3 ms and lets the page run between them. The first
 * slice runs before this function returns; when it was enough, the result is there at once.
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
  const slice = (): { readonly result: T } | null => {
    const end = performance.now() + BUDGET_MS;
    for (;;) {
      const { done, value } = steps.next();
      if (done) return { result: value };
      if (performance.now() > end) return null;
    }
  };
  const first = slice();
  if (first) return first.result;
  return new Promise((resolve, reject) => {
    const goOn = (): void => {
      if (signal.aborted) return;
      try {
        const done = slice();
        if (done) resolve(done.result);
        else window.setTimeout(goOn);
      } catch (error) {
        reject(error);
      }
    };
    window.setTimeout(goOn);
  });
}
