import type { Article } from '../article/article.ts';
import { findCandidates } from './candidates.ts';
import type { Gazetteer } from './gazetteer.ts';
import { linkCandidates } from './link.ts';
import type { Mention } from './mention.ts';
import { createReading } from './reading.ts';
import { tokenize } from './tokenize.ts';

/**
 * Finds where an article names actors of the gazetteer, linked over the whole article. Mentions
 * come in reading order, never overlap and never cross blocks; offsets in UTF-16 units of
 * `article.text`, end exclusive. Takes time linear in the text's length.
 */
export const findMentions = (
  article: Pick<Article, 'text' | 'blocks' | 'published'>,
  gazetteer: Gazetteer,
): readonly Mention[] => {
  const tokens = tokenize(article.text, article.blocks);
  const candidates = findCandidates(article.text, tokens, gazetteer);
  const reading = createReading(article.text, tokens, candidates);
  return linkCandidates(reading, candidates, article.published);
};
