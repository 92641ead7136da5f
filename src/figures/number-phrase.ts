import type { NumberToken } from './number-words.ts';

/** What a phrase of number words says. */
export interface PhraseNumber {
  /** Null when the phrase gives a magnitude only ("tens of millions of"). */
  readonly value: number | null;
  /** The number without its last scales: 8 for "eight billion". */
  readonly mantissa: number;
  /** Power of ten of the last scales. */
  readonly exponent: number;
  readonly grouped: boolean;
}

/** What a phrase says. Made in one place, so that the engine knows but one layout of it. */
export const phraseNumber = (
  value: number | null,
  mantissa: number,
  exponent: number,
  grouped: boolean,
): PhraseNumber => ({ value, mantissa, exponent, grouped });

const at = (tokens: readonly NumberToken[], index: number): NumberToken['kind'] | undefined =>
  tokens[index]?.kind;

/** Whether the phrase is a magnitude without a number: "hundreds of millions of", "several billion". */
function isVague(tokens: readonly NumberToken[]): boolean {
  let index = at(tokens, 0) === 'a' && at(tokens, 1) === 'few' ? 1 : 0;
  const few = at(tokens, index) === 'few';
  if (few) index += 1;
  else if (at(tokens, index) !== 'many') return false;
  const first = index;
  for (; index < tokens.length; index += 1) {
    const kind = at(tokens, index);
    if (kind === 'many' || kind === 'scale') continue;
    if (kind === 'of' && index > first) continue;
    return false;
  }
  return index > first && (few || tokens.some((token) => token.kind === 'many'));
}

/** Number words up to the last scale, or null when they do not make one number ("five six"). */
function cardinal(tokens: readonly NumberToken[]): { value: number; last: number } | null {
  let total = 0;
  let group = 0;
  let last = Infinity;
  let started = false;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'ones') {
      const taken =
        group % 10 !== 0 || (group % 100 !== 0 && (token.number > 9 || group % 100 < 20));
      if (taken) return null;
      group += token.number;
      started = true;
    } else if (token.kind === 'tens') {
      if (group % 100 !== 0) return null;
      group += token.number;
      started = true;
    } else if (token.kind === 'scale') {
      if (!started) return null;
      if (token.number === 2) {
        if (group === 0 || group > 99) return null;
        group *= 100;
        continue;
      }
      // "two hundred thousand million" multiplies, "one million two hundred thousand" adds.
      const multiplies = group === 0 || token.number > last;
      total = multiplies
        ? (total + group) * 10 ** token.number
        : total + group * 10 ** token.number;
      group = 0;
      last = token.number;
    } else if (token.kind === 'a') {
      if (index !== 0 || at(tokens, 1) !== 'scale') return null;
      group = 1;
      started = true;
    } else {
      const next = at(tokens, index + 1);
      const joins =
        token.kind === 'and' &&
        at(tokens, index - 1) === 'scale' &&
        (next === 'ones' || next === 'tens');
      if (!joins) return null;
    }
  }
  return started ? { value: total + group, last } : null;
}

/** Length of the fraction phrase at `index` with its value: "half", "half a", "three quarters of a". */
function fraction(tokens: readonly NumberToken[]): { value: number; length: number } | null {
  let index = 0;
  let value: number;
  const first = tokens[0];
  if (first?.kind === 'a' || first?.kind === 'ones') {
    if (at(tokens, 1) !== 'half' && at(tokens, 1) !== 'quarter') return null;
    index = 1;
  }
  if (at(tokens, index) === 'half') value = 0.5;
  else if (at(tokens, index) === 'quarter') value = 0.25;
  else return null;
  if (first?.kind === 'ones') value *= first.number;
  index += 1;
  if (at(tokens, index) === 'of') index += 1;
  if (at(tokens, index) === 'a') index += 1;
  return at(tokens, index) === 'scale' ? { value, length: index } : null;
}

/** A trailing "and a half": its value, or 0. */
const halfAfter = (tokens: readonly NumberToken[], index: number): number => {
  if (at(tokens, index) !== 'and' || at(tokens, index + 1) !== 'a') return 0;
  const kind = at(tokens, index + 2);
  return kind === 'half' ? 0.5 : kind === 'quarter' ? 0.25 : 0;
};

/** What `tokens` say as one number from first to last, or null when they do not. */
export function readPhrase(tokens: readonly NumberToken[]): PhraseNumber | null {
  if (isVague(tokens)) return phraseNumber(null, 0, tokens.at(-1)?.number ?? 0, false);
  let scales = tokens.length;
  let exponent = 0;
  const isScale = (index: number): boolean =>
    at(tokens, index) === 'scale' || (at(tokens, index) === 'many' && index > 0);
  const end =
    at(tokens, tokens.length - 1) === 'of' && at(tokens, tokens.length - 2) === 'many'
      ? tokens.length - 1
      : tokens.length;
  scales = end;
  // "a million and a half": the fraction counts in the scale before it.
  const tail = halfAfter(tokens, end - 3);
  if (tail > 0 && isScale(end - 4)) scales = end - 3;
  while (scales > 0 && isScale(scales - 1)) {
    scales -= 1;
    exponent += tokens[scales]?.number ?? 0;
  }
  const extra = exponent > 0 ? tail : 0;
  const done = (mantissa: number): PhraseNumber =>
    phraseNumber(Number(`${mantissa + extra}e${exponent}`), mantissa, exponent, false);
  const first = tokens[0];
  if (first?.kind === 'digits') {
    const literal = `${first.digits}e${first.number}`;
    if (scales === 1) {
      const value =
        extra === 0
          ? Number(`${first.digits}e${first.number + exponent}`)
          : done(Number(literal)).value;
      return phraseNumber(value, Number(first.digits), first.number + exponent, first.grouped);
    }
    const half = scales === 4 ? halfAfter(tokens, 1) : 0;
    return half > 0 ? done(Number(literal) + half) : null;
  }
  const part = fraction(tokens);
  if (part !== null) return part.length === scales ? done(part.value) : null;
  if (scales === 1 && first?.kind === 'a' && exponent > 0) return done(1);
  let count = first?.kind === 'a' || (first?.kind === 'ones' && at(tokens, 1) === 'dozen') ? 1 : 0;
  if (at(tokens, count) === 'couple' || at(tokens, count) === 'dozen') {
    const value =
      at(tokens, count) === 'couple' ? 2 : 12 * (first?.kind === 'ones' ? first.number : 1);
    count += 1;
    if (at(tokens, count) === 'of') count += 1;
    return count === scales && (exponent > 0 || end === scales) ? done(value) : null;
  }
  const half = scales > 3 ? halfAfter(tokens, scales - 3) : 0;
  if (half > 0) {
    const whole = cardinal(tokens.slice(0, scales - 3));
    return whole === null ? null : done(whole.value + half);
  }
  const whole = cardinal(tokens.slice(0, end));
  if (whole === null || (tail > 0 && extra > 0)) {
    const head = tail > 0 ? cardinal(tokens.slice(0, scales)) : null;
    return head === null ? null : done(head.value);
  }
  const value = whole.value;
  const mantissa = exponent > 0 ? value / 10 ** exponent : value;
  return phraseNumber(value, mantissa, exponent, value >= 1000 && exponent === 0);
}
