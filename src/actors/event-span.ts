import type { Reading } from './reading.ts';

const ORDINAL =
  /^(?:\d+(?:st|nd|rd|th)|N?th|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|[A-Z][a-z]+(?:teenth|ieth))$/u;

/**
 * The first token of an event's name with the ordinal that belongs to it: "51st Annual Conference",
 * whether or not the table holds this year's number.
 */
export const eventStart = (reading: Reading, first: number): number => {
  let at = first;
  if (reading.joined(at) && reading.word(at - 1) === 'Annual') at--;
  return reading.joined(at) && ORDINAL.test(reading.word(at - 1)) ? at - 1 : at;
};
