import type { Period } from './amount.ts';
import { clauseAfter, clauseBefore, REACH } from './clause.ts';
import { periodAfter } from './period-after.ts';
import { compoundBefore, spanBeforeAmount } from './period-before.ts';
import { PAST, SUPERLATIVE } from './period-words.ts';

/** Without one of these no period is stated: the cheap look that spares most amounts the careful one. */
const HINT = /year|yr|half|month|week|day|decade|centur|quarter|hour|annu|dail|(?:19|20)\d\d/i;
const RATE_HINT = /^(?: ?\/|[ -](?:an?|per|each|every|apiece)\b)/i;

/**
 * The period or rate that the sentence states for the amount at [start, end), or null. Reads at most
 * 200 UTF-16 units to either side and not beyond the amounts that end at `previous` and start at `next`.
 */
export function periodOf(
  text: string,
  start: number,
  end: number,
  previous: number,
  next: number,
): Period | null {
  const from = Math.max(previous, start - REACH);
  const to = Math.min(next, end + REACH);
  const hinted =
    HINT.test(text.slice(end, to)) || RATE_HINT.test(text.slice(end, Math.min(to, end + 8)));
  if (!hinted && !HINT.test(text.slice(from, start))) return null;
  const right = hinted ? clauseAfter(text, end, next) : [];
  const { tokens: left, whole } = clauseBefore(text, start, previous);
  let later = periodAfter(right, text.slice(from, start));
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
  const { distance: _distance, ...period } = best;
  return period;
}
