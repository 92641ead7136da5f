import {
  FUNCTION_WORDS,
  PERSON_NOUNS,
  SAYING_VERBS,
  TITLES,
  CALENDAR_WORDS,
  OFFICE_WORDS,
  VERBS_AFTER_COUNTRY,
} from '../lexicon.ts';
import { COMPANY_NAMES } from '../data/company-names.ts';
import { PLACE_NAMES } from '../data/place-names.ts';
import type { ActorKind } from '../../dossiers/entity.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../tagger/tag-names.ts';
import { FIRST_NAMES } from '../tagger/word-lists.ts';
import { Flag, Gap } from '../tokens.ts';
import { isEnglishWord } from '../word-sense.ts';
import { BODY_HEADS, EVENT_HEADS, NO_NAMES, PLACE_HEADS, PROGRAM_HEADS } from './kind-words.ts';

/** Titles that only a person bears, as they stand before a name. */
const PERSONAL_TITLES = new Set(
  'mr mrs ms miss mx dr prof professor president gen general sen senator rep gov governor col colonel maj capt captain lt sgt adm admiral sir dame lord lady king queen prince princess pope cardinal archbishop bishop sheikh ayatollah imam minister premier chancellor ambassador judge justice chairman chairwoman spokesman spokeswoman secretary congressman congresswoman rear rabbi father brother sister saint mullah emir sultan commissioner mayor'.split(
    ' ',
  ),
);

const textOf = ({ text, tokens }: Reading, { first, last }: Span): string =>
  text.slice(tokens.starts[first], tokens.ends[last]);

/** Without the titles at its beginning: "Rear Adm. Sandoval", "Pope Francis". */
const withoutTitles = (reading: Reading, span: Span): Span | null => {
  let { first } = span;
  const isTitle = (at: number): boolean => {
    const word = reading.lower(at);
    if (PERSONAL_TITLES.has(word)) return true;
    const isTitleWord = TITLES.has(word) || OFFICE_WORDS.has(word);
    return isTitleWord && !FIRST_NAMES.has(reading.tokens.hashes[at] ?? 0);
  };
  while (first <= span.last && isTitle(first)) first++;
  return first > span.last ? null : { ...span, first };
};

const followsPersonalTitle = (reading: Reading, first: number): boolean =>
  reading.joined(first) &&
  PERSONAL_TITLES.has(reading.lower(first - 1)) &&
  !(reading.word(first - 1) === 'general' || reading.word(first - 1) === 'king');

const isSpeaker = (reading: Reading, { first, last }: Span): boolean =>
  (reading.joined(last + 1) && SAYING_VERBS.has(reading.lower(last + 1))) ||
  (reading.joined(first) &&
    !reading.has(first - 1, Flag.capital) &&
    SAYING_VERBS.has(reading.lower(first - 1)) &&
    !/^(?:called|met|meets|visited|urged|joined|asked|told|left)$/u.test(
      reading.word(first - 1),
    )) ||
  ((reading.gap(last + 1) & Gap.comma) !== 0 && /^whose?$/u.test(reading.word(last + 1)));

/** The kind that the words of a name show, or null when they show none. */
const kindByWords = (reading: Reading, span: Span): ActorKind | null => {
  const { first, last } = span;
  const name = textOf(reading, span);
  if (PLACE_NAMES.has(name)) return 'place';
  if (COMPANY_NAMES.has(name)) return 'organization';
  if (first === last) return null;
  const head = reading.lower(last);
  const opening = reading.lower(first);
  const connected = headBeforeOf(reading, span);
  const noun = connected ?? head;
  if (BODY_HEADS.has(noun)) return 'organization';
  if (PROGRAM_HEADS.has(noun)) return 'program';
  if (EITHER.has(noun)) return isGathering(reading, span) ? 'event' : 'organization';
  if (EVENT_HEADS.has(noun)) return 'event';
  if (PLACE_HEADS.has(noun)) return 'place';
  if (connected === null && /^(?:lake|mount|cape|fort|port|gulf|strait|isle|camp)$/u.test(opening))
    return 'place';
  return null;
};

/** The word before "of" or "for" in "Ministry of the Interior", or null where there is neither. */
const headBeforeOf = (reading: Reading, { first, last }: Span): string | null => {
  for (let at = first + 1; at < last; at++) {
    const word = reading.word(at);
    if (word === 'of' || word === 'for' || word === 'on' || word === 'against')
      return reading.lower(at - 1);
  }
  return null;
};

const EITHER = new Set(['assembly', 'forum', 'roundtable', 'dialogue']);

/** "At the Port Forum, a trade fair": a gathering takes place; "a member of the Forum" does not. */
const isGathering = (reading: Reading, { first, last }: Span): boolean => {
  const before = reading.lower(first - 1) === 'the' ? first - 2 : first - 1;
  if (/^(?:at|during|after|before|annual|this)$/u.test(reading.lower(before))) return true;
  const next = reading.lower(last + 1);
  return (
    reading.joined(last + 1) &&
    (next === 'in' || next === 'on') &&
    reading.has(last + 2, Flag.capital | Flag.number) &&
    CALENDAR_WORDS.has(reading.lower(last + 2))
  );
};

const ANY_HEAD = (word: string): boolean =>
  BODY_HEADS.has(word) || EVENT_HEADS.has(word) || PROGRAM_HEADS.has(word) || PLACE_HEADS.has(word);

/** With the head noun that the tagger left out: "Alexandria Ports" of "Alexandria Ports Summit". */
const withHead = (reading: Reading, span: Span, next: Span | undefined): Span => {
  if (span.kind === 'person') return span;
  let { last } = span;
  for (let at = last + 1; at <= last + 3; at++) {
    if (
      !reading.joined(at) ||
      !reading.has(at, Flag.capital) ||
      (next !== undefined && at >= next.first)
    )
      break;
    if (ANY_HEAD(reading.lower(at))) last = at;
  }
  return last === span.last ? span : { ...span, last };
};

/** "Fátima Báñez": a first name, then words that are none of the language, and no place before it. */
const looksLikePerson = (reading: Reading, { first, last, kind }: Span): boolean => {
  if (last === first || last - first > 2 || reading.has(last, Flag.allCapitals)) return false;
  if (!FIRST_NAMES.has(reading.tokens.hashes[first] ?? 0) || isEnglishWord(reading.lower(first)))
    return false;
  for (let at = first + 1; at <= last; at++) {
    if (isEnglishWord(reading.lower(at)) || !reading.has(at, Flag.capital)) return false;
  }
  const before = reading.joined(first) ? reading.word(first - 1) : '';
  if (before === 'the') return false;
  return kind !== 'place' || !/^(?:in|at|near|from|to|outside|around|across|of)$/u.test(before);
};

const kindOf = (reading: Reading, span: Span): ActorKind => {
  const { first, last, kind } = span;
  if (followsPersonalTitle(reading, first) && kind !== 'organization') return 'person';
  const byWords = kindByWords(reading, span);
  if (byWords !== null) {
    if (byWords !== 'place' && byWords !== 'organization') return byWords;
    const named = FIRST_NAMES.has(reading.tokens.hashes[first] ?? 0);
    return kind === 'person' && named && last - first === 1 && byWords === 'place' ? kind : byWords;
  }
  if (kind === 'place' && isSpeaker(reading, span)) {
    return reading.has(last, Flag.allCapitals) ? 'organization' : 'person';
  }
  if (kind !== 'person' && looksLikePerson(reading, span)) return 'person';
  if (first === last && reading.has(first, Flag.allCapitals) && !reading.has(first, Flag.dotted)) {
    return kind === 'place' ? 'organization' : kind;
  }
  return kind;
};

/** Whether all the words are titles, offices, or adjectives of countries: "U.S. Vice President". */
const isBareOffice = (
  reading: Reading,
  { first, last }: Span,
  isQuiet: (at: number) => boolean,
): boolean => {
  for (let at = first; at <= last; at++) {
    const word = reading.lower(at);
    if (!isQuiet(at) && !TITLES.has(word) && !OFFICE_WORDS.has(word)) return false;
  }
  return true;
};

/** Whether a lone capitalized word may, by the text itself, be no name at all. */
const isDoubtful = (reading: Reading, span: Span): boolean => {
  const { first, last, kind } = span;
  if (first !== last) {
    // "Minister for Justice", "Members of Congress": an office, not its holder.
    const opening = reading.lower(first);
    if (last === first + 1 && PERSONAL_TITLES.has(reading.lower(last))) return true;
    return (
      headBeforeOf(reading, span) === opening &&
      (TITLES.has(opening) ||
        PERSON_NOUNS.has(opening) ||
        PERSON_NOUNS.has(opening.replace(/s$/u, '')) ||
        opening === 'members')
    );
  }
  const word = reading.lower(first).replaceAll('’', "'");
  if (NO_NAMES.has(word) || FUNCTION_WORDS.has(word) || CALENDAR_WORDS.has(word)) return true;
  if (/^[A-Z]{2,}s$/u.test(reading.word(first))) return true;
  if (word.length < 2 || followsPersonalTitle(reading, first)) return word.length < 2;
  if (kind === 'person' && isSpeaker(reading, span)) return false;
  if (OFFICE_WORDS.has(word) && reading.word(first - 1) === 'of') return true;
  if (!reading.has(first, Flag.sentenceStart)) return false;
  return isEnglishWord(word) || !hasSupport(reading, span);
};

/**
 * Whether something else than its capital shows that the first word of a sentence is a name: it is
 * a first name, an acronym, owns something, or the text gives it a capital inside a sentence too.
 */
const hasSupport = (reading: Reading, { first }: Span): boolean =>
  FIRST_NAMES.has(reading.tokens.hashes[first] ?? 0) ||
  reading.has(first, Flag.allCapitals) ||
  reading.has(first + 1, Flag.possessive) ||
  reading.gap(first + 1) !== Gap.space ||
  reading.capitalizes(reading.tokens.hashes[first] ?? 0) ||
  VERBS_AFTER_COUNTRY.has(reading.lower(first + 1)) ||
  FUNCTION_WORDS.has(reading.lower(first + 1));

/** Whether the text breaks off inside a bracket after the name: "[President Nayib] Bukele". */
const endsInBracket = (reading: Reading, { last }: Span): boolean => {
  const { text, tokens } = reading;
  return (
    (reading.gap(last + 1) & Gap.bracket) !== 0 &&
    text.slice(tokens.ends[last], tokens.starts[last + 1]).startsWith(']') &&
    reading.has(last + 1, Flag.capital)
  );
};

/**
 * Looks again at what the tagger has found, with what the language says for certain. `isQuiet` tells
 * the tokens that are adjectives of a known actor.
 */
export const refine = (
  reading: Reading,
  spans: readonly Span[],
  isQuiet: (at: number) => boolean,
): readonly Span[] =>
  spans.flatMap((found, index) => {
    const span = withHead(reading, found, spans[index + 1]);
    if (isBareOffice(reading, span, isQuiet)) return [];
    if (isDoubtful(reading, span) || endsInBracket(reading, span)) return [];
    const kind = kindOf(reading, span);
    const typed = kind === span.kind ? span : { ...span, kind };
    if (kind !== 'person') return [typed];
    const bare = withoutTitles(reading, typed);
    return bare === null || isDoubtful(reading, bare) ? [] : [bare];
  });
