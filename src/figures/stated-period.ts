import type { Period } from './amount.ts';
import type { Token } from './clause.ts';

/** A period found near an amount, with the number of words between the two. */
export type Found = Period & { readonly distance: number };

/** The statement from token `first` to token `last`, or null when one of them is missing. */
export const made = (
  first: Token | undefined,
  last: Token | undefined,
  years: number | null,
  basis: Period['basis'],
  distance: number,
  per?: string,
): Found | null => {
  if (first === undefined || last === undefined) return null;
  const { start } = first;
  const { end } = last;
  return per === undefined
    ? { start, end, years, basis, distance }
    : { start, end, years, basis, distance, per };
};

/** The words of a list as a set. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));
