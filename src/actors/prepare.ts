import type { Article } from '../article/article.ts';
import { findCandidates } from './candidates.ts';
import type { Gazetteer } from './gazetteer.ts';
import { surveyTokens, type KnownTokens } from './known-tokens.ts';
import { linkCandidates } from './link.ts';
import type { Mention } from './mention.ts';
import { Reading } from './reading.ts';
import { findRegions, type Region } from './regions.ts';
import type { TokenLists } from './token-lists.ts';
import { tokenize } from './tokenize.ts';

/** A text with its known actors found, ready for the search for those that it introduces. */
export interface Prepared {
  readonly reading: Reading;
  readonly mentions: readonly Mention[];
  readonly known: KnownTokens;
  readonly regions: readonly Region[];
}

/** Finds the known actors of an article and the words beside them that may hold other names. */
export const prepare = (
  article: Pick<Article, 'text' | 'blocks' | 'published'>,
  gazetteer: Gazetteer,
  lists?: TokenLists,
): Prepared => {
  const tokens = tokenize(article.text, article.blocks, lists);
  const candidates = findCandidates(article.text, tokens, gazetteer);
  const reading = new Reading(article.text, tokens, candidates);
  const mentions = linkCandidates(reading, candidates, article.published);
  const known = surveyTokens(reading, candidates, mentions);
  return { reading, mentions, known, regions: findRegions(reading, known.isTaken) };
};
