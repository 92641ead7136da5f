/** Properties of a token, as bits of {@link Tokens.flags}. */
export const Flag = {
  /** Begins with a capital. */
  capital: 1,
  /** Two letters or more, all capitals. */
  allCapitals: 2,
  /** An acronym with points ("U.S."); the points belong to the token. */
  dotted: 4,
  number: 8,
  /** A possessive ending ("’s"), a token of its own. */
  possessive: 16,
  /** First word of a sentence, a quotation or a block. */
  sentenceStart: 32,
  /** Stands in a block printed in Title Case, where capitals say nothing. */
  titleCase: 64,
  /** Stands in a block printed in CAPITALS. */
  shouted: 128,
} as const;

/** What stands between a token and the one before, as bits of {@link Tokens.gaps}. */
export const Gap = {
  space: 1,
  hyphen: 2,
  comma: 4,
  stop: 8,
  bracket: 16,
  quote: 32,
  other: 64,
  /** A block begins here. */
  block: 128,
} as const;

/** The words of a text in reading order, as parallel lists. Offsets in UTF-16 units, end exclusive. */
export interface Tokens {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Hash of the word without diacritics, points and apostrophes; case counts. */
  readonly hashes: Int32Array;
  /** The same hash of the word in lower case, by which the lexicon is asked. */
  readonly lowers: Int32Array;
  readonly flags: Uint8Array;
  readonly gaps: Uint8Array;
}

/** Whether `gap` joins two words of one name: white space or a hyphen, but not a spaced dash. */
export const isPlainGap = (gap: number): boolean =>
  gap === Gap.space || gap === Gap.hyphen || gap === 0;
