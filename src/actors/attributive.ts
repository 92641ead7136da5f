import { Word } from './lexicon/word-class.ts';
import type { Reading } from './reading.ts';
import { Flag, Gap } from './tokens.ts';
import { hashAt, listHas, THE, wordList } from './word-list.ts';

/** Small words that begin a noun phrase as often as they end one: "U.S. first lady". */
const BEGINS_NOUN_PHRASE = wordList(
  'own first second third last next former one two three four five six seven eight nine ten',
);
/** Endings of nationality adjectives, none of which ends a country's name. */
const ADJECTIVE = /(?:[ceiuy]an|alan|oran|uran|ish|ese|ench|eek|utch|aqi|eli|emi)$/u;

/**
 * Whether a country's acronym stands as an adjective before a noun ("U.S. officials") and not for
 * the country itself ("in the U.S.", "the U.S. has"). `first` and `last` are its tokens.
 * Decided by what follows: punctuation, a possessive, a small word or a verb leave it a noun.
 */
export const isAttributive = (reading: Reading, first: number, last: number): boolean => {
  const next = last + 1;
  if (reading.gap(next) === Gap.hyphen) return true;
  if (!reading.joined(next) || reading.has(next, Flag.possessive)) return false;
  const word = reading.lower(next);
  if (word === 'and' || word === 'or') {
    // "U.S. and Mexican officials" describes; "the U.S. and Mexico" names.
    return reading.joined(next + 1) && ADJECTIVE.test(reading.word(next + 1));
  }
  if (listHas(BEGINS_NOUN_PHRASE, reading, next)) return true;
  if (reading.is(next, Word.function | Word.countryVerb)) return false;
  // "The U.S. quietly agreed": after the article an adverb in -ly belongs to a verb.
  const afterThe = reading.joined(first) && hashAt(reading, first - 1) === THE;
  return !(afterThe && /^[a-z]+ly$/u.test(reading.word(next)));
};
