import { codeAt, isLetter } from './characters.ts';
import type { Token } from './clause.ts';
import { durationAt, yearsOfCompound, yearsOfUnit, yearSpanAt } from './durations.ts';
import {
  basisOf,
  CLAUSE_BREAK,
  EVENT_NOUN,
  OTHER_NOUN,
  SPREAD,
  STOP,
  SUPERLATIVE,
} from './period-words.ts';
import { ADVERBS, adjacentRate, laterRate } from './rate.ts';
import { made } from './stated-period.ts';
import type { Found } from './stated-period.ts';

/** "$2 billion, five-year plan", "$500 monthly stipend", "$2 billion in annual aid". */
function compoundAfter(tokens: readonly Token[]): Found | null {
  for (let index = 0; index < Math.min(4, tokens.length); index += 1) {
    const token = tokens[index];
    const noun = tokens[index + 1]?.text ?? '';
    const years = yearsOfCompound(token?.text);
    if (years !== null)
      return OTHER_NOUN.has(noun) ? null : made(token, token, years, 'total', index);
    const adverb = ADVERBS.get(token?.text ?? '');
    if (adverb !== undefined && isLetter(codeAt(noun, 0)) && !EVENT_NOUN.has(noun))
      return made(token, token, yearsOfUnit(adverb), basisOf(adverb), index);
    if (
      STOP.has(token?.text ?? '') &&
      !(index === 0 && token?.text === 'in' && ADVERBS.has(tokens[1]?.text ?? ''))
    )
      return null;
  }
  return null;
}

/** Whether the words between the amount and a phrase at `index` let the phrase belong to it. */
function reaches(tokens: readonly Token[], index: number, most: number, open: boolean): boolean {
  const gap = tokens.slice(0, index);
  const last = gap.at(-1)?.text ?? '';
  if (SPREAD.has(last)) return true;
  if (gap.length > most) return false;
  return gap.every((token, at) => {
    if (CLAUSE_BREAK.has(token.text) || /^[—–()[\]“”"]$/.test(token.text)) return false;
    if (token.text === ',') return at === gap.length - 1;
    if (token.text === 'and') return open && !(gap[at + 1]?.text ?? '').endsWith('ed');
    return open || !SUPERLATIVE.has(token.text);
  });
}

/** The stretch of time after "over", "for", "in" ... at `index`. */
function stretchAfter(tokens: readonly Token[], index: number): Found | null {
  const token = tokens[index];
  const preposition = token?.text ?? '';
  const open = /^(?:over|across|spanning|throughout|during)$/.test(preposition);
  if (!open && !/^(?:for|in|within|through|under)$/.test(preposition)) return null;
  const before = tokens[index - 1]?.text ?? '';
  if (!open && before.endsWith('ed') && !SPREAD.has(before)) return null;
  if (!reaches(tokens, index, open ? 14 : 7, open)) return null;
  if (tokens[index + 1]?.text === 'each' || tokens[index + 1]?.text === 'every') {
    const each = tokens[index + 2]?.text === 'of' ? durationAt(tokens, index + 3) : null;
    return each === null ? null : made(token, tokens[each.next - 1], 1, 'rate', index);
  }
  const duration = durationAt(tokens, index + 1);
  // "within 30 days" is a deadline.
  const years = duration?.years ?? 0;
  const deadline = preposition === 'within' && years < 0.5;
  // "in a single week" marvels at the speed.
  const feat = preposition === 'in' && tokens[index + 2]?.text === 'single' && years < 1;
  if (duration !== null && preposition !== 'under' && !deadline && !feat)
    return made(token, tokens[duration.next - 1], duration.years, 'total', index);
  const article = /^(?:an?|the|its|this)$/.test(tokens[index + 1]?.text ?? '') ? 2 : 1;
  const compound = yearsOfCompound(tokens[index + article]?.text);
  const noun = tokens[index + article + 1]?.text ?? '';
  if (compound === null || article === 1 || OTHER_NOUN.has(noun)) return null;
  const whole = /^(?:period|span|stretch|window|timeframe|horizon)$/.test(noun) ? 1 : 0;
  return made(token, tokens[index + article + whole], compound, 'total', index);
}

/** The nearest statement of a period after the amount; `before` is the text before it. */
export function periodAfter(tokens: readonly Token[], before: string): Found | null {
  const rate = adjacentRate(tokens, before);
  if (rate !== null) return rate;
  const compound = compoundAfter(tokens);
  if (compound !== null) return compound;
  for (let index = 0; index < Math.min(tokens.length, 28); index += 1) {
    const stretch = stretchAfter(tokens, index);
    if (stretch !== null) return stretch;
    if (index > 0 && reaches(tokens, index, 8, true)) {
      const later = laterRate(tokens, index);
      if (later !== null) return later;
    }
    const span = /^(?:between|from|in|for|over|during|through)$/.test(tokens[index]?.text ?? '')
      ? yearSpanAt(tokens, index)
      : null;
    if (span !== null && reaches(tokens, index, 12, true))
      return made(tokens[index], tokens[span.next - 1], span.years, 'total', index);
  }
  return null;
}
