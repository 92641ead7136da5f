import { describe, expect, it } from 'vitest';
import { CURRENCY_UNITS } from '../../../src/figures/currencies.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS } from '../../../src/figures/currency-signs.ts';
import { nextCue } from '../../../src/figures/money-cue.ts';

const cueIn = (text: string): number => nextCue(text, 0, text.length);

/** Of texts that all hold what is looked for behind five characters those in which it is not found. */
const missed = (cues: Iterable<string>): readonly string[] =>
  [...cues].filter((cue) => cueIn(`it 5 ${cue}.`) !== 5);

describe('the cues to money', () => {
  it('are all words for it, in small and large letters', () => {
    const words = [...CURRENCY_UNITS.keys()];
    expect(missed(words)).toEqual([]);
    expect(missed(words.map((word) => word.toUpperCase()))).toEqual([]);
    const mixed = words.map((word) => word.charAt(0) + word.slice(1).toUpperCase());
    expect(missed(mixed)).toEqual([]);
  });

  it('are all codes, and all signs that are no letters', () => {
    expect(missed(CURRENCY_CODES.keys())).toEqual([]);
    expect(missed([...CURRENCY_SIGNS.keys()].filter((sign) => sign !== 'ƒ'))).toEqual([]);
  });

  it('are no parts of words, and few other words', () => {
    const text = 'The dollarized country and its neighbors had seen no pounding in 1999 but rain.';
    expect(cueIn(text)).toBe(text.length);
  });

  it('lie in the given stretch of the text', () => {
    const text = 'euro 5 dollars';
    expect(nextCue(text, 1, 7)).toBe(7);
    expect(nextCue(text, 0, 7)).toBe(0);
    expect(nextCue(text, 5, 14)).toBe(7);
    // A word that goes on beyond the end is another word up to there.
    expect(nextCue(text, 5, 12)).toBe(12);
  });
});
