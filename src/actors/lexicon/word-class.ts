import { unpackWordBits } from '../word-bits.ts';
import { wordClassBits } from './word-classes.at-build.ts';

export { Word } from './word.ts';

const classes = unpackWordBits(wordClassBits);

/**
 * The lists that hold a word, as bits of `Word`, by the hash of its letters in lower case. No
 * string is made of the word, so that every word of a long text can be asked about.
 */
export const wordClasses = (hash: number): number => classes.get(hash);
