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

  it('knows which words of a headline stand side by side elsewhere', () => {
    const [headline, text] = ['Foreign Policy Is Not Power', 'foreign policy, is not Power power'];
    const end = headline.length;
    const usage = new Usage(
      tokenize(`${headline}${text}`, [
        { kind: 'headline', start: 0, end },
        { kind: 'paragraph', start: end, end: end + text.length },
      ]),
    );
    const has = (pair: string): boolean => {
      const [first = '', second = ''] = pair.split(' ');
      return usage.hasPair(hashWord(first), hashWord(second));
    };
    const pairs = ['foreign policy', 'Power power', 'is not', 'policy is', 'Foreign Policy'];
    expect(pairs.map(has)).toEqual([true, true, true, false, false]);
  });
});
