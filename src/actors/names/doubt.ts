import { CHAMBERS } from '../lexicon/bodies.ts';
import { STORM_WORDS } from '../lexicon/grammar.ts';
import { Word } from '../lexicon/word-class.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../tagger/tag-names.ts';
import { Flag, Gap } from '../tokens.ts';
import { isEnglishToken, isPersonNoun } from '../word-sense.ts';
import { listHas, listOf, listPrints, OF, printAt, wordList } from '../word-list.ts';
import { isDateline } from './datelines.ts';
import { headBeforeOf } from './head-word.ts';
import { isLonePerson } from './human.ts';
import { kindSaidBeside } from './shown-kind.ts';
import { followsPersonalTitle, isDottedPlace, isSpeaker } from './kind.ts';

const WON = wordList('winning nominated winner nominee');
const chambers = listOf(CHAMBERS);
const stormWords = listOf(STORM_WORDS);
/** Acronyms in the plural ("NGOs") name a sort of thing. */
const PLURAL_ACRONYM = /^[A-Z]{2,}s$/u;

/**
 * Whether all the words are titles, offices, or adjectives of countries: "U.S. Vice President",
 * "U.S. Secretary of State".
 * `isQuiet` tells the tokens that are adjectives of a known actor.
 */
export const isBareOffice = (
  reading: Reading,
  { first, last }: Span,
  isQuiet: (at: number) => boolean,
): boolean => {
  for (let at = first; at <= last; at++) {
    if (isQuiet(at) || reading.is(at, Word.title | Word.office)) continue;
    const connects = at > first && at < last && !reading.has(at, Flag.capital);
    if (!connects) return false;
  }
  return true;
};

/** Whether several words are an office and not its holder: "Minister for Justice", "Members of Congress". */
const isOfficeOf = (reading: Reading, span: Span): boolean => {
  const { first, last } = span;
  if (last === first + 1 && reading.is(last, Word.personalTitle)) return true;
  if (headBeforeOf(reading, span) !== first) return false;
  if (reading.is(first, Word.title)) return true;
  const opening = reading.lower(first);
  return opening === 'members' || isPersonNoun(opening);
};

/** "Oscar-winning": a prize. */
const isBeforePrizeWon = (reading: Reading, at: number): boolean =>
  reading.gap(at + 1) === Gap.hyphen && listPrints(WON, reading, at + 1);

const isDoubtfulWord = (reading: Reading, span: Span): boolean => {
  const { first, kind } = span;
  if (reading.is(first, Word.noName) && !isDottedPlace(reading, first)) return true;
  if (reading.is(first, Word.function | Word.calendar)) return true;
  const { text, tokens } = reading;
  // "$HOME": a variable.
  if (text.charAt((tokens.starts[first] ?? 0) - 1) === '$') return true;
  const printed = reading.word(first);
  if (printed.length < 2) return true;
  if (printed.endsWith('s') && PLURAL_ACRONYM.test(printed)) return true;
  if (followsPersonalTitle(reading, first) || isLonePerson(reading, span)) return false;
  if (isBeforePrizeWon(reading, first)) return true;
  if (kind === 'person' && isSpeaker(reading, span)) return false;
  if (reading.is(first, Word.office) && printAt(reading, first - 1) === OF) return true;
  if (!reading.has(first, Flag.sentenceStart)) return false;
  if (!isEnglishToken(reading, first) || isDateline(reading, span)) return false;
  return !(kind === 'organization' && listHas(chambers, reading, first));
};

/** "Nuclear Power" is nobody: a person has a name that is no word, or a first name. */
const isPersonOfWords = (reading: Reading, { first, last, kind }: Span): boolean => {
  if (kind !== 'person') return false;
  for (let at = first; at <= last; at++) {
    if (reading.is(at, Word.firstName) || !isEnglishToken(reading, at)) return false;
  }
  return true;
};

/** Whether what the tagger found may, by the text itself, be no name at all. */
export const isDoubtful = (reading: Reading, span: Span): boolean => {
  const { first, last } = span;
  if (first === last) return isDoubtfulWord(reading, span);
  if (listHas(stormWords, reading, first)) return true;
  if (isOfficeOf(reading, span)) return true;
  return isPersonOfWords(reading, span) && kindSaidBeside(reading, span) === null;
};

/** Whether the text breaks off inside a bracket after the name: "[President Nayib] Bukele". */
export const endsInBracket = (reading: Reading, { last }: Span): boolean => {
  const { text, tokens } = reading;
  return (
    (reading.gap(last + 1) & Gap.bracket) !== 0 &&
    text.slice(tokens.ends[last], tokens.starts[last + 1]).startsWith(']') &&
    reading.has(last + 1, Flag.capital)
  );
};
