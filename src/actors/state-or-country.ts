import type { Candidate } from './candidates.ts';
import { ALSO_STATES, STATE_OFFICES } from './lexicon/places.ts';
import type { Reading } from './reading.ts';
import { Flag, Gap } from './tokens.ts';
import { listHas, listOf, listPrints, wordList } from './word-list.ts';

const alsoStates = listOf(ALSO_STATES);
const stateOffices = listOf(STATE_OFFICES);
const JOINING = wordList('of from');

/**
 * Whether a country's name means the state of the United States of that name: "Fort Benning,
 * Georgia", "the governor of Georgia", "Georgia Gov. Brian Kemp".
 */
export const isStateOfUnion = (reading: Reading, { first, last }: Candidate): boolean => {
  if (first !== last || !listHas(alsoStates, reading, first)) return false;
  if (reading.joined(last + 1) && listHas(stateOffices, reading, last + 1)) return true;
  const before = first - 1;
  if (reading.gap(first) === (Gap.comma | Gap.space)) {
    // A city that no table knows; "Tbilisi, Georgia" and "Armenia, Georgia" are known.
    return reading.has(before, Flag.capital) && !reading.nameEnds(before);
  }
  const joins = listPrints(JOINING, reading, before);
  return joins && reading.joined(before) && listHas(stateOffices, reading, before - 1);
};
