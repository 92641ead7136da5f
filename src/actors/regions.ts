import { Word } from './lexicon/word-class.ts';
import type { Reading } from './reading.ts';
import { Flag, Gap } from './tokens.ts';

/** A stretch of words that may hold names. First and last token, both belonging to it. */
export interface Region {
  readonly first: number;
  readonly last: number;
}

const LONGEST_REGION = 24;
const MOST_CONNECTORS = 2;

/**
 * The stretches of capitalized words in running text, with the small words between them that may
 * belong to a name ("University of the West Indies"), that no known name covers (`isTaken`).
 */
export const findRegions = (
  reading: Reading,
  isTaken: (at: number) => boolean,
): readonly Region[] => {
  const { capitals, capitalCount } = reading.tokens;
  const opens = (at: number): boolean =>
    reading.has(at, Flag.capital) && !reading.has(at, Flag.titleCase) && !isTaken(at);
  const particleBefore = (at: number): boolean =>
    reading.joined(at) &&
    !reading.has(at - 1, Flag.capital) &&
    !isTaken(at - 1) &&
    (reading.gap(at) === Gap.hyphen || reading.gap(at) === Gap.space) &&
    reading.is(at - 1, Word.particle);

  const regions: Region[] = [];
  let past = 0;
  for (let index = 0; index < capitalCount; index++) {
    const at = capitals[index] ?? 0;
    if (at < past || !opens(at)) continue;
    let first = at;
    while (first > 0 && at - first < MOST_CONNECTORS && particleBefore(first)) first--;
    let last = at;
    while (last - first < LONGEST_REGION) {
      let next = last + 1;
      while (
        next - last <= MOST_CONNECTORS &&
        reading.joined(next) &&
        !reading.has(next, Flag.capital) &&
        !isTaken(next) &&
        (reading.is(next, Word.connector) || reading.has(next, Flag.number))
      ) {
        next++;
      }
      if (!reading.joined(next) || !opens(next)) break;
      last = next;
    }
    const lone = first === last && reading.is(first, Word.function);
    if (!lone) regions.push({ first, last });
    past = last + 1;
  }
  return regions;
};
