import type { ActorKind } from '../../dossiers/entity.ts';
import { BODY_NOUNS_AFTER } from '../lexicon/bodies.ts';
import { WRITING_VERBS } from '../lexicon/grammar.ts';
import { PLACE_NOUNS_AFTER } from '../lexicon/places.ts';
import { Word } from '../lexicon/word-class.ts';
import type { Reading } from '../reading.ts';
import { Flag, Gap } from '../tokens.ts';
import type { Words } from './head-word.ts';

const DETERMINERS = new Set('a an the one another his her its their'.split(' '));
const PARTICIPLE = /^[a-z]{2,}(?:ed|ing)$/u;
const LONGEST_PHRASE = 9;
const NOUNS = Word.personNoun | Word.placeNoun | Word.organizationNoun;

/** The kind of actor that a noun is said of; null where it is said of several, or of none. */
const kindOfNoun = (reading: Reading, at: number): ActorKind | null => {
  if (reading.has(at, Flag.capital)) return null;
  const nouns = reading.classes(at) & NOUNS;
  if (nouns === Word.personNoun) return 'person';
  if (nouns === Word.placeNoun) return 'place';
  return nouns === Word.organizationNoun ? 'organization' : null;
};

/** "Orano, the French uranium company": the kind that the last noun of the apposition shows. */
const kindByApposition = (reading: Reading, last: number): ActorKind | null => {
  const first = last + 1;
  if (reading.gap(first) !== (Gap.comma | Gap.space)) return null;
  if (!DETERMINERS.has(reading.word(first))) return null;
  for (let at = first + 1; at < first + LONGEST_PHRASE; at++) {
    const goesOn = reading.joined(at + 1) && !reading.is(at + 1, Word.function);
    // "A port operator owned by": a participle ends the phrase as a small word does.
    const participle = reading.gap(at + 1) === Gap.space && PARTICIPLE.test(reading.word(at + 1));
    if (!goesOn || participle) return kindOfNoun(reading, at);
  }
  return null;
};

/** "His bank, Sogebank, agreed": the kind that the noun before two commas shows. */
const kindByNounBeforeComma = (reading: Reading, { first, last }: Words): ActorKind | null => {
  if (reading.gap(first) !== (Gap.comma | Gap.space)) return null;
  if ((reading.gap(last + 1) & Gap.comma) === 0) return null;
  const opened = [first - 2, first - 3].some(
    (at) => DETERMINERS.has(reading.lower(at)) || reading.has(at, Flag.possessive),
  );
  return opened ? kindOfNoun(reading, first - 1) : null;
};

/** "The mining company Orano", "the village of Mahelene": the kind that the noun before shows. */
const kindByNounBefore = (reading: Reading, first: number): ActorKind | null => {
  if (reading.gap(first) !== Gap.space) return null;
  if (reading.word(first - 1) === 'of') {
    return kindOfNoun(reading, first - 2) === 'place' ? 'place' : null;
  }
  const kind = kindOfNoun(reading, first - 1);
  return kind === 'place' ? null : kind;
};

/** "The small Girchi party", "Arauca province". */
const kindByNounAfter = (reading: Reading, last: number): ActorKind | null => {
  if (reading.gap(last + 1) !== Gap.space) return null;
  const next = reading.word(last + 1);
  if (BODY_NOUNS_AFTER.has(next)) return 'organization';
  return PLACE_NOUNS_AFTER.has(next) ? 'place' : null;
};

/** "NACALA, Mozambique—": whether a report begins with the name of where it was written. */
const isDateline = (reading: Reading, { first, last }: Words): boolean => {
  if ((reading.gap(first) & Gap.block) === 0 || reading.has(first, Flag.titleCase)) return false;
  for (let at = first; at <= last; at++) if (!reading.has(at, Flag.allCapitals)) return false;
  return (reading.gap(last + 1) & (Gap.comma | Gap.other)) !== 0;
};

/** "She wrote in El Diario". */
const isPublication = (reading: Reading, first: number): boolean =>
  reading.joined(first) &&
  reading.word(first - 1) === 'in' &&
  WRITING_VERBS.has(reading.lower(first - 2));

/** The kind that the words around a name show beyond doubt, or null when they show none. */
export const kindShownAround = (reading: Reading, span: Words): ActorKind | null => {
  const { first, last } = span;
  if (isDateline(reading, span)) return 'place';
  if (isPublication(reading, first)) return 'organization';
  return (
    kindByNounAfter(reading, last) ??
    kindByNounBefore(reading, first) ??
    kindByNounBeforeComma(reading, span) ??
    kindByApposition(reading, last)
  );
};
