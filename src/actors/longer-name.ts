import type { Candidate } from './candidates.ts';
import { Word } from './lexicon/word-class.ts';
import type { ActorKind } from '../dossiers/entity.ts';
import type { MentionForm } from './mention.ts';
import type { Reading } from './reading.ts';
import { Flag, Gap } from './tokens.ts';
import { FOR, listHas, OF, printAt, THE, wordList } from './word-list.ts';

const LONGEST_RUN = 6;
/** "Southern Mexico", "Eastern Ukraine": part of the country, unlike "New Mexico" or "South Sudan". */
const DIRECTIONS = wordList(`
  northern southern eastern western northeastern northwestern southeastern southwestern central`);

/**
 * Whether the word before `first` may be the beginning of a longer name: capitalized, in one breath
 * with it, and no title, no small word, no calendar word, no known name (but before a surname even
 * that: "Georgia Power") and no first word of a sentence that the article also uses in lower case.
 */
export const isExtendedLeft = (reading: Reading, first: number, form: MentionForm): boolean => {
  const before = first - 1;
  if (!reading.joined(first) || !reading.has(before, Flag.capital)) return false;
  if (reading.is(before, Word.function | Word.title | Word.office | Word.calendar)) return false;
  if (listHas(DIRECTIONS, reading, before)) return false;
  if (form !== 'surname' && reading.nameEnds(before)) return false;
  if (reading.has(first, Flag.titleCase)) {
    // A headline capitalizes every word: only what running text confirms is a name.
    const { hashes } = reading.tokens;
    return reading.hasPair(hashes[before] ?? 0, hashes[first] ?? 0);
  }
  if (!reading.has(before, Flag.sentenceStart)) return true;
  // An adverb may open a sentence; before a surname it may be a first name ("Kelly").
  if (form !== 'surname' && reading.lower(before).endsWith('ly')) return false;
  return !reading.lowercases(before);
};

/**
 * Whether a capitalized noun takes the name as its complement: "Bank of Mexico", but not "President
 * of Mexico" or "Republic of Georgia". A name of several words is only given up for an institution:
 * "Charter of the United Nations" still names it.
 */
const isComplementOfName = (reading: Reading, { first, last }: Candidate): boolean => {
  if (!reading.joined(first)) return false;
  let of = first - 1;
  const definite = printAt(reading, of) === THE && reading.joined(of);
  if (definite) of--;
  const preposition = printAt(reading, of);
  if ((preposition !== OF && preposition !== FOR) || !reading.joined(of)) return false;
  const head = of - 1;
  if (!reading.has(head, Flag.capital) || reading.has(head, Flag.titleCase)) return false;
  if (reading.is(head, Word.polity | Word.title | Word.office)) return false;
  if (reading.is(head, Word.head)) return true;
  if (preposition === FOR || definite || first !== last) return false;
  if (reading.has(head, Flag.sentenceStart) || reading.is(head, Word.function)) return false;
  return !reading.nameEnds(head);
};

/** Whether the word at `at`, right after a name, leaves that name as it is although it is capitalized. */
const endsName = (reading: Reading, at: number, form: MentionForm): boolean => {
  if (reading.is(at, Word.function | Word.calendar) || reading.nameBegins(at)) return true;
  if (form === 'surname') return reading.is(at, Word.leadership);
  return reading.is(at, Word.title) && !reading.is(at, Word.head);
};

/** Whether the capitalized words after `last` lead to the head of another name: "Harris County". */
const leadsToHead = (reading: Reading, last: number, form: MentionForm): boolean => {
  for (let at = last + 1; at <= last + LONGEST_RUN; at++) {
    if (!reading.joined(at) || (reading.gap(at) & Gap.hyphen) !== 0) return false;
    const title = reading.is(at, Word.softTitle);
    if (!reading.has(at, Flag.capital) || (!title && endsName(reading, at, form))) return false;
    if (reading.is(at, Word.head)) return true;
  }
  return false;
};

const isHyphenated = (reading: Reading, at: number): boolean => reading.gap(at) === Gap.hyphen;

/**
 * Whether a name of several words is, in a headline, only a phrase that running text also has
 * without capitals ("Foreign Policy" beside "foreign policy").
 */
export const isPlainPhrase = (reading: Reading, { first, last }: Candidate): boolean =>
  first !== last &&
  reading.has(first, Flag.titleCase) &&
  reading.hasPair(reading.tokens.lowers[first] ?? 0, reading.tokens.lowers[first + 1] ?? 0);

/** Whether another country's adjective stands before a short name: "Mexican Supreme Court". */
export const isQualifiedByName = (reading: Reading, { first }: Candidate): boolean =>
  reading.joined(first) && reading.nameEnds(first - 1);

/**
 * Whether the words of a candidate are only a part of a longer name that is not known, so that they
 * do not name its actor: "Washington" in "Washington Post", "Harris" in "Harris County". Names of
 * several words and acronyms are only given up for an institution; a lone word, which is shared by
 * more things, for every capital that joins it. In headlines capitals say nothing.
 */
export const isPartOfLongerName = (
  reading: Reading,
  candidate: Candidate,
  form: MentionForm,
  kind: ActorKind,
): boolean => {
  const { first, last } = candidate;
  const headline = reading.has(first, Flag.titleCase);
  const following = last + 1;
  const capitalFollows = reading.joined(following) && reading.has(following, Flag.capital);
  const robust = first !== last || form === 'acronym' || reading.has(first, Flag.dotted);
  if (kind !== 'person' && isComplementOfName(reading, candidate)) return true;
  if (robust) {
    if (headline) return false;
    // "Baltic Institute for Security Studies" is not the Institute for Security Studies.
    const beginsWithHead =
      kind === 'organization' && first !== last && reading.is(first, Word.head);
    if (beginsWithHead && isExtendedLeft(reading, first, form)) return true;
    return capitalFollows && leadsToHead(reading, last, form);
  }
  if (form === 'demonym') return capitalFollows && leadsToHead(reading, last, form);
  if (capitalFollows && !isHyphenated(reading, following) && !endsName(reading, following, form)) {
    if (!headline) return true;
    if (reading.is(following, Word.head)) return true;
  }
  // A hyphen joins two parties ("Mexico-Guatemala"), for surnames see the linker.
  return !isHyphenated(reading, first) && isExtendedLeft(reading, first, form);
};
