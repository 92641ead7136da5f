import {
  codeAt,
  isDigit,
  isHyphen,
  isLetter,
  isSpace,
  isWordPart,
  wordStart,
} from './characters.ts';
import { readDigits, readQuantity, SCALES } from './quantity.ts';
import type { Quantity } from './quantity.ts';

const LONGEST = 40;

/** Whether a UTF-16 unit may be a part of a number in digits: "1,234.5", "2½". */
const isNumberPart = (code: number): boolean =>
  isDigit(code) || code === 0x2c || code === 0x2e || (code >= 0xbc && code <= 0xbe);

/** The number in digits that ends exactly at `end`, without scale; nothing left of `floor` is read. */
export function plainDigitsBefore(text: string, end: number, floor: number): Quantity | null {
  let start = end;
  const lowest = Math.max(floor, end - LONGEST);
  while (start > lowest && isNumberPart(codeAt(text, start - 1))) start -= 1;
  if (start === end || (start === lowest && start > floor)) return null;
  if (start > 0 && isWordPart(codeAt(text, start - 1))) return null;
  // "3,40 euros": a group has three digits.
  const comma = /^\d{1,3},\d{1,2}$/.test(text.slice(start, end));
  if (comma)
    return {
      start,
      end,
      digits: text.slice(start, end).replace(',', '.'),
      exponent: 0,
      grouped: false,
    };
  while (start < end) {
    const number = readDigits(text, start);
    if (number !== null && number.end === end) {
      const { digits, grouped } = number;
      return { start, end, digits, exponent: 0, grouped };
    }
    start = Math.max(start + 1, number?.end ?? 0);
    while (start < end && !isDigit(codeAt(text, start))) start += 1;
  }
  return null;
}

/** The number with its scale that ends at `end`: "45", "45bn", "45 million"; nothing left of `floor` is read. */
export function digitsBefore(text: string, end: number, floor: number): Quantity | null {
  if (!isLetter(codeAt(text, end - 1))) return plainDigitsBefore(text, end, floor);
  const word = wordStart(text, end);
  if (word === end || word <= floor) return null;
  let stop = word;
  if (isSpace(codeAt(text, word - 1)) || isHyphen(codeAt(text, word - 1))) {
    if (!SCALES.has(text.slice(word, end).toLowerCase())) return null;
    stop = word - 1;
  }
  const number = plainDigitsBefore(text, stop, floor);
  if (number === null) return null;
  // Read again forward, so that one place decides what a scale is.
  const whole = readQuantity(text.slice(number.start, end), 0);
  if (whole === null || whole.end !== end - number.start) return null;
  const { digits, exponent, grouped } = whole;
  return { start: number.start, end, digits, exponent, grouped };
}
