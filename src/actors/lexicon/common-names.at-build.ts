import { packWordBits } from '../word-bits.ts';
import { hashLetters, hashPhrase } from '../word-hash.ts';
import { CommonName } from './common-name.ts';
import { COMPANY_NAMES } from './company-names.ts';
import { PLACE_NAMES } from './place-names.ts';

const listed = (names: Iterable<string>, bit: number) =>
  Array.from(names, (name) => [hashPhrase(name.split(/[ -]/u).map(hashLetters)), bit] as const);

/** The names of both lists by the hashes of their words, with bits of {@link CommonName}, for `unpackWordBits`. */
export const commonNameBits: string = packWordBits([
  ...listed(COMPANY_NAMES, CommonName.organization),
  ...listed(PLACE_NAMES, CommonName.place),
]);
