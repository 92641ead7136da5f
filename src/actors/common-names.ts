import type { ActorKind } from '../dossiers/entity.ts';
import { COMPANY_NAMES } from './lexicon/company-names.ts';
import { PLACE_NAMES } from './lexicon/place-names.ts';
import { isCity } from './lexicon/word-filters.ts';
import type { Reading } from './reading.ts';
import { hashLetters, hashPair, hashPhrase } from './word-hash.ts';

const LONGEST = 3;

const kinds = new Map<number, ActorKind>();

const hashOf = (name: string): number => hashPhrase(name.split(/[ -]/u).map(hashLetters));

for (const name of COMPANY_NAMES) kinds.set(hashOf(name), 'organization');
for (const name of PLACE_NAMES) kinds.set(hashOf(name), 'place');

/** The hash of the words `first`..`last` in a row, by which lists of names are asked. */
const phraseHash = ({ tokens: { hashes } }: Reading, first: number, last: number): number => {
  let phrase = hashes[first] ?? 0;
  for (let at = first + 1; at <= last; at++) phrase = hashPair(phrase, hashes[at] ?? 0);
  return phrase;
};

/** The kind of a name that every reader of English knows and no table explains; null for others. */
export const commonNameKind = (reading: Reading, first: number, last: number): ActorKind | null =>
  kinds.get(phraseHash(reading, first, last)) ?? null;

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
    const kind = kinds.get(phrase);
    if (kind !== undefined) found = { last, kind };
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
