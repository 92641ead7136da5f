import { HashBits } from './hash-bits.ts';
import { Flag, isPlainGap, type Tokens } from './tokens.ts';
import { hashPair } from './word-hash.ts';

/** The word may be asked about; it stands in the text in small letters, outside headlines. */
const ASKED = 1;
const LOWER = 2;
/** Above these bits stands what is noted of the word. */
const NOTES = 2;

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

/** The words of headlines, as printed and in small letters: nobody asks about others. */
const headlineWords = ({ count, hashes, lowers, flags }: Tokens): HashBits => {
  const isTitle = (at: number): boolean => ((flags[at] ?? 0) & Flag.titleCase) !== 0;
  let titles = 0;
  for (let at = 0; at < count; at++) if (isTitle(at)) titles++;
  const words = new HashBits(titles * 2);
  for (let at = 0; at < count; at++) {
    if (!isTitle(at)) continue;
    words.add(hashes[at] ?? 0, ASKED);
    words.add(lowers[at] ?? 0, ASKED);
  }
  return words;
};

const surveyPairs = (tokens: Tokens): HashBits => {
  const { count, hashes, flags, gaps } = tokens;
  const asked = headlineWords(tokens);
  const found: number[] = [];
  for (let at = 1; at < count; at++) {
    if (((flags[at] ?? 0) & Flag.titleCase) !== 0 || !isPlainGap(gaps[at] ?? 0)) continue;
    const second = hashes[at] ?? 0;
    if (asked.get(second) === 0) continue;
    const first = hashes[at - 1] ?? 0;
    if (asked.get(first) !== 0) found.push(hashPair(first, second));
  }
  const pairs = new HashBits(found.length);
  for (const pair of found) pairs.add(pair, ASKED);
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
    return (this.#survey().get(this.#tokens.lowers[at] ?? 0) & LOWER) !== 0;
  }

  /** Notes bits for the word of a token with a capital, beside those that are noted of it already. */
  note(at: number, bits: number): void {
    this.#survey().join(this.#tokens.lowers[at] ?? 0, bits << NOTES);
  }

  /** The bits noted of a token's word, wherever it stands in the text. */
  noted(at: number): number {
    return this.#survey().get(this.#tokens.lowers[at] ?? 0) >> NOTES;
  }

  /** Whether the text has two words side by side outside headlines, given the hashes of words of a headline. */
  hasPair(first: number, second: number): boolean {
    this.#pairs ??= surveyPairs(this.#tokens);
    return this.#pairs.get(hashPair(first, second)) !== 0;
  }

  #survey(): HashBits {
    return (this.#words ??= surveyWords(this.#tokens));
  }
}
