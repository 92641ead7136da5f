import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../src/analyze.ts';
import { articleFromText } from '../../../src/article/article-from-text.ts';
import { knownActors } from '../../../src/dossiers/dossiers.ts';
import { ACTING, PLACES, type Pattern } from './acting-sentences.ts';

const analyze = createAnalyzer(knownActors);

/** For each bracketed place of a sentence whether it is found to act, null where it is not found. */
const sensesOf = (marked: string): readonly (boolean | null)[] => {
  const text = marked.replaceAll(/[[\]]/gu, '');
  const { mentions } = analyze(articleFromText(text));
  return [...marked.matchAll(/\[([^\]]+)\]/gu)].map(({ index }, nth) => {
    const found = mentions.find(({ start }) => start === index - 2 * nth);
    return found?.kind === 'place' ? found.acting === true : null;
  });
};

const casesOf = (patterns: readonly Pattern[]) =>
  patterns.flatMap(({ pattern, sentences }) =>
    sentences.map((sentence) => ({ pattern, sentence })),
  );

describe('a place that acts', () => {
  it.each(casesOf(ACTING))('acts as $pattern: $sentence', ({ sentence }) => {
    expect(new Set(sensesOf(sentence))).toEqual(new Set([true]));
  });

  it.each(casesOf(PLACES))('is a place, $pattern: $sentence', ({ sentence }) => {
    expect(new Set(sensesOf(sentence))).toEqual(new Set([false]));
  });
});
