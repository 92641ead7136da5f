import type { Qualifier } from './amount.ts';
import { lowerSlice } from './characters.ts';

/** Phrases right before an amount; longer ones win over the shorter ones they end with. */
const BEFORE: readonly (readonly [Qualifier, string])[] = [
  [
    'about',
    'about|around|approximately|approx|roughly|some|nearly|almost|close to|near|estimated|circa|ca|perhaps|an average of|in the region of|in the order of|on the order of|in the neighborhood of|somewhere around|reportedly|reported|virtually',
  ],
  [
    'at-least',
    'at least|no less than|not less than|no fewer than|a minimum of|minimum|as little as|at a minimum',
  ],
  [
    'at-most',
    'up to|at most|as much as|as high as|no more than|not more than|a maximum of|maximum|at the most|a cap of|capped at|not exceeding|upto',
  ],
  [
    'more-than',
    'more than|over|above|well over|upward of|upwards of|in excess of|exceeding|north of|greater than|just over|better than|excess of',
  ],
  [
    'less-than',
    'less than|under|below|fewer than|just under|just below|south of|short of|lower than|barely',
  ],
  ['additional', 'additional|extra|another|further'],
];

/** How each of the phrases below begins: most amounts go on otherwise, and one look settles that. */
const MAY_QUALIFY = /^(?:,? or |,? and up|-?\+|[- ]plus| more| extra)/;
const AFTER: readonly (readonly [Qualifier, RegExp])[] = [
  ['at-least', /^(?:,? or more\b|-?\+|,? and up\b)/],
  ['more-than', /^(?:-plus\b| plus(?=[.,;)]))/],
  ['at-most', /^,? or less\b/],
  ['about', /^ or so\b/],
  ['additional', /^ (?:more|extra)\b(?! than)/],
];

const PHRASES = new Map(
  BEFORE.flatMap(([qualifier, list]) =>
    list.split('|').map((phrase) => [phrase, qualifier] as const),
  ),
);

/** The last words of all phrases: hardly any word before an amount is one, and the others need no list. */
const LAST_WORDS = new Set(Array.from(PHRASES.keys(), (phrase) => phrase.split(' ').at(-1) ?? ''));

/** Words back from an amount that the longest phrase has. */
const MOST_WORDS = 4;
const REACH = 32;

const BETWEEN_WORDS = /[\s(“"]+/;

/** The words before `before` ends, in lower case, if a phrase may end with the last of them; else none. */
function wordsOfPhrase(before: string): readonly string[] {
  const printed = before.trimEnd();
  const last = lowerSlice(printed, printed.lastIndexOf(' ') + 1, printed.length);
  if (!LAST_WORDS.has(last) && !BETWEEN_WORDS.test(last)) return [];
  return printed.toLowerCase().split(BETWEEN_WORDS).slice(-MOST_WORDS);
}

/** The qualifier printed next to the amount at [start, end), or null. Looks at a bounded number of characters. */
export function qualifierAt(text: string, start: number, end: number): Qualifier | null {
  let before = text.slice(Math.max(0, start - REACH), start);
  // With at most one space between it and the amount.
  const sign = /[(~]\s?$/.exec(before.slice(-2))?.[0];
  if (sign?.startsWith('~') === true) return 'about';
  if (sign !== undefined) before = before.slice(0, -sign.length);
  if (/\s/.test(before.slice(-1))) {
    const words = wordsOfPhrase(before);
    // "talking about $5 billion" says what is talked of.
    const topic =
      words.at(-1) === 'about' &&
      /^(?:talk|think|thought|worr|concern|ask|complain)/.test(words.at(-2) ?? '');
    if (topic) return null;
    // "up to $5 billion" but not "adding up to $5 billion".
    const sums = /^(?:add|added|adds|adding)$/.test(words.at(-3) ?? '') && words.at(-2) === 'up';
    for (let count = sums ? 1 : words.length; count > 0; count -= 1) {
      const found = PHRASES.get(words.slice(-count).join(' '));
      if (found !== undefined) return found;
    }
  }
  const after = text.slice(end, end + 12);
  if (!MAY_QUALIFY.test(after)) return null;
  for (const [qualifier, pattern] of AFTER) if (pattern.test(after)) return qualifier;
  return null;
}
