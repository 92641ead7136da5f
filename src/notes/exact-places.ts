import { contextLikeness, MAX_CONTEXT } from './context-likeness.ts';
import type { PassageSelector } from './note.ts';

/** Places whose context is weighed in full; of more, those that share most of it literally. */
const MAX_WEIGHED = 64;
/** An exact quote in a context this alike is the passage. */
const SURE = 0.75;
/** Contexts this near in likeness are equal, and nearness to the old position decides. */
const TIE = 0.04;
/** A quote kept without any context is trusted from this length on, in UTF-16 units. */
const TELLING = 12;

/**
 * Where the exact words of a selector stand in a context like the one it kept.
 *
 * @returns the offset in UTF-16 units, or null when no place is sure.
 */
export function exactPlace(text: string, selector: PassageSelector): number | null {
  const { exact, prefix, suffix } = selector;
  if (prefix.length + suffix.length === 0 && exact.length < TELLING) return null;
  const nearness = (at: number): number => -Math.abs(at - selector.start);
  const places = mostShared(text, selector).map((at) => ({
    at,
    likeness: contextLikeness(text, at, at + exact.length, prefix, suffix),
  }));
  const top = Math.max(0, ...places.map(({ likeness }) => likeness));
  if (top < SURE) return null;
  return places
    .filter(({ likeness }) => likeness >= top - TIE)
    .map(({ at }) => at)
    .reduce((best, at) => (nearness(at) > nearness(best) ? at : best));
}

/** The offsets of the exact quote; when they are many, those with the most literal context. */
function mostShared(text: string, selector: PassageSelector): readonly number[] {
  const { exact, start } = selector;
  const places: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) places.push(at);
  if (places.length <= MAX_WEIGHED) return places;
  return places
    .map((at) => ({ at, shared: sharedContext(text, at, selector) }))
    .sort((a, b) => b.shared - a.shared || Math.abs(a.at - start) - Math.abs(b.at - start))
    .slice(0, MAX_WEIGHED)
    .map(({ at }) => at);
}

function sharedContext(text: string, at: number, selector: PassageSelector): number {
  const { exact, prefix, suffix } = selector;
  const before = Math.min(prefix.length, MAX_CONTEXT);
  const after = Math.min(suffix.length, MAX_CONTEXT);
  const end = at + exact.length;
  let left = 0;
  while (
    left < before &&
    text.charCodeAt(at - 1 - left) === prefix.charCodeAt(prefix.length - 1 - left)
  )
    left++;
  let right = 0;
  while (right < after && text.charCodeAt(end + right) === suffix.charCodeAt(right)) right++;
  return left + right;
}
