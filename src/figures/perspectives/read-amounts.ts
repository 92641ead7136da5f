import type { Article } from '../../article/article.ts';
import { claimsAbout } from '../../dossiers/claim.ts';
import type { Claim, ReferenceAmount } from '../../dossiers/claim.ts';
import type { Dossier } from '../../dossiers/dossier.ts';
import type { EntityId } from '../../dossiers/entity.ts';
import type { Amount } from '../amount.ts';
import type { NamedActor } from '../parties/items.ts';
import { NO_PARTIES, partiesOf } from '../parties/parties.ts';
import type { Parties } from '../parties/parties.ts';
import { besideAnother, comparables } from './beside-another.ts';
import { besideTheRecord, income, inTheEconomy, partOf, perPerson } from './candidates.ts';
import type { Part, Weighed } from './candidates.ts';
import { countriesOf, withRegions } from './places.ts';
import type { Lookups } from './places.ts';
import type { Involved, Perspective, Side } from './perspective.ts';
import { worthOf } from './worth.ts';

/** All there is to say of an amount of an article. */
export interface AmountReading extends Weighed {
  readonly payers: Involved | null;
  readonly recipients: Involved | null;
  /** What the record says of this amount, or null. */
  readonly claim: Claim | null;
  /** At most three, the one closest to a person first. */
  readonly perspectives: readonly Perspective[];
}

/** The data that amounts are read with. */
export interface AmountData extends Lookups {
  readonly claims: readonly Claim[];
  readonly references: readonly ReferenceAmount[];
}

/** More would not be read. */
const MOST = 3;

const involved = (text: readonly EntityId[], record: readonly EntityId[]): Involved | null => {
  if (text.length > 0) return { ids: text, by: 'text' };
  return record.length > 0 ? { ids: record, by: 'record' } : null;
};

/** The side whose countries an amount is measured by: who gets it, else who pays it. */
function measure(
  candidates: readonly (readonly [Side, readonly EntityId[]])[],
  data: Lookups,
): { side: Side; countries: readonly Dossier[] } | null {
  for (const [side, ids] of candidates) {
    const countries = countriesOf(ids, data);
    if (countries !== null) return { side, countries };
  }
  return null;
}

/** The perspectives for which actors and data are needed, the one closest to a person first. */
function besideFigures(
  part: Part,
  said: Parties,
  record: Parties,
  year: number,
  data: AmountData,
): readonly (Perspective | null)[] {
  const measured = measure(
    [
      ['recipients', said.recipients],
      ['recipients', record.recipients],
      ['payers', said.payers],
      ['payers', record.payers],
    ],
    data,
  );
  const ofCountries = measured
    ? [
        perPerson(part, measured.side, measured.countries, year) ??
          income(part, measured.countries, year),
        inTheEconomy(part, measured.side, measured.countries, year),
      ]
    : [];
  const circle = withRegions(
    [said, record].flatMap(({ payers, recipients }) => [...payers, ...recipients]),
    data,
  );
  return [...ofCountries, besideTheRecord(part, circle, data.references, year)];
}

/**
 * Reads the amounts of an article: what each comes to, whose it is, what the record says of it, and
 * two or three perspectives, chosen as docs/perspectives.md says. A pure function of its arguments;
 * the result is in the order of `amounts`.
 */
export function readAmounts(
  { text, published }: Pick<Article, 'text' | 'published'>,
  { mentions, amounts }: { mentions: readonly NamedActor[]; amounts: readonly Amount[] },
  data: AmountData,
): readonly AmountReading[] {
  const year = published === null ? null : Number(published.slice(0, 4));
  const actors = new Set(mentions.map(({ entity }) => entity));
  const weighed = amounts.map((amount): Weighed => ({ amount, worth: worthOf(amount, year) }));
  const others = comparables(weighed);
  return weighed.map((one, index) => {
    const { amount } = one;
    const said = partiesOf(text, amount, mentions, {
      previous: amounts[index - 1]?.end ?? 0,
      next: amounts[index + 1]?.start ?? text.length,
    });
    const figure = { value: amount.value, unit: amount.high === null ? amount.currency : null };
    const [claim = null] = claimsAbout(data.claims, figure, { actors, published });
    const record = claim ?? NO_PARTIES;
    const part = partOf(one);
    const perspectives = [
      ...(part === null || year === null ? [] : besideFigures(part, said, record, year, data)),
      besideAnother(one, others),
    ];
    return {
      ...one,
      payers: involved(said.payers, record.payers),
      recipients: involved(said.recipients, record.recipients),
      claim,
      perspectives: perspectives.filter((found) => found !== null).slice(0, MOST),
    };
  });
}
