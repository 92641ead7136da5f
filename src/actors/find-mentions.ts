import type { Article } from '../article/article.ts';
import { actingPlaces } from './acting/acting.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { IntroducedActor } from './introduced.ts';
import type { KnownMention } from './known-tokens.ts';
import { isQuietForm, type Mention } from './mention.ts';
import { followNames, type CastMention } from './names/cast.ts';
import { findHeads } from './names/heads.ts';
import { introduceActors } from './names/introduce.ts';
import { refine } from './names/refine.ts';
import { surnamesTakenForPlaces } from './names/taken-surnames.ts';
import { withUntagged } from './names/untagged.ts';
import { prepare } from './prepare.ts';
import { gatherEvidence } from './tagger/evidence.ts';
import { createTagger, type TagNames } from './tagger/tag-names.ts';
import { openModel } from './tagger/open-model.ts';
import { shippedLayout } from './tagger/shipped-model.at-build.ts';
import type { TokenLists } from './token-lists.ts';
import { Mark, markTokens } from './tokens.ts';

let tagger: TagNames | undefined;

const tagNames: TagNames = (text, regions) =>
  (tagger ??= createTagger(openModel(shippedLayout)))(text, regions);

/** Every actor that an article names: where, and who those are that no dossier knows. */
export interface FoundActors {
  /** In reading order, never overlapping, never across blocks. */
  readonly mentions: readonly Mention[];
  readonly introduced: readonly IntroducedActor[];
}

/** The places among the mentions, in reading order; an adjective of a country is none. */
const placesOf = (known: readonly KnownMention[], cast: readonly CastMention[]) => {
  const places: KnownMention[] = [];
  for (const one of known) if (one.kind === 'place' && !isQuietForm(one.form)) places.push(one);
  const before = places.length;
  for (const one of cast) if (one.kind === 'place') places.push(one);
  return before === 0 || before === places.length
    ? places
    : places.sort((a, b) => a.first - b.first);
};

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
  const evidenceOf = gatherEvidence(reading);
  const tagged = tagNames({ reading, evidenceOf }, regions);
  const spans = refine(reading, withUntagged(reading, regions, tagged, known.hintAt), known);
  const mistaken = surnamesTakenForPlaces(reading, spans, known.mentions);
  const isTaken = (at: number): boolean => known.isTaken(at) && !mistaken.has(at);
  const cast = followNames(reading, spans, isTaken);
  for (const { first, last } of cast) markTokens(reading.tokens, first, last, Mark.covered);
  const bodies = [...known.mentions, ...cast].filter(({ kind }) => kind === 'organization');
  const heads = findHeads(
    reading,
    bodies,
    (at) => !isTaken(at) && !reading.isMarked(at, Mark.covered),
  );
  const kept = known.mentions.filter(({ first }) => !mistaken.has(first));
  const acting = actingPlaces(reading, placesOf(kept, cast));
  const toMention = ({ first, last, kind, entity, form }: CastMention): Mention => {
    const mention = { start: starts[first] ?? 0, end: ends[last] ?? 0, kind, entity, form };
    return acting.has(first) ? { ...mention, acting: true } : mention;
  };
  return {
    mentions: [...kept, ...cast, ...heads]
      .map(toMention)
      .sort((a, b) => a.start - b.start || b.end - a.end),
    introduced: introduceActors(reading, cast),
  };
};
