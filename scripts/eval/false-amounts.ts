import type { GoldDocument, GoldSet, Stretch } from './gold.ts';
import { kindOf } from './kinds.ts';
import { sharedLength } from './match.ts';
import type { Predicted } from './prediction.ts';

/** Amounts found where the text names no money. */
export interface FalseAmounts {
  /** Sentences without an amount in the gold, required or optional. */
  readonly sentences: number;
  /** Amounts found in them. */
  readonly found: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a text; a line break ends one too. */
export const sentencesOf = (text: string): readonly Stretch[] =>
  [...text.matchAll(/[^\n]+/gu)].flatMap((line) =>
    [...segmenter.segment(line[0])]
      .filter(({ segment }) => /\p{L}/u.test(segment))
      .map(({ index, segment }) => {
        const start = line.index + index;
        return { start, end: start + segment.length };
      }),
  );

const isMoney = ({ kind }: { readonly kind: string }): boolean => kindOf(kind) === 'money';
const meets = (a: Stretch) => (b: Stretch) => sharedLength(a, b) > 0;

const countIn = ({ text, mentions }: GoldDocument, found: readonly Predicted[]): FalseAmounts => {
  const amounts = mentions.filter(isMoney);
  const without = sentencesOf(text).filter((sentence) => !amounts.some(meets(sentence)));
  const wrong = found.filter(isMoney).filter((one) => without.some(meets(one)));
  return { sentences: without.length, found: wrong.length };
};

/** Counts amounts found in sentences without money; null for a set in which money is not marked. */
export const falseAmounts = (
  { docs, kinds }: GoldSet,
  predictions: ReadonlyMap<string, readonly Predicted[]>,
): FalseAmounts | null => {
  if (kinds && !kinds.some((kind) => kindOf(kind) === 'money')) return null;
  const counts = docs.map((document) => countIn(document, predictions.get(document.id) ?? []));
  return {
    sentences: counts.reduce((sum, { sentences }) => sum + sentences, 0),
    found: counts.reduce((sum, { found }) => sum + found, 0),
  };
};
