/**
 * For the first, second and last letter of a word, by their lowest bits, the place where the lengths of
 * the currency words with these letters stand: hardly any other word of a text has such letters.
 */
export const slotOf = (first: number, second: number, last: number): number =>
  ((first & 31) << 10) | ((second & 31) << 5) | (last & 31);

/** One more than the last place. */
export const SLOTS = 1 << 15;

/** The length of a word as a bit. */
export const bitOf = (length: number): number => 1 << Math.min(length, 15);
