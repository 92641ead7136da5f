import type { Gold, GoldMention, Span } from './gold.ts';

/** A replacement of the characters of a span by other words. */
export interface Edit extends Span {
  readonly words: string;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** The list in another order (Fisher-Yates). */
export const shuffled = <T>(list: readonly T[], random: () => number): readonly T[] => {
  const result = [...list];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [result[i], result[j]];
    if (a !== undefined && b !== undefined) [result[i], result[j]] = [b, a];
  }
  return result;
};

const moved = <T extends Span>(span: T, by: number): T => ({
  ...span,
  start: span.start + by,
  end: span.end + by,
});

const within = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
const apart = (a: Span, b: Span): boolean => a.end <= b.start || b.end <= a.start;

/** The gold of a text whose paragraphs stand in this order; spans move with their paragraph. */
export const reorder = (
  { text, mentions, negatives = [] }: Gold,
  order: (paragraphs: readonly Span[]) => readonly Span[],
): Gold => {
  const paragraphs: Span[] = [];
  for (const match of text.matchAll(/\S(?:.|\n(?!\n))*/gu)) {
    paragraphs.push({ start: match.index, end: match.index + match[0].length });
  }
  let at = 0;
  const places = order(paragraphs).map((paragraph) => {
    const by = at - paragraph.start;
    at += paragraph.end - paragraph.start + 2;
    return { paragraph, by };
  });
  return {
    text: places.map(({ paragraph }) => text.slice(paragraph.start, paragraph.end)).join('\n\n'),
    mentions: places.flatMap(({ paragraph, by }) =>
      mentions
        .filter((mention) => within(mention, paragraph))
        .map((mention): GoldMention => {
          const alt = mention.alt?.map((span) => moved(span, by));
          return { ...moved(mention, by), ...(alt === undefined ? {} : { alt }) };
        }),
    ),
    negatives: places.flatMap(({ paragraph, by }) =>
      negatives.filter((span) => within(span, paragraph)).map((span) => moved(span, by)),
    ),
  };
};

/**
 * The gold after the edits, which must not overlap: spans move and grow with the text; alternatives
 * that an edit cuts are dropped. `change` then adapts each mention's entity or amount.
 */
export const applyEdits = (
  { text, mentions, negatives = [] }: Gold,
  edits: readonly Edit[],
  change: (mention: GoldMention) => GoldMention,
): Gold => {
  const sorted = edits.toSorted((a, b) => a.start - b.start);
  let result = '';
  let at = 0;
  for (const { start, end, words } of sorted) {
    result += text.slice(at, start) + words;
    at = end;
  }
  result += text.slice(at);
  const grownBefore = (offset: number): number =>
    sorted
      .filter(({ end }) => end <= offset)
      .reduce((sum, { start, end, words }) => sum + words.length - (end - start), 0);
  const carried = <T extends Span>(span: T): T => ({
    ...span,
    start: span.start + grownBefore(span.start),
    end: span.end + grownBefore(span.end),
  });
  const isWhole = (span: Span): boolean =>
    sorted.every((edit) => apart(edit, span) || within(edit, span));
  return {
    text: result,
    mentions: mentions.map((mention): GoldMention => {
      const alt = mention.alt?.filter(isWhole).map(carried);
      return change({ ...carried(mention), ...(alt === undefined ? {} : { alt }) });
    }),
    negatives: negatives.filter(isWhole).map(carried),
  };
};
