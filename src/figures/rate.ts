import type { Token } from './clause.ts';
import { yearsOfCompound, yearsOfUnit } from './durations.ts';
import { made, wordSet } from './stated-period.ts';
import type { Found } from './stated-period.ts';

/** Things a price is counted by after "a" or "an"; after "per" any noun will do. */
const THINGS = wordSet(
  'share barrel ton tonne pound ounce gallon liter litre bushel kilo kilogram kg gram pint quart cup dozen kb gb mb km lb kwh mwh mmbtu kilometer kilometre meter metre foot mile acre hectare head person student pupil child family household worker employee migrant voter vote piece plate ticket seat unit kilowatt-hour megawatt-hour bottle can crate carton sack bale jar tin loaf pack packet copy bag box carat troy ounce passenger patient soldier inhabitant resident dose shot vial pill tablet treatment visit ride trip flight crossing call minute word page room bed container cargo truckload shipload game match lesson session shift round shell missile bullet drone egg',
);
/** Verbs of a price, after which any thing may be counted by "a": "it sells for $4 a slice". */
const PRICED =
  /\b(?:costs?|costing|sells?|sold|selling|fetch(?:es|ed|ing)?|charg(?:es?|ed|ing)|retail(?:s|ed|ing)?|price[sd]?|pricing|goes? for|went for|bills?|billed)\b[^.;,]*$/i;
/** What may come after the thing that is counted. */
const THING_ENDS =
  /^(?:[.,;:)—–?!]|in|at|on|for|to|from|as|and|or|but|after|before|by|if|when|while|this|last|now|today|is|was|with|than|because)$/;
/** Adverbs and adjectives of a rate: the unit of time by word. */
export const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['annually', 'year'],
  ['yearly', 'year'],
  ['monthly', 'month'],
  ['weekly', 'week'],
  ['daily', 'day'],
  ['hourly', 'hour'],
  ['quarterly', 'quarter'],
  ['annual', 'year'],
]);
const POINT = wordSet('ago earlier later before after old long sooner');
/** "a month before tax" is a rate, "a month before the vote" a date. */
const DEDUCTIONS = wordSet(
  'tax taxes taxation deductions expenses costs interest inflation bonuses benefits tips commission',
);
/** "for a year", "twice a year", "half a year": the article counts something else than the amount. */
const NO_RATE_AFTER = wordSet(
  'for in within over about than of half once twice times time nearly almost after by only just under during',
);

/** "$100 each", "$20,000 apiece": a rate whose thing is not named. */
function distributive(tokens: readonly Token[]): Found | null {
  const [first, next] = tokens;
  const each =
    first?.text === 'each' && (next === undefined || THING_ENDS.test(next.text))
      ? first
      : undefined;
  const one = first?.text === 'apiece' ? first : each;
  return made(one, one, null, 'rate', 0);
}

/** The time in "$6 million per detainee per year", from the token at `index` on. */
function timeAfterThing(tokens: readonly Token[], index: number): Token | null {
  const unit = tokens[index + 1];
  const each = /^(?:an?|per|each|every)$/.test(tokens[index]?.text ?? '');
  const point = POINT.has(tokens[index + 2]?.text ?? '');
  return unit && each && !point && yearsOfUnit(unit.text) !== null ? unit : null;
}

/**
 * A rate printed against the amount: "a year", "-a-share", "per barrel", "/ton", "annually", "each".
 * `before` is the text before the amount.
 */
export function adjacentRate(tokens: readonly Token[], before: string): Found | null {
  let at = 0;
  while (tokens[at]?.text === '-' || tokens[at]?.text === '/') at += 1;
  const slash = tokens[0]?.text === '/';
  const first = tokens[at];
  if (first === undefined) return null;
  const shared = distributive(tokens);
  if (shared !== null) return shared;
  const fused = /^(?:an?|per)-([a-zß-ɏ][a-zß-ɏ-]*)$/.exec(first.text);
  if (fused !== null) {
    const thing = fused[1] ?? '';
    const unit = thing.split('-')[0];
    const years = yearsOfUnit(unit);
    return years === null && !THINGS.has(unit ?? '')
      ? null
      : made(first, first, years, 'rate', 0, years === null ? unit : undefined);
  }
  const adverb = ADVERBS.get(first.text);
  if (
    adverb !== undefined &&
    first.text !== 'annual' &&
    yearsOfCompound(tokens[at + 1]?.text) === null
  ) {
    return made(first, first, yearsOfUnit(adverb), 'rate', 0);
  }
  let noun = at;
  if (!slash) {
    if (!/^(?:an?|per|each|every)$/.test(first.text)) return null;
    noun += 1;
  }
  const article = !slash && first.text.startsWith('a');
  if (/^(?:metric|square|cubic|troy|short|fluid)$/.test(tokens[noun]?.text ?? '')) noun += 1;
  const thing = tokens[noun];
  if (thing === undefined) return null;
  const point = POINT.has(tokens[noun + 1]?.text ?? '');
  if (point && !DEDUCTIONS.has(tokens[noun + 2]?.text ?? '')) return null;
  const years = yearsOfUnit(thing.text);
  if (years !== null) return made(first, thing, years, 'rate', 0);
  if (!/^[a-zß-ɏ]+(?:-[a-zß-ɏ]+)*$/.test(thing.text) || thing.text === 'cent') return null;
  const counted = article
    ? THINGS.has(thing.text) ||
      noun > at + 1 ||
      (THING_ENDS.test(tokens[noun + 1]?.text ?? '.') && PRICED.test(before))
    : first.text === 'per' || slash;
  if (!counted) return null;
  const time = timeAfterThing(tokens, noun + 1);
  if (time !== null) return made(first, time, yearsOfUnit(time.text), 'rate', 0);
  const per = tokens
    .slice(slash ? at : at + 1, noun + 1)
    .map((token) => token.text)
    .join(' ');
  return made(first, thing, null, 'rate', 0, per);
}

/** A rate later in the same clause: "$3 billion in military aid a year". */
export function laterRate(tokens: readonly Token[], index: number): Found | null {
  const token = tokens[index];
  if (token === undefined) return null;
  if (token.text === 'annually' || token.text === 'yearly')
    return made(token, token, 1, 'rate', index);
  if (!/^(?:an?|per|each|every)$/.test(token.text)) return null;
  const unit = tokens[index + 1];
  const years = yearsOfUnit(unit?.text);
  if (years === null || years < 1 / 365) return null;
  if (POINT.has(tokens[index + 2]?.text ?? '') || NO_RATE_AFTER.has(tokens[index - 1]?.text ?? ''))
    return null;
  if (token.text.startsWith('a') && /^(?:in|into)$/.test(tokens[index + 2]?.text ?? ''))
    return null;
  return made(token, unit, years, 'rate', index);
}
