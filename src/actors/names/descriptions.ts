import { Word } from '../lexicon/word-class.ts';
import type { ActorKind } from '../../dossiers/entity.ts';
import type { Reading } from '../reading.ts';
import { Flag, Gap } from '../tokens.ts';
import { listHas, wordList } from '../word-list.ts';

/** Words of the article that say what somebody is. UTF-16 offsets, end exclusive. */
export interface Description {
  readonly start: number;
  readonly end: number;
}

const MOST_WORDS_AFTER = 24;
const MOST_WORDS_BEFORE = 9;
const OPENINGS = wordList('a an the one another his her its their former then founder head chief');
const DETERMINERS = wordList('a an the his her its their our this that');
const FORMER_OR_THEN = wordList('former then');

const PERSON_ROLE = Word.personNoun | Word.title;
const ANY_ROLE = PERSON_ROLE | Word.organizationNoun | Word.placeNoun;

const roleOf = (kind: ActorKind): number => (kind === 'person' ? PERSON_ROLE : ANY_ROLE);

const isApostrophe = ({ text, tokens }: Reading, at: number): boolean =>
  /^['’]\s?$/u.test(text.slice(tokens.ends[at], tokens.starts[at + 1]));

/** Where the words after token `last` leave the apposition: null when there is none. */
const appositionAfter = (reading: Reading, last: number, kind: ActorKind): Description | null => {
  const first = last + 1;
  const gap = reading.gap(first);
  if (gap !== (Gap.comma | Gap.space)) return null;
  const bare = reading.is(first, roleOf(kind)) || reading.is(first + 1, roleOf(kind));
  if (!listHas(OPENINGS, reading, first) && !bare) return null;
  let role = false;
  let at = first;
  for (; at < first + MOST_WORDS_AFTER; at++) {
    role ||= reading.is(at, ANY_ROLE);
    const next = reading.gap(at + 1);
    if ((next & (Gap.comma | Gap.stop | Gap.block | Gap.other)) !== 0) break;
    // The apostrophe of a plural possessive ends nothing.
    if ((next & Gap.quote) !== 0 && !isApostrophe(reading, at)) break;
  }
  if (!role && !listHas(DETERMINERS, reading, first)) return null;
  const { starts, ends } = reading.tokens;
  return { start: starts[first] ?? 0, end: ends[Math.min(at, reading.tokens.count - 1)] ?? 0 };
};

/** The role or title right before token `first`: "Deputy Finance Minister", "a Bogotá-based expert". */
const roleBefore = (reading: Reading, first: number, kind: ActorKind): Description | null => {
  const last = first - 1;
  const comma = reading.gap(first) === (Gap.comma | Gap.space);
  if (!(reading.joined(first) || comma) || !reading.is(last, roleOf(kind))) return null;
  if (comma && !isDescribedBefore(reading, last)) return null;
  let from = last;
  while (from > 0 && last - from < MOST_WORDS_BEFORE && reading.joined(from)) {
    const possessive = reading.has(from - 1, Flag.possessive);
    if (listHas(DETERMINERS, reading, from - 1)) {
      from--;
      break;
    }
    if (
      !possessive &&
      reading.is(from - 1, Word.function) &&
      !listHas(FORMER_OR_THEN, reading, from - 1)
    )
      break;
    if (/ed$|^(?:said|says|told|met|with)$/u.test(reading.lower(from - 1))) break;
    from--;
  }
  const { starts, ends } = reading.tokens;
  if (from === last && reading.lower(last).length < 4) return null;
  return { start: starts[from] ?? 0, end: ends[last] ?? 0 };
};

/** Whether a comma-bound role before the name begins with a determiner: "its director, X". */
const isDescribedBefore = (reading: Reading, last: number): boolean => {
  for (let at = last - 1; at > last - MOST_WORDS_BEFORE; at--) {
    if (!reading.joined(at + 1)) return false;
    if (listHas(DETERMINERS, reading, at)) return true;
  }
  return false;
};

/** What the words around a name (tokens `first`..`last`) say its bearer is, in reading order. */
export const describe = (
  reading: Reading,
  first: number,
  last: number,
  kind: ActorKind,
): readonly Description[] =>
  [roleBefore(reading, first, kind), appositionAfter(reading, last, kind)].filter(
    (description) => description !== null,
  );
