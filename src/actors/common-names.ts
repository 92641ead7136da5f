import type { ActorKind } from '../dossiers/entity.ts';
import { CommonName } from './lexicon/common-name.ts';
import { commonNameBits } from './lexicon/common-names.at-build.ts';
import { isCity } from './lexicon/word-filters.ts';
import type { Reading } from './reading.ts';
import { unpackWordBits } from './word-bits.ts';
import { hashPair } from './word-hash.ts';

const LONGEST = 3;

const names = unpackWordBits(commonNameBits);

/** The kind of a name by the hash of its words; null for one in no list. */
const kindOf = (phrase: number): ActorKind | null => {
  const bits = names.get(phrase);
  if (bits === 0) return null;
  return (bits & CommonName.place) === 0 ? 'organization' : 'place';
};

/** The hash of the words `first`..`last` in a row, by which lists of names are asked. */
const phraseHash = ({ tokens: { hashes } }: Reading, first: number, last: number): number => {
  let phrase = hashes[first] ?? 0;
  for (let at = first + 1; at <= last; at++) phrase = hashPair(phrase, hashes[at] ?? 0);
  return phrase;
};

/** The kind of a name that every reader of English knows and no table explains; null for others. */
export const commonNameKind = (reading: Reading, first: number, last: number): ActorKind | null =>
  kindOf(phraseHash(reading, first, last));

/** A name found in a list. Its last token, which belongs to it. */
export interface ListedName {
  readonly last: number;
  readonly kind: ActorKind;
}

/** The longest name of common knowledge that begins at the token, or null. */
export const longestCommonName = (reading: Reading, first: number): ListedName | null => {
  let phrase = reading.tokens.hashes[first] ?? 0;
  let found: ListedName | null = null;
  for (let last = first; ;) {
    const kind = kindOf(phrase);
    if (kind !== null) found = { last, kind };
    last++;
    if (last - first >= LONGEST || !reading.joined(last)) return found;
    phrase = hashPair(phrase, reading.tokens.hashes[last] ?? 0);
  }
};

/** The last token of the city in the list whose name begins at the token; -1 when there is none. */
export const lastOfCity = (reading: Reading, first: number): number => {
  let phrase = reading.tokens.hashes[first] ?? 0;
  let found = -1;
  for (let last = first; ;) {
    if (isCity(phrase)) found = last;
    last++;
    if (last - first >= LONGEST || !reading.joined(last)) return found;
    phrase = hashPair(phrase, reading.tokens.hashes[last] ?? 0);
  }
};
