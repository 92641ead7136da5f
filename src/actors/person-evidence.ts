import type { Candidate } from './candidates.ts';
import { LOCATIVES } from './lexicon/grammar.ts';
import { Word } from './lexicon/word-class.ts';
import type { Reading } from './reading.ts';
import { Flag, Gap } from './tokens.ts';
import { listOf, listPrints, printAt, WHO } from './word-list.ts';

const locatives = listOf(LOCATIVES);

/** Whether a title or office stands right before the token: "President Biden". */
export const followsTitle = (reading: Reading, first: number): boolean => {
  if (!reading.joined(first)) return false;
  if (reading.is(first - 1, Word.title)) return true;
  return reading.has(first - 1, Flag.capital) && reading.is(first - 1, Word.office);
};

const isSubjectOrSource = (reading: Reading, { first, last }: Candidate): boolean => {
  if (reading.joined(last + 1) && reading.is(last + 1, Word.saying)) return true;
  if ((reading.gap(last + 1) & Gap.comma) !== 0 && printAt(reading, last + 1) === WHO) return true;
  return (
    reading.joined(first) &&
    reading.is(first - 1, Word.saying) &&
    !reading.has(first - 1, Flag.sentenceStart)
  );
};

const isMonth = (reading: Reading, { first, last }: Candidate): boolean => {
  if (!reading.is(first, Word.month)) return false;
  if (reading.joined(last + 1) && reading.has(last + 1, Flag.number)) return true;
  if (!reading.joined(first)) return false;
  return (
    reading.is(first - 1, Word.monthPreposition | Word.calendar) ||
    reading.has(first - 1, Flag.number)
  );
};

/** Whether a surname's word is also an everyday word, by the lexicon or by this article's use of it. */
const isEverydayWord = (reading: Reading, { first, last }: Candidate): boolean => {
  if (first !== last) return false;
  if (reading.is(first, Word.surnameWord | Word.calendar | Word.function)) return true;
  return reading.lowercases(first);
};

/** Whether the words lead to a place: "in Austin". */
export const followsLocative = (reading: Reading, first: number): boolean =>
  reading.joined(first) && listPrints(locatives, reading, first - 1);

/** Whether the words around a name show a person: a title before it, a verb of saying beside it. */
export const hasPersonEvidence = (reading: Reading, candidate: Candidate): boolean =>
  followsTitle(reading, candidate.first) || isSubjectOrSource(reading, candidate);

/**
 * Whether a surname that stands alone may mean a person here. An everyday word ("Power", "May")
 * must be capitalized where words are not, and be no month; where every word has a capital, a
 * title or a verb of saying must show the person.
 */
export const mayBePerson = (reading: Reading, candidate: Candidate): boolean => {
  if (!isEverydayWord(reading, candidate)) return true;
  const { first, last } = candidate;
  if (isMonth(reading, candidate)) return false;
  if (hasPersonEvidence(reading, candidate)) return true;
  if (reading.has(first, Flag.titleCase)) return false;
  const possessive = reading.has(last + 1, Flag.possessive);
  return possessive || !reading.has(first, Flag.sentenceStart);
};
