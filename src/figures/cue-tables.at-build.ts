import { CURRENCY_UNITS } from './currencies.ts';
import { bitOf, slotOf } from './cue-slots.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS } from './currency-signs.ts';

const lengths = new Map<number, number>();
for (const word of [...CURRENCY_UNITS.keys(), ...CURRENCY_CODES.keys()]) {
  // In capitals some letters have other lowest bits: "Ł".
  for (const form of [word, word.toUpperCase()]) {
    const second = form.charCodeAt(Math.min(1, form.length - 1));
    const slot = slotOf(form.charCodeAt(0), second, form.charCodeAt(form.length - 1));
    lengths.set(slot, (lengths.get(slot) ?? 0) | bitOf(form.length));
  }
}

/** The places that are not empty (`slotOf`), and for each the lengths of its words as bits. */
export const cueSlots: readonly number[] = [...lengths.keys()];
export const cueLengths: readonly number[] = [...lengths.values()];

/** The UTF-16 units of currency signs. */
export const signCodes: readonly number[] = [...CURRENCY_SIGNS.keys()].map((sign) =>
  sign.charCodeAt(0),
);
