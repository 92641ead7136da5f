import { Word } from '../lexicon/word-class.ts';
import type { Reading } from '../reading.ts';
import type { Region } from '../regions.ts';
import { Flag, Gap, isPlainGap } from '../tokens.ts';
import { isEnglishToken } from '../word-sense.ts';
import { hashWord } from '../word-hash.ts';
import { appositionAfter } from './apposition.ts';
import type { EvidenceOf } from './evidence.ts';
import { BESIDE, CAPITAL, hashOfLetters, OUTSIDE, WordFacts } from './word-facts.ts';

/** What the features ask of a text. */
export interface TaggedText {
  readonly reading: Reading;
  readonly evidenceOf: EvidenceOf;
}

/** The features of the words of one region, overwritten by the next. */
export interface FeatureRows {
  /** Number of words. */
  readonly count: number;
  /** The features of all words in a row, as numbers of 24 bits. */
  readonly features: Int32Array;
  /** For each word where its features end in `features`. */
  readonly ends: Int32Array;
}

const AND = hashWord('and');
/** Of a word's lists those that together make one feature. */
const MAIN_CLASSES = 0xfff | CAPITAL | OUTSIDE;
const HEAD_CLASSES =
  Word.bodyHead | Word.placeHead | Word.programHead | Word.eventHead | Word.personalTitle;
/** The templates of which every word has one feature; the others have several, or none. */
const EVERY_WORD = Uint8Array.from([
  0, 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27,
  28, 29, 31, 32, 33, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 53, 54,
]);
const MOST_PER_WORD = 160;
const LONGEST_REGION = 32;

const bit = (value: boolean, place: number): number => (value ? 1 << place : 0);

/** By template, so that equal values of two make different features. */
const SALTS = Int32Array.from({ length: 64 }, (_, template) => Math.imul(template + 1, 0x9e3779b1));

/** One feature as a number: its template and its value, well mixed (finalizer of MurmurHash3). */
const mix = (template: number, value: number): number => {
  let hash = Math.imul(value ^ (SALTS[template] ?? 0), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & 0xffffff;
};

/** The hint on the other side of the comma or "and" beside a region: lists name things of one kind. */
const neighborBefore = (reading: Reading, first: number): number => {
  const { hints, lowers } = reading.tokens;
  const gap = reading.gap(first);
  if (gap === (Gap.comma | Gap.space)) return (hints[first - 1] ?? 0) + 1;
  if (!isPlainGap(gap) || lowers[first - 1] !== AND) return 0;
  return (hints[first - 2] ?? 0) + 1;
};

const neighborAfter = (reading: Reading, last: number): number => {
  const { hints, lowers } = reading.tokens;
  const gap = reading.gap(last + 1);
  if (gap === (Gap.comma | Gap.space)) return (hints[last + 1] ?? 0) + 1;
  if (!isPlainGap(gap) || lowers[last + 1] !== AND) return 0;
  return (hints[last + 2] ?? 0) + 1;
};

/**
 * Reads the features of the words of a region. The lists in the answer are used again for the next
 * region, so that a long text leaves no garbage.
 */
export const createFeatureReader = (): ((text: TaggedText, region: Region) => FeatureRows) => {
  const facts = new WordFacts();
  const features = new Int32Array(MOST_PER_WORD * LONGEST_REGION);
  const rowEnds = new Int32Array(LONGEST_REGION);
  // By template: filled one by one and mixed in one short loop, which the engine compiles well.
  const values = new Int32Array(64);

  return ({ reading, evidenceOf }, { first, last }) => {
    const { text, tokens } = reading;
    const { hints, starts, ends } = tokens;
    facts.fill(reading, first, last);
    const { identity, classes, shape, gaps } = facts;
    const mainAt = (place: number): number => (classes[place] ?? 0) & MAIN_CLASSES;
    const isFirst = (place: number): boolean => ((classes[place] ?? 0) & Word.firstName) !== 0;
    const joins = (place: number): boolean => isPlainGap(gaps[place] ?? 0);

    const length = last - first + 1;
    const size = Math.min(length, 6);
    const begin = BESIDE;
    const end = BESIDE + length - 1;
    const joinsBefore = joins(begin);
    const joinsAfter = joins(end + 1);
    const before = joinsBefore ? (identity[begin - 1] ?? 0) : 0;
    const after = joinsAfter ? (identity[end + 1] ?? 0) : 0;
    const beforeClasses = joinsBefore ? mainAt(begin - 1) : OUTSIDE;
    const afterClasses = joinsAfter ? mainAt(end + 1) : OUTSIDE;
    const before2 = identity[begin - 2] ?? 0;
    const after2 = identity[end + 2] ?? 0;
    const lastIdentity = identity[end] ?? 0;
    const lastClasses = mainAt(end);
    const apposition = appositionAfter(reading, last);
    const possessive = reading.has(last + 1, Flag.possessive);
    const leftHint = neighborBefore(reading, first);
    const rightHint = neighborAfter(reading, last);
    let pattern = 0;
    let hasHead = false;
    for (let place = begin; place <= end; place++) {
      pattern = Math.imul(pattern, 31) + (shape[place] ?? 0) + (isFirst(place) ? 16 : 0);
      hasHead ||= ((classes[place] ?? 0) & Word.head) !== 0;
    }

    let filled = 0;
    for (let here = begin; here <= end; here++) {
      const at = first + here - begin;
      const own = mainAt(here);
      const ownIdentity = identity[here] ?? 0;
      const ownShape = shape[here] ?? 0;
      const joined = joins(here);
      const joinedNext = joins(here + 1);
      const previous = joined ? (identity[here - 1] ?? 0) : 0;
      const next = joinedNext ? (identity[here + 1] ?? 0) : 0;
      const previousShape = joined ? (shape[here - 1] ?? 0) : 0;
      const nextShape = joinedNext ? (shape[here + 1] ?? 0) : 0;
      const previousFirst = joined && isFirst(here - 1);
      const nextFirst = joinedNext && isFirst(here + 1);
      const ownFirst = isFirst(here);
      const position = bit(here === begin, 0) | bit(here === end, 1);
      const hint = hints[at] ?? 0;
      const evidence = evidenceOf(at);
      const opens = reading.has(at, Flag.sentenceStart);
      const isListed = (own & Word.common) !== 0;
      const start =
        bit(opens, 0) |
        bit(isListed, 1) |
        bit(reading.lowercases(at), 2) |
        // Only where a capital says nothing, for to look for a word's stem takes time.
        bit(opens && !isListed && isEnglishToken(reading, at), 3);

      values[0] = 0;
      values[1] = ownIdentity;
      values[3] = ownShape * 4 + position;
      values[4] = start;
      values[5] = start * 16 + ownShape;
      values[6] = previous;
      values[7] = next;
      values[8] = own;
      values[9] = joined ? mainAt(here - 1) : OUTSIDE;
      values[10] = joinedNext ? mainAt(here + 1) : OUTSIDE;
      values[11] = position * 32 + size;
      values[12] = hint * 4 + position;
      values[13] = before ^ position;
      values[14] = after ^ position;
      values[15] = beforeClasses * 4 + position;
      values[16] = afterClasses * 4 + position;
      values[17] = apposition * 4 + position;
      values[18] = apposition * 8 + size;
      values[19] = bit(possessive, 0) | (position << 1);
      values[20] = lastClasses * 4 + position;
      values[21] = lastIdentity;
      values[22] = (gaps[here] ?? 0) * 4 + position;
      values[23] = (gaps[here + 1] ?? 0) * 4 + position;
      values[24] = bit(ownFirst, 2) | bit(nextFirst, 3) | position;
      values[25] = bit(previousFirst, 5) | ownShape;
      values[26] = bit(ownFirst, 7) | nextShape | (position << 5);
      values[27] = previous ^ Math.imul(ownShape, 31);
      values[28] = own * 32 + nextShape;
      values[29] = own * 32 + previousShape;
      values[31] = Math.imul(before, 31) ^ after;
      values[32] = before2 ^ position;
      values[33] = hint * 64 + (hints[at + 1] ?? 0) * 8 + (hints[at - 1] ?? 0);
      values[38] = after2 ^ position;
      values[39] = Math.imul(before2, 31) ^ before;
      values[40] = Math.imul(after2, 31) ^ after;
      values[41] = evidence;
      values[42] = (evidence & 0x0f) * 8 + size;
      values[43] = (evidence & 0x73) * 16 + ownShape;
      values[44] = pattern * 8 + (here - begin);
      values[45] = leftHint * 32 + position;
      values[46] = rightHint * 32 + position;
      values[47] = leftHint * 8 + rightHint;
      values[48] = start * 8 + size;
      values[49] = ((classes[here] ?? 0) & HEAD_CLASSES) ^ position;
      values[53] = hint * 128 + evidence;
      values[54] = hint * 16 + start;
      for (let index = 0; index < EVERY_WORD.length; index++) {
        const template = EVERY_WORD[index] ?? 0;
        features[filled++] = mix(template, values[template] ?? 0);
      }
      if (ownIdentity === 0) {
        const from = starts[at] ?? 0;
        const to = ends[at] ?? 0;
        const suffix = hashOfLetters(text, Math.max(from, to - 3), to);
        features[filled++] = mix(2, suffix);
        features[filled++] = mix(50, hashOfLetters(text, Math.max(from, to - 4), to));
        features[filled++] = mix(51, hashOfLetters(text, from, Math.min(to, from + 3)));
        features[filled++] = mix(52, Math.imul(suffix, 31) + size);
      }
      if (hasHead) {
        for (let word = here + 1; word <= end; word++) {
          if (((classes[word] ?? 0) & Word.head) === 0) continue;
          features[filled++] = mix(34, identity[word] ?? 0);
          features[filled++] = mix(35, word - here);
        }
        for (let word = begin; word < here; word++) {
          if (((classes[word] ?? 0) & Word.head) === 0) continue;
          features[filled++] = mix(36, identity[word] ?? 0);
          features[filled++] = mix(37, here - word);
        }
      }
      rowEnds[here - begin] = filled;
    }
    return { count: length, features, ends: rowEnds };
  };
};
