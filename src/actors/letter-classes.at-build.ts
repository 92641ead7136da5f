// To ask the engine about each letter takes three milliseconds of each start of the background.
import { base64OfBytes } from './base64.ts';
import { CharClass, LATIN_ADDITIONAL, LATIN_ADDITIONAL_END } from './char-class.ts';

const classOfLetter = (character: string): number => {
  if (character.toLowerCase() !== character) return CharClass.upper;
  return /\p{L}/u.test(character) ? CharClass.lower : CharClass.other;
};

const classesOf = (from: number, to: number): string =>
  base64OfBytes(
    Uint8Array.from({ length: to - from }, (_, at) =>
      classOfLetter(String.fromCharCode(from + at)),
    ),
  );

/** The classes of letters from the first character up to the end of the Cyrillic ones, as bytes in Base64. */
export const letterClasses: string = classesOf(0, 0x530);

/** The same from {@link LATIN_ADDITIONAL} up to {@link LATIN_ADDITIONAL_END}. */
export const latinAdditional: string = classesOf(LATIN_ADDITIONAL, LATIN_ADDITIONAL_END);
