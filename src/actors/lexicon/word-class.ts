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

/** The word lists of the lexicon, as bits of what {@link wordClasses} tells. */
export const Word = {
  function: 1 << 0,
  title: 1 << 1,
  office: 1 << 2,
  calendar: 1 << 3,
  head: 1 << 4,
  saying: 1 << 5,
  personNoun: 1 << 6,
  placeNoun: 1 << 7,
  organizationNoun: 1 << 8,
  connector: 1 << 9,
  /** Frequent English words that are no names; asked for capitalized words only. */
  common: 1 << 10,
  /** First names of many languages, as printed. */
  firstName: 1 << 11,
  softTitle: 1 << 12,
  personalTitle: 1 << 13,
  leadership: 1 << 14,
  surnameWord: 1 << 15,
  month: 1 << 16,
  monthPreposition: 1 << 17,
  countryVerb: 1 << 18,
  particle: 1 << 19,
  polity: 1 << 20,
  bodyHead: 1 << 21,
  placeHead: 1 << 22,
  programHead: 1 << 23,
  eventHead: 1 << 24,
  noName: 1 << 25,
} as const;

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

/** Twice the number of words in the lists, or more, as a power of two. */
const SLOTS = 8192;
const MASK = SLOTS - 1;
const keys = new Int32Array(SLOTS);
const values = new Int32Array(SLOTS);

const slotOf = (hash: number): number => {
  let slot = (hash ^ (hash >>> 15)) & MASK;
  while (values[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & MASK;
  return slot;
};

for (const [bit, list] of LISTS) {
  for (const word of list) {
    const hash = hashLetters(word);
    const slot = slotOf(hash);
    keys[slot] = hash;
    values[slot] = (values[slot] ?? 0) | bit;
  }
}

/**
 * The lists that hold a word, as bits of {@link Word}, by the hash of its letters in lower case. No
 * string is made of the word, so that every word of a long text can be asked about.
 */
export const wordClasses = (hash: number): number => values[slotOf(hash)] ?? 0;
