import { bytesOfBase64 } from './base64.ts';
import { CharClass, LATIN_ADDITIONAL, LATIN_ADDITIONAL_END } from './char-class.ts';
import { latinAdditional, letterClasses } from './letter-classes.at-build.ts';

export { CharClass } from './char-class.ts';

const LATIN_END = 0x250;

const classes = new Uint8Array(0x10000);
/** Letters without their diacritics, and small ones of capitals, each from when it is first asked for; else 0. */
const folded = new Uint16Array(LATIN_ADDITIONAL_END);
const lowered = new Uint16Array(LATIN_ADDITIONAL_END);

const fillRange = (from: number, to: number, value: number): void => {
  classes.fill(value, from, to + 1);
};

const fillEach = (characters: string, value: number): void => {
  for (const character of characters) classes[character.charCodeAt(0)] = value;
};

// Letters with a stroke have no decomposition, yet newspapers drop the stroke like an accent.
const STROKES: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ħ: 'h', ı: 'i' };

const foldLetter = (character: string): number => {
  const base = character.normalize('NFD').charAt(0);
  const lower = base.toLowerCase();
  const stroke = STROKES[lower];
  if (stroke === undefined) return base.charCodeAt(0);
  return (base === lower ? stroke : stroke.toUpperCase()).charCodeAt(0);
};

const hasDiacritic = (code: number): boolean =>
  (code >= 0xc0 && code < LATIN_END) || code >= LATIN_ADDITIONAL;

const fold = (code: number): number =>
  (folded[code] = hasDiacritic(code) ? foldLetter(String.fromCharCode(code)) : code);

const small = (code: number): number =>
  (lowered[code] =
    classOf(code) === CharClass.upper
      ? foldCode(String.fromCharCode(code).toLowerCase().charCodeAt(0))
      : code);

const fillTables = (): void => {
  // Scripts without case count as lower case: they never look like a Latin name.
  fillRange(0x530, 0x1dff, CharClass.lower);
  fillRange(0x3040, 0xd7ff, CharClass.lower);
  fillRange(0xf900, 0xfaff, CharClass.lower);
  classes.set(bytesOfBase64(letterClasses), 0);
  classes.set(bytesOfBase64(latinAdditional), LATIN_ADDITIONAL);
  fillRange(0x30, 0x39, CharClass.digit);
  fillRange(0x300, 0x36f, CharClass.ignorable);
  fillEach('\u00AD\u200B\u200C\u200D\u2060\uFEFF', CharClass.ignorable);
  fillEach(' \t\n\r\f\v\u00A0\u202F\u205F\u3000', CharClass.space);
  fillRange(0x2000, 0x200a, CharClass.space);
  // The en dash joins like a hyphen ("U.S.–Mexico"); with spaces around it it is a dash.
  fillEach('-\u2010\u2011\u2013', CharClass.hyphen);
  fillEach("'\u2019\u02BC\u2018\u02BB\u02BF\u02BE", CharClass.apostrophe);
  fillEach(',', CharClass.comma);
  fillEach('.!?\u2026:', CharClass.stop);
  fillEach('[]', CharClass.bracket);
  fillEach('"\u201C\u201D\u201E\u00AB\u00BB', CharClass.quote);
  fillEach('&', CharClass.ampersand);
};

fillTables();

/** The class of a UTF-16 unit, one of {@link CharClass}; `other` for NaN. */
export const classOf = (code: number): number => classes[code] ?? CharClass.other;

/** A UTF-16 unit without its diacritic ("é" -> "e"); case is kept. */
export const foldCode = (code: number): number =>
  code < 0xc0 || code >= LATIN_ADDITIONAL_END ? code : folded[code] || fold(code);

/** A capital ({@link CharClass}.upper) as a small letter without its diacritic. */
export const lowerCode = (code: number): number =>
  code < 0x80 ? code | 0x20 : code >= LATIN_ADDITIONAL_END ? code : lowered[code] || small(code);

/** Whether units of this class make up words. */
export const isWordClass = (charClass: number): boolean =>
  charClass >= CharClass.lower && charClass <= CharClass.digit;
