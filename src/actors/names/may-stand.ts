import { Word } from '../lexicon/word-class.ts';
import { mayBePerson } from '../person-evidence.ts';
import type { Reading } from '../reading.ts';
import { Flag, Gap } from '../tokens.ts';
import { isEnglishToken } from '../word-sense.ts';
import { kindOf } from './member.ts';
import type { Meaning } from './roll.ts';

/** Whether a capitalized word that opens no sentence stands right before the token. */
const followsCapital = (reading: Reading, first: number): boolean =>
  reading.joined(first) &&
  reading.has(first - 1, Flag.capital) &&
  !reading.has(first - 1, Flag.sentenceStart);

const mayBeSurname = (reading: Reading, first: number, last: number): boolean => {
  // Behind another first name it is another person's.
  if (followsCapital(reading, first) && reading.is(first - 1, Word.firstName)) return false;
  if (reading.gap(first) === Gap.hyphen || reading.gap(last + 1) === Gap.hyphen) return false;
  return mayBePerson(reading, { first, last, entries: [] });
};

const mayBeName = (reading: Reading, first: number, last: number): boolean => {
  if (reading.has(first, Flag.titleCase)) {
    return first !== last || !isEnglishToken(reading, first);
  }
  const next = last + 1;
  const goesOn = reading.joined(next) && reading.has(next, Flag.capital);
  return !goesOn && !followsCapital(reading, first);
};

/** Whether the words `first`..`last` may be a name of the roll where the tagger saw none. */
export const mayStand = (
  reading: Reading,
  first: number,
  last: number,
  { form, members }: Meaning,
): boolean => {
  const isPerson = (): boolean => members.some((member) => kindOf(member) === 'person');
  if (!reading.has(first, Flag.capital) && form !== 'name' && !isPerson()) return false;
  if (form === 'surname') return mayBeSurname(reading, first, last);
  return form === 'short' || form === 'name' ? mayBeName(reading, first, last) : true;
};
