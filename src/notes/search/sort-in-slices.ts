import type { Slices } from '../slices.ts';

type Compare<T> = (a: T, b: T) => number;

/** So many are sorted or merged before the time is looked at. */
const STEP = 256;

/** A sorted copy, made by merging (stable), with pauses as `slices` has them. */
export async function sortInSlices<T>(
  items: readonly T[],
  compare: Compare<T>,
  slices: Slices,
): Promise<readonly T[]> {
  let runs: (readonly T[])[] = [];
  for (let at = 0; at < items.length; at += STEP) {
    runs.push(items.slice(at, at + STEP).sort(compare));
    if (slices.isOver()) await slices.next();
  }
  while (runs.length > 1) {
    const merged: (readonly T[])[] = [];
    for (let i = 0; i < runs.length; i += 2)
      merged.push(await mergeInSlices(runs[i] ?? [], runs[i + 1] ?? [], compare, slices));
    runs = merged;
  }
  return runs[0] ?? [];
}

async function mergeInSlices<T>(
  a: readonly T[],
  b: readonly T[],
  compare: Compare<T>,
  slices: Slices,
): Promise<readonly T[]> {
  const result: T[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const isFirst = compare(a[i] as T, b[j] as T) <= 0;
    result.push((isFirst ? a[i++] : b[j++]) as T);
    if (result.length % STEP === 0 && slices.isOver()) await slices.next();
  }
  return result.concat(a.slice(i), b.slice(j));
}
