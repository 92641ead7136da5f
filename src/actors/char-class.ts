/** What a UTF-16 unit is to the tokenizer. */
export const CharClass = {
  other: 0,
  lower: 1,
  upper: 2,
  digit: 3,
  ignorable: 4,
  space: 5,
  hyphen: 6,
  apostrophe: 7,
  comma: 8,
  stop: 9,
  bracket: 10,
  quote: 11,
  ampersand: 12,
} as const;

/** The letters with diacritics that Unicode added, of Vietnamese above all, and where they end. */
export const LATIN_ADDITIONAL = 0x1e00;
export const LATIN_ADDITIONAL_END = 0x1f00;
