import { HEAD_PREPOSITIONS } from '../lexicon/grammar.ts';
import type { Reading } from '../reading.ts';
import { listOf, listPrints } from '../word-list.ts';

const prepositions = listOf(HEAD_PREPOSITIONS);

/** The words of a name: first and last token, both belonging to it. */
export interface Words {
  readonly first: number;
  readonly last: number;
}

/** The token before "of" or "for" in "Ministry of the Interior"; -1 where there is neither. */
export const headBeforeOf = (reading: Reading, { first, last }: Words): number => {
  for (let at = first + 1; at < last; at++) {
    if (listPrints(prepositions, reading, at)) return at - 1;
  }
  return -1;
};
