import { Word } from '../lexicon/word-class.ts';
import { isDateline } from '../names/datelines.ts';
import type { Words } from '../names/head-word.ts';
import type { Reading } from '../reading.ts';
import { Gap } from '../tokens.ts';
import { hashLetters } from '../word-hash.ts';
import { isOwner } from './owner.ts';
import { isPartner } from './partner.ts';
import { isSubject } from './subject.ts';
import { AND, hashAt, listHas, THE, wordList } from '../word-list.ts';

const OR = hashLetters('or');

/** Last words of the names of places that are governed; rivers and mountains decide nothing. */
const GOVERNED = wordList(
  'city county district governorate island islands province territory town village',
);

const mayAct = (reading: Reading, place: Words): boolean =>
  !isDateline(reading, place) &&
  (place.first === place.last ||
    !reading.is(place.last, Word.placeHead) ||
    listHas(GOVERNED, reading, place.last));

const NONE: ReadonlySet<number> = new Set();

type Link = 'and' | 'comma and' | 'comma';

/** What stands between two places, if it is no more than "and", "or" or a comma. */
const linkBetween = (reading: Reading, before: Words, after: Words): Link | null => {
  let at = before.last + 1;
  if (at === after.first) return reading.gap(at) === (Gap.comma | Gap.space) ? 'comma' : null;
  const word = hashAt(reading, at);
  if (word === THE && reading.gap(at) === (Gap.comma | Gap.space) && at + 1 === after.first)
    return 'comma';
  if (word !== AND && word !== OR) return null;
  const link = reading.joined(at) ? 'and' : 'comma and';
  at++;
  if (at < after.first && hashAt(reading, at) === THE) at++;
  return at === after.first && reading.joined(at) ? link : null;
};

/** The places from `index` on that "and" joins: "Peru, Chile and Bolivia"; at least the first. */
const joinedFrom = (reading: Reading, places: readonly Words[], index: number): number => {
  for (let next = index; next + 1 < places.length; next++) {
    const [one, two] = [places[next], places[next + 1]];
    const link = one && two ? linkBetween(reading, one, two) : null;
    if (link === null) return index;
    if (link === 'and') return next + 1;
    // "Peru, and Chile": of two places the second begins a clause.
    if (link === 'comma and') return next > index ? next + 1 : index;
  }
  return index;
};

/**
 * Of the places of a text, in reading order, those that are meant as ones that act: a government or
 * a team ("Beijing believes", "sanctions against Iran", "Peru's position"), and not the ground
 * ("in Beijing"). Told by their first tokens. Where the sentence leaves it open a place is a place.
 */
export const actingPlaces = (reading: Reading, places: readonly Words[]): ReadonlySet<number> => {
  if (places.length === 0) return NONE;
  const acting = new Set<number>();
  for (let index = 0; index < places.length; index++) {
    const end = joinedFrom(reading, places, index);
    const group = places.slice(index, end + 1);
    const [one] = group;
    const other = group.at(-1);
    if (one === undefined || other === undefined) break;
    const whole = { first: one.first, last: other.last };
    const several = group.length > 1;
    const together =
      isOwner(reading, whole) ||
      isPartner(reading, whole, several) ||
      isSubject(reading, whole, several);
    for (const place of group) {
      if (mayAct(reading, place) && (together || isOwner(reading, place))) acting.add(place.first);
    }
    index = end;
  }
  return acting;
};
