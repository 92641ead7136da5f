import { isLetter } from './characters.ts';
import { bitOf, slotOf, SLOTS } from './cue-slots.ts';
import { cueLengths, cueSlots, signCodes } from './cue-tables.at-build.ts';

/** What a UTF-16 unit may be to money. Every character of a text is asked: one look at a table. */
const NOTHING = 0;
const LETTER = 1;
const SIGN = 2;
const kinds = new Uint8Array(0x10000);
for (let code = 0; code < 0x250; code++) if (isLetter(code)) kinds[code] = LETTER;
for (const code of signCodes) if (kinds[code] === NOTHING) kinds[code] = SIGN;

const lengths = new Uint16Array(SLOTS);
for (const [at, slot] of cueSlots.entries()) lengths[slot] = cueLengths[at] ?? 0;

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
