import { describe, expect, test } from 'vitest';
import type { GoldMention, GoldSet } from '../../../scripts/eval/gold.ts';
import type { Predicted } from '../../../scripts/eval/prediction.ts';
import { score } from '../../../scripts/eval/score.ts';
import { ratesOf } from '../../../scripts/eval/sheet.ts';

const TEXT = 'Ada Byron of Lisbon got $5 million over two years from the Harbor Fund.';

const at = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};

const gold = (words: string, kind: string, more: Partial<GoldMention> = {}): GoldMention => ({
  ...at(words),
  text: words,
  kind,
  ...more,
});

const found = (words: string, kind: string, more: Partial<Predicted> = {}): Predicted => ({
  ...at(words),
  kind,
  ...more,
});

const scored = (
  mentions: readonly GoldMention[],
  answers: readonly Predicted[],
  set: Partial<GoldSet> = {},
) =>
  score({ docs: [{ id: 'a', text: TEXT, mentions }], ...set }, new Map([['a', answers]]), 'entity');

const counts = (right: number, wrong: number, missing: number) => ({ right, wrong, missing });

describe('spans', () => {
  test('an exact answer of the right kind is right both ways', () => {
    const { rows } = scored([gold('Ada Byron', 'person')], [found('Ada Byron', 'PER')]);
    expect(rows.person).toEqual({ exact: counts(1, 0, 0), overlap: counts(1, 0, 0) });
    expect(rows.typed).toEqual(rows.person);
  });

  test('a part of the name counts only as overlap', () => {
    const { rows } = scored([gold('Ada Byron', 'person')], [found('Byron', 'person')]);
    expect(rows.person).toEqual({ exact: counts(0, 1, 1), overlap: counts(1, 0, 0) });
  });

  test('an alternative span is as good', () => {
    const mention = gold('Harbor Fund', 'organization', { alt: [at('the Harbor Fund')] });
    const { rows } = scored([mention], [found('the Harbor Fund', 'organization')]);
    expect(rows.organization.exact).toEqual(counts(1, 0, 0));
  });

  test('a second fragment of one mention is wrong', () => {
    const answers = [found('Ada', 'person'), found('Byron', 'person')];
    const { rows } = scored([gold('Ada Byron', 'person')], answers);
    expect(rows.person.overlap).toEqual(counts(1, 1, 0));
  });

  test('the better of two answers is taken, whatever their order', () => {
    const mention = gold('Ada Byron', 'person', { entity: 'ada' });
    const answers = [
      found('Ada', 'person', { entity: 'other' }),
      found('Ada Byron', 'person', { entity: 'ada' }),
    ];
    expect(scored([mention], answers).links).toEqual({ claimed: 2, compared: 1, right: 1 });
  });
});

describe('kinds', () => {
  test('a name of another kind is wrong, and right where the kind is not asked', () => {
    const { rows } = scored([gold('Lisbon', 'place')], [found('Lisbon', 'organization')]);
    expect(rows.place.exact).toEqual(counts(0, 0, 1));
    expect(rows.organization.exact).toEqual(counts(0, 1, 0));
    expect(rows.any.exact).toEqual(counts(1, 0, 0));
  });

  test('a kind that the gold also allows is right', () => {
    const mention = gold('Lisbon', 'place', { altKinds: ['organization'] });
    const { rows } = scored([mention], [found('Lisbon', 'organization')]);
    expect(rows.place.exact).toEqual(counts(1, 0, 0));
    expect(rows.organization.exact).toEqual(counts(0, 0, 0));
  });

  test('British and American spellings are one kind', () => {
    const { rows } = scored([gold('Harbor Fund', 'programme')], [found('Harbor Fund', 'program')]);
    expect(rows['program & event'].exact).toEqual(counts(1, 0, 0));
  });

  test('kinds that the set does not mark are ignored', () => {
    const answers = [found('Lisbon', 'place'), found('$5 million', 'money')];
    const { rows } = scored([gold('Lisbon', 'place')], answers, { kinds: ['place'] });
    expect(rows.money.exact).toEqual(counts(0, 0, 0));
    expect(rows.any.exact).toEqual(counts(1, 0, 0));
  });
});

describe('optional gold', () => {
  test('is not required, and an answer on it is neither right nor wrong', () => {
    const mention = gold('Harbor Fund', 'organization', { optional: true });
    expect(scored([mention], []).rows.organization.exact).toEqual(counts(0, 0, 0));
    const { rows, links } = scored([mention], [found('Fund', 'person', { entity: 'x' })]);
    expect(rows.person.exact).toEqual(counts(0, 0, 0));
    expect(links.claimed).toBe(0);
  });
});

describe('links, values and negatives', () => {
  test('a link is compared where the name was found, also at another span', () => {
    const mention = gold('Ada Byron', 'person', { entity: 'ada' });
    const { links, faults } = scored([mention], [found('Byron', 'person', { entity: 'bob' })]);
    expect(links).toEqual({ claimed: 1, compared: 1, right: 0 });
    expect(faults.map(({ what }) => what)).toEqual(['wrong link']);
  });

  test('a value may differ by a millionth, a period not at all', () => {
    const money = { value: 5e6, currency: 'USD', period: { years: 2 } };
    const answer = (value: number, years: number) =>
      scored(
        [gold('$5 million', 'money', { money })],
        [
          found('$5 million', 'money', {
            money: { value, currency: 'USD', period: { years } },
          }),
        ],
      ).values;
    expect(answer(5_000_001, 2)).toMatchObject({ right: 1, withCurrency: 1, periodsRight: 1 });
    expect(answer(5_000_100, 3)).toMatchObject({ right: 0, withCurrency: 0, periodsRight: 0 });
  });

  test('answers on listed negatives are counted', () => {
    const docs = [{ id: 'a', text: TEXT, mentions: [], negatives: [at('Harbor Fund')] }];
    expect(scored([], [found('Fund', 'place')], { docs }).negatives).toBe(1);
  });
});

describe('rates', () => {
  test('are the usual ones', () => {
    expect(ratesOf(counts(3, 1, 2))).toEqual({ precision: 0.75, recall: 0.6, f1: 6 / 9 });
  });

  test('are open where nothing was answered', () => {
    expect(ratesOf(counts(0, 0, 2))).toEqual({ precision: null, recall: 0, f1: 0 });
  });
});
