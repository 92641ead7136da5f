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
import { gatherEvidence } from './tagger/evidence.ts';
import { createTagger } from './tagger/tag-names.ts';
import { shippedModel } from './tagger/weights.ts';

const tagNames = createTagger(shippedModel);

/** Every actor that an article names: where, and who those are that no dossier knows. */
export interface FoundActors {
  /** In reading order, never overlapping, never across blocks. */
  readonly mentions: readonly Mention[];
  readonly introduced: readonly IntroducedActor[];
}

/**
 * Finds where an article names actors: those of the gazetteer, linked over the whole article, and
 * those that only the article introduces. Offsets in UTF-16 units of `article.text`, end exclusive.
 * Takes time linear in the text's length.
 */
export const findMentions = (
  article: Pick<Article, 'text' | 'blocks' | 'published'>,
  gazetteer: Gazetteer,
): FoundActors => {
  const { reading, mentions, known, regions } = prepare(article, gazetteer);
  const { starts, ends } = reading.tokens;
  const toMention = ({ first, last, kind, entity, form }: CastMention): Mention => ({
    start: starts[first] ?? 0,
    end: ends[last] ?? 0,
    kind,
    entity,
    form,
  });
  const evidenceOf = gatherEvidence(reading);
  const tagged = tagNames({ reading, hintAt: known.hintAt, evidenceOf }, regions);
  const spans = refine(reading, withUntagged(reading, regions, tagged, known.hintAt), known);
  const mistaken = surnamesTakenForPlaces(reading, spans, known.mentions);
  const isTaken = (at: number): boolean => known.isTaken(at) && !mistaken.has(at);
  const cast = followNames(reading, spans, isTaken);
  const covered = new Uint8Array(reading.tokens.count);
  for (const { first, last } of cast) covered.fill(1, first, last + 1);
  const bodies = [...known.mentions, ...cast].filter(({ kind }) => kind === 'organization');
  const heads = findHeads(reading, bodies, (at) => !isTaken(at) && covered[at] === 0);
  const kept = mentions.filter((_, index) => !mistaken.has(known.mentions[index]?.first ?? -1));
  const places = [...known.mentions.filter(({ first }) => !mistaken.has(first)), ...cast]
    .filter(({ kind, form }) => kind === 'place' && !isQuietForm(form))
    .sort((a, b) => a.first - b.first);
  const acting = new Set(Array.from(actingPlaces(reading, places), (first) => starts[first] ?? 0));
  const inOrder = [...kept, ...[...cast, ...heads].map(toMention)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  return {
    mentions: inOrder.map((mention) =>
      acting.has(mention.start) ? { ...mention, acting: true } : mention,
    ),
    introduced: introduceActors(reading, cast),
  };
};
