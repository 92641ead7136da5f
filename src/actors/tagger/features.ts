import { Word } from '../lexicon/word-class.ts';
import type { Reading } from '../reading.ts';
import type { Region } from '../regions.ts';
import { Flag, Gap } from '../tokens.ts';
import { isEnglishWord } from '../word-sense.ts';
import { hashWord } from '../word-hash.ts';
import { appositionAfter } from './apposition.ts';
import type { EvidenceOf } from './evidence.ts';
import { CAPITAL, OUTSIDE, WordFacts } from './word-facts.ts';

/** What the features ask of a text. */
export interface TaggedText {
  readonly reading: Reading;
  /** What the gazetteer says of a token, one of `Hint`. */
  readonly hintAt: (at: number) => number;
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
const EVERY_WORD = [
  0, 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27,
  28, 29, 31, 32, 33, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 53, 54,
];
const MOST_PER_WORD = 160;
const LONGEST_REGION = 32;

const bit = (value: boolean, place: number): number => (value ? 1 << place : 0);

/** One feature as a number: its template and its value, well mixed (finalizer of MurmurHash3). */
const mix = (template: number, value: number): number => {
  let hash = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & 0xffffff;
};

/** The hint on the other side of the comma or "and" beside a region: lists name things of one kind. */
const neighborBefore = ({ reading, hintAt }: TaggedText, first: number): number => {
  if (reading.gap(first) === (Gap.comma | Gap.space)) return hintAt(first - 1) + 1;
  if (!reading.joined(first) || reading.tokens.lowers[first - 1] !== AND) return 0;
  return hintAt(first - 2) + 1;
};

const neighborAfter = ({ reading, hintAt }: TaggedText, last: number): number => {
  if (reading.gap(last + 1) === (Gap.comma | Gap.space)) return hintAt(last + 1) + 1;
  if (!reading.joined(last + 1) || reading.tokens.lowers[last + 1] !== AND) return 0;
  return hintAt(last + 2) + 1;
};

/**
 * Reads the features of the words of a region. The lists in the answer are used again for the next
 * region, so that a long text leaves no garbage.
 */
export const createFeatureReader = (): ((text: TaggedText, region: Region) => FeatureRows) => {
  const facts = new WordFacts();
  const features = new Int32Array(MOST_PER_WORD * LONGEST_REGION);
  const ends = new Int32Array(LONGEST_REGION);
  // By template: filled one by one and mixed in one short loop, which the engine compiles well.
  const values = new Int32Array(64);
  let filled = 0;
  const add = (template: number, value: number): void => {
    features[filled++] = mix(template, value);
  };

  return (text, { first, last }) => {
    const { reading, hintAt, evidenceOf } = text;
    facts.fill(reading, first - 3, last + 3);
    const { identity, classes, shape, suffix, ending, prefix } = facts;
    const place = (at: number): number => facts.placeOf(at);
    const identityAt = (at: number): number => identity[place(at)] ?? 0;
    const mainAt = (at: number): number => (classes[place(at)] ?? 0) & MAIN_CLASSES;
    const isFirst = (at: number): boolean => ((classes[place(at)] ?? 0) & Word.firstName) !== 0;

    const length = last - first + 1;
    const size = Math.min(length, 6);
    const joinsBefore = reading.joined(first);
    const joinsAfter = reading.joined(last + 1);
    const before = joinsBefore ? identityAt(first - 1) : 0;
    const after = joinsAfter ? identityAt(last + 1) : 0;
    const beforeClasses = joinsBefore ? mainAt(first - 1) : OUTSIDE;
    const afterClasses = joinsAfter ? mainAt(last + 1) : OUTSIDE;
    const before2 = identityAt(first - 2);
    const after2 = identityAt(last + 2);
    const apposition = appositionAfter(reading, last);
    const possessive = reading.has(last + 1, Flag.possessive);
    const leftHint = neighborBefore(text, first);
    const rightHint = neighborAfter(text, last);
    let pattern = 0;
    for (let at = first; at <= last; at++) {
      pattern = Math.imul(pattern, 31) + (shape[place(at)] ?? 0) + (isFirst(at) ? 16 : 0);
    }

    filled = 0;
    for (let at = first; at <= last; at++) {
      const here = place(at);
      const own = mainAt(at);
      const ownIdentity = identity[here] ?? 0;
      const ownShape = shape[here] ?? 0;
      const joined = reading.joined(at);
      const joinedNext = reading.joined(at + 1);
      const previous = joined ? identityAt(at - 1) : 0;
      const next = joinedNext ? identityAt(at + 1) : 0;
      const previousShape = joined ? (shape[here - 1] ?? 0) : 0;
      const nextShape = joinedNext ? (shape[here + 1] ?? 0) : 0;
      const previousFirst = joined && isFirst(at - 1);
      const nextFirst = joinedNext && isFirst(at + 1);
      const ownFirst = isFirst(at);
      const position = bit(at === first, 0) | bit(at === last, 1);
      const hint = hintAt(at);
      const evidence = evidenceOf(at);
      const opens = reading.has(at, Flag.sentenceStart);
      const isListed = (own & Word.common) !== 0;
      const start =
        bit(opens, 0) |
        bit(isListed, 1) |
        bit(reading.lowercases(at), 2) |
        // Only where a capital says nothing, for to look for a word's stem takes time.
        bit(opens && !isListed && isEnglishWord(reading.lower(at)), 3);

      values[0] = 0;
      values[1] = ownIdentity;
      values[3] = ownShape * 4 + position;
      values[4] = start;
      values[5] = start * 16 + ownShape;
      values[6] = previous;
      values[7] = next;
      values[8] = own;
      values[9] = joined ? mainAt(at - 1) : OUTSIDE;
      values[10] = joinedNext ? mainAt(at + 1) : OUTSIDE;
      values[11] = position * 32 + size;
      values[12] = hint * 4 + position;
      values[13] = before ^ position;
      values[14] = after ^ position;
      values[15] = beforeClasses * 4 + position;
      values[16] = afterClasses * 4 + position;
      values[17] = apposition * 4 + position;
      values[18] = apposition * 8 + size;
      values[19] = bit(possessive, 0) | (position << 1);
      values[20] = mainAt(last) * 4 + position;
      values[21] = identityAt(last);
      values[22] = reading.gap(at) * 4 + position;
      values[23] = reading.gap(at + 1) * 4 + position;
      values[24] = bit(ownFirst, 2) | bit(nextFirst, 3) | position;
      values[25] = bit(previousFirst, 5) | ownShape;
      values[26] = bit(ownFirst, 7) | nextShape | (position << 5);
      values[27] = previous ^ Math.imul(ownShape, 31);
      values[28] = own * 32 + nextShape;
      values[29] = own * 32 + previousShape;
      values[31] = Math.imul(before, 31) ^ after;
      values[32] = before2 ^ position;
      values[33] = hint * 64 + hintAt(at + 1) * 8 + hintAt(at - 1);
      values[38] = after2 ^ position;
      values[39] = Math.imul(before2, 31) ^ before;
      values[40] = Math.imul(after2, 31) ^ after;
      values[41] = evidence;
      values[42] = (evidence & 0x0f) * 8 + size;
      values[43] = (evidence & 0x73) * 16 + ownShape;
      values[44] = pattern * 8 + (at - first);
      values[45] = leftHint * 32 + position;
      values[46] = rightHint * 32 + position;
      values[47] = leftHint * 8 + rightHint;
      values[48] = start * 8 + size;
      values[53] = hint * 128 + evidence;
      values[54] = hint * 16 + start;
      values[49] = ((classes[here] ?? 0) & HEAD_CLASSES) ^ position;
      for (const template of EVERY_WORD) add(template, values[template] ?? 0);
      if (ownIdentity === 0) {
        add(2, suffix[here] ?? 0);
        add(50, ending[here] ?? 0);
        add(51, prefix[here] ?? 0);
        add(52, Math.imul(suffix[here] ?? 0, 31) + size);
      }
      for (let word = at + 1; word <= last; word++) {
        if (((classes[place(word)] ?? 0) & Word.head) === 0) continue;
        add(34, identityAt(word));
        add(35, word - at);
      }
      for (let word = first; word < at; word++) {
        if (((classes[place(word)] ?? 0) & Word.head) === 0) continue;
        add(36, identityAt(word));
        add(37, at - word);
      }
      ends[at - first] = filled;
    }
    return { count: length, features, ends };
  };
};
