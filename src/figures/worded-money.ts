import { codeAt, isHyphen, isSpace, isWordPart, lowerSlice, wordStart } from './characters.ts';
import { LATE_ADJECTIVES, type CurrencyUnit } from './currencies.ts';
import type { Money } from './money.ts';
import { phraseNumber, readPhrase } from './number-phrase.ts';
import type { PhraseNumber } from './number-phrase.ts';
import { numberTokensBefore } from './number-words.ts';
import type { NumberToken } from './number-words.ts';
import { readQuantity, valueOf } from './quantity.ts';
import { isOrdinaryWord } from './word-senses.ts';

/** The country's adjective before a currency word, and where the number must end. */
function adjective(
  text: string,
  start: number,
  unit: CurrencyUnit,
  floor: number,
): { start: number; code: string } | null {
  let end = start - 1;
  if (!isSpace(codeAt(text, end)) && !isHyphen(codeAt(text, end))) return null;
  if (
    text[end - 1] === '.' &&
    /^[Uu]\.[Ss]$/.test(text.slice(end - 4, end - 1)) &&
    end - 4 >= floor
  ) {
    const code = unit.by.get('us');
    return code === undefined ? null : { start: end - 4, code };
  }
  const first = wordStart(text, end);
  if (first === end || first < floor) return null;
  const word = lowerSlice(text, first, end);
  end = first - 1;
  if (LATE_ADJECTIVES.has(word) && isSpace(codeAt(text, end))) {
    const second = wordStart(text, end);
    const both = `${text.slice(second, end).toLowerCase()} ${word}`;
    const code = second >= floor ? unit.by.get(both) : undefined;
    if (code !== undefined) return { start: second, code };
  }
  const code = unit.by.get(word);
  return code === undefined ? null : { start: first, code };
}

interface Reading {
  readonly start: number;
  readonly low: PhraseNumber;
  readonly high: PhraseNumber | null;
}

/** The number that the tokens end with, as a range when its lower end stands before it. */
function reading(text: string, tokens: readonly NumberToken[]): Reading | null {
  for (let index = 0; index < tokens.length; index += 1) {
    const high = readPhrase(tokens.slice(index));
    const from = tokens[index];
    if (high === null || from === undefined) continue;
    const joint = tokens[index - 1]?.kind;
    if ((joint === 'link' || joint === 'and') && high.value !== null) {
      for (let first = 0; first < index - 1; first += 1) {
        const low = readPhrase(tokens.slice(first, index - 1));
        const start = tokens[first]?.start ?? 0;
        if (low === null || low.value === null) continue;
        const adopted =
          low.exponent === 0 && low.mantissa < high.mantissa
            ? phraseNumber(
                Number(`${low.value}e${high.exponent}`),
                low.mantissa,
                low.exponent,
                low.grouped,
              )
            : low;
        if ((adopted.value ?? 0) >= high.value) break;
        if (joint === 'and' && !/between\s$/i.test(text.slice(Math.max(0, start - 8), start)))
          break;
        return { start, low: adopted, high };
      }
    }
    return { start: from.start, low: high, high: null };
  }
  return null;
}

/** A scale with no number before it: "billion-dollar" is one billion. */
function bareScale(tokens: readonly NumberToken[]): Reading | null {
  const last = tokens.at(-1);
  const article = tokens.at(-2);
  if (last?.kind !== 'scale' || (article !== undefined && article.kind !== 'a')) return null;
  if (article !== undefined && tokens.length > 2) return null;
  return {
    start: last.start,
    low: phraseNumber(10 ** last.number, 1, last.number, false),
    high: null,
  };
}

/** "a dollar a day": the one case in which "a dollar" is a sum. */
function oneDollar(text: string, start: number, end: number): Reading | null {
  if (!/(?:^|[^a-zÀ-ɏ])an? $/i.test(text.slice(Math.max(0, start - 3), start))) return null;
  if (
    !/^ (?:an?|per) (?:day|hour|week|month|year|barrel|gallon|ton|share|liter|litre|pound)\b/.test(
      text.slice(end, end + 16),
    )
  )
    return null;
  return {
    start: start - 2,
    low: phraseNumber(1, 1, 0, false),
    high: null,
  };
}

/** "dlrs 220 million", "dollar 22.5 million": the word leads like a sign. */
function leading(text: string, start: number, end: number, unit: CurrencyUnit): Money | null {
  if (!isSpace(codeAt(text, end))) return null;
  const quantity = readQuantity(text, end + 1);
  if (quantity === null) return null;
  const abbreviated = text.slice(start, start + 3).toLowerCase() === 'dlr';
  if (!abbreviated && (unit.evidence !== 'number' || unit.minor !== 0 || quantity.exponent < 3))
    return null;
  const value = valueOf(quantity, -unit.minor);
  return {
    start,
    end: quantity.end,
    value,
    high: null,
    vague: false,
    currency: unit.code,
    explicit: unit.explicit,
    mantissa: Number(quantity.digits),
    scaled: quantity.exponent > 0,
    minor: unit.minor,
  };
}

/** "in 2012 dollars" names a price level, not a sum. */
const isPriceLevel = (text: string, found: Reading, end: number): boolean =>
  found.high === null &&
  found.low.exponent === 0 &&
  !found.low.grouped &&
  /^(?:19|20)\d\d$/.test(text.slice(found.start, end)) &&
  /(?:\bin|constant|real|fiscal|year) $/i.test(
    text.slice(Math.max(0, found.start - 9), found.start),
  );

/** The sum whose currency word stands at [start, end). Nothing left of `floor` is read. */
export function wordedMoney(
  text: string,
  start: number,
  end: number,
  unit: CurrencyUnit,
  floor: number,
): Money | null {
  const country = adjective(text, start, unit, floor);
  const numberEnd = country?.start ?? start;
  const tokens = numberTokensBefore(text, numberEnd, floor);
  // "a billion-dollar plan", "a billion dollar plan": the article belongs to the plan.
  const attributive =
    isHyphen(codeAt(text, numberEnd - 1)) || /^(?:dollar|pound)$/i.test(text.slice(start, end));
  let found =
    (attributive ? bareScale(tokens) : null) ??
    reading(text, tokens) ??
    oneDollar(text, numberEnd, end);
  if (found === null) return country === null ? leading(text, start, end, unit) : null;
  if (attributive && /^an? $/i.test(text.slice(found.start, found.start + 2))) {
    const trimmed = reading(
      text,
      tokens.filter((token) => token.start > (found?.start ?? 0)),
    );
    if (trimmed !== null) found = trimmed;
  }
  if (isPriceLevel(text, found, numberEnd - 1)) return null;
  if (isWordPart(codeAt(text, found.start - 1)) || text[found.start - 1] === '.') return null;
  const sense = {
    text,
    start: found.start,
    wordStart: start,
    end,
    unit,
    named: country !== null,
    scaled: found.low.exponent >= 3 || (found.high?.exponent ?? 0) >= 3,
    grouped: found.low.grouped,
  };
  if (isOrdinaryWord(sense)) return null;
  let stop = end;
  if (unit.evidence === 'weight' && /^ sterling\b/i.test(text.slice(end, end + 10))) stop = end + 9;
  const scale = (value: number | null): number | null =>
    value === null ? null : Number(`${value}e${-unit.minor}`);
  return {
    start: found.start,
    end: stop,
    value: scale(found.low.value),
    high: scale(found.high?.value ?? null),
    vague: found.low.value === null,
    currency: country?.code ?? unit.code,
    explicit: country !== null || unit.explicit || stop > end,
    mantissa: found.low.mantissa,
    scaled: found.low.exponent > 0,
    minor: unit.minor,
  };
}
