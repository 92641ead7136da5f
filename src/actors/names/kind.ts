import type { ActorKind } from '../../dossiers/entity.ts';
import { commonNameKind } from '../common-names.ts';
import { BODY_OR_EVENT_HEADS, LATE_HEADS } from '../lexicon/bodies.ts';
import { GATHERING_OPENERS, OBJECT_VERBS, PLACE_PREPOSITIONS } from '../lexicon/grammar.ts';
import { PLACE_OPENINGS } from '../lexicon/places.ts';
import { Word } from '../lexicon/word-class.ts';
import type { Reading } from '../reading.ts';
import { spanOf, type Span } from '../tagger/tag-names.ts';
import { Flag, Gap } from '../tokens.ts';
import { isEnglishToken } from '../word-sense.ts';
import { hashLetters } from '../word-hash.ts';
import {
  hashAt,
  IN,
  listHas,
  listOf,
  listPrints,
  ON,
  printAt,
  THE,
  TO,
  WHICH,
  wordList,
} from '../word-list.ts';
import { headBeforeOf, type Words } from './head-word.ts';
import { kindSaidBeside, kindShownAround } from './shown-kind.ts';

const TOLD = wordList('explained explaining said confirmed complained admitted');
/** In small letters these are also adjectives and common nouns. */
const AMBIGUOUS_TITLES = wordList('general king');
const WHO_OR_WHOSE = wordList('who whose');
const ITS = wordList('it its');
const objectVerbs = listOf(OBJECT_VERBS);
const placePrepositions = listOf(PLACE_PREPOSITIONS);
const gatheringOpeners = listOf(GATHERING_OPENERS);
const bodyOrEventHeads = listOf(BODY_OR_EVENT_HEADS);
const placeOpenings = listOf(PLACE_OPENINGS);
const lateHeads = new Map([...LATE_HEADS].map(([word, kind]) => [hashLetters(word), kind]));

/** Whether a title that only persons bear stands right before the token. */
export const followsPersonalTitle = (reading: Reading, first: number): boolean =>
  reading.joined(first) &&
  reading.is(first - 1, Word.personalTitle) &&
  !listPrints(AMBIGUOUS_TITLES, reading, first - 1);

/** Whether the name is the subject of a verb of saying, its object, or goes on with "who". */
export const isSpeaker = (reading: Reading, { first, last }: Span): boolean => {
  if (reading.joined(last + 1) && reading.is(last + 1, Word.saying)) return true;
  if (
    reading.joined(first) &&
    !reading.has(first - 1, Flag.capital) &&
    reading.is(first - 1, Word.saying) &&
    !listPrints(objectVerbs, reading, first - 1)
  ) {
    return true;
  }
  const comma = (reading.gap(last + 1) & Gap.comma) !== 0;
  return comma && listPrints(WHO_OR_WHOSE, reading, last + 1);
};

/** "He explained to Lantern that it was over": nobody tells a place. */
const isToldTo = (reading: Reading, first: number): boolean =>
  reading.joined(first) &&
  reading.joined(first - 1) &&
  printAt(reading, first - 1) === TO &&
  listPrints(TOLD, reading, first - 2);

/** "Police in B.C.": without an article no body stands behind "in". */
export const isDottedPlace = (reading: Reading, first: number): boolean =>
  reading.has(first, Flag.dotted) && reading.joined(first) && printAt(reading, first - 1) === IN;

/** "At the Port Forum, a trade fair": a gathering takes place; "a member of the Forum" does not. */
const isGathering = (reading: Reading, { first, last }: Span): boolean => {
  const before = hashAt(reading, first - 1) === THE ? first - 2 : first - 1;
  if (listHas(gatheringOpeners, reading, before)) return true;
  const next = hashAt(reading, last + 1);
  return (
    reading.joined(last + 1) &&
    (next === IN || next === ON) &&
    reading.has(last + 2, Flag.capital | Flag.number) &&
    reading.is(last + 2, Word.calendar)
  );
};

/** The kind that the words of a name show, or null when they show none. */
const kindByWords = (reading: Reading, span: Span): ActorKind | null => {
  const { first, last } = span;
  const common = commonNameKind(reading, first, last);
  if (common !== null) return common;
  if (first === last) return isDottedPlace(reading, first) ? 'place' : null;
  const connected = headBeforeOf(reading, span);
  const noun = connected < 0 ? last : connected;
  if (reading.is(noun, Word.bodyHead)) return 'organization';
  if (reading.is(noun, Word.programHead)) return 'program';
  if (listHas(bodyOrEventHeads, reading, noun))
    return isGathering(reading, span) ? 'event' : 'organization';
  if (reading.is(noun, Word.eventHead)) return 'event';
  if (reading.is(noun, Word.placeHead)) return 'place';
  const late = connected < 0 ? lateHeads.get(hashAt(reading, last)) : undefined;
  if (late !== undefined) return late;
  return connected < 0 && listHas(placeOpenings, reading, first) ? 'place' : null;
};

/** "Fátima Báñez": a first name, then words that are none of the language, and no place before it. */
const looksLikePerson = (reading: Reading, { first, last, kind }: Span): boolean => {
  if (last === first || last - first > 2 || reading.has(last, Flag.allCapitals)) return false;
  if (!reading.is(first, Word.firstName) || isEnglishToken(reading, first)) return false;
  for (let at = first + 1; at <= last; at++) {
    if (isEnglishToken(reading, at) || !reading.has(at, Flag.capital)) return false;
  }
  const before = reading.joined(first) ? printAt(reading, first - 1) : 0;
  return before !== THE && (kind !== 'place' || !placePrepositions.has(before));
};

const namedByHead = (reading: Reading, words: Words): Span | null => {
  const { first, last } = words;
  const capitalsOnly = first < last && !reading.has(first, Flag.sentenceStart);
  if (!capitalsOnly || headBeforeOf(reading, words) >= 0) return null;
  if (reading.is(last, Word.programHead)) return spanOf(first, last, 'program');
  return reading.is(last, Word.bodyHead) ? spanOf(first, last, 'organization') : null;
};

/**
 * What the tagger took for a law, a work or the like, as an actor's name if its head noun says so
 * ("Enhanced Defense Cooperation Agreement") or a noun beside it ("the town of Hillsborough"); else
 * null.
 */
export const namedOtherwise = (reading: Reading, { first, last }: Words): Span | null => {
  const words = { first, last };
  const kind = kindSaidBeside(reading, words);
  return namedByHead(reading, words) ?? (kind === null ? null : spanOf(first, last, kind));
};

/** "Lamuka, which", "Zentrix said it would": of a person neither is said. */
const isNoPerson = (reading: Reading, { first, last }: Words): boolean => {
  if (first < last && reading.is(first, Word.firstName)) return false;
  const next = last + 1;
  if ((reading.gap(next) & Gap.comma) !== 0 && printAt(reading, next) === WHICH) return true;
  if (!reading.joined(next) || !reading.is(next, Word.saying) || !reading.joined(next + 1))
    return false;
  return listPrints(ITS, reading, next + 1);
};

/** A name with the kind that was settled on. */
export interface KnownKind extends Span {
  /** Whether the words of the name or those around it show its kind, so that it is no guess. */
  readonly sure: boolean;
}

/** A name with its kind. Made in one place, for the reason that `spanOf` gives. */
export const knownKind = (
  first: number,
  last: number,
  kind: ActorKind,
  sure: boolean,
): KnownKind => ({ first, last, kind, sure });

/** A name that the tagger found, its kind looked at again with what the language shows for certain. */
export const withSettledKind = (reading: Reading, span: Span): KnownKind => {
  const { first, last, kind } = span;
  const settled = (to: ActorKind): KnownKind => knownKind(first, last, to, true);
  if (followsPersonalTitle(reading, first) && kind !== 'organization') return settled('person');
  const byWords = kindByWords(reading, span);
  // "Emily Lake": a first name outweighs what the last word may be.
  const isNamed = last - first === 1 && reading.is(first, Word.firstName) && kind === 'person';
  if (byWords !== null) return byWords === 'place' && isNamed ? settled(kind) : settled(byWords);
  const shown = kindShownAround(reading, span);
  if (shown !== null) return settled(shown);
  if (kind === 'person' && isNoPerson(reading, span)) return settled('organization');
  if (kind === 'place' && isToldTo(reading, first)) return settled('organization');
  if (kind === 'place' && isSpeaker(reading, span)) {
    return settled(reading.has(last, Flag.allCapitals) ? 'organization' : 'person');
  }
  if (kind !== 'person' && looksLikePerson(reading, span)) return settled('person');
  const isAcronym =
    first === last && reading.has(first, Flag.allCapitals) && !reading.has(first, Flag.dotted);
  const guess = isAcronym && kind === 'place' ? 'organization' : kind;
  return knownKind(first, last, guess, false);
};
