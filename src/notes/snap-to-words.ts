import type { PassageSelector } from './note.ts';
import type { Passage } from './passage.ts';
import { splitsPair } from './selector.ts';

/** A border may move by this many UTF-16 units at most. */
const REACH = 16;

/**
 * Moves the borders of a passage that was found by likeness to the borders of words, where the
 * quote's own borders were borders of words; never through the middle of a character, and leaves
 * out space at either end.
 */
export function snapToWords(text: string, found: Passage, selector: PassageSelector): Passage {
  const { exact, prefix, suffix } = selector;
  let { start, end } = found;
  if (!isInWord(prefix + exact, prefix.length)) start = nearestBorder(text, start, -1);
  if (!isInWord(exact + suffix, exact.length)) end = nearestBorder(text, end, 1);
  if (splitsPair(text, start)) start--;
  if (splitsPair(text, end)) end++;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return start < end ? { start, end } : found;
}

/** The border of a word nearest to an offset; of two, the one in the direction given. */
function nearestBorder(text: string, at: number, outward: 1 | -1): number {
  for (let distance = 0; distance <= REACH; distance++) {
    const outer = at + outward * distance;
    if (!isInWord(text, outer)) return outer;
    const inner = at - outward * distance;
    if (!isInWord(text, inner)) return inner;
  }
  return at;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}\p{M}]/u;

const isInWord = (text: string, at: number): boolean =>
  at > 0 &&
  at < text.length &&
  LETTER_OR_DIGIT.test(text.charAt(at - 1)) &&
  LETTER_OR_DIGIT.test(text.charAt(at));
