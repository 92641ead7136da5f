import type { Article } from '../../../src/article/article.ts';
import type { Actor } from './actors.ts';
import type { Passage } from './passages.ts';
import { blockAt } from './sentences.ts';

// Up to a mark that ends the aside; the points of "U.S." do not.
const REST = String.raw`(?:[^,;.:!?—–()“”"]|(?<=\b\p{Lu})\.(?!\s+\p{Lu}\p{Ll})|\.(?=\p{Lu}\.))`;
/** An aside right behind a name: ", who had come to power as a man of order". */
const ASIDE = new RegExp(
  String.raw`^, ((?:(?:who|whom|whose|which)\s|(?:an?|the|one of|its|his|her|their|then|now|formerly)\s(?=\p{Ll}))${REST}{8,200})(?=[,;.:!?—–)]|$)`,
  'u',
);
/** Longest aside with what leads to it, in UTF-16 units. */
const REACH = 220;

const asideOf = (
  { text, blocks }: Pick<Article, 'text' | 'blocks'>,
  { end }: Passage,
): Passage | null => {
  const stop = Math.min(blockAt(blocks, end - 1)?.end ?? text.length, end + REACH);
  const words = ASIDE.exec(text.slice(end, stop))?.[1];
  return words === undefined ? null : { start: end + 2, end: end + 2 + words.length };
};

/** Where the article says by itself what an actor is: an aside right behind its name, or null. */
export function ownWordsOf(
  { mentions }: Pick<Actor, 'mentions'>,
  article: Pick<Article, 'text' | 'blocks'>,
): Passage | null {
  for (const mention of mentions) {
    const isRunning = blockAt(article.blocks, mention.start)?.kind === 'paragraph';
    const aside = isRunning ? asideOf(article, mention) : null;
    if (aside) return aside;
  }
  return null;
}
