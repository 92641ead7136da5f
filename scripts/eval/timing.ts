import type { Contestant } from './contestants/contestant.ts';
import type { GoldDocument } from './gold.ts';

/** Time a contestant took, in milliseconds per 1,000 words. */
export interface Rate {
  readonly contestant: string;
  readonly median: number;
  readonly fastest: number;
  readonly slowest: number;
  readonly rounds: number;
}

type Text = Pick<GoldDocument, 'text' | 'date'>;

/** Number of words of a text: what stands between white space. */
export const wordsIn = (text: string): number => text.match(/\S+/gu)?.length ?? 0;

/** The middle value; the mean of both for an even number. NaN for none. */
export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[sorted.length >> 1] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[(sorted.length >> 1) - 1] ?? NaN)) / 2;
};

/** Milliseconds that one pass over all texts takes. */
const pass = ({ find }: Contestant, texts: readonly Text[]): number => {
  const start = performance.now();
  for (const text of texts) find(text);
  return performance.now() - start;
};

/** What a contestant took in each round, in milliseconds per 1,000 words. */
export interface Times {
  readonly contestant: string;
  readonly taken: readonly number[];
}

/** The rates in rounds `from` up to `to` of a race, counted from 0. */
export const ratesIn = (
  times: readonly Times[],
  from = 0,
  to = Number.POSITIVE_INFINITY,
): readonly Rate[] =>
  times.map(({ contestant, taken }) => {
    const rounds = taken.slice(from, to);
    return {
      contestant,
      median: median(rounds),
      fastest: Math.min(...rounds),
      slowest: Math.max(...rounds),
      rounds: rounds.length,
    };
  });

/**
 * Times the contestants on the same texts, in turn within each round, so that a slow moment of the
 * machine meets all of them. `warmUp` passes of each come before and are not counted.
 */
export const race = (
  contestants: readonly Contestant[],
  texts: readonly Text[],
  { rounds, warmUp }: { readonly rounds: number; readonly warmUp: number },
): readonly Times[] => {
  const thousands = texts.reduce((sum, { text }) => sum + wordsIn(text), 0) / 1000;
  const times = contestants.map((contestant) => {
    for (let i = 0; i < warmUp; i++) pass(contestant, texts);
    return { contestant, taken: [] as number[] };
  });
  for (let round = 0; round < rounds; round++) {
    for (const { contestant, taken } of times) taken.push(pass(contestant, texts) / thousands);
  }
  return times.map(({ contestant, taken }) => ({ contestant: contestant.name, taken }));
};

/** A text of about `words` words, made of the given ones over and over; empty when they are. */
export const textOfLength = (texts: readonly Text[], words: number): string => {
  const paragraphs = texts
    .flatMap(({ text }) => text.split(/\n\s*\n/u))
    .map((text) => ({ text, length: wordsIn(text) }))
    .filter(({ length }) => length > 0);
  const parts: string[] = [];
  if (paragraphs.length === 0) return '';
  for (let at = 0, length = 0; length < words; at = (at + 1) % paragraphs.length) {
    const paragraph = paragraphs[at];
    if (!paragraph) break;
    parts.push(paragraph.text);
    length += paragraph.length;
  }
  return parts.join('\n\n');
};
