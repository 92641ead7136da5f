import type { Article } from '../../../src/article/article.ts';
import type { Amount } from '../../../src/figures/amount.ts';
import type { AmountReading } from '../../../src/figures/perspectives/read-amounts.ts';
import type { Actor } from './actors.ts';
import { ownWordsOf } from './own-words.ts';
import type { Passage } from './passages.ts';
import { sentenceSpan } from './sentences.ts';
import { blocksOf, companionsOf } from './together.ts';

/** More of a kind would not be read. */
const MOST = 2;

/** What one article makes of an actor, counted and quoted from its text alone. */
export interface Here {
  /** How many paragraphs name the actor, and how many there are. */
  readonly named: number;
  readonly paragraphs: number;
  /** Those it shares most paragraphs with, or its sentence when it is named once. */
  readonly companions: readonly Actor[];
  /** Amounts that the text says the actor gives or gets, and others in a sentence with it. */
  readonly gives: readonly Amount[];
  readonly gets: readonly Amount[];
  readonly beside: readonly Amount[];
  /** Where the article says what the actor is or does, or null. */
  readonly words: Passage | null;
}

const isNear = (mentions: readonly Passage[], { start, end }: Passage): boolean =>
  mentions.some((mention) => mention.start >= start && mention.start < end);

/** What an article says of an actor that it names; null for one it does not. */
export function hereOf(
  actor: Actor,
  article: Pick<Article, 'text' | 'blocks'>,
  cast: readonly Actor[],
  readings: readonly AmountReading[],
): Here | null {
  const { id, mentions } = actor;
  const { text, blocks } = article;
  if (mentions.length === 0) return null;
  const saidOf = (side: 'payers' | 'recipients'): readonly Amount[] =>
    readings
      .filter((reading) => reading[side]?.by === 'text' && reading[side].ids.includes(id))
      .map(({ amount }) => amount);
  const [gives, gets] = [saidOf('payers'), saidOf('recipients')];
  const beside = readings
    .map(({ amount }) => amount)
    .filter((amount) => !gives.includes(amount) && !gets.includes(amount))
    .filter((amount) => isNear(mentions, sentenceSpan(text, blocks, amount)));
  const [first, more] = mentions;
  const sentence = first && !more ? sentenceSpan(text, blocks, first) : null;
  const companions = companionsOf(id, cast, blocks).filter(({ actor: other, shared }) =>
    sentence ? isNear(other.mentions, sentence) : shared > 1,
  );
  return {
    named: blocksOf(actor, blocks).length,
    paragraphs: blocks.length,
    companions: companions.slice(0, MOST).map(({ actor: other }) => other),
    gives: gives.slice(0, MOST),
    gets: gets.slice(0, MOST),
    beside: beside.slice(0, MOST),
    words: ownWordsOf(actor, article),
  };
}
