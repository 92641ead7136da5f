import { packWordBits } from '../word-bits.ts';
import { hashLetters } from '../word-hash.ts';
import {
  BODY_HEADS,
  EVENT_HEADS,
  HEAD_NOUNS,
  ORGANIZATION_NOUNS,
  PROGRAM_HEADS,
} from './bodies.ts';
import {
  CALENDAR_WORDS,
  FUNCTION_WORDS,
  MONTHS,
  MONTH_PREPOSITIONS,
  NAME_CONNECTORS,
  NAME_PARTICLES,
  NO_NAMES,
  SAYING_VERBS,
  VERBS_AFTER_COUNTRY,
} from './grammar.ts';
import {
  LEADERSHIP_NOUNS,
  OFFICE_WORDS,
  PERSONAL_TITLES,
  PERSON_NOUNS,
  SOFT_TITLES,
  TITLES,
  WORD_SURNAMES,
} from './people.ts';
import { PLACE_HEADS, PLACE_NOUNS, POLITY_NOUNS } from './places.ts';
import { Word } from './word.ts';

const LISTS: readonly (readonly [bit: number, list: ReadonlySet<string>])[] = [
  [Word.function, FUNCTION_WORDS],
  [Word.title, TITLES],
  [Word.office, OFFICE_WORDS],
  [Word.calendar, CALENDAR_WORDS],
  [Word.head, HEAD_NOUNS],
  [Word.saying, SAYING_VERBS],
  [Word.personNoun, PERSON_NOUNS],
  [Word.placeNoun, PLACE_NOUNS],
  [Word.organizationNoun, ORGANIZATION_NOUNS],
  [Word.connector, NAME_CONNECTORS],
  [Word.softTitle, SOFT_TITLES],
  [Word.personalTitle, PERSONAL_TITLES],
  [Word.leadership, LEADERSHIP_NOUNS],
  [Word.surnameWord, WORD_SURNAMES],
  [Word.month, MONTHS],
  [Word.monthPreposition, MONTH_PREPOSITIONS],
  [Word.countryVerb, VERBS_AFTER_COUNTRY],
  [Word.particle, NAME_PARTICLES],
  [Word.polity, POLITY_NOUNS],
  [Word.bodyHead, BODY_HEADS],
  [Word.placeHead, PLACE_HEADS],
  [Word.programHead, PROGRAM_HEADS],
  [Word.eventHead, EVENT_HEADS],
  [Word.noName, NO_NAMES],
];

/** The words of all lists with the bits of their lists, for `unpackWordBits`. */
export const wordClassBits: string = packWordBits(
  LISTS.flatMap(([bit, list]) => Array.from(list, (word) => [hashLetters(word), bit] as const)),
);
