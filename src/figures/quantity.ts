import {
  codeAt,
  isDigit,
  isHyphen,
  isLetter,
  isSpace,
  isWordPart,
  lowerSlice,
  wordEnd,
} from './characters.ts';

/** A number as printed, before its currency is known. Offsets in UTF-16 units, end exclusive. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  /** The number without its scale word, as a decimal literal. */
  readonly digits: string;
  /** Power of ten of the scale words: 9 for "billion". */
  readonly exponent: number;
  /** Whether thousands are set apart ("50,000"). */
  readonly grouped: boolean;
}

/** Longest number that is read; a longer run of digits is no amount. */
const LONGEST_NUMBER = 40;

/** The digits behind the point of a fraction that is one character, by its UTF-16 unit. */
const FRACTIONS: ReadonlyMap<number, string> = new Map([
  [0xbd, '5'],
  [0xbc, '25'],
  [0xbe, '75'],
  [0x2153, '3333333333'],
  [0x2154, '6666666667'],
]);

/** Scale words: power of ten by word in lower case. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
  ['quadrillion', 15],
  ['millions', 6],
  ['billions', 9],
  ['trillions', 12],
  ['lakh', 5],
  ['lakhs', 5],
  ['lac', 5],
  ['crore', 7],
  ['crores', 7],
  ['mln', 6],
  ['mn', 6],
  ['bln', 9],
  ['bn', 9],
  ['trn', 12],
  ['tn', 12],
  ['milliard', 9],
  ['milliards', 9],
  ['mio', 6],
  ['mrd', 9],
]);

/** Scale letters that must touch the number, as printed. */
const ATTACHED: Readonly<Record<string, number>> = {
  k: 3,
  K: 3,
  m: 6,
  M: 6,
  mm: 6,
  MM: 6,
  b: 9,
  B: 9,
  t: 12,
  T: 12,
};

/** The quantity's value in the unit it counts, shifted by `shift` powers of ten. */
export const valueOf = (quantity: Pick<Quantity, 'digits' | 'exponent'>, shift = 0): number =>
  quantity.exponent + shift === 0
    ? Number(quantity.digits)
    : Number(`${quantity.digits}e${quantity.exponent + shift}`);

/** The same digits with other scale words. */
export const withExponent = (
  { start, end, digits, grouped }: Quantity,
  exponent: number,
): Quantity => ({ start, end, digits, exponent, grouped });

/** Number of digits from `from` on, at most five. */
function digitRun(text: string, from: number): number {
  let count = 0;
  while (count < 5 && isDigit(codeAt(text, from + count))) count += 1;
  return count;
}

/**
 * Reads a number in digits that starts at `start`: "45", "1,234.5", "1,00,000", ".5", "2½", "2 1/2".
 * Returns null when there is none or when it is too long to be an amount.
 */
export function readDigits(text: string, start: number): Omit<Quantity, 'exponent'> | null {
  const limit = start + LONGEST_NUMBER;
  let at = start;
  let grouped = false;
  while (isDigit(codeAt(text, at)) && at < limit) at += 1;
  let digits = text.slice(start, at);
  if (at > start && at - start <= 3) {
    while (text[at] === ',' && at < limit) {
      const run = digitRun(text, at + 1);
      if (run !== 3 && !(run === 2 && text[at + 3] === ',')) break;
      digits += text.slice(at + 1, at + 1 + run);
      grouped = true;
      at += 1 + run;
    }
  }
  if (at >= limit) return null;
  if (text[at] === '.' && isDigit(codeAt(text, at + 1))) {
    const point = at;
    at += 1;
    while (isDigit(codeAt(text, at)) && at < limit) at += 1;
    if (at >= limit) return null;
    digits = `${digits || '0'}${text.slice(point, at)}`;
  } else if (text[at] === ',' && !grouped && digits !== '') {
    // A decimal comma, told from a list by the scale that follows: "1,5 million".
    const run = digitRun(text, at + 1);
    if ((run === 1 || run === 2) && readScale(text, at + 1 + run) !== null) {
      digits += `.${text.slice(at + 1, at + 1 + run)}`;
      at += 1 + run;
    }
  }
  if (!digits.includes('.')) {
    const next = codeAt(text, at);
    const fraction = next < 0x80 ? undefined : FRACTIONS.get(next);
    if (fraction !== undefined) {
      digits = `${digits || '0'}.${fraction}`;
      at += 1;
    } else if (
      digits !== '' &&
      isSpace(codeAt(text, at)) &&
      /^[13]\/[24](?!\d)/.test(text.slice(at + 1, at + 5))
    ) {
      digits = String(Number(digits) + Number(text[at + 1]) / Number(text[at + 3]));
      at += 4;
    }
  }
  return digits === '' ? null : { start, end: at, digits, grouped };
}

/** Reads one scale after a number that ends at `at`: " billion", "-billion", "bn", "k". */
function readOneScale(text: string, at: number): { end: number; exponent: number } | null {
  const code = codeAt(text, at);
  const attached = isLetter(code);
  const hyphen = isHyphen(code);
  if (!attached && !hyphen && !isSpace(code)) return null;
  const from = attached ? at : at + 1;
  const end = wordEnd(text, from);
  if (end === from || isWordPart(codeAt(text, end))) return null;
  const word = text.slice(from, end);
  let exponent = SCALES.get(word) ?? SCALES.get(lowerSlice(text, from, end));
  if (exponent === undefined && attached) exponent = ATTACHED[word];
  if (exponent === undefined && !hyphen && (word === 'm' || word === 'M')) exponent = 6;
  return exponent === undefined ? null : { end, exponent };
}

/** Reads the scale words after a number that ends at `at`, multiplied: " hundred thousand" is 5. */
export function readScale(text: string, at: number): { end: number; exponent: number } | null {
  let scale = readOneScale(text, at);
  for (let count = 0; scale !== null && count < 2; count += 1) {
    const next = isSpace(codeAt(text, scale.end)) ? readOneScale(text, scale.end) : null;
    if (next === null || next.exponent < 3) break;
    scale = { end: next.end, exponent: scale.exponent + next.exponent };
  }
  return scale;
}

/** Reads digits with their scale at `start`; null when there are none or letters spoil them ("5x"). */
export function readQuantity(text: string, start: number): Quantity | null {
  const number = readDigits(text, start);
  if (number === null) return null;
  const scale = readScale(text, number.end);
  const end = scale?.end ?? number.end;
  if (isWordPart(codeAt(text, end)) || text[end] === '%') return null;
  const { digits, grouped } = number;
  return { start, end, digits, exponent: scale?.exponent ?? 0, grouped };
}
