import { words } from '../lexicon/words.ts';
import type { Reading } from '../reading.ts';
import { hashLetters } from '../word-hash.ts';

/** Words by the hashes of their letters, so that no string is made to ask about one of a text. */
export type WordList = ReadonlySet<number>;

/** The list of the words in a text, in lower case and set apart by white space. */
export const wordList = (list: string): WordList => new Set(Array.from(words(list), hashLetters));

/** Hash of the token in lower case; 0 outside the text. */
export const hashAt = ({ tokens }: Reading, at: number): number =>
  at < tokens.count ? (tokens.lowers[at] ?? 0) : 0;

/** Whether a list holds the token. */
export const listHas = (list: WordList, reading: Reading, at: number): boolean =>
  list.has(hashAt(reading, at));

/** The hashes of the words that are asked about one by one. */
export const AND = hashLetters('and');
export const OF = hashLetters('of');
export const THE = hashLetters('the');
export const TO = hashLetters('to');
