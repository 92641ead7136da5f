import { HashBits } from './hash-bits.ts';
import { Flag, isPlainGap, type Tokens } from './tokens.ts';
import { hashPair } from './word-hash.ts';

/** The word may be asked about; it stands in the text in small letters, outside headlines. */
const ASKED = 1;
const LOWER = 2;

/** Whether a token shows by itself that the text has its word in small letters. */
const isLowerCase = ({ hashes, lowers, flags }: Tokens, at: number): boolean =>
  ((flags[at] ?? 0) & (Flag.capital | Flag.titleCase)) === 0 && hashes[at] === lowers[at];

/** Only the few other words need a place in the table, which stays close at hand so. */
const surveyWords = (tokens: Tokens): HashBits => {
  const { count, lowers } = tokens;
  let asked = 0;
  for (let at = 0; at < count; at++) if (!isLowerCase(tokens, at)) asked++;
  const words = new HashBits(asked);
  for (let at = 0; at < count; at++)
    if (!isLowerCase(tokens, at)) words.add(lowers[at] ?? 0, ASKED);
  for (let at = 0; at < count; at++)
    if (isLowerCase(tokens, at)) words.join(lowers[at] ?? 0, LOWER);
  return words;
};

const surveyPairs = ({ count, hashes, flags, gaps }: Tokens): HashBits => {
  const pairs = new HashBits(count);
  for (let i = 1; i < count; i++) {
    if (((flags[i] ?? 0) & Flag.titleCase) !== 0 || !isPlainGap(gaps[i] ?? 0)) continue;
    pairs.add(hashPair(hashes[i - 1] ?? 0, hashes[i] ?? 0), 1);
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
    if (at < 0 || at >= this.#tokens.count) return false;
    if (isLowerCase(this.#tokens, at)) return true;
    this.#words ??= surveyWords(this.#tokens);
    return (this.#words.get(this.#tokens.lowers[at] ?? 0) & LOWER) !== 0;
  }

  /** Whether the text has two words side by side, given their hashes. */
  hasPair(first: number, second: number): boolean {
    this.#pairs ??= surveyPairs(this.#tokens);
    return this.#pairs.get(hashPair(first, second)) !== 0;
  }
}
