import type { ReferenceAmount } from '../../dossiers/claim.ts';
import type { EntityId } from '../../dossiers/entity.ts';
import type { Amount, Qualifier } from '../amount.ts';
import type { Figure } from './places.ts';
import type { Comparison } from './rounding.ts';

/** Which side of an amount a perspective looks at. */
export type Side = 'recipients' | 'payers';

/** What is set beside what: a year of an amount, or all of it. */
export type Basis = 'year' | 'whole';

interface Base {
  /** The part of the amount that is compared, in US dollars of the article's year. */
  readonly usd: number;
  readonly basis: Basis;
  /** How the result is to be hedged; null stands for "about". */
  readonly bound: Qualifier | null;
}

/** A sum of money shared out, or set beside another, so that it can be grasped. */
export type Perspective =
  /** Shared among the inhabitants of countries. */
  | (Base & {
      readonly type: 'per-person';
      readonly side: Side;
      /** Rounded, in US dollars. */
      readonly each: number;
      readonly population: Figure;
    })
  /** Beside what one inhabitant's share of the economy is worth in a year. */
  | (Base & {
      readonly type: 'income';
      readonly comparison: Comparison;
      readonly gdp: Figure;
      readonly population: Figure;
      /** GDP per person, in US dollars. */
      readonly gdpPerPerson: number;
    })
  /** As a share of the countries' GDP. */
  | (Base & {
      readonly type: 'gdp';
      readonly side: Side;
      /** Rounded, from 0 to 1 and above. */
      readonly share: number;
      readonly gdp: Figure;
    })
  /** Beside what people abroad send to the recipients in a year. */
  | (Base & {
      readonly type: 'remittances';
      readonly comparison: Comparison;
      readonly remittances: Figure;
    })
  /** Beside an amount of the record. */
  | (Base & {
      readonly type: 'record';
      readonly comparison: Comparison;
      readonly reference: ReferenceAmount;
    })
  /** Beside another amount of the article. */
  | (Base & {
      readonly type: 'amount';
      readonly comparison: Comparison;
      readonly other: Amount;
      /** The part of the other amount that is compared, in US dollars. */
      readonly otherUsd: number;
    });

/** The actors of an amount, and who says so. */
export interface Involved {
  readonly ids: readonly EntityId[];
  /** `text`: the article; `record`: the claims' table. */
  readonly by: 'text' | 'record';
}
