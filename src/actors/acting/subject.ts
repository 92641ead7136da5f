import { Deed } from '../lexicon/deed-forms.ts';
import { Word } from '../lexicon/word-class.ts';
import type { Words } from '../names/head-word.ts';
import type { Reading } from '../reading.ts';
import { Flag, Gap } from '../tokens.ts';
import { isDeed, MODALS, opensDeed, pastAdverbs, saysDeed } from './verb-phrase.ts';
import { AND, hashAt, listHas, printAt, THAT, THE, WHICH, wordList } from '../word-list.ts';

/** Of whatever stands after one of these a verb says nothing: "officials in China said". */
const PREPOSITIONS = wordList(`
  of in at from to with by for on against near across over about into through throughout around
  under inside outside toward towards via within among amongst between like including versus beyond
  without behind beside besides despite concerning regarding alongside excluding except onto upon
  per off`);
/** Verbs whose object a place is; what follows it has another subject: "those who fled Syria said". */
const PLACE_VERBS = wordList(`
  fled left leaving leave leaves visited visiting visits entered entering toured reached reaching
  crossed crossing invaded invading occupied occupying covering ruled ruling governed governing
  conquered circling approaching exiting departed named called`);
/** What may stand between commas after the subject. */
const PARENTHESES = wordList(`
  however meanwhile too though therefore instead for in by which who like along the a an one where
  whose once long now still with`);
/** Before "that" and a base form: "they demanded that Peru sign". */
const DEMANDING = wordList(`
  demand demands demanded demanding insist insists insisted insisting propose proposes proposed
  proposing proposal recommend recommends recommended suggest suggests suggested ask asks asked
  request requests requested require requires required condition`);
/** Words between the preposition and a place: "in northern Iraq". */
const DESCRIBING = wordList(`
  central northern southern eastern western north south east west northeastern northwestern
  southeastern southwestern modern day mainland rural greater neighboring neighbouring nearby
  present postwar today's old ancient sub`);
const PLURAL_SUBJECTS = wordList('are were have');
const LONGEST_LIST = 8;
const LONGEST_PHRASE = 3;

const isBlocked = (reading: Reading, at: number): boolean =>
  listHas(PREPOSITIONS, reading, at) || listHas(PLACE_VERBS, reading, at);

/** The token where the list begins of which the name is the last part: "the EU, Japan and [Peru]". */
const listStart = (reading: Reading, first: number): number => {
  let at = first;
  const least = Math.max(0, first - LONGEST_LIST);
  while (at > least) {
    const before = hashAt(reading, at - 1);
    const gap = reading.gap(at);
    const joins = reading.joined(at) || gap === (Gap.comma | Gap.space);
    if (!joins) break;
    const isPart = before === AND || before === THE || reading.has(at - 1, Flag.capital);
    if (!isPart || (reading.has(at - 1, Flag.capital) && reading.is(at - 1, Word.function))) break;
    at--;
  }
  return at;
};

/** "For Peru, which owes": whatever stands before the name. */
const isInRelative = (reading: Reading, last: number): boolean =>
  reading.gap(last + 1) === (Gap.comma | Gap.space) &&
  printAt(reading, last + 1) === WHICH &&
  saysDeed(reading, last + 2, false);

/** Where the verb may begin: behind the name, or behind a parenthesis between commas. */
const verbStart = (reading: Reading, last: number): number => {
  const next = last + 1;
  if (reading.gap(next) !== (Gap.comma | Gap.space)) return next;
  if (!listHas(PARENTHESES, reading, next)) return -1;
  for (let at = next + 1; at < next + LONGEST_LIST; at++) {
    if (reading.gap(at) === (Gap.comma | Gap.space)) return at;
    if (!reading.joined(at)) return -1;
  }
  return -1;
};

/** Where the phrase around the place begins: "the", "northern", and names in front of it. */
const phraseStart = (reading: Reading, first: number): number => {
  let at = first;
  while (
    at > first - LONGEST_PHRASE &&
    reading.joined(at) &&
    !reading.is(at - 1, Word.function) &&
    (listHas(DESCRIBING, reading, at - 1) || reading.has(at - 1, Flag.capital))
  ) {
    at--;
  }
  return reading.joined(at) && hashAt(reading, at - 1) === THE ? at - 1 : at;
};

/**
 * Whether a verb of saying, deciding or dealing has the place as its subject: "Beijing believes",
 * "Iran would have to agree", "did France, too, refuse". `several` for places joined by "and".
 */
export const isSubject = (reading: Reading, { first, last }: Words, several: boolean): boolean => {
  const before = first - 1;
  // After a comma "and" opens a clause, unless several places stand before it.
  const inList = several || (hashAt(reading, before) === AND && reading.joined(before));
  const start = inList ? listStart(reading, first) : first;
  const article = reading.joined(start) && hashAt(reading, start - 1) === THE;
  const opener = phraseStart(reading, start);
  if (reading.gap(opener) === Gap.hyphen) return false;
  if (isInRelative(reading, last)) return true;
  if (reading.joined(opener) && isBlocked(reading, opener - 1)) {
    // "Calls for China to release them": the subject of an infinitive.
    const word = reading.lower(opener - 1);
    return (word === 'for' || word === 'on') && opensDeed(reading, last + 1);
  }
  const from = verbStart(reading, last);
  if (from < 0) return false;
  const isNext = from === last + 1;
  if (isNext && !reading.joined(from)) return false;
  // "The Philippines" is a plural, "Honduras" is none.
  const isPluralName = article && reading.word(last).endsWith('s');
  const isPlural = several || start < first || isPluralName;
  if (isNext && (reading.gap(first) & Gap.block) !== 0 && opensDeed(reading, from)) return true;
  if (reading.joined(opener) && listHas(MODALS, reading, opener - 1)) {
    return isDeed(reading, pastAdverbs(reading, from), Deed.base);
  }
  const demanded = hashAt(reading, opener - 1) === THAT && listHas(DEMANDING, reading, opener - 2);
  if (demanded && isDeed(reading, pastAdverbs(reading, from), Deed.base)) return true;
  if (saysDeed(reading, from, isPlural)) return true;
  // "South Africa are", "Mexico have": in the plural one place is those who play or act for it.
  return isNext && !isPlural && listHas(PLURAL_SUBJECTS, reading, from);
};
