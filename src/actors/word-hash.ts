import { foldCode } from './characters.ts';

/** Start value of a word's hash (FNV-1a, 32 bit, http://www.isthe.com/chongo/tech/comp/fnv/). */
export const HASH_START = 0x811c9dc5 | 0;

/** The hash after one more UTF-16 unit, which must be folded already. */
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** The hash that the tokenizer gives to a plain word (letters and digits only). */
export const hashWord = (word: string): number => {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, foldCode(word.charCodeAt(i)));
  return hash;
};

/** Apostrophes, straight and curly, and the point. */
const isIgnored = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2e;

/** The hash that the tokenizer gives to a word with points and apostrophes, which do not count. */
export const hashLetters = (word: string): number => {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (!isIgnored(code)) hash = hashStep(hash, foldCode(code));
  }
  return hash;
};

/** The hash of two neighboring words. */
export const hashPair = (first: number, second: number): number =>
  hashStep(hashStep(first, second & 0xffff), second >>> 16);

/** The hash of several words in a row, from that of the first and those of the following. */
export const hashPhrase = (words: Iterable<number>): number => {
  let phrase = 0;
  for (const hash of words) phrase = phrase === 0 ? hash : hashPair(phrase, hash);
  return phrase;
};
