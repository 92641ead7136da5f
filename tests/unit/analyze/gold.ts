import type { ActorKind } from '../../../src/dossiers/entity.ts';
import { isQuietForm } from '../../../src/actors/mention.ts';
import { createAnalyzer } from '../../../src/analyze.ts';
import { articleFromText } from '../../../src/article/article-from-text.ts';
import { knownActors } from '../../../src/dossiers/dossiers.ts';

/** Offsets in UTF-16 units of the gold's text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A mention as a person marked it; the kind is written in British English in gold files. */
export interface GoldMention extends Span {
  readonly text: string;
  readonly kind: ActorKind | 'programme' | 'money';
  readonly entity: string | null;
  readonly optional?: boolean;
  readonly alt?: readonly (Span & { readonly kind?: string; readonly entity?: string | null })[];
  readonly money?: {
    readonly value?: number;
    readonly currency?: string;
    readonly period?: { readonly text: string; readonly years: number } | null;
  };
}

/** A text with everything that is to be found in it, and what must not be. */
export interface Gold {
  readonly text: string;
  readonly mentions: readonly GoldMention[];
  readonly negatives?: readonly Span[];
}

interface Found extends Span {
  readonly kind: string;
  readonly entity: string | null;
  readonly value: number | null;
  readonly years: number | null;
}

const analyze = createAnalyzer(knownActors);

/** What the page would mark in the text. */
const findIn = (text: string): readonly Found[] => {
  const { mentions, amounts } = analyze(articleFromText(text));
  return [
    ...mentions
      .filter(({ form }) => !isQuietForm(form))
      .map((mention) => ({ ...mention, value: null, years: null })),
    ...amounts.map(({ start, end, value, period }) => ({
      start,
      end,
      kind: 'money',
      entity: null,
      value,
      years: period?.years ?? null,
    })),
  ];
};

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const isAt = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

const isAnswer = (mention: GoldMention, found: Found): boolean => {
  const kind = mention.kind === 'programme' ? 'program' : mention.kind;
  if (isAt(mention, found)) return found.kind === kind && found.entity === mention.entity;
  return (mention.alt ?? []).some(
    (alt) => isAt(alt, found) && found.entity === (alt.entity ?? mention.entity),
  );
};

const isRightAmount = ({ money }: GoldMention, found: Found): boolean =>
  money?.value === undefined ||
  (found.value === money.value && found.years === (money.period?.years ?? null));

/**
 * Everything in which the analyzer's answer differs from the gold, in words: required mentions
 * that are missing, at other spans, of other kinds or linked to others; amounts of other values or
 * periods; and finds that no mention of the gold, required or optional, accounts for.
 */
export const differencesFrom = ({ text, mentions, negatives = [] }: Gold): readonly string[] => {
  const found = findIn(text);
  const printed = (span: Span): string =>
    `"${text.slice(span.start, span.end)}" in "${text.slice(Math.max(0, span.start - 25), span.end + 25)}"`;
  const missing = mentions
    .filter((mention) => mention.optional !== true)
    .flatMap((mention) => {
      const answer = found.find((candidate) => isAnswer(mention, candidate));
      if (answer === undefined)
        return [`missing ${mention.entity ?? 'amount'}: ${printed(mention)}`];
      return isRightAmount(mention, answer) ? [] : [`wrong amount: ${printed(mention)}`];
    });
  const unfounded = found.flatMap((candidate) => {
    const marked = mentions.filter((mention) => overlaps(mention, candidate));
    if (marked.length === 0)
      return [`unfounded ${candidate.entity ?? 'amount'}: ${printed(candidate)}`];
    const required = marked.filter((mention) => mention.optional !== true);
    if (required.length === 0 || required.some((mention) => isAnswer(mention, candidate)))
      return [];
    return [`wrong: ${candidate.entity ?? 'amount'}, ${printed(candidate)}`];
  });
  const forbidden = negatives.flatMap((negative) =>
    found
      .filter((candidate) => overlaps(negative, candidate))
      .map((it) => `forbidden: ${printed(it)}`),
  );
  return [...missing, ...unfounded, ...forbidden];
};
