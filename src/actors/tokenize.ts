import type { Block } from '../article/article.ts';
import { CharClass, classOf, foldCode, isWordClass, lowerCode } from './characters.ts';
import { ABBREVIATIONS } from './lexicon/abbreviations.ts';
import { markTitleCase } from './title-case.ts';
import { TokenLists } from './token-lists.ts';
import { Flag, Gap, type Tokens } from './tokens.ts';
import { HASH_START, hashStep, hashWord } from './word-hash.ts';

const AND = hashWord('and');
/** Hash of the possessive ending, which no word can have by its letters alone. */
const POSSESSIVE = hashWord('\u0001s');
const POINT = 0x2e;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
const LONGEST_ABBREVIATION = 6;
const NAME_SUFFIXES: ReadonlySet<string> = new Set(['Jr', 'Sr']);

const GAP_OF_CLASS: readonly number[] = (() => {
  const gaps = Array.from({ length: 13 }, () => Gap.other as number);
  gaps[CharClass.ignorable] = 0;
  gaps[CharClass.space] = Gap.space;
  gaps[CharClass.hyphen] = Gap.hyphen;
  gaps[CharClass.apostrophe] = Gap.quote;
  gaps[CharClass.comma] = Gap.comma;
  gaps[CharClass.stop] = Gap.stop;
  gaps[CharClass.bracket] = Gap.bracket;
  gaps[CharClass.quote] = Gap.quote;
  return gaps;
})();

const isPossessiveEnding = (text: string, apostrophe: number, end: number): boolean => {
  if (apostrophe + 1 >= end) return false;
  const letter = text.charCodeAt(apostrophe + 1);
  if (letter !== 0x73 && letter !== 0x53) return false;
  if (apostrophe + 2 >= end) return true;
  const after = classOf(text.charCodeAt(apostrophe + 2));
  return !isWordClass(after) && after !== CharClass.ignorable;
};

/** The end of the acronym with points that begins with the capital at `start`, or `start` when there is none. */
const dottedAcronymEnd = (text: string, start: number, end: number): number => {
  let at = start + 1;
  while (
    at + 1 < end &&
    text.charCodeAt(at) === POINT &&
    classOf(text.charCodeAt(at + 1)) === CharClass.upper &&
    (at + 2 >= end || !isWordClass(classOf(text.charCodeAt(at + 2))))
  ) {
    at += 2;
  }
  if (at === start + 1) return start;
  return at < end && text.charCodeAt(at) === POINT ? at + 1 : at;
};

/** Hash of a word's every second letter from `start`, with `codeOf` for each. */
const hashDotted = (
  text: string,
  start: number,
  end: number,
  codeOf: (code: number) => number,
): number => {
  let hash = HASH_START;
  for (let at = start; at < end; at += 2) hash = hashStep(hash, codeOf(text.charCodeAt(at)));
  return hash;
};

const pointBelongsToWord = (
  text: string,
  start: number,
  end: number,
  blockEnd: number,
): boolean => {
  if (end >= blockEnd || text.charCodeAt(end) !== POINT) return false;
  if (classOf(text.charCodeAt(start)) !== CharClass.upper) return false;
  const length = end - start;
  return (
    length === 1 || (length <= LONGEST_ABBREVIATION && ABBREVIATIONS.has(text.slice(start, end)))
  );
};

const startsSentence = (gap: number): boolean =>
  (gap & (Gap.block | Gap.stop)) !== 0 || (gap & Gap.quote) !== 0;

const scanBlock = (text: string, start: number, end: number, lists: TokenLists): void => {
  let gap: number = Gap.block;
  let at = start;
  while (at < end) {
    const first = classOf(text.charCodeAt(at));
    if (!isWordClass(first)) {
      if (first === CharClass.ampersand) {
        lists.push(at, at + 1, AND, AND, 0, gap);
        gap = 0;
      } else {
        gap |= GAP_OF_CLASS[first] ?? Gap.other;
      }
      at++;
      continue;
    }
    const wordStart = at;
    const sentence = startsSentence(gap) ? Flag.sentenceStart : 0;
    const dottedEnd = first === CharClass.upper ? dottedAcronymEnd(text, at, end) : at;
    if (dottedEnd > at) {
      const flags = Flag.capital | Flag.allCapitals | Flag.dotted | sentence;
      const hash = hashDotted(text, wordStart, dottedEnd, foldCode);
      const lower = hashDotted(text, wordStart, dottedEnd, lowerCode);
      lists.push(wordStart, dottedEnd, hash, lower, flags, gap);
      at = dottedEnd;
    } else {
      let hash = HASH_START;
      // Nearly all words are of small Latin letters alone, of which nothing more need be asked.
      for (; at < end; at++) {
        const code = text.charCodeAt(at);
        if (code < SMALL_A || code > SMALL_Z) break;
        hash = hashStep(hash, code);
      }
      let lowerHash = hash;
      let lower = at - wordStart;
      let wordEnd = at;
      for (; at < end; at++) {
        const code = text.charCodeAt(at);
        const charClass = classOf(code);
        if (isWordClass(charClass)) {
          const letter = foldCode(code);
          hash = hashStep(hash, letter);
          lowerHash = hashStep(lowerHash, charClass === CharClass.upper ? lowerCode(code) : letter);
          if (charClass === CharClass.lower) lower++;
          wordEnd = at + 1;
        } else if (charClass === CharClass.ignorable) {
          // A combining mark belongs to its letter; a soft hyphen matters only between letters.
          if (code >= 0x300 && code <= 0x36f) wordEnd = at + 1;
        } else if (
          charClass !== CharClass.apostrophe ||
          at + 1 >= end ||
          !isWordClass(classOf(text.charCodeAt(at + 1))) ||
          isPossessiveEnding(text, at, end)
        ) {
          break;
        }
      }
      let flags = sentence;
      if (first === CharClass.upper) {
        flags |= Flag.capital;
        if (lower === 0 && wordEnd - wordStart > 1) flags |= Flag.allCapitals;
      } else if (first === CharClass.digit) {
        flags |= Flag.number;
      }
      if (pointBelongsToWord(text, wordStart, at, end)) {
        at++;
        // A suffix is printed with its point; a title, an initial and a month lose nothing without.
        if (NAME_SUFFIXES.has(text.slice(wordStart, wordEnd))) wordEnd = at;
      }
      lists.push(wordStart, wordEnd, hash, lowerHash, flags, gap);
    }
    gap = 0;
    if (
      at < end &&
      classOf(text.charCodeAt(at)) === CharClass.apostrophe &&
      isPossessiveEnding(text, at, end)
    ) {
      lists.push(at, at + 2, POSSESSIVE, POSSESSIVE, Flag.possessive, 0);
      at += 2;
    }
  }
};

/**
 * Splits the blocks of a text into words. Hyphens separate words, possessive endings are tokens of
 * their own, acronyms with points are one token. What lies outside all blocks is not read.
 * Offsets in UTF-16 units of `text`; takes time linear in its length. Whoever has many texts
 * hands in `lists` to be filled anew for each; the tokens of the one before are gone then.
 */
export const tokenize = (
  text: string,
  blocks: readonly Pick<Block, 'kind' | 'start' | 'end'>[],
  lists = new TokenLists(0),
): Tokens => {
  lists.clear(Math.max(16, text.length >> 2));
  for (const block of blocks) {
    const firstToken = lists.count;
    scanBlock(text, block.start, block.end, lists);
    markTitleCase(text, block, lists, firstToken);
  }
  lists.finish();
  return lists;
};
