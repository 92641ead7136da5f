import type { ActorKind } from '../../dossiers/entity.ts';
import { BODY_NOUNS_AFTER, COMPANY_PROPERTY } from '../lexicon/bodies.ts';
import { WRITING_VERBS } from '../lexicon/grammar.ts';
import { PLACE_NOUNS_AFTER } from '../lexicon/places.ts';
import { Word } from '../lexicon/word-class.ts';
import type { Reading } from '../reading.ts';
import { Flag, Gap } from '../tokens.ts';
import { isEnglishToken } from '../word-sense.ts';
import { IN, listHas, listOf, listPrints, OF, wordList } from '../word-list.ts';
import { isDateline } from './datelines.ts';
import type { Words } from './head-word.ts';
import { isHuman } from './human.ts';

const DETERMINERS = wordList('a an the one another his her its their');
const PARTICIPLE = /^[a-z]{2,}(?:ed|ing)$/u;
const bodyNouns = listOf(BODY_NOUNS_AFTER);
const placeNouns = listOf(PLACE_NOUNS_AFTER);
const writingVerbs = listOf(WRITING_VERBS);
const companyProperty = listOf(COMPANY_PROPERTY);
const AGENT_ENDING = /[eo]r$/u;
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

/** "Asad Khan, a textile exporter": such a noun is said of persons as well as of firms. */
const isAgent = (reading: Reading, { first, last }: Words, noun: number): boolean => {
  if (first === last || !AGENT_ENDING.test(reading.word(noun))) return false;
  return !reading.has(last, Flag.allCapitals) && !isEnglishToken(reading, last);
};

/** "Orano, the French uranium company": the kind that the last noun of the apposition shows. */
const kindByApposition = (reading: Reading, span: Words): ActorKind | null => {
  const first = span.last + 1;
  if (reading.gap(first) !== (Gap.comma | Gap.space)) return null;
  if (!listPrints(DETERMINERS, reading, first)) return null;
  for (let at = first + 1; at < first + LONGEST_PHRASE; at++) {
    const goesOn = reading.joined(at + 1) && !reading.is(at + 1, Word.function);
    // "A port operator owned by": a participle ends the phrase as a small word does.
    const participle = reading.gap(at + 1) === Gap.space && PARTICIPLE.test(reading.word(at + 1));
    if (!goesOn || participle) return isAgent(reading, span, at) ? null : kindOfNoun(reading, at);
  }
  return null;
};

/** "His bank, Sogebank, agreed": the kind that the noun before two commas shows. */
const kindByNounBeforeComma = (reading: Reading, { first, last }: Words): ActorKind | null => {
  if (reading.gap(first) !== (Gap.comma | Gap.space)) return null;
  if ((reading.gap(last + 1) & Gap.comma) === 0) return null;
  const opened = [first - 2, first - 3].some(
    (at) => listHas(DETERMINERS, reading, at) || reading.has(at, Flag.possessive),
  );
  return opened ? kindOfNoun(reading, first - 1) : null;
};

/** "The mining company Orano", "the village of Mahelene": the kind that the noun before shows. */
const kindByNounBefore = (reading: Reading, first: number): ActorKind | null => {
  if (reading.gap(first) !== Gap.space) return null;
  if (reading.tokens.lowers[first - 1] === OF) {
    return kindOfNoun(reading, first - 2) === 'place' ? 'place' : null;
  }
  const kind = kindOfNoun(reading, first - 1);
  return kind === 'place' ? null : kind;
};

/** "The small Girchi party", "Arauca province". */
const kindByNounAfter = (reading: Reading, last: number): ActorKind | null => {
  if (reading.gap(last + 1) !== Gap.space) return null;
  if (reading.has(last + 1, Flag.capital)) return null;
  const next = reading.tokens.lowers[last + 1] ?? 0;
  if (bodyNouns.has(next)) return 'organization';
  return placeNouns.has(next) ? 'place' : null;
};

/** "She wrote in El Diario". */
const isPublication = (reading: Reading, first: number): boolean =>
  reading.joined(first) &&
  reading.tokens.lowers[first - 1] === IN &&
  listHas(writingVerbs, reading, first - 2);

/** "Zentrix’s shares": what only a company has. */
const ownsAsCompany = (reading: Reading, last: number): boolean =>
  reading.has(last + 1, Flag.possessive) && listPrints(companyProperty, reading, last + 2);

/** The kind that a noun beside a name says its bearer is of, or null where none says it. */
export const kindSaidBeside = (reading: Reading, span: Words): ActorKind | null => {
  return (
    kindByNounBefore(reading, span.first) ??
    kindByNounBeforeComma(reading, span) ??
    kindByApposition(reading, span)
  );
};

/** The kind that the words around a name show beyond doubt, or null when they show none. */
export const kindShownAround = (reading: Reading, span: Words): ActorKind | null => {
  const { first, last } = span;
  if (isDateline(reading, span)) return 'place';
  if (isPublication(reading, first) || ownsAsCompany(reading, last)) return 'organization';
  if (isHuman(reading, span)) return 'person';
  return kindByNounAfter(reading, last) ?? kindSaidBeside(reading, span);
};
