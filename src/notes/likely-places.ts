import type { GramPlaces } from './gram-places.ts';

/** Rare grams looked at, and places in all, for one pattern. */
const MAX_GRAMS = 160;
const MAX_PLACES = 2048;
/** Places that reach this share of the best one's votes are worth an alignment. */
const WORTH = 0.35;
const MAX_LIKELY = 6;

/**
 * Where a pattern may start in a text, likeliest first: each gram that both have in common votes
 * for the start that it implies, rare grams more than frequent ones, and the votes of neighboring
 * starts are added up, since edits shift them.
 *
 * @param drift how far apart, in codes, votes for the same place may lie.
 * @returns offsets into the text's codes; they may be negative.
 */
export function likelyPlaces(
  pattern: Uint16Array,
  grams: GramPlaces,
  drift: number,
): readonly number[] {
  const found = grams
    .of(pattern)
    .map((places, at) => ({ places, at }))
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => a.places.length - b.places.length)
    .slice(0, MAX_GRAMS);
  const bins = new Map<number, Bin>();
  let looked = 0;
  for (const { places, at } of found) {
    looked += places.length;
    if (looked > MAX_PLACES && bins.size > 0) break;
    const weight = 1 / (1 + Math.log2(places.length));
    for (const place of places) {
      const start = place - at;
      const key = Math.floor(start / drift);
      const bin = bins.get(key);
      if (bin) {
        bin.votes += weight;
        bin.sum += weight * start;
      } else bins.set(key, { votes: weight, sum: weight * start });
    }
  }
  return best(bins);
}

interface Bin {
  votes: number;
  sum: number;
}

function best(bins: ReadonlyMap<number, Bin>): readonly number[] {
  let most = 0;
  const pairs: { key: number; votes: number; start: number }[] = [];
  for (const [key, { votes, sum }] of bins) {
    const next = bins.get(key + 1);
    const both = votes + (next?.votes ?? 0);
    if (both < WORTH * most) continue;
    most = Math.max(most, both);
    pairs.push({ key, votes: both, start: Math.round((sum + (next?.sum ?? 0)) / both) });
  }
  const chosen: { key: number; start: number }[] = [];
  for (const { key, votes, start } of pairs.sort((a, b) => b.votes - a.votes)) {
    if (votes < WORTH * most || chosen.length === MAX_LIKELY) break;
    if (chosen.every((other) => Math.abs(other.key - key) > 1)) chosen.push({ key, start });
  }
  return chosen.map(({ start }) => start);
}
