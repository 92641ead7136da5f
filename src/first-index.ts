/**
 * First index from `low` to below `high` at which `isPast` holds, or `high`; found by halving, so
 * that `isPast` must change from false to true once.
 */
export function firstIndex(low: number, high: number, isPast: (index: number) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (isPast(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
