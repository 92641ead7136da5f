import { firstIndex } from '../first-index.ts';

/** How many window heights above and below the window count as near. */
export const MARGIN = 1;

/**
 * Guesses what is near by halving, as if elements stood one below the other: right for nearly all
 * articles, and ready for the very next frame, two frames before an observer would answer.
 */
export function guessNear(
  window: Window,
  count: number,
  elementOf: (index: number) => Element | null,
): number[] {
  const height = window.innerHeight;
  const boxOf = (index: number): DOMRect | null =>
    elementOf(index)?.getBoundingClientRect() ?? null;
  const low = firstIndex(0, count, (index) => {
    let box = boxOf(index);
    // One without an element says nothing: the next one that has one speaks for it.
    for (let asked = index + 1; box === null && asked < count; asked++) box = boxOf(asked);
    return box === null || box.bottom >= -height * MARGIN;
  });
  const near: number[] = [];
  for (let index = low; index < count; index++) {
    const box = boxOf(index);
    if (box === null) continue;
    if (box.top > height * (1 + MARGIN)) break;
    near.push(index);
  }
  return near;
}
