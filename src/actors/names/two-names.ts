import { PLACE_PREPOSITIONS } from '../lexicon/grammar.ts';
import { Word } from '../lexicon/word-class.ts';
import type { Reading } from '../reading.ts';
import type { TaggedSpan } from '../tagger/tag-names.ts';
import { Flag } from '../tokens.ts';
import { isEnglishWord } from '../word-sense.ts';

const leadsToPlace = (reading: Reading, at: number): boolean => {
  const word = reading.word(at);
  return PLACE_PREPOSITIONS.has(word) || word === 'on';
};

/** The token of the preposition that parts the words of a body's name into two names, or -1. */
const partingOf = (reading: Reading, { first, last }: TaggedSpan): number => {
  for (let at = first + 1; at < last; at++) {
    if (reading.has(at, Flag.capital)) continue;
    const leads = leadsToPlace(reading, at);
    if (reading.word(at) !== 'for' && !leads) continue;
    if (!isEnglishWord(reading.lower(at - 1))) return at;
    if (leads && reading.is(last, Word.placeHead)) return at;
  }
  return -1;
};

/**
 * Parts a body's name at a preposition where the word before takes no complement ("a poll by Kantar
 * for RTL") or a street stands behind ("the Metropolitan Club on H Street").
 */
export const apartAtPrepositions = (
  reading: Reading,
  spans: readonly TaggedSpan[],
): readonly TaggedSpan[] => {
  const names: TaggedSpan[] = [];
  for (const span of spans) {
    const { first, last, kind } = span;
    const at = kind === 'organization' && last - first > 1 ? partingOf(reading, span) : -1;
    if (at < 0) {
      names.push(span);
      continue;
    }
    names.push({ first, last: at - 1, kind });
    names.push({ first: at + 1, last, kind: leadsToPlace(reading, at) ? 'place' : kind });
  }
  return names;
};
