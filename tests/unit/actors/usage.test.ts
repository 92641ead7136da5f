import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/actors/tokenize.ts';
import { Usage } from '../../../src/actors/usage.ts';
import { hashWord } from '../../../src/actors/word-hash.ts';

const usageOf = (text: string): Usage =>
  new Usage(tokenize(text, [{ kind: 'paragraph', start: 0, end: text.length }]));

describe('how a text writes its words', () => {
  it('knows which capitalized words it also has in small letters', () => {
    const usage = usageOf('Power is with Power, who seeks power, not with Biden or iPads.');
    const lower = Array.from({ length: 12 }, (_, at) => usage.lowercases(at));
    // Power is with Power who seeks power not with Biden or iPads
    expect(lower).toEqual([
      true,
      true,
      true,
      true,
      true,
      true,
      true,
      true,
      true,
      false,
      true,
      false,
    ]);
  });

  it('knows nothing of words outside the text', () => {
    const usage = usageOf('no name');
    expect([usage.lowercases(-1), usage.lowercases(2)]).toEqual([false, false]);
  });

  it('takes nothing from a headline', () => {
    expect(usageOf('How Power to the People Works').lowercases(3)).toBe(false);
  });

  it('knows which words stand side by side', () => {
    const usage = usageOf('foreign policy, not policy foreign');
    const pair = (a: string, b: string): boolean => usage.hasPair(hashWord(a), hashWord(b));
    expect([pair('foreign', 'policy'), pair('policy', 'foreign')]).toEqual([true, true]);
    expect([pair('policy', 'not'), pair('not', 'foreign')]).toEqual([false, false]);
  });
});
