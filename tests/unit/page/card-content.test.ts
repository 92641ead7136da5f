import { describe, expect, test } from 'vitest';
import messages from '../../../extension/_locales/en/messages.json' with { type: 'json' };
import { cardContent, cardTitle } from '../../../extension/page/card-content.ts';
import type { PageMark } from '../../../extension/page/page-mark.ts';
import type { PageAnalysis } from '../../../extension/shared/messages.ts';
import { createWords } from '../../../extension/shared/words.ts';
import type { Amount } from '../../../src/figures/amount.ts';

const table: Record<string, { message: string }> = messages;
const english = createWords(
  (key, substitutions = []) =>
    (table[key]?.message ?? '').replaceAll(
      /\$(\d)/g,
      (_, digit) => substitutions[Number(digit) - 1] ?? '',
    ),
  'en',
);
const words = { ...english, money: (value: number, currency: string) => `${currency} ${value}` };
const text = 'Harris spoke of up to $4 billion over four years.';
const analysis: PageAnalysis = {
  mentions: [],
  introduced: [],
  amounts: [],
  amountLines: {},
  actors: {
    harris: {
      origin: 'data',
      name: 'Kamala Harris',
      role: 'Vice president',
      summary: 'A politician.',
    },
  },
};
const source = { text, analysis, words };

const actor = (entity: string): PageMark => ({
  type: 'actor',
  layer: 'person',
  start: 0,
  end: 6,
  mention: { start: 0, end: 6, kind: 'person', entity, form: 'surname' },
});
const amount = (change: Partial<Amount> = {}): PageMark => {
  const start = text.indexOf('$');
  const end = text.indexOf(' over');
  const all: Amount = {
    start,
    end,
    value: 4e9,
    high: null,
    currency: 'USD',
    currencyExplicit: false,
    qualifier: null,
    vague: false,
    period: {
      start: end + 1,
      end: text.length - 1,
      years: 4,
      basis: 'total',
    },
    ...change,
  };
  return { type: 'amount', layer: 'money', start, end, amount: all };
};

describe('the card of an actor', () => {
  test('says name, role on the date and one line of context', () => {
    expect(cardContent(actor('harris'), source)).toEqual({
      kind: 'Person',
      title: 'Kamala Harris',
      subtitle: { english: 'Vice president' },
      lines: [{ english: 'A politician.' }],
    });
  });

  test('that only the article introduces quotes its words and says where they are from', () => {
    const own = { origin: 'article', name: 'Ana Ruiz', role: null } as const;
    const cardOf = (summary: string) =>
      cardContent(actor('text:Ana Ruiz'), {
        ...source,
        analysis: { ...analysis, actors: { 'text:Ana Ruiz': { ...own, summary } } },
      });
    expect(cardOf('a Bogotá-based lawyer')).toEqual({
      kind: 'Person · from this article',
      title: 'Ana Ruiz',
      subtitle: null,
      lines: [{ english: '“a Bogotá-based lawyer”' }],
    });
    expect(cardOf('').lines).toEqual([]);
  });

  test('has no empty line where the data states nothing', () => {
    const actors = {
      harris: { origin: 'data', name: 'Kamala Harris', role: null, summary: '' },
    } as const;
    const content = cardContent(actor('harris'), { ...source, analysis: { ...analysis, actors } });
    expect(content.lines).toEqual([]);
  });

  test('of whom nothing is known calls the actor what the article does, and says so', () => {
    const content = cardContent(actor('constructor'), source);
    expect(content.title).toBe('Harris');
    expect(content.lines).toEqual([english.t('unknownActor')]);
  });
});

describe('the card of an amount', () => {
  test('says it as printed, normalized, with its period and per year', () => {
    expect(cardContent(amount(), source)).toEqual({
      kind: 'Money',
      title: '$4 billion',
      subtitle: 'USD 4000000000',
      lines: [{ english: '“over four years”' }, 'USD 1000000000 a year on average'],
    });
  });

  test('says what the data adds to it, last', () => {
    const amountLines = { [text.indexOf('$')]: ['About $30 a year for each inhabitant.'] };
    const content = cardContent(amount(), { ...source, analysis: { ...analysis, amountLines } });
    expect(content.lines).toHaveLength(3);
    expect(content.lines.at(-1)).toBe('About $30 a year for each inhabitant.');
  });

  test('says what the text leaves open', () => {
    expect(cardContent(amount({ value: null }), source).subtitle).toBe(
      messages.amountVague.message,
    );
    expect(cardContent(amount({ qualifier: 'at-most' }), source).subtitle).toBe(
      'at most USD 4000000000',
    );
    const range = cardContent(amount({ high: 5e9, period: null }), source);
    expect(range).toMatchObject({ subtitle: 'USD 4000000000 to USD 5000000000', lines: [] });
  });

  test('does not repeat an amount that is printed as it would be said', () => {
    const same = { ...words, money: () => '$4 billion' };
    expect(cardContent(amount(), { ...source, words: same }).subtitle).toBeNull();
  });

  test('spreads neither rates nor a single year', () => {
    const period = { start: 0, end: 6, years: 1, basis: 'total' } as const;
    expect(cardContent(amount({ period }), source).lines).toHaveLength(1);
    const rate = { start: 0, end: 6, years: 4, basis: 'rate' } as const;
    expect(cardContent(amount({ period: rate }), source).lines).toHaveLength(1);
  });
});

test('the card of a note shows words of the article only', () => {
  const note: PageMark = { type: 'note', layer: 'note', id: 'secret', start: 0, end: 12 };
  expect(cardTitle(note, source)).toBe('“Harris spoke”');
  expect(JSON.stringify(cardContent(note, source))).not.toContain('secret');
});
