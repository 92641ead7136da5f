import { changed, type Money } from './money.ts';

/** Words by which "from $3 billion to $5 billion" is a range and not a change. */
const SPAN_BEFORE =
  /\b(?:rang(?:e[sd]?|ing)|var(?:y|ies|ied|ying)|anywhere|anything|anyplace|runs?|running|estimates?|estimated|priced|prices|costs?|costing|sums|amounts|fines|between|spanning|bids)(?: \w+)? from $/i;

/** Words after which "$3 to $64" is a change by one sum to another. */
const CHANGE_BEFORE =
  /\b(?:ris(?:e|es|en|ing)|rose|f[ae]ll(?:s|en|ing)?|gr[eo]w(?:s|n|ing)?|gain(?:s|ed|ing)?|advanc(?:e|es|ed|ing)|add(?:s|ed|ing)?|drop(?:s|ped|ping)?|slip(?:s|ped|ping)?|los[et]s?|losing|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|increas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|down|up|shed|tumbl(?:e|es|ed|ing)|plung(?:e|es|ed|ing))(?: by)? (?:about |roughly |nearly |another )?$/i;

const sameCurrency = (first: Money, second: Money): boolean =>
  first.currency === second.currency ||
  (!second.explicit && first.explicit && second.currency === 'USD');

/** "thirteen dollars and forty-five cents" as one sum, or null. */
export function withCents(text: string, first: Money, second: Money): Money | null {
  if (first.minor !== 0 || second.minor !== 2 || first.scaled || second.scaled) return null;
  if (first.value === null || second.value === null || first.high !== null || second.high !== null)
    return null;
  if (second.value >= 1 || !Number.isInteger(first.value) || first.currency !== second.currency)
    return null;
  if (!/^,? (?:and )?$/.test(text.slice(first.end, second.start))) return null;
  const value = Number((first.value + second.value).toFixed(2));
  return changed(first, second.end, value, first.high, first.scaled);
}

/** "15 dollars 50." and "15 dollars and 50" at the end of a clause: the sum with its cents, or as it was. */
export function withTrailingCents(text: string, money: Money): Money {
  if (money.scaled || money.minor !== 0 || money.value === null || money.high !== null)
    return money;
  const match = /^ (?:and )?(\d\d)(?=$|[.!?;)](?!\d)| more\b)/.exec(
    text.slice(money.end, money.end + 13),
  );
  if (
    match === null ||
    !Number.isInteger(money.value) ||
    !/[A-Za-z]$/.test(text.slice(money.start, money.end))
  )
    return money;
  const value = Number(`${money.value}.${match[1]}`);
  return changed(money, money.end + match[0].length, value, money.high, money.scaled);
}

/**
 * "$3 billion to $5 billion" and "between $3 billion and $5 billion" as one range, or null when the two
 * are sums of their own ("rose from $3 billion to $5 billion").
 */
export function asRange(text: string, first: Money, second: Money): Money | null {
  const gap = second.start - first.end;
  if (gap > 6 || gap < 1 || first.high !== null || second.value === null || first.value === null)
    return null;
  if (!sameCurrency(first, second) || second.high !== null) return null;
  if (first.minor !== second.minor) return null;
  const between = text.slice(first.end, second.start);
  const before = text.slice(Math.max(0, first.start - 40), first.start);
  const dash = /^(?:[-‐‑–—]| [-–] )$/.test(between);
  if (
    /^ (?:and|to) $/.test(between) &&
    /\bbetween (?:about |roughly |an estimated )?$/i.test(before)
  ) {
    // "between $3 billion and $5 billion"
  } else if (/^ or $/.test(between)) {
    if (first.scaled && second.scaled) return null;
  } else if (/^-? to $/.test(between)) {
    if (CHANGE_BEFORE.test(before)) return null;
    if (/\bfrom (?:about |roughly |just |around )?$/i.test(before) && !SPAN_BEFORE.test(before))
      return null;
  } else if (!dash) return null;
  const exponent =
    !first.scaled &&
    second.scaled &&
    first.mantissa !== null &&
    second.mantissa !== null &&
    first.mantissa < second.mantissa
      ? Math.round(Math.log10(second.value / second.mantissa))
      : 0;
  const low = exponent > 0 ? Number(`${first.value}e${exponent}`) : first.value;
  if (low >= second.value) return null;
  return changed(first, second.end, low, second.value, second.scaled);
}
