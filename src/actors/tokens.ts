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
  /** The tokens that begin with a capital, in reading order; `capitalCount` of them. */
  readonly capitals: Int32Array;
  readonly capitalCount: number;
  /** Bits of `Word`, filled in where somebody asks; {@link UNCLASSIFIED} until then. */
  readonly classes: Int32Array;
  /** What the gazetteer says of the token, one of `Hint`; noted in the course of the analysis. */
  readonly hints: Uint8Array;
  /** What is found out about the token in the course of the analysis, as bits of {@link Mark}. */
  readonly marks: Uint8Array;
}

/** In place of the classes of a token that nobody has asked about. */
export const UNCLASSIFIED = -1;

/** What the analysis has found out about a token, as bits of {@link Tokens.marks}. */
export const Mark = {
  /** A name that is enough by itself begins here, or ends here. */
  begins: 1,
  ends: 2,
  /** Belongs to a name, or to the surname of someone the article names. */
  known: 4,
  /** Belongs to a mention of a known actor. */
  taken: 8,
  /** Belongs to an adjective of a known actor or to "U.S." before a noun. */
  quiet: 16,
  /** Belongs to a mention of an actor that only the article introduces. */
  covered: 32,
  /** A name that the tagger found begins here. */
  found: 64,
} as const;

/** Sets bits of {@link Mark} on the tokens `first`..`last`. */
export const markTokens = ({ marks }: Tokens, first: number, last: number, bits: number): void => {
  for (let at = first; at <= last; at++) marks[at] = (marks[at] ?? 0) | bits;
};

/** Whether `gap` joins two words of one name: white space or a hyphen, but not a spaced dash. */
export const isPlainGap = (gap: number): boolean =>
  gap === Gap.space || gap === Gap.hyphen || gap === 0;
