import type { Token } from './clause.ts';
import type { Duration } from './durations.ts';
import { durationAt, yearsOfCompound, yearsOfUnit, yearSpanAt } from './durations.ts';
import {
  AUXILIARY,
  basisOf,
  CLAUSE_BREAK,
  EVENT_NOUN,
  LEADS_TO,
  OTHER_NOUN,
  QUALIFYING,
  STOP,
} from './period-words.ts';
import { ADVERBS } from './rate.ts';
import { made } from './stated-period.ts';
import type { Found } from './stated-period.ts';

/** "a four-year, $4 billion", "a five-year plan worth $2 billion", "an annual budget of $3 million". */
export function compoundBefore(tokens: readonly Token[]): Found | null {
  let at = tokens.length - 1;
  while (
    at >= 0 &&
    tokens.length - at <= 4 &&
    QUALIFYING.has(tokens[at]?.text ?? '') &&
    !LEADS_TO.has(tokens[at - 1]?.text ?? '')
  )
    at -= 1;
  if (QUALIFYING.has(tokens[at]?.text ?? '') && LEADS_TO.has(tokens[at - 1]?.text ?? '')) at -= 1;
  const led = LEADS_TO.has(tokens[at]?.text ?? '');
  const most = led ? 7 : 4;
  for (let index = at; index >= 0 && at - index <= most; index -= 1) {
    const token = tokens[index];
    const text = token?.text ?? '';
    const noun = tokens[index + 1]?.text ?? '';
    const distance = tokens.length - index;
    const years = yearsOfCompound(text);
    if (years !== null)
      return OTHER_NOUN.has(noun) ? null : made(token, token, years, 'total', distance);
    const adverb = ADVERBS.get(text);
    if (adverb !== undefined)
      return EVENT_NOUN.has(noun)
        ? null
        : made(token, token, yearsOfUnit(adverb), basisOf(adverb), distance);
    if (
      led
        ? (text === ',' && yearsOfCompound(tokens[index - 1]?.text) === null) ||
          (CLAUSE_BREAK.has(text) && !/^(?:is|was|would|will)$/.test(text))
        : STOP.has(text) && text !== 'and' && index < at
    )
      return null;
  }
  return null;
}

const RELATIVE = /^(?:next|past|last|coming|first|following|previous|preceding)$/;

/** The stretch that the tokens from the preposition at `index` on state, or null. */
function stretchAt(tokens: readonly Token[], index: number): Duration | null {
  const word = (offset: number): string => tokens[index + offset]?.text ?? '';
  if (!/^(?:over|during|in|for|across|throughout|between|from)$/.test(word(0))) return null;
  const relative = RELATIVE.test(word(2)) || /^(?:just|only)$/.test(word(1));
  const found =
    /^(?:over|during|across|throughout)$/.test(word(0)) || relative
      ? durationAt(tokens, index + 1)
      : null;
  if (found !== null) return found;
  // "in the three years to 2022"
  const counted = word(0) === 'in' && word(1) === 'the' ? durationAt(tokens, index + 1) : null;
  const last = counted === null ? undefined : tokens[counted.next + 1]?.text;
  if (
    counted !== null &&
    /^(?:to|through|until|ending|after|since)$/.test(tokens[counted.next]?.text ?? '') &&
    /^(?:19|20)\d\d$/.test(last ?? '')
  )
    return { years: counted.years, next: counted.next + 2 };
  return yearSpanAt(tokens, index);
}

/** Verbs by which a stretch of time named before them holds the sum behind them. */
const SUMS_UP =
  /^(?:total(?:s|ed|ing|l?ed)?|reach(?:es|ed)?|amount(?:s|ed|ing)?|add(?:s|ed)?|c[ao]mes?|sum(?:s|med)?|costs?|exceed(?:s|ed)?|sp[e]n[dt]s?|invest(?:s|ed)?|pa(?:id|y|ys)|disbursed?|receive[sd]?|provide[sd]?|raise[sd]?|g[ai]ven?|lent|lend|poured|contribute[sd]?|borrow(?:s|ed)?|earn(?:s|ed)?|lost|lose|sent|send|committed|pledged|deliver(?:s|ed)?|allocated?|granted?|worth)$/;
/** Words that stand between such a stretch and its sum; more of them lead elsewhere. */
const MOST_BETWEEN = 9;

/** "Spending over the coming four years would total $3.4 billion", "from 2003 to 2011 it spent $60 billion". */
function spanBefore(tokens: readonly Token[]): Found | null {
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token?.text === ',') return null;
    const lasting =
      token?.text === 'for' ? durationAt(tokens, index + 1) : stretchAt(tokens, index);
    if (lasting === null) continue;
    const between = tokens.slice(lasting.next).map(({ text }) => text);
    // "It runs for five years and costs $250 million."
    if (token?.text === 'for' && !(between[0] === 'and' && between[1]?.startsWith('cost') === true))
      return null;
    const verb = between.findIndex((text) => SUMS_UP.test(text));
    if (verb < 0 || between.length > MOST_BETWEEN) return null;
    // After an "and" another verb has the sum: "served from 2014 to 2019 and paid $3,000".
    const led = between.every(
      (text, at) =>
        (!CLAUSE_BREAK.has(text) || AUXILIARY.test(text)) && (text !== 'and' || at === 0),
    );
    return led
      ? made(token, tokens[lasting.next - 1], lasting.years, 'total', between.length + 5)
      : null;
  }
  return null;
}

/** "Over the next four years, ... $4 billion", "Each year, ... $2 million": set off by a comma before the amount. */
function fronted(tokens: readonly Token[], whole: boolean): Found | null {
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    const text = token?.text ?? '';
    const previous = tokens[index - 1]?.text;
    const opens = previous === undefined ? whole : /^(?:,|that|and|but|[“"‘—–])$/.test(previous);
    if (!opens) continue;
    const closes = (next: number): boolean => tokens[next]?.text === ',';
    const distance = tokens.length - index + 10;
    if (/^(?:each|every)$/.test(text) && closes(index + 2)) {
      const years = yearsOfUnit(tokens[index + 1]?.text);
      if (years !== null) return made(token, tokens[index + 1], years, 'rate', distance);
    }
    if (text === 'annually' && closes(index + 1)) return made(token, token, 1, 'rate', distance);
    const found = stretchAt(tokens, index);
    if (found !== null && closes(found.next))
      return made(token, tokens[found.next - 1], found.years, 'total', distance);
  }
  return null;
}

/** The stretch of time that the sentence states before the amount; `whole` when `tokens` begin with it. */
export const spanBeforeAmount = (tokens: readonly Token[], whole: boolean): Found | null =>
  fronted(tokens, whole) ?? spanBefore(tokens);
