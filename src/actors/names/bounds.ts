import { commonNameKind } from '../common-names.ts';
import { Word } from '../lexicon/word-class.ts';
import type { Reading } from '../reading.ts';
import { spanOf, type Span } from '../tagger/tag-names.ts';
import { Flag } from '../tokens.ts';
import type { Words } from './head-word.ts';

const ANY_HEAD = Word.bodyHead | Word.eventHead | Word.programHead | Word.placeHead;
const REACH = 3;

/** The first word behind the titles that open a person's name ("Rear Adm. Sandoval"), past its last where nothing is left. */
export const firstBehindTitles = (reading: Reading, { first, last }: Words): number => {
  const isTitle = (at: number): boolean =>
    reading.is(at, Word.personalTitle) ||
    (reading.is(at, Word.title | Word.office) && !reading.is(at, Word.firstName));
  let at = first;
  while (at <= last && isTitle(at)) at++;
  return at;
};

/** A place's name without the title of somebody from there: "Florida Democrat". */
export const withoutTitleAfter = (reading: Reading, span: Span): Span => {
  const { first } = span;
  let { last } = span;
  while (last > first && reading.is(last, Word.title) && !reading.is(last, Word.head)) last--;
  if (last === span.last) return span;
  const isPlace = span.kind === 'place' || commonNameKind(reading, first, last) === 'place';
  return isPlace ? spanOf(first, last, 'place') : span;
};

/**
 * A name with the head noun that the tagger left out: "Alexandria Ports" of "Alexandria Ports
 * Summit". `next` is the name after it, into which it does not reach.
 */
export const withHead = (reading: Reading, span: Span, next: Words | undefined): Span => {
  if (span.kind === 'person') return span;
  const limit = Math.min(span.last + REACH, (next?.first ?? Infinity) - 1);
  let { last } = span;
  for (let at = last + 1; at <= limit; at++) {
    if (!reading.joined(at) || !reading.has(at, Flag.capital)) break;
    if (reading.is(at, ANY_HEAD)) last = at;
  }
  return last === span.last ? span : spanOf(span.first, last, span.kind);
};
