import { codeAt, isWordPart } from './characters.ts';
import type { Token } from './clause.ts';

/** A stretch of time printed in words. */
export interface Duration {
  readonly years: number;
  /** Index of the token after it. */
  readonly next: number;
}

/** Units of time: years by unit as [numerator, denominator]. */
const UNITS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['hour', [1, 8760]],
  ['day', [1, 365]],
  ['week', [1, 52]],
  ['fortnight', [2, 52]],
  ['month', [1, 12]],
  ['quarter', [1, 4]],
  ['year', [1, 1]],
  ['yr', [1, 1]],
  ['decade', [10, 1]],
  ['century', [100, 1]],
  ['centurie', [100, 1]],
  ['annum', [1, 1]],
]);

const NUMBERS = new Map<string, number>(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, index) => [word, index + 1]),
);
for (const [index, ten] of 'twenty thirty forty fifty sixty seventy eighty ninety'
  .split(' ')
  .entries()) {
  NUMBERS.set(ten, 20 + 10 * index);
  for (const [ones, word] of 'one two three four five six seven eight nine'.split(' ').entries()) {
    NUMBERS.set(`${ten}-${word}`, 21 + 10 * index + ones);
  }
}

const numberOf = (word: string | undefined): number | undefined => {
  if (word === undefined) return undefined;
  if (/^\d{1,3}(?:\.\d)?$/.test(word)) return Number(word);
  const half = /^(.+?)-and-a-half$/.exec(word);
  const whole = NUMBERS.get(half?.[1] ?? word);
  return whole === undefined ? undefined : whole + (half === null ? 0 : 0.5);
};

const inYears = (count: number, unit: readonly [number, number]): number =>
  (count * unit[0]) / unit[1];

/** The unit of time a word names, plural or possessive included. */
function unitOf(
  word: string | undefined,
): { unit: readonly [number, number]; plural: boolean } | null {
  if (word === undefined) return null;
  const bare = word.replace(/['’]s?$/, '');
  const singular = UNITS.get(bare);
  if (singular !== undefined) return { unit: singular, plural: false };
  const plural = bare.endsWith('s') ? UNITS.get(bare.slice(0, -1)) : undefined;
  return plural === undefined ? null : { unit: plural, plural: true };
}

/** Length in years of one "year", "month", "day" ...; null for another word. */
export function yearsOfUnit(word: string | undefined): number | null {
  const found = unitOf(word);
  return found === null || found.plural ? null : inYears(1, found.unit);
}

const ANY_HYPHEN = /[-‐‑–]/;

/** Length in years of a compound like "five-year", "18-month", "decade-long"; null for another word. */
export function yearsOfCompound(word: string | undefined): number | null {
  if (word === undefined || !ANY_HYPHEN.test(word)) return null;
  const match = /^(?:(.+)-)?(hour|day|week|month|quarter|year|decade)(-long)?$/.exec(
    word.replaceAll(/[‐‑–]/g, '-'),
  );
  const unit = UNITS.get(match?.[2] ?? '');
  if (match === null || unit === undefined || (match[1] === undefined && match[3] === undefined))
    return null;
  const count = match[1] === undefined ? 1 : numberOf(match[1]);
  return count === undefined ? null : inYears(count, unit);
}

const LEAD = new Set(
  'the a an its his her their our this these next past last coming following previous preceding first final ensuing subsequent initial about around roughly nearly almost approximately some at least most more than up to fewer less just another full total of period course span space over only'.split(
    ' ',
  ),
);
/** Words that make a lone "decade" or "year" a stretch and not a date. */
const STRETCH = new Set(
  'a an single next past last coming following previous preceding first'.split(' '),
);
const ORDINAL = new Set(['second', 'third', 'fourth']);
const MODIFIER = new Set(
  'fiscal calendar financial academic budget consecutive straight more additional full'.split(' '),
);
/** After these the words give a point in time or an age. */
const POINT = new Set('ago earlier later before after old hence'.split(' '));
const MOST_LEAD = 8;

/** The stretch of time that the tokens from `index` on state: "the next five years", "a period of 18 months". */
export function durationAt(tokens: readonly Token[], index: number): Duration | null {
  let at = index;
  const word = (offset = 0): string | undefined => tokens[at + offset]?.text;
  while (at - index < MOST_LEAD && LEAD.has(word() ?? '')) {
    if (unitOf(word(1)) !== null && !unitOf(word(1))?.plural) break;
    if (word() === 'first' && word(1) === 'half') break;
    at += 1;
  }
  let years: number | null = null;
  const count = numberOf(word());
  if (count !== undefined) {
    at += 1;
    let half = 0;
    if (word() === 'and' && word(1) === 'a' && word(2) === 'half') {
      half = 0.5;
      at += 3;
    }
    if (MODIFIER.has(word() ?? '')) at += 1;
    const unit = unitOf(word());
    if (unit === null) return null;
    years = inYears(count + half, unit.unit);
    at += 1;
  } else if (/^(?:first|second)$/.test(word() ?? '') && word(1) === 'half') {
    // "the first half of the decade" is longer than that of a year.
    if (
      word(2) === 'of' &&
      !/^(?:the|this|that|last|next|fiscal|(?:19|20)\d\d)$/.test(word(3) ?? '')
    )
      return null;
    if (word(2) === 'of' && word(3) === 'the' && word(4) !== 'year') return null;
    years = 0.5;
    at += 2;
  } else if (STRETCH.has(word() ?? '') || (ORDINAL.has(word() ?? '') && word(1) === 'quarter')) {
    // "over last year" compares; "over the last year" lasts.
    const dated =
      word() === 'last' && !/^(?:the|its|his|her|their|this)$/.test(tokens[at - 1]?.text ?? '');
    const unit = unitOf(word(1));
    if (unit === null || unit.plural || dated) return null;
    years = inYears(1, unit.unit);
    at += 2;
  }
  if (years === null) return null;
  const next = word();
  // "four years on, ..." is a point, "over four years on roads" is none.
  const past = next === 'on' && !isWordPart(codeAt(word(1) ?? '', 0));
  if (past || POINT.has(next ?? '') || ((next === '’' || next === "'") && word(1) === 'time'))
    return null;
  return { years, next: at };
}

const YEAR = /^(?:19|20)\d\d$/;

/** A span of calendar years from `index` on, both counted: "2021 to 2027", "2021-27", "between 2016 and 2020". */
export function yearSpanAt(tokens: readonly Token[], index: number): Duration | null {
  let at = index;
  const opening = tokens[at]?.text;
  if (/^(?:between|from|in|for|over|during|through|across)$/.test(opening ?? '')) at += 1;
  while (
    at - index < 4 &&
    /^(?:the|fiscal|financial|budget|calendar|years?|period|fy|of)$/.test(tokens[at]?.text ?? '')
  )
    at += 1;
  const first = tokens[at]?.text ?? '';
  const joined = /^((?:19|20)\d\d)[-‐‑–](\d\d|(?:19|20)\d\d)$/.exec(first);
  let from = 0;
  let to = 0;
  if (joined !== null && opening !== 'between') {
    from = Number(joined[1]);
    const last = joined[2] ?? '';
    to = last.length === 2 ? from - (from % 100) + Number(last) : Number(last);
    at += 1;
  } else if (YEAR.test(first)) {
    const link = tokens[at + 1]?.text ?? '';
    const linked =
      opening === 'between'
        ? link === 'and'
        : opening === 'from' && /^(?:to|through|until)$/.test(link);
    if (!linked || !YEAR.test(tokens[at + 2]?.text ?? '')) return null;
    from = Number(first);
    to = Number(tokens[at + 2]?.text);
    at += 3;
  } else return null;
  return to > from ? { years: to - from + 1, next: at } : null;
}
