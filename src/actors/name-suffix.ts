import type { KnownActor } from '../dossiers/dossier.ts';
import type { Reading } from './reading.ts';
import { Flag, Gap } from './tokens.ts';
import { listPrints, printAt, THE, wordList } from './word-list.ts';

const JUNIOR = wordList('Jr Sr');
const SUFFIX = wordList('Jr Sr II III IV V');
const ENDS_IN_SUFFIX = /[ ,](?:Jr|Sr|II|III|IV|V)\.?$/u;

/** Whether the word only tells a person from others of the name: "Jr.", "III". */
export const isNameSuffix = (reading: Reading, at: number): boolean =>
  listPrints(SUFFIX, reading, at);

/** The last token of a person's name that ends at `last`, with the suffix that may stand behind it. */
export const withSuffix = (reading: Reading, last: number): number => {
  const next = last + 1;
  if (!reading.has(next, Flag.capital)) return last;
  if (reading.joined(next)) return isNameSuffix(reading, next) ? next : last;
  const isApart = reading.gap(next) === (Gap.comma | Gap.space);
  return isApart && listPrints(JUNIOR, reading, next) ? next : last;
};

const EPITHET = /^(?:Elder|Younger|Great|Magnificent|Terrible|Conqueror|Wise)$/u;

/**
 * The last token of a person's name with what stands behind it, "III" and "the Elder", also where the
 * name's own last word was left out.
 */
export const withByname = (reading: Reading, last: number): number => {
  const next = last + 1;
  if (reading.joined(next) && reading.joined(next + 1)) {
    const isEpithet = printAt(reading, next) === THE && EPITHET.test(reading.word(next + 1));
    const isSurname = reading.has(next, Flag.capital) && isNameSuffix(reading, next + 1);
    if (isEpithet || isSurname) return next + 1;
  }
  return withSuffix(reading, last);
};

/** Whether "Jr." or the like behind a name shows somebody else: "Donald Trump Jr.". */
export const isOtherBySuffix = (reading: Reading, last: number, actor: KnownActor): boolean =>
  withSuffix(reading, last) !== last &&
  ![actor.name, ...(actor.names.full ?? [])].some((one) => ENDS_IN_SUFFIX.test(one));
