import {
  CALENDAR_WORDS,
  FUNCTION_WORDS,
  HEAD_NOUNS,
  NAME_CONNECTORS,
  OFFICE_WORDS,
  ORGANIZATION_NOUNS,
  PERSON_NOUNS,
  PLACE_NOUNS,
  SAYING_VERBS,
  TITLES,
} from '../lexicon.ts';
import type { Reading } from '../reading.ts';
import type { Region } from '../regions.ts';
import { Flag, Gap } from '../tokens.ts';
import { hashWord } from '../word-hash.ts';
import { COMMON_WORDS, FIRST_NAMES } from './word-lists.ts';

/** What the gazetteer says of a word although no known name stands there. */
export const Hint = {
  none: 0,
  surname: 1,
  place: 2,
  organization: 3,
  demonym: 4,
  person: 5,
} as const;

/** What the features ask about a word, looked up once. */
interface WordFacts {
  readonly lower: string;
  readonly hash: number;
  /** The hash of a word of the language; 0 for what may be a name. */
  readonly identity: number;
  readonly classes: number;
  readonly shape: number;
  readonly suffix: number;
}

const bit = (value: boolean, place: number): number => (value ? 1 << place : 0);

/** The classes that show a word of the language and no name. */
const WORD_CLASSES = 0x7ff;

const OUTSIDE: WordFacts = {
  lower: '',
  hash: 0,
  identity: 0,
  classes: 1 << 20,
  shape: 0,
  suffix: 0,
};

const shapeOf = (reading: Reading, at: number, word: string): number => {
  if (!reading.has(at, Flag.capital)) return reading.has(at, Flag.number) ? 1 : 2;
  if (reading.has(at, Flag.dotted)) return 3;
  if (word.length === 1) return 4;
  if (reading.has(at, Flag.allCapitals)) return word.length > 5 ? 5 : 6;
  if (/\d/u.test(word)) return 7;
  return /^\p{Lu}[^\p{Lu}]*$/u.test(word) ? 8 : 9;
};

const factsOf = (reading: Reading, at: number): WordFacts => {
  const word = reading.word(at);
  if (word === '') return OUTSIDE;
  const lower = word.toLowerCase();
  const hash = hashWord(lower);
  const classes =
    bit(FUNCTION_WORDS.has(lower), 0) |
    bit(TITLES.has(lower), 1) |
    bit(OFFICE_WORDS.has(lower), 2) |
    bit(CALENDAR_WORDS.has(lower), 3) |
    bit(HEAD_NOUNS.has(lower), 4) |
    bit(SAYING_VERBS.has(lower), 5) |
    bit(PERSON_NOUNS.has(lower), 6) |
    bit(PLACE_NOUNS.has(lower), 7) |
    bit(ORGANIZATION_NOUNS.has(lower), 8) |
    bit(NAME_CONNECTORS.has(lower), 9) |
    bit(COMMON_WORDS.has(hash), 10) |
    bit(FIRST_NAMES.has(reading.tokens.hashes[at] ?? 0), 11) |
    bit(reading.has(at, Flag.capital), 12);
  const suffix = hashWord(lower.slice(-3));
  // Names are not learned by heart: the next text has others.
  const isWord = (classes & WORD_CLASSES) !== 0 || (classes & (1 << 12)) === 0;
  const identity = isWord ? hash : 0;
  return { lower, hash, identity, classes, shape: shapeOf(reading, at, word), suffix };
};

const isFirst = ({ classes }: WordFacts): boolean => (classes & (1 << 11)) !== 0;

/** One feature as a number: its template and its value, well mixed. */
const feature = (template: number, value: number): number => {
  let hash = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & 0xffffff;
};

const APPOSITION_REACH = 7;

/** What follows the region behind a comma: the class of noun that an apposition ends with. */
const appositionAfter = (reading: Reading, last: number): number => {
  let at = last + 1;
  if (reading.gap(at) !== (Gap.comma | Gap.space)) return 0;
  const opening = reading.word(at);
  if (opening === 'who' || opening === 'whose') return 4;
  if (opening === 'where') return 5;
  const definite = opening === 'a' || opening === 'an' || opening === 'the';
  for (const end = at + APPOSITION_REACH; at < end; at++) {
    const word = reading.lower(at);
    if (PERSON_NOUNS.has(word)) return definite ? 1 : 6;
    if (PLACE_NOUNS.has(word)) return 2;
    if (ORGANIZATION_NOUNS.has(word)) return 3;
    if (!reading.joined(at + 1)) break;
  }
  return definite ? 7 : 0;
};

/**
 * The features of each word of a region, as numbers of 24 bits. `hintAt` tells what the gazetteer
 * says of a token.
 */
export const regionFeatures = (
  reading: Reading,
  { first, last }: Region,
  hintAt: (at: number) => number,
): readonly Int32Array[] => {
  const facts: WordFacts[] = [];
  for (let at = first - 2; at <= last + 2; at++) facts.push(factsOf(reading, at));
  const fact = (at: number): WordFacts => facts[at - first + 2] ?? OUTSIDE;

  const apposition = appositionAfter(reading, last);
  const before = reading.joined(first) ? fact(first - 1) : OUTSIDE;
  const after = reading.joined(last + 1) ? fact(last + 1) : OUTSIDE;
  const length = last - first + 1;
  const possessive = reading.has(last + 1, Flag.possessive);
  const lastFact = fact(last);

  const rows: Int32Array[] = [];
  for (let at = first; at <= last; at++) {
    const own = fact(at);
    const previous = reading.joined(at) ? fact(at - 1) : OUTSIDE;
    const next = reading.joined(at + 1) ? fact(at + 1) : OUTSIDE;
    const begins = at === first;
    const ends = at === last;
    const position = bit(begins, 0) | bit(ends, 1);
    const starts = reading.has(at, Flag.sentenceStart);
    const lowered = reading.usesWord(own.hash);
    const hint = hintAt(at);
    const start = bit(starts, 0) | bit((own.classes & (1 << 10)) !== 0, 1) | bit(lowered, 2);
    const features = [
      feature(0, 0),
      feature(1, own.identity),
      feature(2, own.suffix),
      feature(3, own.shape * 4 + position),
      feature(4, start),
      feature(5, start * 16 + own.shape),
      feature(6, previous.identity),
      feature(7, next.identity),
      feature(8, own.classes),
      feature(9, previous.classes),
      feature(10, next.classes),
      feature(11, position * 32 + Math.min(length, 6)),
      feature(12, hint * 4 + position),
      feature(13, before.identity ^ position),
      feature(14, after.identity ^ position),
      feature(15, before.classes * 4 + position),
      feature(16, after.classes * 4 + position),
      feature(17, apposition * 4 + position),
      feature(18, apposition * 8 + Math.min(length, 6)),
      feature(19, bit(possessive, 0) | (position << 1)),
      feature(20, lastFact.classes * 4 + position),
      feature(21, lastFact.identity),
      feature(22, reading.gap(at) * 4 + position),
      feature(23, reading.gap(at + 1) * 4 + position),
      feature(24, bit(isFirst(own), 2) | bit(isFirst(next), 3) | position),
      feature(25, bit(isFirst(previous), 5) | own.shape),
      feature(26, bit(isFirst(own), 7) | next.shape | (position << 5)),
      feature(27, previous.identity ^ Math.imul(own.shape, 31)),
      feature(28, own.classes * 32 + next.shape),
      feature(29, own.classes * 32 + previous.shape),
      feature(31, Math.imul(before.identity, 31) ^ after.identity),
      feature(32, fact(first - 2).identity ^ position),
      feature(33, hint * 64 + hintAt(at + 1) * 8 + hintAt(at - 1)),
    ];
    for (let word = at + 1; word <= last; word++) {
      const { classes, identity } = fact(word);
      if ((classes & (1 << 4)) !== 0) features.push(feature(34, identity), feature(35, word - at));
    }
    for (let word = first; word < at; word++) {
      const { classes, identity } = fact(word);
      if ((classes & (1 << 4)) !== 0) features.push(feature(36, identity), feature(37, at - word));
    }
    rows.push(Int32Array.from(features));
  }
  return rows;
};
