import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** One expected mention of a gold annotation. */
export interface GoldMention extends Span {
  readonly kind: string;
  readonly text: string;
  readonly optional?: boolean;
  readonly alt?: readonly Span[];
}

export interface Gold {
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

const read = (file: string): Gold => JSON.parse(readFileSync(file, 'utf8')) as Gold;

export const demoGold = (): Gold =>
  read(path.join(import.meta.dirname, '../../gold/demo-article.json'));

const SHARED = path.resolve(import.meta.dirname, '../../../../shared/article');

/** The real article, which is under copyright and lies beside the project, or nowhere. */
export const realArticle: { readonly gold: Gold; readonly text: string } | null = existsSync(SHARED)
  ? {
      gold: read(path.join(SHARED, 'gold.json')),
      text: readFileSync(path.join(SHARED, 'alliance-for-prosperity.txt'), 'utf8'),
    }
  : null;

/**
 * Compares marks read from a page with a gold annotation, both in reading order: each required
 * mention must be there in one of its accepted wordings, and no mark may be there beyond the
 * required and the optional ones. The two lists are aligned with the fewest faults.
 *
 * @returns what is missing and what is too much, as words; empty when all is right.
 */
export function differences(gold: Gold, marks: readonly string[]): string[] {
  const mentions = gold.mentions.toSorted((a, b) => a.start - b.start);
  const wordings = mentions.map((mention) =>
    [mention, ...(mention.alt ?? [])].map(({ start, end }) =>
      gold.text.slice(start, end).replaceAll('\u00AD', ''),
    ),
  );
  type Alignment = { readonly faults: number; readonly words: readonly string[] };
  const better = (a: Alignment, b: Alignment): Alignment => (b.faults < a.faults ? b : a);
  const fault = (after: Alignment, words: string): Alignment => ({
    faults: after.faults + 1,
    words: [words, ...after.words],
  });
  let below: Alignment[] = [{ faults: 0, words: [] }];
  for (let j = marks.length - 1; j >= 0; j--) {
    below.unshift(fault(below[0] as Alignment, `too much: ${marks[j]}`));
  }
  for (let i = mentions.length - 1; i >= 0; i--) {
    const mention = mentions[i] as GoldMention;
    const row: Alignment[] = [];
    for (let j = marks.length; j >= 0; j--) {
      const without = below[j] as Alignment;
      let best = mention.optional ? without : fault(without, `missing: ${mention.text}`);
      if (j < marks.length) {
        best = better(best, fault(row[0] as Alignment, `too much: ${marks[j]}`));
        if (wordings[i]?.includes(marks[j] ?? '')) best = better(best, below[j + 1] as Alignment);
      }
      row.unshift(best);
    }
    below = row;
  }
  return [...(below[0] as Alignment).words];
}
