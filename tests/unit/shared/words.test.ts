import { describe, expect, it } from 'vitest';
import messages from '../../../extension/_locales/en/messages.json' with { type: 'json' };
import { createWords } from '../../../extension/shared/words.ts';
import { WORDS } from '../../fixtures/words.ts';
import { words } from '../sidebar/words.ts';

describe('words', () => {
  it('put the count into the form that fits it', () => {
    expect(words.plural('mentionCount', 1)).toBe('1 mention');
    expect(words.plural('mentionCount', 1200)).toBe('1,200 mentions');
  });

  it('write dates as far as they are known', () => {
    expect(['2021', '2021-05', '2021-05-07'].map((date) => words.date(date))).toEqual([
      '2021',
      'May 2021',
      'May 7, 2021',
    ]);
    expect(['soon', '2021-13', ''].map((date) => words.date(date))).toEqual([
      'soon',
      '2021-13',
      '',
    ]);
  });

  it('write numbers in the language of the messages, not of a browser that has no messages', () => {
    const messagesOf = (language: string) => (key: string) =>
      key === 'intlLocale' ? language : '';
    expect(createWords(messagesOf('en'), 'de-DE').number(1234.5)).toBe('1,234.5');
    expect(createWords(messagesOf('de'), 'de-CH').locale).toBe('de-CH');
  });

  it('write large sums as the language says them', () => {
    expect(WORDS.en.money(4.5e9, 'USD')).toBe('$4.5 billion');
    expect(WORDS.es.money(4.5e9, 'USD')).toBe('4,5 mil millones de dólares');
    expect(WORDS.es.money(310e6, 'MXN')).toBe('310 millones de pesos mexicanos');
    expect(WORDS.es.money(1e6, 'USD')).toBe('1 millón de dólares');
    expect(WORDS.es.money(4420, 'USD')).toBe('4420\u00A0US$');
  });

  it('have both forms of every plural, and no gap in the numbers of the places', () => {
    const keys = Object.keys(messages);
    const without = keys.filter(
      (key) => key.endsWith('_other') && !keys.includes(key.replace('_other', '_one')),
    );
    expect(without).toEqual([]);
    const gaps = Object.entries(messages).filter(
      ([, { message }]) => /\$2/.test(message) && !/\$1/.test(message),
    );
    expect(gaps.map(([key]) => key).toSorted()).toEqual(['ratePerYears_one']);
  });
});
