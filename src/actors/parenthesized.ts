import type { Reading } from './reading.ts';
import { Flag, Gap } from './tokens.ts';
import { printAt, THE } from './word-list.ts';

const OPENING = /^\s?\(["“'‘]?$/u;
const CLOSING = /^["”'’]?\)/u;

/**
 * The token of the acronym that the text introduces right after the token `last`, as in "Full Name
 * (ACR)" or "Full Name (the ACR)"; -1 when there is none.
 */
export const parenthesizedAcronym = (reading: Reading, last: number): number => {
  const { text, tokens } = reading;
  let at = last + 1;
  // A parenthesis is of no class of its own.
  if (at >= tokens.count || (reading.gap(at) & Gap.other) === 0) return -1;
  if (!OPENING.test(text.slice(tokens.ends[last], tokens.starts[at]))) {
    return -1;
  }
  if (printAt(reading, at) === THE) at++;
  if (!reading.has(at, Flag.allCapitals)) return -1;
  const end = tokens.ends[at] ?? 0;
  return CLOSING.test(text.slice(end, end + 2)) ? at : -1;
};
