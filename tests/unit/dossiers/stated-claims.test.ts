import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/dossiers/claim.ts';
import { statedClaims } from '../../../src/dossiers/stated-claims.ts';

const fact = {
  text: 'It is so.',
  sources: [],
  asOf: '2020-01-31',
  confidence: 'general-knowledge',
} as const;

const claim = (id: string, value: number, unit: string): Claim => ({
  id,
  value,
  unit,
  actors: ['mayor'],
  publishedFrom: '2020-01-01',
  publishedTo: '2020-12-31',
  is: fact,
  isNot: null,
  years: null,
  program: null,
  payers: [],
  recipients: [],
});

const CLAIMS = [
  claim('bridge', 4e9, 'USD'),
  claim('cap', 62_500, 'visitors'),
  claim('raid', 29, 'arrests'),
];
const TEXT =
  'The mayor let 62,500 more visitors in for $4 billion after 29 high-level arrests and 290 arrests.';

const stated = (
  text = TEXT,
  {
    published = '2020-06-01',
    entity = 'mayor',
    high = null,
  }: { published?: string; entity?: string; high?: number | null } = {},
) => {
  const start = text.indexOf('$4 billion');
  const amount = { start, end: start + 10, value: 4e9, high, currency: 'USD' };
  const found = { mentions: [{ entity }], amounts: start < 0 ? [] : [amount] };
  return statedClaims({ text, published }, found, CLAIMS).map(({ claim: { id }, ...place }) => [
    id,
    text.slice(place.start, place.end),
  ]);
};

describe('the claims that an article makes', () => {
  it('are found where it makes them, in reading order', () => {
    expect(stated()).toEqual([
      ['cap', '62,500 more visitors'],
      ['bridge', '$4 billion'],
      ['raid', '29 high-level arrests'],
    ]);
  });

  it('are none for another day, another cast or a range', () => {
    expect(stated(TEXT, { published: '2021-06-01' })).toEqual([]);
    expect(stated(TEXT, { entity: 'sheriff' })).toEqual([]);
    expect(stated(TEXT, { high: 5e9 }).map(([id]) => id)).toEqual(['cap', 'raid']);
  });

  it.each([
    '129 arrests',
    '29.5 arrests',
    '29% of arrests',
    '62500.',
    '6,2500 visitors',
    '29 days, then arrests',
  ])('are none in "%s"', (text) => {
    expect(stated(text)).toEqual([]);
  });
});
