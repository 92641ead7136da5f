import type { ReferenceAmount } from '../../dossiers/claim.ts';
import type { Dossier } from '../../dossiers/dossier.ts';
import type { EntityId } from '../../dossiers/entity.ts';
import type { Amount, Qualifier } from '../amount.ts';
import type { Basis, Perspective, Side } from './perspective.ts';
import { sumOf } from './places.ts';
import { comparisonOf, roundedForPeople } from './rounding.ts';
import type { Worth } from './worth.ts';

/** What of an amount is compared, in US dollars of the article's year. */
export interface Part {
  readonly usd: number;
  readonly basis: Basis;
  readonly bound: Qualifier | null;
}

/** An amount with what it comes to. */
export interface Weighed {
  readonly amount: Amount;
  readonly worth: Worth;
}

/** Sums below this are not shared among the people of a country: each would get next to nothing. */
const SHARED_FROM = 1_000_000;
const EACH_FROM = 0.05;
/** Sums up to this are a person's: wages, fees, bribes. */
const PERSONAL_TO = 100_000;
const INCOMES_FROM = 0.1;
/** Below this share of GDP the sum does not show in the economy. */
const GDP_FROM = 0.001;
/** Where remittances are at least this share of GDP, they are the sum that people there know. */
const REMITTANCES_MATTER = 0.05;
const REMITTANCES_FROM = 0.002;
/** How many fiscal years a sum of the record may be from the article. */
const RECORD_NEAR = 2;

/**
 * The part of an amount that perspectives are taken on: a year of it where it has one, else all of it.
 * Null without a value in dollars, and for prices per thing or hour. Of a range it is the lower end.
 */
export function partOf({ amount, worth }: Weighed): Part | null {
  const bound = amount.high === null ? amount.qualifier : 'at-least';
  if (worth.usdPerYear) return { usd: worth.usdPerYear[0], basis: 'year', bound };
  if (!worth.usd || amount.period?.basis === 'rate' || worth.usd[0] <= 0) return null;
  return { usd: worth.usd[0], basis: 'whole', bound };
}

/** How much it is for each inhabitant. */
export function perPerson(
  part: Part,
  side: Side,
  countries: readonly Dossier[],
  year: number,
): Perspective | null {
  const population = sumOf(countries, 'population', year);
  if (population === null || part.usd < SHARED_FROM) return null;
  const each = part.usd / population.value;
  if (each < EACH_FROM) return null;
  return { ...part, type: 'per-person', side, each: roundedForPeople(each), population };
}

/** How much a person's sum is beside GDP per person. */
export function income(
  part: Part,
  countries: readonly Dossier[],
  year: number,
): Perspective | null {
  const population = sumOf(countries, 'population', year);
  const gdp = sumOf(countries, 'gdpUsd', year);
  if (population === null || gdp === null || part.usd > PERSONAL_TO) return null;
  const gdpPerPerson = gdp.value / population.value;
  const ratio = part.usd / gdpPerPerson;
  if (ratio < INCOMES_FROM) return null;
  return {
    ...part,
    type: 'income',
    comparison: comparisonOf(ratio),
    gdp,
    population,
    gdpPerPerson,
  };
}

/** How much it is beside the economy, or beside remittances where these matter more to people. */
export function inTheEconomy(
  part: Part,
  side: Side,
  countries: readonly Dossier[],
  year: number,
): Perspective | null {
  const gdp = sumOf(countries, 'gdpUsd', year);
  const remittances = side === 'recipients' ? sumOf(countries, 'remittancesUsd', year) : null;
  if (gdp !== null && remittances !== null) {
    const ratio = part.usd / remittances.value;
    if (remittances.value >= gdp.value * REMITTANCES_MATTER && ratio >= REMITTANCES_FROM) {
      return { ...part, type: 'remittances', comparison: comparisonOf(ratio), remittances };
    }
  }
  const share = gdp === null ? 0 : part.usd / gdp.value;
  if (gdp === null || share < GDP_FROM) return null;
  return { ...part, type: 'gdp', side, share: roundedForPeople(share), gdp };
}

/**
 * How much it is beside a sum of the record for one fiscal year near the article's, of which all
 * actors are among `circle`: the amount's actors and the regions they belong to.
 */
export function besideTheRecord(
  part: Part,
  circle: ReadonlySet<EntityId>,
  references: readonly ReferenceAmount[],
  year: number,
): Perspective | null {
  const distance = ({ fiscalYears }: ReferenceAmount): number =>
    fiscalYears?.from === fiscalYears?.to
      ? Math.abs((fiscalYears?.from ?? Infinity) - year)
      : Infinity;
  const reference = references
    .filter(
      (one) =>
        distance(one) <= RECORD_NEAR &&
        one.usd !== part.usd &&
        one.actors.every((actor) => circle.has(actor)),
    )
    .toSorted((a, b) => distance(a) - distance(b))[0];
  if (reference === undefined) return null;
  return { ...part, type: 'record', comparison: comparisonOf(part.usd / reference.usd), reference };
}
