import { HashBits } from './hash-bits.ts';
import { words } from './lexicon/words.ts';
import type { Reading } from './reading.ts';
import { hashLetters } from './word-hash.ts';

/** Words by the hashes of their letters, so that no string is made to ask about one of a text. */
export type WordList = Pick<HashBits, 'has'>;

/** The list of given words, in lower case, or as printed where {@link listPrints} asks for them. */
export const listOf = (list: Iterable<string>): WordList => {
  const hashes = Array.from(list, hashLetters);
  const bits = new HashBits(hashes.length);
  for (const hash of hashes) bits.add(hash, 1);
  return bits;
};

/** The list of the words in a text, in lower case and set apart by white space. */
export const wordList = (list: string): WordList => listOf(words(list));

/** Hash of the token in lower case; 0 outside the text. */
export const hashAt = ({ tokens }: Reading, at: number): number =>
  at < tokens.count ? (tokens.lowers[at] ?? 0) : 0;

/** Whether a list holds the token in lower case. */
export const listHas = (list: WordList, reading: Reading, at: number): boolean =>
  list.has(hashAt(reading, at));

/** Hash of the token as printed; 0 outside the text. */
export const printAt = ({ tokens }: Reading, at: number): number =>
  at < tokens.count ? (tokens.hashes[at] ?? 0) : 0;

/** Whether a list holds the token as it is printed, so that a capital makes another word. */
export const listPrints = (list: WordList, reading: Reading, at: number): boolean =>
  list.has(printAt(reading, at));

/** The hashes of the words that are asked about one by one. */
export const AND = hashLetters('and');
export const FOR = hashLetters('for');
export const IN = hashLetters('in');
export const OF = hashLetters('of');
export const ON = hashLetters('on');
export const THAT = hashLetters('that');
export const THE = hashLetters('the');
export const TO = hashLetters('to');
export const WHICH = hashLetters('which');
export const WHO = hashLetters('who');
