import {
  CALENDAR_WORDS,
  FUNCTION_WORDS,
  HEAD_NOUNS,
  ORGANIZATION_NOUNS,
  PERSON_NOUNS,
  PLACE_NOUNS,
  SAYING_VERBS,
  TITLES,
} from './lexicon.ts';
import { COMMON_WORDS } from './tagger/word-lists.ts';
import { hashWord } from './word-hash.ts';

const CLASSES = [
  FUNCTION_WORDS,
  CALENDAR_WORDS,
  TITLES,
  HEAD_NOUNS,
  PERSON_NOUNS,
  PLACE_NOUNS,
  ORGANIZATION_NOUNS,
  SAYING_VERBS,
];
const ENDING = /(?:ies|es|s|ing|ed|er|ers|ly|ness)$/u;

/** Endings that make nouns of quality and action, and hardly ever names: "generosity", "inflation". */
const ABSTRACT_ENDING = /.{2}(?:[aio]lity|[aeio]sity|ivity|[ats]ion|ness|ship|hood|ism)$/u;

const isListed = (word: string): boolean =>
  CLASSES.some((list) => list.has(word)) || COMMON_WORDS.has(hashWord(word));

/** Whether a word in lower case is one of the language, in some inflection: "pupils", "mining". */
export const isEnglishWord = (word: string): boolean => {
  if (isListed(word) || ABSTRACT_ENDING.test(word)) return true;
  const stem = word.replace(ENDING, '');
  if (stem === word || stem.length < 3) return false;
  return isListed(stem) || isListed(`${stem}e`) || isListed(`${stem}y`);
};
