import type { Block, BlockKind } from '../article/article.ts';
import { Word, wordClasses } from './lexicon/word-class.ts';
import { Flag, type Tokens } from './tokens.ts';

const LONG_WORD = 5;
const TITLES: ReadonlySet<BlockKind> = new Set<BlockKind>(['headline', 'heading', 'dek']);

const SMALL_WORDS = new Set(
  'Is Are Was Were Be Has Have Its It Their They My His Her Your Our Not Can Will'.split(' '),
);

/** Whether small words inside a sentence have capitals, as only titles print them: "Finds Its Wallet". */
const capitalizesSmallWords = (text: string, tokens: Tokens, from: number): boolean => {
  for (let i = from; i < tokens.count; i++) {
    const flag = tokens.flags[i] ?? 0;
    if ((flag & Flag.capital) === 0 || (flag & Flag.sentenceStart) !== 0) continue;
    if (SMALL_WORDS.has(text.slice(tokens.starts[i], tokens.ends[i]))) return true;
  }
  return false;
};

/**
 * Sets `titleCase` or `shouted` on the tokens from `from` on, which are one block, when nearly all
 * of its words but the small ones begin with a capital, or consist of capitals. A block that is no
 * title by its kind must have no other word and no full stop: short sentences can be full of names.
 */
export const markTitleCase = (
  text: string,
  { kind, end }: Pick<Block, 'kind' | 'end'>,
  tokens: Tokens,
  from: number,
): void => {
  const { count, starts, ends, lowers, flags } = tokens;
  let capitals = 0;
  let allCapitals = 0;
  let longLower = 0;
  let lower = 0;
  for (let i = from; i < count; i++) {
    const flag = flags[i] ?? 0;
    if ((flag & (Flag.number | Flag.possessive)) !== 0) continue;
    if ((flag & Flag.capital) !== 0) {
      capitals++;
      if ((flag & Flag.allCapitals) !== 0 && (flag & Flag.dotted) === 0) allCapitals++;
    } else {
      lower++;
      if ((ends[i] ?? 0) - (starts[i] ?? 0) >= LONG_WORD) longLower++;
    }
  }
  // The cheap count rules out running text before any word is looked at.
  if (capitals < 2 || longLower * 5 > capitals || lower > capitals * 2) return;
  let lowerContent = 0;
  for (let i = from; i < count; i++) {
    const flag = flags[i] ?? 0;
    if ((flag & (Flag.number | Flag.possessive | Flag.capital)) !== 0) continue;
    if ((wordClasses(lowers[i] ?? 0) & Word.function) === 0) lowerContent++;
  }
  const isTitle = TITLES.has(kind);
  const sentence = text[end - 1] === '.' && !capitalizesSmallWords(text, tokens, from);
  if (isTitle ? lowerContent * 5 > capitals : lowerContent > 0 || sentence) return;
  const mark = Flag.titleCase | (allCapitals * 5 > (capitals + lower) * 4 ? Flag.shouted : 0);
  for (let i = from; i < count; i++) flags[i] = (flags[i] ?? 0) | mark;
};
