import type { IsoDate } from '../article/article.ts';
import { claimsAbout, type Claim } from './claim.ts';
import type { EntityId } from './entity.ts';

/** A claim of the record, and the place where an article states the figure. Offsets in UTF-16 units. */
export interface StatedClaim {
  readonly claim: Claim;
  readonly start: number;
  readonly end: number;
}

/** What of an amount says which figure it is; `high` is null unless it is a range. */
interface StatedAmount {
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
  readonly high: number | null;
  readonly currency: string | null;
}

const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/u.test(unit);

/** Words that may stand between a number and what it counts: "29 high-level arrests". */
const MOST_BETWEEN = 3;

/** Where a text first counts `value` of a thing ("62,500 refugees"), or null. */
const countIn = (text: string, { value, unit }: Claim): Omit<StatedClaim, 'claim'> | null => {
  const digits = value.toLocaleString('en-US', { maximumFractionDigits: 20 });
  const number = digits.replaceAll('.', '\\.').replaceAll(',', ',?');
  const between = `(?:[\\s-]+[\\p{L}’'-]{1,30}){0,${MOST_BETWEEN}}?`;
  const found = new RegExp(
    `(?<![\\d.,])${number}(?![\\d%]|[.,]\\d)${between}[\\s-]+${unit}\\b`,
    'u',
  ).exec(text);
  return found && { start: found.index, end: found.index + found[0].length };
};

/**
 * The claims of a table that an article makes, where it makes them, in reading order: amounts by their
 * value and currency, counts by their number and the word of what is counted. The actors and the day
 * of publication decide as in {@link claimsAbout}.
 */
export const statedClaims = (
  { text, published }: { readonly text: string; readonly published: IsoDate | null },
  found: {
    readonly mentions: readonly { readonly entity: EntityId }[];
    readonly amounts: readonly StatedAmount[];
  },
  claims: readonly Claim[],
): readonly StatedClaim[] => {
  const article = { actors: new Set(found.mentions.map(({ entity }) => entity)), published };
  const ofAmounts = found.amounts.flatMap(({ start, end, value, high, currency }) =>
    high === null
      ? claimsAbout(claims, { value, unit: currency }, article).map((claim) => ({
          claim,
          start,
          end,
        }))
      : [],
  );
  const ofCounts = claims
    .filter(({ unit }) => !isCurrency(unit))
    .flatMap((claim) => claimsAbout([claim], claim, article))
    .flatMap((claim) => {
      const place = countIn(text, claim);
      return place ? [{ claim, ...place }] : [];
    });
  return [...ofAmounts, ...ofCounts].toSorted((a, b) => a.start - b.start);
};
