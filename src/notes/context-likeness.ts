/** Context beyond this many UTF-16 units says nothing more. */
export const MAX_CONTEXT = 64;

/**
 * How alike the text around a passage is to the context that a selector kept, 0 to 1; 1 when it
 * kept none. One side alone may carry it: the neighboring sentence of the other may be gone.
 */
export function contextLikeness(
  text: string,
  start: number,
  end: number,
  prefix: string,
  suffix: string,
): number {
  const before = prefix.slice(-MAX_CONTEXT);
  const after = suffix.slice(0, MAX_CONTEXT);
  if (before.length + after.length === 0) return 1;
  const left = likeness(
    reversed(before),
    reversed(text.slice(Math.max(0, start - 2 * before.length), start)),
  );
  const right = likeness(after, text.slice(end, end + 2 * after.length));
  if (before.length === 0) return right;
  if (after.length === 0) return left;
  const mean = (left * before.length + right * after.length) / (before.length + after.length);
  return (mean + Math.max(left, right)) / 2;
}

/** How alike a pattern is to the best beginning of a text: 1 minus edits per unit, at least 0. */
function likeness(pattern: string, text: string): number {
  if (text.startsWith(pattern)) return 1;
  let costs = Array.from({ length: text.length + 1 }, (_, i) => i);
  for (let row = 1; row <= pattern.length; row++) {
    const next = [row];
    for (let i = 1; i <= text.length; i++) {
      const change = pattern.charCodeAt(row - 1) === text.charCodeAt(i - 1) ? 0 : 1;
      next.push(
        Math.min(
          (costs[i - 1] as number) + change,
          (costs[i] as number) + 1,
          (next[i - 1] as number) + 1,
        ),
      );
    }
    costs = next;
  }
  return Math.max(0, 1 - Math.min(...costs) / pattern.length);
}

const reversed = (text: string): string => text.split('').toReversed().join('');
