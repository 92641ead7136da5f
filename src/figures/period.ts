import type { Period } from './amount.ts';
import { clauseAfter, clauseBefore, REACH } from './clause.ts';
import { periodAfter } from './period-after.ts';
import { compoundBefore, spanBeforeAmount } from './period-before.ts';
import { PAST, SUPERLATIVE } from './period-words.ts';
import type { Found } from './stated-period.ts';

/** Without one of these no period is stated: the cheap look that spares most amounts the careful one. */
const HINT = /year|yr|half|month|week|day|decade|centur|quarter|hour|annu|dail|(?:19|20)\d\d/i;
/** What a period before the amount can have and {@link HINT} lacks. */
const FORTNIGHT = /fortnight/i;
const RATE_HINT = /^(?: ?\/|[ -](?:an?|per|each|every|apiece)\b)/i;

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** What was found as a period, counted from `base`. */
const periodAt = ({ start, end, years, basis, per }: Found, base: number): Period => {
  // Null at first: after a whole number the engine would lay out all periods anew for each fraction.
  const period: Writable<Period> = { start: start + base, end: end + base, years: null, basis };
  period.years = years;
  if (per !== undefined) period.per = per;
  return period;
};

/**
 * The period or rate that the sentence states for the amount at [start, end), or null. Reads at most
 * 200 UTF-16 units to either side and not beyond the amounts that end at `previous` and start at `next`.
 * Its offsets are counted from `base`, where the text stands in a longer one.
 */
export function periodOf(
  text: string,
  start: number,
  end: number,
  previous: number,
  next: number,
  base: number,
): Period | null {
  const from = Math.max(previous, start - REACH);
  const to = Math.min(next, end + REACH);
  const behind = text.slice(end, to);
  const before = text.slice(from, start);
  const hinted = HINT.test(behind) || RATE_HINT.test(behind.slice(0, 8));
  const hintedBefore = HINT.test(before);
  if (!hinted && !hintedBefore) return null;
  let later = hinted ? periodAfter(clauseAfter(text, end, next), before) : null;
  const mayStateBefore = hintedBefore || FORTNIGHT.test(before);
  if (!mayStateBefore && later?.basis !== 'total') return later && periodAt(later, base);
  const { tokens: left, whole } = clauseBefore(text, start, previous);
  // "the biggest theft, $81 million, in ten years" says since when it was the biggest.
  const ranks =
    later?.basis === 'total' &&
    /^in (?!the |its |his |her |their )/.test(text.slice(later.start, later.end).toLowerCase());
  if (ranks && left.some((token) => SUPERLATIVE.has(token.text))) later = null;
  const earlier = compoundBefore(left);
  let best = later;
  if (earlier !== null && (best === null || earlier.distance < best.distance)) best = earlier;
  best ??= spanBeforeAmount(left, whole);
  // What grew between two years is not the sum of those years.
  if (
    best === null ||
    (best.basis === 'total' &&
      PAST.test(left.find((token) => PAST.test(token.text))?.text ?? '') &&
      /\d{4}$/.test(text.slice(best.start, best.end)))
  )
    return null;
  return periodAt(best, base);
}
