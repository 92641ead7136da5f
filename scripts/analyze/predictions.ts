import { isIntroduced } from '../../src/actors/introduced.ts';
import { isQuietForm, type Mention, type MentionForm } from '../../src/actors/mention.ts';
import { createAnalyzer } from '../../src/analyze.ts';
import type { Article } from '../../src/article/article.ts';
import { knownActors, dossierById } from '../../src/dossiers/dossiers.ts';
import type { Amount } from '../../src/figures/amount.ts';

/** A mention or an amount as printed. Offsets in UTF-16 units of the text, end exclusive. */
export interface Prediction {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly text: string;
  readonly entity?: string | undefined;
  readonly qid?: string | undefined;
  readonly form?: MentionForm;
  /** A place that is meant as one that acts. */
  readonly acting?: true | undefined;
  readonly money?: {
    readonly value: number | null;
    readonly currency: string | null;
    readonly currencyExplicit: boolean;
    readonly high?: number;
    readonly vague?: true;
    readonly qualifier?: string;
    readonly period?: {
      readonly text: string;
      readonly years: number | null;
      readonly basis: string;
      readonly per?: string;
    };
  };
}

const ofMention = (
  text: string,
  { start, end, kind, entity, form, acting }: Mention,
): Prediction => {
  const printed = text.slice(start, end);
  // An actor that only the text introduces links to nothing.
  const isKnown = !isIntroduced(entity);
  const qid = isKnown ? dossierById(entity)?.wikidata : undefined;
  return {
    start,
    end,
    kind,
    text: printed,
    entity: isKnown ? entity : undefined,
    qid,
    form,
    acting,
  };
};

const ofAmount = (text: string, amount: Amount): Prediction => {
  const { start, end, value, currency, currencyExplicit, high, vague, qualifier, period } = amount;
  return {
    start,
    end,
    kind: 'money',
    text: text.slice(start, end),
    money: {
      value,
      currency,
      currencyExplicit,
      ...(high === null ? {} : { high }),
      ...(vague ? { vague } : {}),
      ...(qualifier === null ? {} : { qualifier }),
      ...(period === null
        ? {}
        : {
            period: {
              text: text.slice(period.start, period.end),
              years: period.years,
              basis: period.basis,
              ...(period.per === undefined ? {} : { per: period.per }),
            },
          }),
    },
  };
};

const analyze = createAnalyzer(knownActors);

/**
 * What the extension finds in an article, in reading order: what the page marks by default, with
 * `all` also the quiet forms (demonyms and "U.S." before a noun).
 */
export const predictionsFor = (
  article: Pick<Article, 'text' | 'blocks' | 'published'>,
  all: boolean,
): readonly Prediction[] => {
  const { mentions, amounts } = analyze(article);
  const shown = mentions.filter(({ form }) => all || !isQuietForm(form));
  return [
    ...shown.map((mention) => ofMention(article.text, mention)),
    ...amounts.map((amount) => ofAmount(article.text, amount)),
  ].toSorted((a, b) => a.start - b.start);
};
