import { align, type Alignment, type Pattern } from './align.ts';
import { MAX_CONTEXT } from './context-likeness.ts';
import { exactPlace } from './exact-places.ts';
import { type GramPlaces, indexGrams, scanForGrams } from './gram-places.ts';
import { likelyPlaces } from './likely-places.ts';
import { type MatchingText, originalPassage, toMatchingText } from './matching-text.ts';
import type { PassageSelector } from './note.ts';
import type { Passage } from './passage.ts';
import { snapToWords } from './snap-to-words.ts';

export type { Passage } from './passage.ts';
export { selectorOf } from './selector.ts';

/** Finds many passages in one text. */
export interface AnchorIndex {
  /** As {@link anchorPassage}. */
  anchor(selector: PassageSelector): Passage | null;
}

/** The least share of a quote that must be left of it. */
const MIN_QUOTE = 0.6;
/** The least likeness of quote and context together, for patterns of {@link TELLING} codes or more. */
const MIN_WHOLE = 0.6;
const TELLING = 48;
/** The least likeness of the context, for quotes shorter than {@link UNIQUE} codes. */
const MIN_CONTEXT = 0.5;
const UNIQUE = 100;
/** By how many edits, as a share of the pattern's length (at most 100 codes), the runner-up loses. */
const MARGIN = 0.1;
/** Patterns looked up by scanning before an index pays. */
const SCANS_BEFORE_INDEX = 4;

/**
 * Finds a passage again: where it stood, if its words and context stand there still; else its exact
 * words in a context like the old one (equal contexts: nearest to the old place); else the words
 * most like it, if quote and context are alike enough and no other place comes near.
 *
 * @returns offsets into `text`, or null when the passage is not found: never a guess.
 */
export const anchorPassage = (text: string, selector: PassageSelector): Passage | null =>
  createAnchorIndex(text).anchor(selector);

/** Prepares a text for finding many passages in it. Work is done when first needed, and once. */
export function createAnchorIndex(text: string): AnchorIndex {
  let matching: MatchingText | undefined;
  let grams: GramPlaces | undefined;
  let scans = 0;
  const gramsOf = ({ codes }: MatchingText): GramPlaces => {
    if (scans++ < SCANS_BEFORE_INDEX) return scanForGrams(codes);
    return (grams ??= indexGrams(codes));
  };
  return {
    anchor(selector) {
      const { exact, start } = selector;
      if (exact.length === 0) return null;
      if (standsAt(text, selector)) return { start, end: start + exact.length };
      const at = exactPlace(text, selector);
      if (at !== null) return { start: at, end: at + exact.length };
      matching ??= toMatchingText(text);
      const found = closest(matching, gramsOf(matching), selector);
      return (
        found && snapToWords(text, originalPassage(matching, found.start, found.end), selector)
      );
    },
  };
}

/** Whether a passage's words and all its context stand where they stood. */
const standsAt = (text: string, { exact, prefix, suffix, start }: PassageSelector): boolean =>
  text.startsWith(exact, start) &&
  text.startsWith(suffix, start + exact.length) &&
  start >= prefix.length &&
  text.startsWith(prefix, start - prefix.length);

/** The place most like a selector, or null when it is not alike enough or not the only one. */
function closest(
  matching: MatchingText,
  grams: GramPlaces,
  selector: PassageSelector,
): Alignment | null {
  const pattern = patternOf(selector);
  if (pattern === null) return null;
  const length = pattern.codes.length;
  const drift = Math.min(400, 16 + (length >> 2));
  const [best, ...others] = likelyPlaces(pattern.codes, grams, drift)
    .map((at) => align(pattern, matching.codes, at, drift))
    .sort((a, b) => a.edits - b.edits);
  if (best === undefined || !isAlike(best, pattern)) return null;
  const rivals = others.filter(({ start, end }) => end <= best.start || start >= best.end);
  const margin = MARGIN * Math.min(length, 100);
  return rivals.every(({ edits }) => edits - best.edits >= margin) ? best : null;
}

/**
 * Where the context is whole but the quote is not, the passage was deleted; where a short quote is
 * whole but the context is not, it is another use of the same words.
 */
function isAlike({ edits, quoteEdits }: Alignment, pattern: Pattern): boolean {
  const length = pattern.codes.length;
  const quoteLength = pattern.quoteEnd - pattern.quoteStart;
  const contextLength = length - quoteLength;
  // A short pattern is met by chance: the shorter, the fewer edits are allowed.
  const maxEdits = (1 - MIN_WHOLE) * Math.min(1, length / TELLING) * length;
  const maxContextEdits = quoteLength < UNIQUE ? (1 - MIN_CONTEXT) * contextLength : contextLength;
  return (
    quoteEdits <= (1 - MIN_QUOTE) * quoteLength &&
    edits - quoteEdits <= maxContextEdits &&
    edits <= maxEdits
  );
}

/** Context, quote and context in matching form; null when the quote is nothing but space. */
function patternOf({ exact, prefix, suffix }: PassageSelector): Pattern | null {
  if (exact.trim() === '') return null;
  const lead = exact.length - exact.trimStart().length;
  const trail = exact.length - exact.trimEnd().length;
  const before = prefix.slice(-MAX_CONTEXT) + exact.slice(0, lead);
  const after = exact.slice(exact.length - trail) + suffix.slice(0, MAX_CONTEXT);
  const { codes, offsets } = toMatchingText(before + exact.trim() + after);
  const quoteStart = offsets.findIndex((offset) => offset >= before.length);
  const quoteEnd = offsets.findIndex((offset) => offset >= before.length + exact.trim().length);
  return quoteEnd > quoteStart ? { codes, quoteStart, quoteEnd } : null;
}
