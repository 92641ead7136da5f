import type { Reading } from '../reading.ts';
import { spanOf, type TaggedSpan } from '../tagger/tag-names.ts';
import { Flag, Gap } from '../tokens.ts';
import type { Words } from './head-word.ts';

/** Whether the token is "&" between words, not letters: "Dunbar & Sons", not "Q & A". */
const joinsWords = ({ text, tokens }: Reading, at: number): boolean => {
  const start = tokens.starts[at] ?? 0;
  if (text.charAt(start) !== '&') return false;
  const lengthOf = (token: number): number =>
    (tokens.ends[token] ?? 0) - (tokens.starts[token] ?? 0);
  return lengthOf(at - 1) > 1 && lengthOf(at + 1) > 1;
};

/** Whether authors are cited: "(Dunbar & Holt, 2012)". */
const isCitation = (reading: Reading, { first, last }: Words): boolean =>
  (reading.gap(first) & Gap.bracket) !== 0 || reading.has(last + 1, Flag.number);

const holdsAmpersand = (reading: Reading, { first, last }: Words): boolean => {
  for (let at = first + 1; at < last; at++) {
    if (!reading.has(at, Flag.capital) && joinsWords(reading, at)) return true;
  }
  return false;
};

/** The last word of the name behind "&" after a name, or -1 where none is there. */
const lastBehind = (reading: Reading, last: number, next: TaggedSpan | undefined): number => {
  const other = last + 2;
  if (!reading.joined(last + 1) || !joinsWords(reading, last + 1)) return -1;
  if (!reading.joined(other) || !reading.has(other, Flag.capital)) return -1;
  return next?.first === other ? next.last : other;
};

/** Joins the names on both sides of "&", which stands inside the names of bodies alone. */
export const joinAtAmpersands = (
  reading: Reading,
  spans: readonly TaggedSpan[],
): readonly TaggedSpan[] => {
  const joined: TaggedSpan[] = [];
  for (let index = 0; index < spans.length; index++) {
    const span = spans[index];
    if (span === undefined) break;
    const behind = lastBehind(reading, span.last, spans[index + 1]);
    if (behind > 0 && spans[index + 1]?.last === behind) index++;
    const words = { first: span.first, last: behind > 0 ? behind : span.last };
    const isBody = holdsAmpersand(reading, words) && !isCitation(reading, words);
    joined.push(isBody ? spanOf(words.first, words.last, 'organization') : span);
  }
  return joined;
};
