import type { Candidate } from './candidates.ts';
import { Word, wordClasses } from './lexicon/word-class.ts';
import { isCommonWord, isFirstName } from './lexicon/word-filters.ts';
import { Flag, Gap, isPlainGap, type Tokens } from './tokens.ts';
import { createUsage, type Usage } from './usage.ts';

/** A text under analysis: its tokens, and what the rules of context ask about them. */
export interface Reading extends Usage {
  readonly text: string;
  readonly tokens: Tokens;
  /** Token as printed; the empty string outside the text. */
  readonly word: (at: number) => string;
  /** Token in lower case. */
  readonly lower: (at: number) => string;
  readonly has: (at: number, flag: number) => boolean;
  /** The lists of the lexicon that hold the token, as bits of `Word`; none outside the text. */
  readonly classes: (at: number) => number;
  /** Whether a list of the lexicon holds the token; `classes` are bits of `Word`. */
  readonly is: (at: number, classes: number) => boolean;
  /** Whether token `at` continues the words before it: same block, only a space or hyphen between. */
  readonly joined: (at: number) => boolean;
  /** The gap before token `at`; beyond the last token a block ends. */
  readonly gap: (at: number) => number;
  /** Whether a name that is enough by itself begins or ends at the token. */
  readonly nameBegins: (at: number) => boolean;
  readonly nameEnds: (at: number) => boolean;
}

/** The classes of every token. Names and common words matter with a capital only. */
const classifyTokens = ({ count, hashes, lowers, flags }: Tokens): Int32Array => {
  const classes = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const lower = lowers[i] ?? 0;
    let own = wordClasses(lower);
    if (((flags[i] ?? 0) & Flag.capital) !== 0) {
      if (isCommonWord(lower)) own |= Word.common;
      if (isFirstName(hashes[i] ?? 0)) own |= Word.firstName;
    }
    classes[i] = own;
  }
  return classes;
};

const BEGINS = 1;
const ENDS = 2;

/** Where names that are enough by themselves begin and end. */
const boundsOf = (count: number, candidates: readonly Candidate[]): Uint8Array => {
  const bounds = new Uint8Array(count + 1);
  for (const { first, last, entries } of candidates) {
    if (!entries.some((entry) => entry.safe)) continue;
    bounds[first] = (bounds[first] ?? 0) | BEGINS;
    bounds[last] = (bounds[last] ?? 0) | ENDS;
  }
  return bounds;
};

/** Prepares a text for the rules of context. `candidates` are all known names found in it. */
export const createReading = (
  text: string,
  tokens: Tokens,
  candidates: readonly Candidate[],
): Reading => {
  const { count, starts, ends, flags, gaps } = tokens;
  const bounds = boundsOf(count, candidates);
  const classes = classifyTokens(tokens);
  const word = (at: number): string =>
    at >= 0 && at < count ? text.slice(starts[at], ends[at]) : '';
  const gap = (at: number): number => (at >= 0 && at < count ? (gaps[at] ?? 0) : Gap.block);
  return {
    ...createUsage(tokens),
    text,
    tokens,
    word,
    gap,
    lower: (at) => word(at).toLowerCase(),
    has: (at, flag) => at >= 0 && at < count && ((flags[at] ?? 0) & flag) !== 0,
    classes: (at) => (at >= 0 && at < count ? (classes[at] ?? 0) : 0),
    is: (at, wanted) => at >= 0 && at < count && ((classes[at] ?? 0) & wanted) !== 0,
    joined: (at) => at >= 0 && at < count && isPlainGap(gaps[at] ?? 0),
    nameBegins: (at) => ((bounds[at] ?? 0) & BEGINS) !== 0,
    nameEnds: (at) => at >= 0 && ((bounds[at] ?? 0) & ENDS) !== 0,
  };
};
