import type { Reading } from '../reading.ts';
import { Flag, Gap } from '../tokens.ts';
import type { Words } from './head-word.ts';

const DASH = /^(?:\s*—|\s–|\s--?\s)/u;
/** Words of the country or state behind the city: "Papua New Guinea". */
const MOST_WORDS_OF_COUNTRY = 4;

const dashFollows = ({ text, tokens }: Reading, at: number): boolean =>
  DASH.test(text.slice(tokens.ends[at], tokens.starts[at + 1]));

/** "NACALA, Mozambique—": whether a report begins with the name of where it was written. */
export const isDateline = (reading: Reading, { first, last }: Words): boolean => {
  if ((reading.gap(first) & Gap.block) === 0 || reading.has(first, Flag.titleCase)) return false;
  for (let at = first; at <= last; at++) if (!reading.has(at, Flag.allCapitals)) return false;
  if (dashFollows(reading, last)) return true;
  if ((reading.gap(last + 1) & Gap.comma) === 0) return false;
  for (let at = last + 1; at <= last + MOST_WORDS_OF_COUNTRY; at++) {
    if (!reading.has(at, Flag.capital)) return false;
    if (dashFollows(reading, at)) return true;
  }
  return false;
};
