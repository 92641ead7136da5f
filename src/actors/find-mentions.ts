import type { Article } from '../article/article.ts';
import { actingPlaces } from './acting/acting.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { IntroducedActor } from './introduced.ts';
import { isQuietForm, type Mention } from './mention.ts';
import { followNames, type CastMention } from './names/cast.ts';
import { findHeads } from './names/heads.ts';
import { introduceActors } from './names/introduce.ts';
import { refine } from './names/refine.ts';
import { surnamesTakenForPlaces } from './names/taken-surnames.ts';
import { withUntagged } from './names/untagged.ts';
import { prepare } from './prepare.ts';
import type { Reading } from './reading.ts';
import type { Region } from './regions.ts';
import { gatherEvidence } from './tagger/evidence.ts';
import { createTagger, type TaggedSpan, type TagNames } from './tagger/tag-names.ts';
import { openModel } from './tagger/open-model.ts';
import { shippedLayout } from './tagger/shipped-model.at-build.ts';
import type { TokenLists } from './token-lists.ts';
import { Mark, markTokens } from './tokens.ts';

let tagger: TagNames | undefined;

const tagNames = (reading: Reading, regions: readonly Region[]): readonly TaggedSpan[] => {
  if (regions.length === 0) return [];
  tagger ??= createTagger(openModel(shippedLayout));
  return tagger({ reading, evidenceOf: gatherEvidence(reading) }, regions);
};

/** Every actor that an article names: where, and who those are that no dossier knows. */
export interface FoundActors {
  /** In reading order, never overlapping, never across blocks. */
  readonly mentions: readonly Mention[];
  readonly introduced: readonly IntroducedActor[];
}

/** Two lists of mentions, both in reading order, as one. */
const merged = (
  one: readonly CastMention[],
  other: readonly CastMention[],
): readonly CastMention[] => {
  if (one.length === 0) return other;
  if (other.length === 0) return one;
  const all: CastMention[] = [];
  let at = 0;
  for (const mention of one) {
    for (let next = other[at]; next && next.first < mention.first; next = other[++at]) {
      all.push(next);
    }
    all.push(mention);
  }
  for (let next = other[at]; next; next = other[++at]) all.push(next);
  return all;
};

/** Whether the ground or its government may be meant; an adjective of a country is neither. */
const isPlace = ({ kind, form }: CastMention): boolean => kind === 'place' && !isQuietForm(form);

/**
 * Finds where an article names actors: those of the gazetteer, linked over the whole article, and
 * those that only the article introduces. Offsets in UTF-16 units of `article.text`, end exclusive.
 * Takes time linear in the text's length. Whoever has many texts hands in `lists` to be filled anew.
 */
export const findMentions = (
  article: Pick<Article, 'text' | 'blocks' | 'published'>,
  gazetteer: Gazetteer,
  lists?: TokenLists,
): FoundActors => {
  const { reading, known, regions } = prepare(article, gazetteer, lists);
  const { starts, ends } = reading.tokens;
  const tagged = tagNames(reading, regions);
  const spans = refine(reading, withUntagged(reading, regions, tagged, known.hintAt), known);
  const mistaken = surnamesTakenForPlaces(reading, spans, known.mentions);
  const isTaken = (at: number): boolean => known.isTaken(at) && !mistaken.has(at);
  const cast = followNames(reading, spans, isTaken);
  for (const { first, last } of cast) markTokens(reading.tokens, first, last, Mark.covered);
  // Of "Albanian Government" the adjective is no mention of its own.
  const kept = known.mentions.filter(
    ({ first, last }) =>
      !mistaken.has(first) &&
      !reading.isMarked(first, Mark.covered) &&
      !reading.isMarked(last, Mark.covered),
  );
  const heads = findHeads(
    reading,
    known.mentions,
    cast,
    (at) => !isTaken(at) && !reading.isMarked(at, Mark.covered),
  );
  const named = merged(kept, cast);
  const acting = actingPlaces(reading, named.filter(isPlace));
  const toMention = ({ first, last, kind, entity, form }: CastMention): Mention => {
    const [start, end] = [starts[first] ?? 0, ends[last] ?? 0];
    return acting.has(first)
      ? { start, end, kind, entity, form, acting: true }
      : { start, end, kind, entity, form };
  };
  return {
    mentions: merged(named, heads).map(toMention),
    introduced: introduceActors(reading, cast),
  };
};
