/** How the text qualifies an amount. */
export type Qualifier = 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'additional';

/** The time an amount is spread over, or the unit of a rate, as printed near it. */
export interface Period {
  /** UTF-16 offsets of the words that state it, end exclusive. */
  readonly start: number;
  readonly end: number;
  /**
   * Length in years (a month is 1/12, a week 1/52, a day 1/365); null when the rate is per thing
   * ("a barrel") and not per time. A span of calendar years counts both: "from 2021 to 2027" is 7.
   */
  readonly years: number | null;
  /** `total`: the amount is the sum over the period; `rate`: it falls due once per period or thing. */
  readonly basis: 'total' | 'rate';
  /** The thing of a rate that is not a time, in the singular as printed: "barrel", "share". */
  readonly per?: string;
}

/** An amount of money in a text. Offsets in UTF-16 units of the article's text, end exclusive. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  /** In units of `currency`; the lower end of a range; null when the text is vague. */
  readonly value: number | null;
  /** Upper end of a range, or null. */
  readonly high: number | null;
  /** True when the text gives only a magnitude ("hundreds of millions of dollars"). */
  readonly vague: boolean;
  /** ISO 4217 code; null when the text leaves it open. */
  readonly currency: string | null;
  /** False when the sign or word alone ("$", "pounds") leaves the country open. */
  readonly currencyExplicit: boolean;
  readonly qualifier: Qualifier | null;
  readonly period: Period | null;
}
