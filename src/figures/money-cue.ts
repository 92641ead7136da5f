import { isLetter } from './characters.ts';
import { CURRENCY_UNITS } from './currencies.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS } from './currency-signs.ts';

/** What a UTF-16 unit may be to money. Every character of a text is asked: one look at a table. */
const NOTHING = 0;
const LETTER = 1;
const SIGN = 2;
const kinds = new Uint8Array(0x10000);
for (let code = 0; code < 0x250; code++) if (isLetter(code)) kinds[code] = LETTER;
for (const sign of CURRENCY_SIGNS.keys()) {
  const code = sign.charCodeAt(0);
  if (kinds[code] === NOTHING) kinds[code] = SIGN;
}

/**
 * For the first, second and last letter of a word, by their lowest bits, the lengths of the currency
 * words with these letters, as bits: hardly any other word of a text has such letters.
 */
const lengths = new Uint16Array(1 << 15);
const slotOf = (first: number, second: number, last: number): number =>
  ((first & 31) << 10) | ((second & 31) << 5) | (last & 31);
const bitOf = (length: number): number => 1 << Math.min(length, 15);

for (const word of [...CURRENCY_UNITS.keys(), ...CURRENCY_CODES.keys()]) {
  // In capitals some letters have other lowest bits: "Ł".
  for (const form of [word, word.toUpperCase()]) {
    const second = form.charCodeAt(Math.min(1, form.length - 1));
    const slot = slotOf(form.charCodeAt(0), second, form.charCodeAt(form.length - 1));
    lengths[slot] = (lengths[slot] ?? 0) | bitOf(form.length);
  }
}

/**
 * Where the next currency sign, or the next word that may be one of a currency, begins in
 * `from`..`to` of a text; `to` where there is none. A word counts from `from` on.
 */
export const nextCue = (text: string, from: number, to: number): number => {
  for (let at = from; at < to;) {
    const start = at;
    const first = text.charCodeAt(at++);
    const kind = kinds[first];
    if (kind === SIGN) return start;
    if (kind !== LETTER) continue;
    let second = first;
    let last = first;
    for (; at < to; at++) {
      const code = text.charCodeAt(at);
      if (kinds[code] !== LETTER) break;
      if (at === start + 1) second = code;
      last = code;
    }
    if (((lengths[slotOf(first, second, last)] ?? 0) & bitOf(at - start)) !== 0) return start;
  }
  return to;
};

/** Whether `from`..`to` of a text may hold an amount: the look that spares most paragraphs the search. */
export const mayHoldMoney = (text: string, from: number, to: number): boolean =>
  nextCue(text, from, to) < to;
