import type { Article } from './article/article.ts';
import { findMentions } from './actors/find-mentions.ts';
import type { FirstWords } from './actors/first-words.ts';
import { buildGazetteer } from './actors/gazetteer.ts';
import type { IntroducedActor } from './actors/introduced.ts';
import type { Mention } from './actors/mention.ts';
import { TokenLists } from './actors/token-lists.ts';
import type { KnownActor } from './dossiers/dossier.ts';
import type { Amount } from './figures/amount.ts';
import { findAmounts } from './figures/find-amounts.ts';
import { nextCue } from './figures/money-cue.ts';
import { settleCurrencies } from './figures/settle-currencies.ts';

/** What the annotator finds in one article; the lists are in reading order. */
export interface Analysis {
  readonly mentions: readonly Mention[];
  /** The actors that only the article introduces. */
  readonly introduced: readonly IntroducedActor[];
  readonly amounts: readonly Amount[];
}

/** The function that finds everything; see `createAnalyzer`. */
export type Analyze = (article: Pick<Article, 'text' | 'blocks' | 'published'>) => Analysis;

/** Amounts block by block: neither a number nor its period goes on in the next paragraph. */
const amountsOf = ({ text, blocks }: Pick<Article, 'text' | 'blocks'>): readonly Amount[] => {
  const amounts: Amount[] = [];
  for (const { start, end } of blocks) {
    const cue = nextCue(text, start, end);
    if (cue === end) continue;
    amounts.push(...findAmounts(text.slice(start, end), cue - start, start));
  }
  return amounts;
};

/** The mentions that share no character with an amount: the "US" of "US$5" is no country. */
const besideAmounts = (
  mentions: readonly Mention[],
  amounts: readonly Amount[],
): readonly Mention[] => {
  if (amounts.length === 0) return mentions;
  let next = 0;
  return mentions.filter((mention) => {
    while ((amounts[next]?.end ?? Infinity) <= mention.start) next++;
    return (amounts[next]?.start ?? Infinity) >= mention.end;
  });
};

/** The actors that the mentions name. */
const namedBy = (
  mentions: readonly Mention[],
  actors: readonly IntroducedActor[],
): readonly IntroducedActor[] => {
  const named = new Set(mentions.map(({ entity }) => entity));
  return actors.filter(({ id }) => named.has(id));
};

/**
 * Prepares the search for the actors of `dossiers`, once per bundle; `firstWords` are those of their
 * names where they are at hand, or else are gathered. The analyzer that comes back
 * is a pure function: mentions and amounts of an article, both in reading order, none overlapping
 * another. Its time is linear in the length of the text.
 */
export const createAnalyzer = (
  dossiers: readonly KnownActor[],
  firstWords?: FirstWords,
): Analyze => {
  const gazetteer = buildGazetteer(dossiers, firstWords);
  const lists = new TokenLists(1024);
  return (article) => {
    const amounts = amountsOf(article);
    const found = findMentions(article, gazetteer, lists);
    const mentions = besideAmounts(found.mentions, amounts);
    return {
      mentions,
      introduced:
        mentions.length === found.mentions.length
          ? found.introduced
          : namedBy(mentions, found.introduced),
      amounts: settleCurrencies(article.text, amounts, mentions),
    };
  };
};
