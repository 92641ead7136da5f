import type { IsoDate } from '../article/article.ts';
import type { EntityId } from './entity.ts';
import type { Fact, SourceId } from './dossier.ts';

/**
 * What the record says of a figure that articles name. It is found by value, unit and the actors of
 * the same article, never by words or places of a text; the claim itself is read from the page.
 */
export interface Claim {
  readonly id: string;
  readonly value: number;
  /** ISO 4217 code of the amount, or what is counted ("refugees"). */
  readonly unit: string;
  /** Actors that must all occur in the article. */
  readonly actors: readonly EntityId[];
  /** Days of publication between which an article can mean this figure, both included. */
  readonly publishedFrom: IsoDate;
  readonly publishedTo: IsoDate;
  /** What the figure is. */
  readonly is: Fact;
  /** What it is not, or what the record qualifies. */
  readonly isNot: Fact | null;
  /** The years that the record spreads the amount over, or null. */
  readonly years: number | null;
  /** The program that the money belongs to, or null. */
  readonly program: EntityId | null;
  readonly payers: readonly EntityId[];
  readonly recipients: readonly EntityId[];
}

/** An amount of the record that others can be compared with, in current US dollars. */
export interface ReferenceAmount extends Fact {
  readonly id: string;
  readonly usd: number;
  readonly qualifier?: 'more-than' | 'at-most' | 'about';
  /** US fiscal years that it covers, both included, or null. */
  readonly fiscalYears: { readonly from: number; readonly to: number } | null;
  readonly actors: readonly EntityId[];
}

/** The grounds of a claim, each source once. */
export const sourcesOfClaim = (claim: Claim): readonly SourceId[] => [
  ...new Set([...claim.is.sources, ...(claim.isNot?.sources ?? [])]),
];

/**
 * The claims of a table that speak of a figure of an article: same value and unit, all of the
 * claim's actors among the article's, and the article published in the claim's time. An article
 * without a date matches on the rest.
 */
export const claimsAbout = (
  claims: readonly Claim[],
  figure: { readonly value: number | null; readonly unit: string | null },
  article: { readonly actors: ReadonlySet<EntityId>; readonly published: IsoDate | null },
): readonly Claim[] =>
  claims.filter(
    (claim) =>
      claim.value === figure.value &&
      claim.unit === figure.unit &&
      claim.actors.every((actor) => article.actors.has(actor)) &&
      (article.published === null ||
        (claim.publishedFrom <= article.published && article.published <= claim.publishedTo)),
  );
