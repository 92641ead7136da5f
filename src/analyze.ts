import type { Article } from './article/article.ts';
import type { Mention } from './actors/mention.ts';
import type { Amount } from './figures/amount.ts';

/** What the annotator finds in one article; both lists in reading order. */
export interface Analysis {
  readonly mentions: readonly Mention[];
  readonly amounts: readonly Amount[];
}

/** The function that finds everything; see `createAnalyzer`. */
export type Analyze = (article: Pick<Article, 'text' | 'blocks' | 'published'>) => Analysis;
