import { GROUPS_OF_PEOPLE } from '../lexicon/people.ts';
import { Word } from '../lexicon/word-class.ts';
import type { Reading } from '../reading.ts';
import { spanOf, type TaggedSpan } from '../tagger/tag-names.ts';
import { Flag, Gap } from '../tokens.ts';
import { isPersonNoun } from '../word-sense.ts';
import { headBeforeOf, type Words } from './head-word.ts';

const ANY_HEAD = Word.head | Word.bodyHead | Word.eventHead | Word.programHead;

/** The token after the possessive ending of the group at `owner`; -1 where none owns what follows. */
const afterPossessive = (reading: Reading, owner: number): number => {
  let next = owner + 1;
  if (reading.has(next, Flag.possessive)) {
    next++;
    if (reading.gap(next) !== Gap.space) return -1;
  } else if (reading.gap(next) !== (Gap.quote | Gap.space)) {
    return -1;
  }
  if (!reading.has(owner, Flag.capital) || !reading.has(next, Flag.capital)) return -1;
  const { text, tokens } = reading;
  if (!/^['’]s? $/iu.test(text.slice(tokens.ends[owner], tokens.starts[next]))) return -1;
  const word = reading.lower(owner);
  return GROUPS_OF_PEOPLE.has(word) || (word.endsWith('s') && isPersonNoun(word)) ? next : -1;
};

/** Whether the words are a body's name from its head on: "Defense Fund", "Alliance for Justice". */
const endsBody = (reading: Reading, span: Words): boolean => {
  const head = headBeforeOf(reading, span);
  return reading.is(head < 0 ? span.last : head, ANY_HEAD);
};

/** The last of the words with a capital that go on from `from`. */
const lastOfCapitals = (reading: Reading, from: number): number => {
  let last = from;
  while (reading.joined(last + 1) && reading.has(last + 1, Flag.capital)) last++;
  return last;
};

/**
 * Joins what a possessive ending inside a name has cut in two: "African Court on Human and Peoples’
 * Rights", "Women’s Refugee Commission". Only groups of people own a part of a name: bodies that
 * own bodies are two names.
 */
export const joinOverPossessives = (
  reading: Reading,
  spans: readonly TaggedSpan[],
): readonly TaggedSpan[] => {
  const joined: TaggedSpan[] = [];
  for (let index = 0; index < spans.length; index++) {
    const span = spans[index];
    if (span === undefined) break;
    let { first, last } = span;
    const before = joined.at(-1);
    const owner = reading.has(first - 1, Flag.possessive) ? first - 2 : first - 1;
    if (afterPossessive(reading, owner) === first) {
      const isOwned = before?.last === owner;
      if (endsBody(reading, span) || (isOwned && headBeforeOf(reading, before) >= 0)) {
        first = isOwned ? before.first : owner;
        if (isOwned) joined.pop();
      }
    }
    const owned = afterPossessive(reading, last);
    if (owned >= 0 && spans[index + 1]?.first !== owned) {
      const end = lastOfCapitals(reading, owned);
      if (reading.is(end, ANY_HEAD) || headBeforeOf(reading, { first, last }) >= 0) last = end;
    }
    const isJoined = first !== span.first || last !== span.last;
    joined.push(isJoined ? spanOf(first, last, 'organization') : span);
  }
  return joined;
};
