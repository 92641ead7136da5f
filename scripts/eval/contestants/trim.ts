import type { Stretch } from '../gold.ts';

const BEFORE = /^[^\p{L}\p{N}\p{Sc}]+/u;
const AFTER = /(?:['’]s|[^\p{L}\p{N}.])+$/u;
/** A full stop that is no part of the name, as it is in "U.S." and "Inc." */
const SENTENCE_POINT = /(?<![A-Z]|\b(?:Jr|Sr|Inc|Corp|Co|Ltd))\.+$/u;

/** A stretch without the punctuation and the possessive ending that a tool leaves at its bounds. */
export const trimmed = (text: string, { start, end }: Stretch): Stretch => {
  const printed = text.slice(start, end);
  const from = start + (BEFORE.exec(printed)?.[0].length ?? 0);
  const rest = text.slice(from, end).replace(AFTER, '').replace(SENTENCE_POINT, '');
  return { start: from, end: from + rest.replace(AFTER, '').length };
};
