import { Word, wordClasses } from './lexicon/word-class.ts';
import { isCommonWord } from './lexicon/word-filters.ts';
import type { Reading } from './reading.ts';
import { Flag } from './tokens.ts';
import { hashLetters } from './word-hash.ts';

const ENGLISH =
  Word.function |
  Word.calendar |
  Word.title |
  Word.head |
  Word.personNoun |
  Word.placeNoun |
  Word.organizationNoun |
  Word.saying;

/** Whether a letter, by its code, is among the given ones. */
const isAmong = (letters: string): ((code: number) => boolean) => {
  let bits = 0;
  for (let at = 0; at < letters.length; at++) bits |= 1 << (letters.charCodeAt(at) & 31);
  return (code) => code < 0x80 && ((bits >> (code & 31)) & 1) === 1;
};

const ENDING = /(?:ies|es|s|ing|ed|er|ers|ier|iest|est|ly|ness)$/u;
/** The last letters of such endings and of those below: a word with another needs no pattern. */
const mayEnd = isAmong('dgmnprsty');
const BEGINNING = /^(?:un|re|non|mis|dis|over|out|under)(?=.{4})/u;
const mayBegin = isAmong('dmnoru');
const DOUBLED = /(.)\1$/u;

/** Endings that make nouns of quality and action, and hardly ever names: "generosity", "inflation". */
const ABSTRACT_ENDING = /.{2}(?:[aio]lity|[aeio]sity|ivity|[ats]ion|ness|ship|hood|ism)$/u;

const isListed = (word: string): boolean => {
  const hash = hashLetters(word);
  return (wordClasses(hash) & ENGLISH) !== 0 || isCommonWord(hash);
};

const isListedToken = (reading: Reading, at: number): boolean =>
  reading.is(at, ENGLISH | Word.common) ||
  (!reading.has(at, Flag.capital) && isCommonWord(reading.tokens.lowers[at] ?? 0));

/** Whether a word without its ending is listed: "mining", "cities", "stopped". */
const isInflected = (word: string): boolean => {
  const stem = word.replace(ENDING, '');
  if (stem === word || stem.length < 3) return false;
  if (isListed(stem) || isListed(`${stem}e`) || isListed(`${stem}y`)) return true;
  return DOUBLED.test(stem) && isListed(stem.slice(0, -1));
};

/** Whether a word in lower case is made of a listed one, or has an ending that no name has. */
const isDerived = (word: string): boolean => {
  if (word === '') return false;
  if (mayEnd(word.charCodeAt(word.length - 1))) {
    if (ABSTRACT_ENDING.test(word) || isInflected(word)) return true;
  }
  if (!mayBegin(word.charCodeAt(0))) return false;
  const root = word.replace(BEGINNING, '');
  return root !== word && isListed(root);
};

/** Whether a word in lower case is one of the language, in some inflection: "pupils", "mining". */
export const isEnglishWord = (word: string): boolean => isListed(word) || isDerived(word);

/** The same of a token, of which mostly no string need be made. */
export const isEnglishToken = (reading: Reading, at: number): boolean =>
  isListedToken(reading, at) || isDerived(reading.lower(at));

/** Whether a word in lower case says what persons are, in the singular or the plural: "ministers". */
export const isPersonNoun = (word: string): boolean =>
  [word, word.replace(/s$/u, '')].some(
    (form) => (wordClasses(hashLetters(form)) & Word.personNoun) !== 0,
  );
