import type { Amount, Period } from './amount.ts';
import { codeAt, isCapital, isLetter, lowerSlice, wordEnd } from './characters.ts';
import { asRange, withCents, withTrailingCents } from './combine.ts';
import { CURRENCY_CODES, type CurrencyCode } from './currency-signs.ts';
import { CURRENCY_UNITS } from './currencies.ts';
import type { Money } from './money.ts';
import { nextCue } from './money-cue.ts';
import { periodOf } from './period.ts';
import { qualifierAt } from './qualifier.ts';
import { isShellArgument } from './shell-argument.ts';
import { codedMoney, signedMoney } from './signed-money.ts';
import { wordedMoney } from './worded-money.ts';

const NONE: ReadonlyMap<string, string> = new Map();

/** A number in words before a code: "two billion USD". In small letters ("bob") only with a scale. */
function spelledMoney(
  text: string,
  start: number,
  end: number,
  { code, explicit, place, strict, exponent }: CurrencyCode,
  floor: number,
): Money | null {
  if (place !== 'both' || strict || !isLetter(codeAt(text, start - 2))) return null;
  const unit = { code, explicit, by: NONE, evidence: 'number', minor: -exponent } as const;
  const found = wordedMoney(text, start, end, unit, floor);
  return found?.scaled === true || isCapital(codeAt(text, start)) ? found : null;
}

/** The sum that the word at [start, end) makes with a number beside it, or null. */
function moneyAtWord(text: string, start: number, end: number, floor: number): Money | null {
  const word = text.slice(start, end);
  const code = CURRENCY_CODES.get(word);
  if (code !== undefined) {
    const found =
      codedMoney(text, start, end, code, floor) ?? spelledMoney(text, start, end, code, floor);
    if (found !== null) return found;
  }
  const unit = CURRENCY_UNITS.get(word) ?? CURRENCY_UNITS.get(lowerSlice(text, start, end));
  return unit === undefined ? null : wordedMoney(text, start, end, unit, floor);
}

/** All sums in reading order, with ranges and "dollars and cents" joined. */
function scan(text: string, from: number): Money[] {
  const found: Money[] = [];
  let floor = 0;
  const add = (sum: Money): void => {
    const money = withTrailingCents(text, sum);
    const last = found.at(-1);
    const joined =
      last === undefined ? null : (withCents(text, last, money) ?? asRange(text, last, money));
    if (joined === null) found.push(money);
    else found[found.length - 1] = joined;
    floor = money.end;
  };
  const { length } = text;
  for (let at = nextCue(text, from, length); at < length; at = nextCue(text, at, length)) {
    const start = at;
    if (isLetter(text.charCodeAt(start))) {
      do at += 1;
      while (at < length && isLetter(text.charCodeAt(at)));
      const money = start >= floor ? moneyAtWord(text, start, at, floor) : null;
      if (money !== null) {
        add(money);
        at = Math.max(at, money.end);
      }
    } else {
      const money = signedMoney(text, start, floor);
      if (money !== null && !isShellArgument(text, money)) add(money);
      at = money === null ? start + 1 : Math.max(start + 1, money.end);
    }
  }
  return found;
}

/** "$500 million Canadian": the country behind the sum. */
function countryAfter(text: string, money: Money): string | undefined {
  if (money.explicit || money.currency !== 'USD') return undefined;
  const match = /^ \(?(?:in )?(?=[A-Z])/.exec(text.slice(money.end, money.end + 6));
  if (match === null) return undefined;
  const start = money.end + match[0].length;
  const word = text.slice(start, wordEnd(text, start)).toLowerCase();
  if (!/^(?:canadian|australian|us|usd|american)$/.test(word)) return undefined;
  const next = text.slice(start + word.length, start + word.length + 9);
  return /^(?:$|[\s]*$|[.,;:)]| dollars?\b)/.test(next)
    ? CURRENCY_UNITS.get('dollars')?.by.get(word.replace('usd', 'us'))
    : undefined;
}

/**
 * Whether `money` stands right after `previous` as the same sum in another currency: "($4 million)",
 * ", or about $4 million".
 */
const isConversion = (text: string, previous: Money | undefined, money: Money): boolean => {
  if (previous === undefined || previous.currency === money.currency) return false;
  if (money.start - previous.end >= 24) return false;
  const between = text.slice(previous.end, money.start);
  return text[money.end] === ')'
    ? /^ \((?:[a-z]+ ){0,2}$/.test(between)
    : /^,? or (?:(?:about|around|roughly|nearly|almost|some|approximately|just|over|under|more|than) ){0,2}$/.test(
        between,
      );
};

/** The period of the sum at `index` and of its conversion behind it, if there is one. */
function periodOfPair(
  text: string,
  found: readonly Money[],
  index: number,
  converted: readonly boolean[],
  base: number,
): Period | null {
  const first = found[index];
  if (first === undefined) return null;
  const last = converted[index + 1] === true ? index + 1 : index;
  const behind = found[last]?.end ?? first.end;
  const end = last !== index && text[behind] === ')' ? behind + 1 : behind;
  return periodOf(
    text,
    first.start,
    end,
    found[index - 1]?.end ?? 0,
    found[last + 1]?.start ?? text.length,
    base,
  );
}

/**
 * Every amount of money in `text`, in reading order and without overlap. Offsets are UTF-16 units of
 * `text`, values in units of the amount's currency. Linear in the length of any input. Whoever has
 * looked for the first cue (`nextCue`) hands in where it is, and whose text is a part of a longer one
 * where it begins: offsets are counted from `base`.
 */
export function findAmounts(text: string, from = 0, base = 0): Amount[] {
  const found = scan(text, from);
  // Of "100 million euros ($108 million) over two years" both sums are spread over the two years.
  const converted = found.map((money, index) => isConversion(text, found[index - 1], money));
  return found.map((money, index) => {
    const { start, end, value, high, vague } = money;
    const country = countryAfter(text, money);
    return {
      start: start + base,
      end: end + base,
      value,
      high,
      vague,
      currency: country ?? money.currency,
      currencyExplicit: money.explicit || country !== undefined,
      qualifier: qualifierAt(text, start, end),
      period: periodOfPair(
        text,
        found,
        converted[index] === true ? index - 1 : index,
        converted,
        base,
      ),
    };
  });
}
