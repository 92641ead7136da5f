import type { Period } from './amount.ts';
import { clauseAfter, clauseBefore, REACH } from './clause.ts';
import type { Token } from './clause.ts';
import { ADVERBS, adjacentRate, laterRate } from './rate.ts';
import { made, wordSet } from './stated-period.ts';
import type { Found } from './stated-period.ts';
import { durationAt, yearsOfCompound, yearsOfUnit, yearSpanAt } from './durations.ts';

const CLAUSE_BREAK = wordSet(
  'which who whom whose while whereas but because although though after before when if since until unless was were is are has had have said says would will could than compared versus against',
);
/** Participles that tie "over five years" to the sum even across a relative clause. */
const SPREAD = wordSet(
  'spread paid payable disbursed spent invested distributed delivered provided repaid allocated phased due out given released granted awarded committed',
);
const PAST =
  /^(?:rose|risen|fell|fallen|grew|grown|increased?|jumped|doubled|tripled|dropped|declined|climbed|surged|soared|shrank|decreased?)$/;
const SUPERLATIVE = wordSet('first highest lowest largest biggest worst best smallest most time');
/** "a 10-year high of", "10-year bonds", "a five-year sentence": not the time of the sum. */
const OTHER_NOUN = wordSet(
  'old olds high low peak record bond bonds note notes treasury treasuries sentence sentences term terms war anniversary yield yields veteran',
);
const EVENT_NOUN = wordSet(
  'report meeting conference summit gathering review survey address event festival forum assembly session newspaper paper magazine briefing journal newsletter show tabloid',
);
const STOP = wordSet(
  'the a an of in on for to with from by at over under into during through within between about as and or but plus which who that than on its his her their is was are were has had have will would',
);
/** Words between "five-year plan" and its sum. */
const LEADS_TO = wordSet(
  'of worth totaling totalling for at costing cost spend invest provide raise give deliver pay exceeding exceeds exceed totals total is was reached to',
);
const QUALIFYING = wordSet(
  'about around roughly approximately nearly almost some up to more less than at least most over under as much only just estimated an a additional close another reported well',
);

/** A quarter's profit is one quarter's; an annual budget falls due each year. */
const basisOf = (unit: string): Period['basis'] => (unit === 'quarter' ? 'total' : 'rate');

/** "$2 billion, five-year plan", "$500 monthly stipend", "$2 billion in annual aid". */
function compoundAfter(tokens: readonly Token[]): Found | null {
  for (let index = 0; index < Math.min(4, tokens.length); index += 1) {
    const token = tokens[index];
    const noun = tokens[index + 1]?.text ?? '';
    const years = yearsOfCompound(token?.text);
    if (years !== null)
      return OTHER_NOUN.has(noun) ? null : made(token, token, years, 'total', index);
    const adverb = ADVERBS.get(token?.text ?? '');
    if (adverb !== undefined && /^\p{L}/u.test(noun) && !EVENT_NOUN.has(noun))
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
  const deadline = preposition === 'within' && (duration?.years ?? 0) < 0.5;
  if (duration !== null && preposition !== 'under' && !deadline)
    return made(token, tokens[duration.next - 1], duration.years, 'total', index);
  const article = /^(?:an?|the|its|this)$/.test(tokens[index + 1]?.text ?? '') ? 2 : 1;
  const years = yearsOfCompound(tokens[index + article]?.text);
  const noun = tokens[index + article + 1]?.text ?? '';
  if (years === null || article === 1 || OTHER_NOUN.has(noun)) return null;
  const whole = /^(?:period|span|stretch|window|timeframe|horizon)$/.test(noun) ? 1 : 0;
  return made(token, tokens[index + article + whole], years, 'total', index);
}

/** The nearest statement of a period after the amount. */
function after(tokens: readonly Token[]): Found | null {
  const rate = adjacentRate(tokens);
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

/** "a four-year, $4 billion", "a five-year plan worth $2 billion", "an annual budget of $3 million". */
function compoundBefore(tokens: readonly Token[]): Found | null {
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
    if (!/^(?:over|during|in|for|across|throughout|between|from)$/.test(text)) continue;
    const relative =
      /^(?:next|past|last|coming|first|following|previous)$/.test(tokens[index + 2]?.text ?? '') ||
      /^(?:just|only)$/.test(tokens[index + 1]?.text ?? '');
    const duration =
      /^(?:over|during|across|throughout)$/.test(text) || relative
        ? durationAt(tokens, index + 1)
        : null;
    const found = duration ?? yearSpanAt(tokens, index);
    if (found !== null && closes(found.next))
      return made(token, tokens[found.next - 1], found.years, 'total', distance);
  }
  return null;
}

/** Without one of these no period is stated: the cheap look that spares most amounts the careful one. */
const HINT = /year|yr|month|week|day|decade|centur|quarter|hour|annu|dail|(?:19|20)\d\d/i;
const RATE_HINT = /^(?: ?\/|[ -](?:an?|per|each|every)\b)/i;

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
  let later = after(right);
  // "the biggest theft, $81 million, in ten years" says since when it was the biggest.
  const ranks =
    later?.basis === 'total' &&
    /^in (?!the |its |his |her |their )/.test(text.slice(later.start, later.end).toLowerCase());
  if (ranks && left.some((token) => SUPERLATIVE.has(token.text))) later = null;
  const earlier = compoundBefore(left);
  let best = later;
  if (earlier !== null && (best === null || earlier.distance < best.distance)) best = earlier;
  best ??= fronted(left, whole);
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
