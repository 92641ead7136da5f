import { PLACE_PREPOSITIONS } from '../lexicon/grammar.ts';
import { Word } from '../lexicon/word-class.ts';
import type { Reading } from '../reading.ts';
import { spanOf, type TaggedSpan } from '../tagger/tag-names.ts';
import { Flag, Gap } from '../tokens.ts';
import { isEnglishToken } from '../word-sense.ts';
import { FOR, listOf, listPrints, printAt } from '../word-list.ts';

const leadingToPlaces = listOf([...PLACE_PREPOSITIONS, 'on']);

const leadsToPlace = (reading: Reading, at: number): boolean =>
  listPrints(leadingToPlaces, reading, at);

/** "Tesla, Uber and Snapchat": whether "and" joins the last two of a list and no name's two words. */
const endsList = (reading: Reading, { first, last }: TaggedSpan): boolean =>
  last === first + 2 &&
  reading.word(first + 1) === 'and' &&
  reading.word(first) !== reading.word(last) &&
  reading.gap(first) === (Gap.comma | Gap.space) &&
  reading.has(first - 1, Flag.capital) &&
  !isEnglishToken(reading, last);

/** The token of the preposition that parts the words of a body's name into two names, or -1. */
const partingOf = (reading: Reading, { first, last }: TaggedSpan): number => {
  for (let at = first + 1; at < last; at++) {
    if (reading.has(at, Flag.capital)) continue;
    const leads = leadsToPlace(reading, at);
    if (printAt(reading, at) !== FOR && !leads) continue;
    if (!isEnglishToken(reading, at - 1)) return at;
    if (leads && reading.is(last, Word.placeHead)) return at;
  }
  return -1;
};

/**
 * Parts what was found as one body where it is two names: at the "and" of a list, and at a
 * preposition where the word before takes no complement ("a poll by Kantar for RTL") or a street
 * stands behind ("the Metropolitan Club on H Street").
 */
export const apartWhereTwo = (
  reading: Reading,
  spans: readonly TaggedSpan[],
): readonly TaggedSpan[] => {
  const names: TaggedSpan[] = [];
  for (const span of spans) {
    const { first, last, kind } = span;
    if (kind === 'organization' && endsList(reading, span)) {
      names.push(spanOf(first, first, kind), spanOf(last, last, kind));
      continue;
    }
    const at = kind === 'organization' && last - first > 1 ? partingOf(reading, span) : -1;
    if (at < 0) {
      names.push(span);
      continue;
    }
    names.push(spanOf(first, at - 1, kind));
    names.push(spanOf(at + 1, last, leadsToPlace(reading, at) ? 'place' : kind));
  }
  return names;
};
