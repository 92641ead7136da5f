import { createHashBits, type HashBits } from './hash-bits.ts';
import { Flag, isPlainGap, type Tokens } from './tokens.ts';
import { hashPair } from './word-hash.ts';

/** How a text itself writes its words, outside headlines, where capitals mean something. */
export interface Usage {
  /** Whether the text has the word of token `at` in lower case. */
  readonly lowercases: (at: number) => boolean;
  /** Whether the text has the word of token `at` with a capital inside a sentence. */
  readonly capitalizes: (at: number) => boolean;
  /** Whether the text has two words side by side, given their hashes. */
  readonly hasPair: (first: number, second: number) => boolean;
}

const LOWER = 1;
const CAPITAL = 2;

const surveyWords = ({ count, hashes, lowers, flags }: Tokens): HashBits => {
  const words = createHashBits(count);
  for (let i = 0; i < count; i++) {
    const flag = flags[i] ?? 0;
    if ((flag & Flag.titleCase) !== 0) continue;
    if ((flag & Flag.capital) === 0) {
      if (hashes[i] === lowers[i]) words.add(lowers[i] ?? 0, LOWER);
    } else if ((flag & Flag.sentenceStart) === 0) words.add(lowers[i] ?? 0, CAPITAL);
  }
  return words;
};

const surveyPairs = ({ count, hashes, flags, gaps }: Tokens): HashBits => {
  const pairs = createHashBits(count);
  for (let i = 1; i < count; i++) {
    if (((flags[i] ?? 0) & Flag.titleCase) !== 0 || !isPlainGap(gaps[i] ?? 0)) continue;
    pairs.add(hashPair(hashes[i - 1] ?? 0, hashes[i] ?? 0), LOWER);
  }
  return pairs;
};

/** Prepares the questions about a text's words; a survey waits until its question is first asked. */
export const createUsage = (tokens: Tokens): Usage => {
  let words: HashBits | null = null;
  let pairs: HashBits | null = null;
  const bitsOf = (at: number): number =>
    (words ??= surveyWords(tokens)).get(tokens.lowers[at] ?? 0);
  return {
    lowercases: (at) => (bitsOf(at) & LOWER) !== 0,
    capitalizes: (at) => (bitsOf(at) & CAPITAL) !== 0,
    hasPair: (first, second) => (pairs ??= surveyPairs(tokens)).get(hashPair(first, second)) !== 0,
  };
};
