import { slicesOf, weightOf, type Slice } from './slice.ts';

/** About 15,000 words, ten times the usual article. */
const LONG = 100_000;

/** Whether a value is so heavy that it goes in slices. */
export const isLong = (value: unknown): boolean => weightOf(value, LONG) > LONG;

/** The most that is handled in one task of a page: well under a millisecond. */
export const SLICE_WEIGHT = 65_536;

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Posts a value slice by slice, each in a task of its own, so that the page runs on between them.
 *
 * @param isStopped when true, no more is posted.
 * @returns whether all was posted.
 */
export async function postSlices(
  value: unknown,
  post: (slice: Slice) => void,
  isStopped: () => boolean,
): Promise<boolean> {
  for (const slice of slicesOf(value, SLICE_WEIGHT)) {
    await nextTask();
    if (isStopped()) return false;
    post(slice);
  }
  return true;
}
