/**
 * The UTF-16 unit at `at`, -1 outside the text. Asking the engine for one outside makes it give up its
 * fast way for good, and every later character of every text pays.
 */
export const codeAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? text.charCodeAt(at) : -1;

/** Whether a UTF-16 unit is a Latin letter, with or without diacritics. */
export const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7);

/** Whether a UTF-16 unit is an ASCII capital. */
export const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** Whether a UTF-16 unit is an ASCII digit. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether a UTF-16 unit is a space inside a line. */
export const isSpace = (code: number): boolean =>
  code === 32 || code === 0xa0 || code === 0x2009 || code === 0x202f || code === 9;

/** Whether a UTF-16 unit is a hyphen that joins words. */
export const isHyphen = (code: number): boolean =>
  code === 45 || code === 0x2010 || code === 0x2011;

/** Whether a UTF-16 unit is a dash that can stand in a range. */
export const isDash = (code: number): boolean =>
  isHyphen(code) || code === 0x2013 || code === 0x2014;

/** Whether a UTF-16 unit continues a word, a number or an identifier. */
export const isWordPart = (code: number): boolean => isLetter(code) || isDigit(code) || code === 95;

/** Longest word any table here holds; longer runs of letters are not read to their end. */
const LONGEST_WORD = 16;

/** End of the run of letters that starts at `start`, or `start` when the run is too long to matter. */
export function wordEnd(text: string, start: number): number {
  let end = start;
  while (isLetter(codeAt(text, end))) {
    end += 1;
    if (end - start > LONGEST_WORD) return start;
  }
  return end;
}

/** Start of the run of letters that ends at `end`, or `end` when the run is too long to matter. */
export function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && isLetter(codeAt(text, start - 1))) {
    start -= 1;
    if (end - start > LONGEST_WORD) return end;
  }
  return start;
}

/** The characters `start`..`end` of a text in lower case. Most words are so: to look takes less time than to have it made. */
export function lowerSlice(text: string, start: number, end: number): string {
  const word = text.slice(start, end);
  for (let at = start; at < end; at += 1) {
    const code = codeAt(text, at);
    if (code < 97 || code > 122) return word.toLowerCase();
  }
  return word;
}
