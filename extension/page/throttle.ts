/** Runs `task` at most once in `interval` milliseconds, and once more after the last call. */
export function throttle(task: () => void, interval: number, signal: AbortSignal): () => void {
  let last = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = (): void => {
    timer = undefined;
    if (signal.aborted) return;
    last = performance.now();
    task();
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    timer ??= setTimeout(run, Math.max(0, last + interval - performance.now()));
  };
}
