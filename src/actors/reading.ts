import type { Candidate } from './candidates.ts';
import { Flag, Gap, isPlainGap, type Tokens } from './tokens.ts';
import { hashPair } from './word-hash.ts';

/** A text under analysis: its tokens, and what the rules of context ask about them. */
export interface Reading {
  readonly text: string;
  readonly tokens: Tokens;
  /** Token as printed; the empty string outside the text. */
  readonly word: (at: number) => string;
  /** Token in lower case. */
  readonly lower: (at: number) => string;
  readonly has: (at: number, flag: number) => boolean;
  /** Whether token `at` continues the words before it: same block, only a space or hyphen between. */
  readonly joined: (at: number) => boolean;
  /** The gap before token `at`; beyond the last token a block ends. */
  readonly gap: (at: number) => number;
  /** Whether a name that is enough by itself begins or ends at the token. */
  readonly nameBegins: (at: number) => boolean;
  readonly nameEnds: (at: number) => boolean;
  /** Whether running text uses the word with this hash, which should be that of a lower-case word. */
  readonly usesWord: (hash: number) => boolean;
  /** Whether the word with this hash has a capital inside a sentence. */
  readonly capitalizes: (hash: number) => boolean;
  /** Whether running text has two words of these hashes side by side. */
  readonly usesPair: (first: number, second: number) => boolean;
}

interface Usage {
  readonly words: ReadonlySet<number>;
  readonly capitalized: ReadonlySet<number>;
  readonly pairs: ReadonlySet<number>;
}

/** Which words and neighbors occur outside headlines, where capitals mean something. */
const surveyUsage = ({ count, hashes, flags, gaps }: Tokens): Usage => {
  const words = new Set<number>();
  const capitalized = new Set<number>();
  const pairs = new Set<number>();
  for (let i = 0; i < count; i++) {
    if (((flags[i] ?? 0) & Flag.titleCase) !== 0) continue;
    const hash = hashes[i] ?? 0;
    words.add(hash);
    const flag = flags[i] ?? 0;
    if ((flag & Flag.capital) !== 0 && (flag & Flag.sentenceStart) === 0) capitalized.add(hash);
    if (i > 0 && isPlainGap(gaps[i] ?? 0)) pairs.add(hashPair(hashes[i - 1] ?? 0, hash));
  }
  return { words, capitalized, pairs };
};

const BEGINS = 1;
const ENDS = 2;

/** Prepares a text for the rules of context. `candidates` are all known names found in it. */
export const createReading = (
  text: string,
  tokens: Tokens,
  candidates: readonly Candidate[],
): Reading => {
  const bounds = new Uint8Array(tokens.count + 1);
  for (const { first, last, entries } of candidates) {
    if (!entries.some((entry) => entry.safe)) continue;
    bounds[first] = (bounds[first] ?? 0) | BEGINS;
    bounds[last] = (bounds[last] ?? 0) | ENDS;
  }
  // Most articles never ask, so the survey waits until a rule does.
  let usage: Usage | null = null;
  const use = (): Usage => (usage ??= surveyUsage(tokens));
  const inside = (at: number): boolean => at >= 0 && at < tokens.count;
  const word = (at: number): string =>
    inside(at) ? text.slice(tokens.starts[at], tokens.ends[at]) : '';
  const gap = (at: number): number => (inside(at) ? (tokens.gaps[at] ?? 0) : Gap.block);
  return {
    text,
    tokens,
    word,
    gap,
    lower: (at) => word(at).toLowerCase(),
    has: (at, flag) => inside(at) && ((tokens.flags[at] ?? 0) & flag) !== 0,
    joined: (at) => inside(at) && isPlainGap(gap(at)),
    nameBegins: (at) => inside(at) && ((bounds[at] ?? 0) & BEGINS) !== 0,
    nameEnds: (at) => inside(at) && ((bounds[at] ?? 0) & ENDS) !== 0,
    usesWord: (hash) => use().words.has(hash),
    capitalizes: (hash) => use().capitalized.has(hash),
    usesPair: (first, second) => use().pairs.has(hashPair(first, second)),
  };
};
