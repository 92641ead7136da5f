import type { Reading } from '../reading.ts';
import { Flag } from '../tokens.ts';
import { hashPair, hashWord } from '../word-hash.ts';

/** Names by their words, for finding all their occurrences in one pass. */
export interface NameIndex<Value> {
  /** Files a value under the words `first`..`last` of the text; the first value of a name stays. */
  readonly add: (first: number, last: number, value: Value) => void;
  /** Files a value under one word. */
  readonly addWord: (word: string, value: Value) => void;
  /** The value filed under exactly the words `first`..`last` of the text, or null. */
  readonly valueOf: (first: number, last: number) => Value | null;
  /** Whether a name may begin at the token: with a capital, or with a small word that does begin one ("van der Zalm"). */
  readonly mayBeginAt: (at: number) => boolean;
  /** Whether a name begins with a small word, so that not only capitals may begin one. */
  readonly beginsSmall: () => boolean;
  /** The longest name that begins at the token: its last token and its value. */
  readonly longestAt: (at: number) => { readonly last: number; readonly value: Value } | null;
}

const MOST_WORDS = 12;

/** The names that a text introduces, by the hashes of their words in a row. */
export const createNameIndex = <Value>(reading: Reading): NameIndex<Value> => {
  const { hashes, count } = reading.tokens;
  /** Null for words with which a name only begins. */
  const values = new Map<number, Value | null>();
  const small = new Set<number>();
  const goOn = (phrase: number, at: number): number => hashPair(phrase, hashes[at] ?? 0);
  return {
    mayBeginAt: (at) =>
      reading.has(at, Flag.capital) || (small.size > 0 && small.has(hashes[at] ?? 0)),
    beginsSmall: () => small.size > 0,
    add: (first, last, value) => {
      if (!reading.has(first, Flag.capital)) small.add(hashes[first] ?? 0);
      let phrase = hashes[first] ?? 0;
      for (let at = first; at < last; phrase = goOn(phrase, ++at)) {
        if (!values.has(phrase)) values.set(phrase, null);
      }
      if (values.get(phrase) == null) values.set(phrase, value);
    },
    addWord: (word, value) => {
      const hash = hashWord(word);
      if (values.get(hash) == null) values.set(hash, value);
    },
    valueOf: (first, last) => {
      let phrase = hashes[first] ?? 0;
      for (let at = first + 1; at <= last; at++) phrase = goOn(phrase, at);
      return values.get(phrase) ?? null;
    },
    longestAt: (at) => {
      let phrase = hashes[at] ?? 0;
      let value = values.get(phrase);
      let found: { last: number; value: Value } | null = null;
      for (let last = at; value !== undefined && last < count && last - at < MOST_WORDS;) {
        if (value !== null) found = { last, value };
        last++;
        if (!reading.joined(last)) break;
        phrase = goOn(phrase, last);
        value = values.get(phrase);
      }
      return found;
    },
  };
};
