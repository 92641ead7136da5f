import { isIntroduced } from '../../src/actors/introduced.ts';
import { isQuietForm, type Mention, type MentionForm } from '../../src/actors/mention.ts';
import { createAnalyzer } from '../../src/analyze.ts';
import type { Article } from '../../src/article/article.ts';
import { knownActors, dossierById } from '../../src/dossiers/dossiers.ts';
import type { Amount, Period } from '../../src/figures/amount.ts';

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
    readonly high?: number | undefined;
    readonly vague?: true | undefined;
    readonly qualifier?: string | undefined;
    readonly period?:
      | {
          readonly text: string;
          readonly years: number | null;
          readonly basis: string;
          readonly per?: string | undefined;
        }
      | undefined;
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

const ofPeriod = (text: string, { start, end, years, basis, per }: Period) => ({
  text: text.slice(start, end),
  years,
  basis,
  per,
});

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
      high: high ?? undefined,
      vague: vague || undefined,
      qualifier: qualifier ?? undefined,
      period: period === null ? undefined : ofPeriod(text, period),
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
  const { text } = article;
  const { mentions, amounts } = analyze(article);
  const printed: Prediction[] = [];
  let at = 0;
  for (const mention of mentions) {
    if (!all && isQuietForm(mention.form)) continue;
    for (let next = amounts[at]; next && next.start < mention.start; next = amounts[++at]) {
      printed.push(ofAmount(text, next));
    }
    printed.push(ofMention(text, mention));
  }
  for (let next = amounts[at]; next; next = amounts[++at]) printed.push(ofAmount(text, next));
  return printed;
};
