import commonWords from '../data/common-words.json' with { type: 'json' };
import firstNames from '../data/first-names.json' with { type: 'json' };
import { hashWord } from '../word-hash.ts';

const hashesOf = (list: string): ReadonlySet<number> => new Set(list.split(' ').map(hashWord));

/** Hashes of frequent English words in lower case that are no names. */
export const COMMON_WORDS = hashesOf(commonWords.words);

/** Hashes of first names as printed, of many languages. */
export const FIRST_NAMES = hashesOf(firstNames.words);
