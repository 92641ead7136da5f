import type { Candidate } from './candidates.ts';
import {
  CALENDAR_WORDS,
  FUNCTION_WORDS,
  MONTHS,
  MONTH_PREPOSITIONS,
  OFFICE_WORDS,
  SAYING_VERBS,
  TITLES,
  WORD_SURNAMES,
} from './lexicon.ts';
import type { Reading } from './reading.ts';
import { Flag, Gap } from './tokens.ts';
import { hashWord } from './word-hash.ts';

/** Whether a title or office stands right before the token: "President Biden". */
export const followsTitle = (reading: Reading, first: number): boolean => {
  if (!reading.joined(first)) return false;
  const word = reading.lower(first - 1);
  if (TITLES.has(word)) return true;
  return reading.has(first - 1, Flag.capital) && OFFICE_WORDS.has(word);
};

const isSubjectOrSource = (reading: Reading, { first, last }: Candidate): boolean => {
  const next = reading.lower(last + 1);
  if (reading.joined(last + 1) && SAYING_VERBS.has(next)) return true;
  if ((reading.gap(last + 1) & Gap.comma) !== 0 && next === 'who') return true;
  return (
    reading.joined(first) &&
    SAYING_VERBS.has(reading.lower(first - 1)) &&
    !reading.has(first - 1, Flag.sentenceStart)
  );
};

const isMonth = (reading: Reading, { first, last }: Candidate): boolean => {
  if (!MONTHS.has(reading.lower(first))) return false;
  if (reading.joined(last + 1) && reading.has(last + 1, Flag.number)) return true;
  if (!reading.joined(first)) return false;
  const before = reading.lower(first - 1);
  return (
    MONTH_PREPOSITIONS.has(before) ||
    reading.has(first - 1, Flag.number) ||
    CALENDAR_WORDS.has(before)
  );
};

/** Whether a surname's word is also an everyday word, by the lexicon or by this article's use of it. */
const isEverydayWord = (reading: Reading, { first, last }: Candidate): boolean => {
  if (first !== last) return false;
  const word = reading.lower(first);
  if (WORD_SURNAMES.has(word) || CALENDAR_WORDS.has(word) || FUNCTION_WORDS.has(word)) return true;
  return reading.usesWord(hashWord(word));
};

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
