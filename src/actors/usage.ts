import { HashBits } from './hash-bits.ts';
import { Flag, isPlainGap, type Tokens } from './tokens.ts';
import { hashPair } from './word-hash.ts';

const LOWER = 1;
const CAPITAL = 2;

const surveyWords = ({ count, hashes, lowers, flags }: Tokens): HashBits => {
  const words = new HashBits(count);
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
  const pairs = new HashBits(count);
  for (let i = 1; i < count; i++) {
    if (((flags[i] ?? 0) & Flag.titleCase) !== 0 || !isPlainGap(gaps[i] ?? 0)) continue;
    pairs.add(hashPair(hashes[i - 1] ?? 0, hashes[i] ?? 0), LOWER);
  }
  return pairs;
};

/**
 * How a text itself writes its words, outside headlines, where capitals mean something. A survey
 * waits until its question is first asked.
 */
export class Usage {
  readonly #tokens: Tokens;
  #words: HashBits | null = null;
  #pairs: HashBits | null = null;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  /** Whether the text has the word of token `at` in lower case. */
  lowercases(at: number): boolean {
    return (this.#bitsOf(at) & LOWER) !== 0;
  }

  /** Whether the text has the word of token `at` with a capital inside a sentence. */
  capitalizes(at: number): boolean {
    return (this.#bitsOf(at) & CAPITAL) !== 0;
  }

  /** Whether the text has two words side by side, given their hashes. */
  hasPair(first: number, second: number): boolean {
    this.#pairs ??= surveyPairs(this.#tokens);
    return this.#pairs.get(hashPair(first, second)) !== 0;
  }

  #bitsOf(at: number): number {
    this.#words ??= surveyWords(this.#tokens);
    return this.#words.get(this.#tokens.lowers[at] ?? 0);
  }
}
