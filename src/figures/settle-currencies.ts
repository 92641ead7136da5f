import type { EntityId } from '../dossiers/entity.ts';
import type { Amount } from './amount.ts';
import { SHARED_CURRENCIES, type SharedCurrency } from './shared-currencies.ts';

/** A place in the text that names an actor. Offset in UTF-16 units. */
interface Place {
  readonly start: number;
  readonly entity: EntityId;
}

/** The longest word of a shared currency, in UTF-16 units. */
const LONGEST_WORD = 12;

const sharedNameOf = (
  text: string,
  { currencyExplicit, end }: Amount,
): SharedCurrency | undefined => {
  if (currencyExplicit) return undefined;
  const words = text.slice(Math.max(0, end - LONGEST_WORD), end);
  return SHARED_CURRENCIES.find((name) => name.words.test(words));
};

/**
 * Settles whose pesos, pounds or dinars are meant where the words alone leave it open: those of the
 * country with such a currency that the text named last before the amount, or else first after it.
 * Such a currency stays not explicit. `amounts` and `places` are in reading order; time is linear.
 */
export const settleCurrencies = (
  text: string,
  amounts: readonly Amount[],
  places: readonly Place[],
): readonly Amount[] => {
  const sharedNames = amounts.map((amount) => sharedNameOf(text, amount));
  const asked = SHARED_CURRENCIES.filter((name) => sharedNames.includes(name));
  if (asked.length === 0) return amounts;
  const named = new Map<SharedCurrency, string>();
  const note = ({ entity }: Place, overwrite: boolean): void => {
    for (const name of asked) {
      const code = name.codes.get(entity);
      if (code !== undefined && (overwrite || !named.has(name))) named.set(name, code);
    }
  };
  // What the text names first stands for all before it.
  for (const place of places) note(place, false);
  let next = 0;
  return amounts.map((amount, index) => {
    for (let place = places[next]; place && place.start < amount.start; place = places[++next]) {
      note(place, true);
    }
    const name = sharedNames[index];
    const code = name && named.get(name);
    return code === undefined ? amount : { ...amount, currency: code };
  });
};
