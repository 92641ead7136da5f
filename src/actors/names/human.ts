import { Word } from '../lexicon/word-class.ts';
import type { Reading } from '../reading.ts';
import { Flag, Gap } from '../tokens.ts';
import { hashLetters } from '../word-hash.ts';
import { listPrints, printAt, wordList } from '../word-list.ts';
import type { Words } from './head-word.ts';

const AGE = /^(?:1[6-9]|[2-9]\d)$/u;
const BEFORE_AGE = wordList('now then aged');
const AFTER_BORN = wordList('on to into');
const WAS = hashLetters('was');
const BORN = hashLetters('born');

/** "Bolting, 34, wept", "Bolting, now 34": whether an age stands behind the name. */
const hasAge = (reading: Reading, last: number): boolean => {
  if (reading.gap(last + 1) !== (Gap.comma | Gap.space)) return false;
  const isSaid = listPrints(BEFORE_AGE, reading, last + 1);
  const age = isSaid ? last + 2 : last + 1;
  if (
    !reading.has(age, Flag.number) ||
    !AGE.test(reading.word(age)) ||
    (isSaid && !reading.joined(age))
  )
    return false;
  return (reading.gap(age + 1) & (Gap.comma | Gap.stop | Gap.block)) !== 0;
};

/** "Bolting was born on a farm"; in a year, companies are born, too. */
const isBorn = (reading: Reading, last: number): boolean =>
  reading.joined(last + 1) &&
  printAt(reading, last + 1) === WAS &&
  printAt(reading, last + 2) === BORN &&
  listPrints(AFTER_BORN, reading, last + 3);

/** "“I was never paid,” Bolting says." */
const endsQuotation = (reading: Reading, { first, last }: Words): boolean =>
  (reading.gap(first) & (Gap.quote | Gap.comma)) === (Gap.quote | Gap.comma) &&
  reading.joined(last + 1) &&
  reading.is(last + 1, Word.saying) &&
  (reading.gap(last + 2) & (Gap.stop | Gap.block)) !== 0;

/** Whether the words around a name say of its bearer what is said of persons alone. */
export const isHuman = (reading: Reading, words: Words): boolean =>
  hasAge(reading, words.last) || isBorn(reading, words.last);

/** Whether one word by itself, which nothing else shows to be a name, must be a person's. */
export const isLonePerson = (reading: Reading, words: Words): boolean => {
  const { first, last } = words;
  if (first !== last || reading.is(first, Word.function | Word.calendar | Word.title)) return false;
  if (reading.has(first, Flag.titleCase | Flag.allCapitals)) return false;
  return isHuman(reading, words) || endsQuotation(reading, words);
};
