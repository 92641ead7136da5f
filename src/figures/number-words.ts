import {
  codeAt,
  isDigit,
  isHyphen,
  isLetter,
  isSpace,
  isWordPart,
  lowerSlice,
  wordStart,
} from './characters.ts';
import { plainDigitsBefore } from './digits-before.ts';
import { readDigits, readScale, SCALES } from './quantity.ts';

/** One word or number of a phrase like "two and a half million". Offsets in UTF-16 units, end exclusive. */
export interface NumberToken {
  readonly start: number;
  readonly end: number;
  readonly kind:
    | 'digits'
    | 'ones'
    | 'tens'
    | 'scale'
    | 'many'
    | 'few'
    | 'couple'
    | 'dozen'
    | 'a'
    | 'half'
    | 'quarter'
    | 'and'
    | 'of'
    | 'link';
  /** The number of `ones` and `tens`; the power of ten of `scale` and `many`, and of a scale attached to `digits`. */
  readonly number: number;
  /** The decimal literal of `digits`. */
  readonly digits: string;
  readonly grouped: boolean;
}

type Entry = readonly [NumberToken['kind'], number];

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

const WORDS: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  ...ONES.split(' ').map((word, index): [string, Entry] => [word, ['ones', index]]),
  ...TENS.split(' ').map((word, index): [string, Entry] => [word, ['tens', 20 + 10 * index]]),
  ...[...SCALES].map(([word, exponent]): [string, Entry] => [word, ['scale', exponent]]),
  ...Object.entries({
    tens: 1,
    scores: 1,
    dozens: 1,
    hundreds: 2,
    thousands: 3,
    millions: 6,
    billions: 9,
    trillions: 12,
    multimillion: 6,
    multibillion: 9,
    multitrillion: 12,
    lakhs: 5,
    crores: 7,
  }).map(([word, exponent]): [string, Entry] => [word, ['many', exponent]]),
  ['m', ['scale', 6]],
  ['few', ['few', 0]],
  ['several', ['few', 0]],
  ['multi', ['few', 0]],
  ['couple', ['couple', 0]],
  ['dozen', ['dozen', 0]],
  ['a', ['a', 0]],
  ['an', ['a', 0]],
  ['half', ['half', 0]],
  ['quarter', ['quarter', 0]],
  ['quarters', ['quarter', 0]],
  ['and', ['and', 0]],
  ['of', ['of', 0]],
  ['to', ['link', 0]],
  ['or', ['link', 0]],
]);

/** Longest phrase that is read; more words than this are no number. */
const MOST_TOKENS = 16;

const wordToken = (
  start: number,
  end: number,
  kind: NumberToken['kind'],
  number: number,
): NumberToken => ({ start, end, kind, number, digits: '', grouped: false });

const digitsWord = (
  start: number,
  end: number,
  digits: string,
  grouped: boolean,
  number: number,
): NumberToken => ({ start, end, kind: 'digits', number, digits, grouped });

const SLASH = 0x2f;
const FRACTION = /(?<![\d,.])\d{1,3} [13]\/[24]$/;

function digitsToken(text: string, end: number, floor: number): NumberToken | null {
  const isFraction = codeAt(text, end - 2) === SLASH;
  const fraction = isFraction ? FRACTION.exec(text.slice(Math.max(floor, end - 8), end)) : null;
  if (fraction !== null) {
    const number = readDigits(text, end - fraction[0].length);
    if (number?.end === end) return digitsWord(number.start, end, number.digits, number.grouped, 0);
  }
  const number = plainDigitsBefore(text, end, floor);
  return number && digitsWord(number.start, end, number.digits, number.grouped, 0);
}

function tokenBefore(text: string, end: number, floor: number): NumberToken | null {
  const last = codeAt(text, end - 1);
  if (isDigit(last) || last === 0xbd || last === 0xbc || last === 0xbe)
    return digitsToken(text, end, floor);
  if (!isLetter(last)) return null;
  const start = wordStart(text, end);
  if (start === end || start < floor) return null;
  if (isDigit(codeAt(text, start - 1))) {
    const scale = readScale(text, start);
    if (scale === null || scale.end < end) return null;
    const digits = digitsToken(text, start, floor);
    return digits && digitsWord(digits.start, end, digits.digits, digits.grouped, scale.exponent);
  }
  const entry = WORDS.get(lowerSlice(text, start, end));
  if (entry === undefined || isWordPart(codeAt(text, start - 1))) return null;
  return wordToken(start, end, entry[0], entry[1]);
}

/**
 * The number words and digits that end right before `end` (where a currency word starts, so after a
 * space or hyphen), in reading order. A dash between digits becomes a `link`.
 */
export function numberTokensBefore(text: string, end: number, floor: number): NumberToken[] {
  const tokens: NumberToken[] = [];
  let at = end;
  while (tokens.length < MOST_TOKENS && at > floor) {
    const code = codeAt(text, at - 1);
    let stop = at - 1;
    let dash = code === 0x2013 || code === 0x2014;
    if (isSpace(code)) {
      const before = codeAt(text, stop - 1);
      if ((isHyphen(before) || before === 0x2013) && isSpace(codeAt(text, stop - 2))) {
        dash = true;
        stop -= 2;
      }
    } else if (!isHyphen(code) && !dash) {
      // Only a number may touch the word without a space: "500dollars".
      if (tokens.length > 0 || !isDigit(code)) break;
      stop = at;
    }
    if (stop <= floor) break;
    const token = tokenBefore(text, stop, floor);
    if (token === null) break;
    const next = tokens.at(-1);
    const numbers = token.kind === 'digits' && next?.kind === 'digits';
    if (next !== undefined && (dash || (numbers && isHyphen(code)))) {
      tokens.push(wordToken(token.end, next.start, 'link', 0));
    } else if (dash) break;
    tokens.push(token);
    at = token.start;
  }
  return tokens.toReversed();
}
