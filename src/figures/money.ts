/** A sum found in the text, before its surroundings are read. Offsets in UTF-16 units, end exclusive. */
export interface Money {
  readonly start: number;
  readonly end: number;
  /** In units of `currency`; null when vague. */
  readonly value: number | null;
  readonly high: number | null;
  readonly vague: boolean;
  readonly currency: string | null;
  readonly explicit: boolean;
  /** The printed number without its scale: 8 for "$8 billion"; null when it has none. */
  readonly mantissa: number | null;
  /** Whether a scale ("billion") is printed. */
  readonly scaled: boolean;
  /** Powers of ten below the unit of the currency: 2 for cents. */
  readonly minor: number;
}

/** A sum with another end and other values. */
export const changed = (
  money: Money,
  end: number,
  value: number | null,
  high: number | null,
  scaled: boolean,
): Money => ({
  start: money.start,
  end,
  value,
  high,
  vague: money.vague,
  currency: money.currency,
  explicit: money.explicit,
  mantissa: money.mantissa,
  scaled,
  minor: money.minor,
});
