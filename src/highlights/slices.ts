const BUDGET_MS = 4;
const STEPS_BETWEEN_LOOKS = 16;

/**
 * Works through `steps` in slices of about 4 ms and lets the page run between them. The first
 * slice runs before this function returns.
 *
 * @param steps a generator that yields after each small step
 */
export function runInSlices(window: Window, steps: Iterator<unknown>, signal: AbortSignal): void {
  const slice = (): void => {
    if (signal.aborted) return;
    const end = performance.now() + BUDGET_MS;
    for (let count = 1; ; count++) {
      if (steps.next().done) return;
      if (count % STEPS_BETWEEN_LOOKS === 0 && performance.now() > end) break;
    }
    window.setTimeout(slice);
  };
  slice();
}
