import { codeAt, isDash, isLetter, isSpace, isWordPart, wordEnd, wordStart } from './characters.ts';
import { CURRENCY_SIGNS, LOOSE_PREFIXES, SIGN_PREFIXES } from './currency-signs.ts';
import type { CurrencyCode, CurrencySign } from './currency-signs.ts';
import { digitsBefore } from './digits-before.ts';
import type { Money } from './money.ts';
import { readQuantity, valueOf, withExponent } from './quantity.ts';
import type { Quantity } from './quantity.ts';

/** Words that may follow the second half of "$20 to 25" when no scale proves it to be money. */
const AFTER_RANGE = new Set(
  'a an per in for of on each over from and or annually more by at with is was would will could every as if but to than'.split(
    ' ',
  ),
);

/** Whether what follows the second half of a range leaves it a sum: "$5 million to 10 million people" does not. */
function staysMoney(text: string, end: number): boolean {
  if (!isSpace(codeAt(text, end))) return true;
  const stop = wordEnd(text, end + 1);
  return stop === end + 1
    ? !isWordPart(codeAt(text, stop))
    : AFTER_RANGE.has(text.slice(end + 1, stop));
}

/** Where the number after a range's connector ("-", "–", " to ", " or ") starts, or null without one. */
function afterConnector(text: string, end: number): { at: number; dash: boolean } | null {
  const tight = isDash(codeAt(text, end)) ? end + 1 : -1;
  if (tight > 0) {
    if (text.startsWith(' to ', tight)) return { at: tight + 4, dash: false };
    return { at: tight, dash: true };
  }
  if (!isSpace(codeAt(text, end))) return null;
  if (isDash(codeAt(text, end + 1)) && isSpace(codeAt(text, end + 2))) {
    return { at: end + 3, dash: true };
  }
  if (text.startsWith('to ', end + 1) || text.startsWith('or ', end + 1))
    return { at: end + 4, dash: false };
  return null;
}

/** The upper end printed without a sign of its own: "$8-10 million", "$8 to 10 million". */
function upperEnd(text: string, low: Quantity): Quantity | null {
  const next = afterConnector(text, low.end);
  if (next === null) return null;
  const high = readQuantity(text, next.at);
  if (high === null || valueOf(high) <= valueOf(adoptScale(low, high))) return null;
  if (high.exponent < low.exponent) return null;
  if (!next.dash && !staysMoney(text, high.end)) return null;
  // "$500,000-2015" and "$20-2023": a bare year is none.
  if (next.dash && high.exponent === 0 && /^(?:19|20)\d\d$/.test(high.digits)) return null;
  return high;
}

/** In "$8-10 million" the scale belongs to both numbers; in "$500 to 1 million" it does not. */
function adoptScale(low: Quantity, high: Quantity): Quantity {
  const adopts = low.exponent === 0 && !low.grouped && Number(low.digits) < Number(high.digits);
  return adopts ? withExponent(low, high.exponent) : low;
}

function money(
  start: number,
  sign: CurrencySign,
  low: Quantity,
  high: Quantity | null,
  end: number,
  carried = 0,
): Money {
  const bottom = high === null ? low : adoptScale(low, high);
  const shift = carried - sign.minor;
  return {
    start,
    end,
    value: valueOf(bottom, shift),
    high: high === null ? null : valueOf(high, shift),
    vague: false,
    currency: sign.code,
    explicit: sign.explicit,
    mantissa: Number(low.digits),
    scaled: bottom.exponent > 0,
    minor: sign.minor,
  };
}

/** The letters before a sign ("US$") and what they say; null when foreign letters touch it (code). */
function signPrefix(
  text: string,
  at: number,
  floor: number,
): { start: number; code: string | null } | null {
  const table = SIGN_PREFIXES.get(text[at] ?? '');
  const spaced = isSpace(codeAt(text, at - 1));
  const end = spaced ? at - 1 : at;
  const start = wordStart(text, end);
  if (start === end || start < floor) {
    if (spaced || start < floor) return { start: at, code: null };
    // "U.S.$5"; digits, "_" or a second sign touching it mean code or a number before the sign.
    if (/[Uu]\.[Ss]\.$/.test(text.slice(Math.max(floor, at - 4), at)))
      return { start: at - 4, code: 'USD' };
    return isWordPart(codeAt(text, at - 1)) || text[at - 1] === text[at]
      ? null
      : { start: at, code: null };
  }
  const letters = text.slice(start, end);
  // "Worth $5": nearly every sign that stands apart follows a word that is no currency's.
  if (spaced && !LOOSE_PREFIXES.has(letters)) return { start: at, code: null };
  const bounded =
    !isWordPart(codeAt(text, start - 1)) && text[start - 1] !== "'" && text[start - 1] !== '’';
  const code = table?.get(letters.toLowerCase());
  if (!spaced) return bounded && code !== undefined ? { start, code } : null;
  const definite = /(?:^|\W)[Tt]he $/.test(text.slice(Math.max(0, start - 5), start));
  if (!bounded || definite || code === undefined) return { start: at, code: null };
  // In lower case only in text whose signs stand apart from their numbers as well: "c $ 16".
  if (letters === letters.toLowerCase() && !isSpace(codeAt(text, at + 1)))
    return { start: at, code: null };
  return { start, code };
}

/** What follows a number in a program and never in print: "=", "(", "[", "{", "}". */
const isCode = (code: number): boolean =>
  code === 0x3d || code === 0x28 || code === 0x5b || code === 0x7b || code === 0x7d;

/**
 * The sum whose currency sign stands at `at`, before or after its number; null when there is none.
 * Nothing left of `floor` is read.
 */
export function signedMoney(text: string, at: number, floor: number): Money | null {
  const sign = CURRENCY_SIGNS.get(text[at] ?? '');
  if (sign === undefined) return null;
  const from = isSpace(codeAt(text, at + 1)) ? at + 2 : at + 1;
  const low = readQuantity(text, from);
  if (low !== null && !isCode(codeAt(text, low.end))) {
    const prefix = signPrefix(text, at, floor);
    if (prefix !== null) {
      const { code } = prefix;
      const named = code === null ? sign : { code, explicit: true, minor: sign.minor };
      const high = upperEnd(text, low);
      return money(prefix.start, named, low, high, (high ?? low).end);
    }
  }
  if (isWordPart(codeAt(text, at + 1))) return null;
  const number = digitsBefore(text, isSpace(codeAt(text, at - 1)) ? at - 1 : at, floor);
  return number === null ? null : money(number.start, sign, number, null, at + 1);
}

const isBareYear = (quantity: Quantity): boolean =>
  quantity.exponent === 0 && !quantity.grouped && /^(?:19|20)\d\d$/.test(quantity.digits);

/** "50p"; a longer number ("1080p") is a picture. */
function attachedPence(
  text: string,
  start: number,
  end: number,
  code: CurrencyCode,
  floor: number,
): Money | null {
  const number = digitsBefore(text, start, floor);
  if (
    number === null ||
    number.grouped ||
    Number(number.digits) >= 100 ||
    /^(?:\w|\.\w)/.test(text.slice(end, end + 2))
  )
    return null;
  return money(number.start, code, number, null, end);
}

/**
 * The sum around a currency code or abbreviation at [start, end): "USD 200", "RM50,000", "115USD".
 * Nothing left of `floor` is read.
 */
export function codedMoney(
  text: string,
  start: number,
  end: number,
  code: CurrencyCode,
  floor: number,
): Money | null {
  const plain = (quantity: Quantity): boolean =>
    !code.strict || quantity.exponent > 2 || quantity.grouped;
  const pointed = code.place === 'before' && text[end] === '.' ? end + 1 : end;
  if (code.place === 'after') return attachedPence(text, start, end, code, floor);
  const after = readQuantity(text, isSpace(codeAt(text, pointed)) ? pointed + 1 : pointed);
  const behind =
    code.place === 'both'
      ? digitsBefore(text, isSpace(codeAt(text, start - 1)) ? start - 1 : start, floor)
      : null;
  if (behind !== null && plain(behind) && !(after !== null && isBareYear(behind))) {
    // "75 USD million": the scale strayed behind the code.
    const strayed =
      behind.exponent === 0 && isSpace(codeAt(text, end))
        ? readQuantity(`1${text.slice(end, end + 12)}`, 0)
        : null;
    const exponent = strayed?.exponent ?? 0;
    const stop = strayed !== null && exponent > 0 ? end + strayed.end - 1 : end;
    const whole = withExponent(behind, behind.exponent + exponent);
    return money(behind.start, code, whole, null, stop, code.exponent);
  }
  if (after === null || !plain(after) || isLetter(codeAt(text, start - 1))) return null;
  if (code.strict && end - start === 1 && after.start !== end) return null;
  const high = upperEnd(text, after);
  return money(start, code, after, high, (high ?? after).end, code.exponent);
}
